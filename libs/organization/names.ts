import { pinyin } from 'pinyin-pro';

/** How a name is found by typing Latin letters. */
export interface NameIndex {
  /** wangshiming */
  pinyin: string;
  /** wsm */
  initials: string;
}

/** Pinyin and initials of a name; surnames are read as surnames (单 shàn, 曾 zēng). Other scripts stay as they are. */
export function nameIndexOf(name: string): NameIndex {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
  })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
  return {
    pinyin: syllables.join('').slice(0, 200),
    initials: syllables
      .map((syllable) => syllable.charAt(0))
      .join('')
      .slice(0, 50),
  };
}
