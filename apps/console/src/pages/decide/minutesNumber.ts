/** 机关代字〔年〕序号号, as in 明医总党纪〔2026〕12号. */
export const minutesPattern = /^[^〔〕\s]+〔\d{4}〕\d+号$/;

/** The bracket 〔〕 is hard to reach on a keyboard: any other pair around the year is taken for it, and blanks go. */
export function normaliseMinutesNumber(text: string): string {
  return text.replace(/\s+/g, '').replace(/[[({（【［〈《](\d{4})[\])}）】］〉》]/, '〔$1〕');
}
