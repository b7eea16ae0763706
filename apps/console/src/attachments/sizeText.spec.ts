import { sizeText } from './sizeText';

it('says sizes as people do', () => {
  expect([12, 1536, 300_000, 20_971_520, 5_452_595].map(sizeText)).toEqual([
    '0.1 KB',
    '1.5 KB',
    '293 KB',
    '20 MB',
    '5.2 MB',
  ]);
});
