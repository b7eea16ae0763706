import { Refused } from './refused.js';

/** What is asked of a text that a user writes. */
export interface TextDemand {
  /** Input field that a refusal names. */
  field: string;
  /** Chinese name of the field for the message. */
  name: string;
  /** Most characters (code points, as the database counts them). */
  most: number;
}

/** Half of a surrogate pair: no UTF-8 exists for it, so neither database nor hash would keep it. */
const UNPAIRED_SURROGATE = /\p{Cs}/u;
/** Control characters other than tab and line feed. */
const CONTROL = /[^\P{Cc}\t\n]/u;
/** Marks that turn the reading direction: what is shown would not be what is written. */
const DIRECTION = /\p{Bidi_Control}/u;
/** Something that can be seen; blanks, fillers, zero-width characters and the blank braille cell cannot. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}\u2800]/u;

/**
 * A text as it is stored: NFC, line ends as LF, without blanks around it. Tabs and line feeds stay.
 * @throws {Refused} TEXT_REQUIRED when nothing of it can be seen, TEXT_INVALID for unpaired surrogates, control
 * characters and direction marks, TEXT_TOO_LONG
 */
export function plainText(value: unknown, { field, name, most }: TextDemand): string {
  if (value === null || value === undefined) throw required(field, name);
  if (typeof value !== 'string') throw invalid(field, name);
  if (UNPAIRED_SURROGATE.test(value)) throw invalid(field, name);
  const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  if (CONTROL.test(text) || DIRECTION.test(text)) throw invalid(field, name);
  if (!VISIBLE.test(text)) throw required(field, name);
  if ([...text].length > most) {
    throw new Refused({ code: 'TEXT_TOO_LONG', message: `${name}不得超过${String(most)}字`, field });
  }
  return text;
}

function required(field: string, name: string): Refused {
  return new Refused({ code: 'TEXT_REQUIRED', message: `请填写${name}`, field });
}

function invalid(field: string, name: string): Refused {
  return new Refused({ code: 'TEXT_INVALID', message: `${name}含有无法显示的字符，请重新输入`, field });
}
