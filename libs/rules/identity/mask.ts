/**
 * Identity number for showing: first and last character. Any more, and the number can be put together from it, the
 * birth date, the sex and the place, which are shown elsewhere.
 */
export function maskIdNumber(idNumber: string): string {
  return mask(idNumber, 1, 1, ID_HIDDEN);
}

/** Phone number for showing: 138****1234. */
export function maskPhone(phone: string): string {
  return mask(phone, 3, 4);
}

/** Bank account for showing: the last four digits. */
export function maskBankAccount(account: string): string {
  return mask(account, 0, 4);
}

/**
 * Keeps the ends and stars the rest. Never throws, for it is used where things already went wrong. A text too short
 * to hide at least as much as it shows is starred whole.
 */
function mask(text: string, head: number, tail: number, leastHidden = MIN_HIDDEN): string {
  const characters = [...text.replace(/\s/g, '')];
  const hidden = characters.length - head - tail;
  if (hidden < leastHidden) return '*'.repeat(characters.length);
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + characters.slice(-tail).join('');
}

const MIN_HIDDEN = 4;
/** What an identity number of the first generation, fifteen digits, hides. */
const ID_HIDDEN = 13;
