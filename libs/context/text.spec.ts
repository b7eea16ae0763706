import { Refused } from './refused.js';
import { plainText } from './text.js';

const REASON = { field: 'reason', name: '派驻理由', most: 10 };

/** Code of the refusal, or the text. */
function outcome(value: unknown): string {
  try {
    return plainText(value, REASON);
  } catch (error) {
    if (error instanceof Refused) return error.detail.code;
    throw error;
  }
}

describe('plainText', () => {
  it('keeps what was written, without blanks around it, lines ended by LF', () => {
    expect(outcome('  充实\r\n基层\u3000')).toBe('充实\n基层');
    expect(outcome('e\u0301')).toBe('\u00e9');
    expect(outcome('一\t二')).toBe('一\t二');
  });

  it('refuses a text of which nothing can be seen', () => {
    for (const value of [
      undefined,
      null,
      '',
      ' \n',
      '\u200b',
      '\u200d\ufeff ',
      '\u3164',
      '\u2800',
      '\ufe0f',
    ]) {
      expect(outcome(value)).toBe('TEXT_REQUIRED');
    }
  });

  it('refuses what no database or screen can keep as it is', () => {
    for (const value of [
      '\ud800',
      '好\udc00',
      '好\u0000',
      '好\u0007',
      '好\u009f',
      '甲\u202e乙',
      '甲\u2066乙',
      1,
      {},
    ]) {
      expect(outcome(value)).toBe('TEXT_INVALID');
    }
  });

  it('counts characters as people and the database do', () => {
    expect(outcome('好'.repeat(10))).toBe('好'.repeat(10));
    expect(outcome('𠮷'.repeat(10))).toBe('𠮷'.repeat(10));
    expect(outcome('好'.repeat(11))).toBe('TEXT_TOO_LONG');
  });

  it('names field and text in the refusal', () => {
    expect(() => plainText('好'.repeat(11), REASON)).toThrow('派驻理由不得超过10字');
    expect(() => plainText('\u200b', REASON)).toThrow('请填写派驻理由');
  });
});
