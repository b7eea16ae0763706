import type { Fraction } from 'fraction.js';
import type { Fen } from './fen.js';
import { exact, InvalidMoneyError } from './fen.js';

/**
 * Whole fen of an exact amount in fen, halves rounded up; of a negative amount its magnitude is rounded, so that a
 * correction mirrors what it corrects.
 */
export function roundHalfUp(amount: Fraction): Fen {
  const magnitude = (amount.n * 2n + amount.d) / (amount.d * 2n);
  return amount.s < 0n ? -magnitude : magnitude;
}

/** Whole fen not above the exact amount in fen: caps and funds are floored (domain §5, §9). */
export function floorFen(amount: Fraction): Fen {
  const floored = amount.floor();
  return floored.s * floored.n;
}

/**
 * Splits a yearly amount over equal months by rounding what is due so far: each month is the rounded cumulative
 * amount less the one before, so the months always add up to the amount rounded once.
 * 112,000.00 over 12 gives 9,333.33, 9,333.34, 9,333.33, and so on (domain §5).
 * @param total exact amount in fen
 * @param months whole number of months ≥ 1
 * @throws {InvalidMoneyError} when there is no month to pay in
 */
export function cumulativeMonths(total: Fraction | Fen, months: number): Fen[] {
  if (!Number.isSafeInteger(months) || months < 1) throw new InvalidMoneyError();
  const amount = typeof total === 'bigint' ? exact(total) : total;
  const due = (month: number) => roundHalfUp(amount.mul(month).div(months));
  return Array.from({ length: months }, (_, i) => due(i + 1) - due(i));
}
