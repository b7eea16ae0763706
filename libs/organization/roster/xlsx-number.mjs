// How a spreadsheet shows a number. Plain JavaScript, as the thread that uses it.

/** Pieces of a number format: quoted and escaped text, room left free, what stands in brackets, and single characters. */
const PIECE = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|./gsu;

/**
 * The number as its cell shows it; null when the format shows zeros or characters in front that the number does not
 * hold, as for staff numbers like GH0012. Digits behind, blanks, colours and thousands commas are no part of it.
 */
export function shownNumber(value, format = '') {
  const text = String(value);
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0) {
    return text.padStart(format.length, '0');
  }
  const digits = String(Math.trunc(Math.abs(value))).length;
  const addsInFront = sectionsFor(value, format).some(
    (section) => frontOf(section) !== '' || zerosOf(section) > digits,
  );
  return addsInFront ? null : text;
}

/** Whether the format shows dates. Letters beside places of digits are text: exceljs hands `\M000` out as `M000`. */
export function isDateFormat(format = '') {
  const signs = signsOf(piecesOf(format));
  return /[ymdhsb]/iu.test(signs) && !/[0#?]/u.test(signs.replace(/\.0+/gu, ''));
}

/** Each piece with the text that it shows, and its sign when it is one of the format itself. */
function piecesOf(format) {
  // `@` too takes the number as it is.
  const short = format.replace(/General|G\/通用格式/gu, '@');
  return Array.from(short.matchAll(PIECE), ([piece, quoted, escaped, bracket]) => {
    const text = quoted ?? escaped ?? (bracket === undefined ? '' : currencyOf(bracket));
    return { text, sign: piece.length === 1 ? piece : '', bracket };
  });
}

const signsOf = (pieces) => pieces.map(({ sign }) => sign).join('');

/** `[$¥-804]` shows its symbol; `[Red]`, `[$-804]` and `[>99]` show nothing. */
const currencyOf = (bracket) => /^\$([^-]*)/u.exec(bracket)?.[1] ?? '';

/** The parts of the format that the number may be shown by: for positive numbers, negative ones and nought. */
function sectionsFor(value, format) {
  const sections = [[]];
  const pieces = piecesOf(format);
  for (const piece of pieces) {
    if (piece.sign === ';') sections.push([]);
    else sections.at(-1).push(piece);
  }
  // Conditions of its own decide by other bounds than nought.
  if (pieces.some(({ bracket }) => /^[<>=]/u.test(bracket ?? ''))) return sections;
  const [positive, negative = positive, nought = positive] = sections;
  if (value === 0) return [nought];
  return [value < 0 ? negative : positive];
}

/** What is shown before the first digit. */
function frontOf(section) {
  const first = section.findIndex(({ sign }) => /[0#?.,@]/u.test(sign));
  return section
    .slice(0, first < 0 ? section.length : first)
    .map(({ text, sign }) => text + sign)
    .join('')
    .trim();
}

/** How many digits are shown at least before the decimal point. */
function zerosOf(section) {
  const [whole = ''] = signsOf(section).split(/[.E/]/u);
  const places = whole.replace(/[^0#?]/gu, '');
  const first = places.indexOf('0');
  return first < 0 ? 0 : places.length - first;
}
