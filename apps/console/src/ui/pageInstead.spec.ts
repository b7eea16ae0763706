import { pageInstead } from './pageInstead';

describe('a page beyond the end of a list', () => {
  it.each([
    [{ page: 4, size: 20, total: 41 }, 3],
    [{ page: 3, size: 20, total: 40 }, 2],
    [{ page: 9, size: 20, total: 1 }, 1],
  ])('%j shows the last one instead', (paging, last) => {
    expect(pageInstead(0, paging)).toBe(last);
  });

  it('leaves a page with rows, and a list without any, as they are', () => {
    expect(pageInstead(1, { page: 3, size: 20, total: 41 })).toBeUndefined();
    expect(pageInstead(0, { page: 3, size: 20, total: 0 })).toBeUndefined();
  });

  it('does not turn to the same page again and again', () => {
    expect(pageInstead(0, { page: 1, size: 20, total: 5 })).toBeUndefined();
  });
});
