/** Identity number for showing: first three and last four characters, the birth date hidden. */
export function maskIdNumber(idNumber: string): string {
  return mask(idNumber, 3, 4);
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
function mask(text: string, head: number, tail: number): string {
  const characters = [...text.replace(/\s/g, '')];
  const hidden = characters.length - head - tail;
  if (hidden < MIN_HIDDEN) return '*'.repeat(characters.length);
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + characters.slice(-tail).join('');
}

const MIN_HIDDEN = 4;
