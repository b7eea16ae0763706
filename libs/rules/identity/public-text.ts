/** Resident identity numbers of 18 or 15 places, and accounts of 16 to 19. */
const LONG_NUMBER = /(?<!\d)(?:\d{17}[Xx]|\d{15,19})(?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const WITHHELD = '（号码不公示）';

/** The text as it may be posted for everybody to read: identity, account and mobile numbers are left out (PIPL 28). */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(LONG_NUMBER, WITHHELD).replace(MOBILE, WITHHELD);
}

/** Whether the text holds what looks like an identity or account number. A mobile number may be the clerk's own. */
export function hasIdentityNumber(text: string): boolean {
  return new RegExp(LONG_NUMBER.source).test(text);
}
