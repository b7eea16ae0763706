import { nameIndexOf } from './names.js';

describe('nameIndexOf', () => {
  it('reads surnames as surnames and keeps first letters', () => {
    expect(nameIndexOf('王示明')).toEqual({ pinyin: 'wangshiming', initials: 'wsm' });
    expect(nameIndexOf('单例芳')).toEqual({ pinyin: 'shanlifang', initials: 'slf' });
    expect(nameIndexOf('曾样华').pinyin).toBe('zengyanghua');
  });

  it('writes ü as v, the way it is typed, and keeps names of other scripts', () => {
    expect(nameIndexOf('吕示').pinyin).toBe('lvshi');
    expect(nameIndexOf('阿卜杜拉·买买提').initials).toBe('abdlmmt');
    expect(nameIndexOf('Anna')).toEqual({ pinyin: 'anna', initials: 'a' });
  });
});
