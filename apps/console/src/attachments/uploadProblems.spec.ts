import { uploadProblems } from './uploadProblems';

const limits = { mostBytes: 1_000_000, mostFiles: 3 };
const files = (...sizes: number[]) => sizes.map((size) => ({ size }));

it('says of each file beyond the limit that it is not sent, and drops none', () => {
  expect(uploadProblems(files(10, 10, 10, 10), limits, 2)).toEqual([
    undefined,
    undefined,
    '超过最多 3 个，未上传',
    '超过最多 3 个，未上传',
  ]);
});

it('a file that is not sent for another reason takes no room', () => {
  expect(uploadProblems(files(1_000_001, 0, 10, 10), limits, 1)).toEqual([
    '文件不得超过 977 KB',
    '文件没有内容',
    undefined,
    '超过最多 3 个，未上传',
  ]);
});
