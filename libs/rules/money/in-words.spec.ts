import { parseFen } from './fen.js';
import { yuanInWords } from './in-words.js';

it.each([
  ['0.00', '零元整'],
  ['0.05', '伍分'],
  ['0.50', '伍角整'],
  ['1.00', '壹元整'],
  ['1234.56', '壹仟贰佰叁拾肆元伍角陆分'],
  ['1004.05', '壹仟零肆元零伍分'],
  ['3200.00', '叁仟贰佰元整'],
  ['10000.10', '壹万元壹角整'],
  ['100500.00', '壹拾万零伍佰元整'],
  ['1000001.00', '壹佰万零壹元整'],
  ['120000000.00', '壹亿贰仟万元整'],
])('%s yuan in words is %s', (yuan, words) => {
  expect(yuanInWords(parseFen(yuan))).toBe(words);
});

it('refuses what no contract pays', () => {
  expect(() => yuanInWords(-1n)).toThrow('金额无效');
});
