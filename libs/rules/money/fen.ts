import { Fraction } from 'fraction.js';
import { RuleError } from '../rule-error.js';

/** An amount of money in whole fen (1/100 yuan); negative for deltas and recoveries. */
export type Fen = bigint;

/** The text is no amount of yuan with at most two decimals. The text is left out: amounts of a person are private. */
export class InvalidMoneyError extends RuleError {
  readonly code = 'INVALID_MONEY';

  constructor() {
    super('金额无效，应为最多两位小数的人民币元');
  }
}

/** A number that cannot be taken over exactly, such as a floating-point one (edge-59). */
export class InexactNumberError extends RuleError {
  readonly code = 'INEXACT_NUMBER';

  constructor() {
    super('数值应为整数或十进制文本，不接受浮点数');
  }
}

const YUAN = /^(-?)(\d{1,18})(?:\.(\d{1,2}))?$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Reads yuan as a DECIMAL column gives it: '1234.56' is 123456n fen.
 * @throws {InvalidMoneyError} for more than two decimals, grouping, a plus sign, an exponent or anything else
 */
export function parseFen(yuan: string): Fen {
  const match = YUAN.exec(yuan);
  if (!match) throw new InvalidMoneyError();
  const [, sign, whole = '', decimals = ''] = match;
  const fen = BigInt(whole + decimals.padEnd(2, '0'));
  return sign ? -fen : fen;
}

/** Yuan with two decimals and no grouping, as a DECIMAL column takes it: 123456n is '1234.56'. */
export function formatFen(fen: Fen): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Yuan for people: 12345678n is '123,456.78'. */
export function formatYuan(fen: Fen): string {
  return formatFen(fen).replace(/\d(?=(?:\d{3})+\.)/g, '$&,');
}

/**
 * An exact rational of a whole number or decimal text, optionally over another: the only door by which
 * coefficients, percentages and scores come in.
 * @throws {InexactNumberError} for a floating-point number, another form of text, or division by zero
 */
export function exact(value: bigint | number | string, divisor: bigint | number | string = 1n): Fraction {
  const below = exactNumber(divisor);
  if (below.equals(0)) throw new InexactNumberError();
  return exactNumber(value).div(below);
}

function exactNumber(value: bigint | number | string): Fraction {
  const usable =
    typeof value === 'string'
      ? DECIMAL.test(value)
      : typeof value === 'bigint' || Number.isSafeInteger(value);
  if (!usable) throw new InexactNumberError();
  return new Fraction(value);
}
