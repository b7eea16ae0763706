import { hasIdentityNumber, withoutPersonalNumbers } from './public-text.js';

describe('text for 公示', () => {
  it.each([
    ['身份证号11010519491231002X，', '身份证号（号码不公示），'],
    ['110105194912310021', '（号码不公示）'],
    ['卡号6222020200112233445开户', '卡号（号码不公示）开户'],
    ['电话13800001234', '电话（号码不公示）'],
  ])('leaves the number out of %s', (text, shown) => {
    expect(withoutPersonalNumbers(text)).toBe(shown);
  });

  it.each(['2026-03-02至2027-03-01', 'MX-DP-2026-000012', '明卫〔2025〕9号', '0598-2812345'])(
    'keeps %s',
    (text) => {
      expect(withoutPersonalNumbers(text)).toBe(text);
    },
  );

  it('tells an identity number from the telephone of whoever takes objections', () => {
    expect(hasIdentityNumber('监督电话13800001234')).toBe(false);
    expect(hasIdentityNumber('11010519491231002x')).toBe(true);
    expect(hasIdentityNumber('11010519491231002x')).toBe(true);
  });
});
