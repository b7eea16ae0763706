import type { Fraction } from 'fraction.js';
import { RuleError } from '../rule-error.js';
import { allocate } from '../money/allocate.js';
import type { Fen } from '../money/fen.js';

/** 财政补助、基本公卫补助、基本药物补助、医疗服务收入, in the order of the document (赣市府办字〔2023〕83号 三(四)). */
export const FUND_SOURCES = ['FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME'] as const;

export type FundSource = (typeof FUND_SOURCES)[number];

/** An amount for each of the four sources, in fen. */
export type FundShares = Readonly<Record<FundSource, Fen>>;

export type FundProblem = 'SHARES_DO_NOT_SUM' | 'NEGATIVE_SHARE' | 'FUND_EXHAUSTED';

export const fundSourceNames: Readonly<Record<FundSource, string>> = {
  FISCAL: '财政补助',
  PUBLIC_HEALTH: '基本公共卫生服务补助',
  ESSENTIAL_DRUGS: '基本药物制度补助',
  SERVICE_INCOME: '医疗服务收入',
};

/** The pay cannot be drawn from the four funds as asked. */
export class FundError extends RuleError {
  constructor(
    readonly code: FundProblem,
    message: string,
    /** The source that falls short. */
    readonly source: FundSource | null = null,
  ) {
    super(message, '赣市府办字〔2023〕83号 三(四)');
  }
}

/**
 * Shares that add up to gross, by ratios: floored to fen, what is left over by largest remainder, then larger ratio,
 * then the order of the sources (domain §6, §9).
 * @param gross whole fen ≥ 0
 * @throws {AllocationError} when all ratios are zero or one is negative
 */
export function splitByRatios(gross: Fen, ratios: Readonly<Record<FundSource, Fraction>>): FundShares {
  // The last tie goes by id, so the ids are the sources' places in the document.
  const parts = allocate(
    gross,
    FUND_SOURCES.map((source, at) => ({ id: String(at), weight: ratios[source] })),
  );
  return sharesOf((_, at) => parts[at]?.fen ?? 0n);
}

/**
 * Shares given as amounts; they are taken as they are or not at all.
 * @throws {FundError} unless they are not negative and add up to gross
 */
export function checkedShares(gross: Fen, amounts: FundShares): FundShares {
  const negative = FUND_SOURCES.find((source) => amounts[source] < 0n);
  if (negative) throw new FundError('NEGATIVE_SHARE', `${fundSourceNames[negative]}的金额不得为负`, negative);
  const sum = FUND_SOURCES.reduce((total, source) => total + amounts[source], 0n);
  if (sum !== gross) throw new FundError('SHARES_DO_NOT_SUM', '四项资金来源之和须等于应发合计');
  return sharesOf((source) => amounts[source]);
}

/**
 * What is left of the ring-fenced balances after the pay. A share equal to its balance is allowed; a source that
 * falls short is refused and never replaced by another (edge-41).
 * @throws {FundError} naming the first source that falls short
 */
export function drawFromFunds(balances: FundShares, shares: FundShares): FundShares {
  const short = FUND_SOURCES.find((source) => shares[source] > balances[source]);
  if (short) {
    throw new FundError(
      'FUND_EXHAUSTED',
      `${fundSourceNames[short]}余额不足，不得由其他来源垫付，请先补足该项资金或调整分担方案`,
      short,
    );
  }
  return sharesOf((source) => balances[source] - shares[source]);
}

function sharesOf(amount: (source: FundSource, at: number) => Fen): FundShares {
  return Object.fromEntries(FUND_SOURCES.map((source, at) => [source, amount(source, at)])) as Record<
    FundSource,
    Fen
  >;
}
