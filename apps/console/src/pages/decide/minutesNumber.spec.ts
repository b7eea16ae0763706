import { minutesPattern, normaliseMinutesNumber } from './minutesNumber';

describe('a minutes number', () => {
  it.each([
    ['明医总党纪[2026]12号'],
    ['明医总党纪（2026）12号'],
    ['明医总党纪【2026】12 号'],
    [' 明医总党纪〔2026〕12号'],
  ])('%s is brought into the official form', (typed) => {
    const number = normaliseMinutesNumber(typed);
    expect(number).toBe('明医总党纪〔2026〕12号');
    expect(number).toMatch(minutesPattern);
  });

  it.each(['12号', '明医总党纪2026-12', '〔2026〕12号', '明医总党纪〔26〕12号'])('%s is not one', (typed) => {
    expect(normaliseMinutesNumber(typed)).not.toMatch(minutesPattern);
  });
});
