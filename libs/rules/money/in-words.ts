import { InvalidMoneyError } from './fen.js';
import type { Fen } from './fen.js';

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * An amount in the words of a contract: 123456n is 壹仟贰佰叁拾肆元伍角陆分 (中国人民银行《正确填写票据和结算凭证的基本规定》).
 * @param fen whole fen ≥ 0, below ten thousand million million yuan
 * @throws {InvalidMoneyError} for a negative or larger amount
 */
export function yuanInWords(fen: Fen): string {
  if (fen < 0n || fen >= 10n ** 18n) throw new InvalidMoneyError();
  const yuan = wordsOf(fen / 100n);
  const jiao = Number((fen / 10n) % 10n);
  const rest = Number(fen % 10n);
  if (jiao === 0 && rest === 0) return `${yuan || '零'}元整`;
  const head = yuan ? `${yuan}元` : '';
  const zero = yuan && jiao === 0 ? '零' : '';
  const tenths = jiao === 0 ? '' : `${DIGITS[jiao] ?? ''}角`;
  return `${head}${zero}${tenths}${rest === 0 ? '整' : `${DIGITS[rest] ?? ''}分`}`;
}

function wordsOf(yuan: bigint): string {
  let words = '';
  let gap = false;
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Number((yuan / 10n ** BigInt(at * 4)) % 10_000n);
    if (group === 0) {
      gap = words !== '';
      continue;
    }
    if (words && (gap || group < 1000)) words += '零';
    words += groupWords(group) + (GROUPS[at] ?? '');
    gap = false;
  }
  return words;
}

function groupWords(group: number): string {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
    gap = false;
  }
  return words;
}
