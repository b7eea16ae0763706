import { cleanName } from './clean-name.js';
import { fileKinds, kindOfHead } from './file-kinds.js';

it.each([
  ['合同.pdf', '合同.pdf'],
  ['  聘用 \t 合同 .PDF', '聘用 合同.pdf'],
  ['C:\\Users\\张\\合同.pdf', '合同.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['合同.pdf.exe', '合同.pdf.exe.pdf'],
  ['350421199001011234.pdf', '（号码不公示）.pdf'],
  ['联系13800138000.pdf', '联系（号码不公示）.pdf'],
  ['看\u202efdp.exe', '看fdp.exe.pdf'],
  ['a<b>:"c"|d?.pdf', 'abcd.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['', '附件.pdf'],
  ['\u200b\u0007', '附件.pdf'],
])('%j is kept as %j', (given, kept) => {
  expect(cleanName(given, fileKinds.PDF)).toBe(kept);
});

it('cuts long names by whole characters, and leaves the extension', () => {
  const name = cleanName(`${'𠮷'.repeat(300)}.jpeg`, fileKinds.JPEG);
  expect([...name]).toHaveLength(100);
  expect(name).toMatch(/^𠮷+\.jpeg$/u);
});

it('knows a kind by its first bytes alone', () => {
  const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
  expect(kindOfHead(bytes('%PDF-1.7'))).toBe('PDF');
  expect(kindOfHead(bytes('\xff\xd8\xff\xe0'))).toBe('JPEG');
  expect(kindOfHead(bytes('\x89PNG\r\n\x1a\n'))).toBe('PNG');
  expect(kindOfHead(bytes('PK\x03\x04'))).toBe('ZIP');
  for (const other of ['', '%PDF', ' %PDF-1.7', 'PK\x05\x06', '<svg', 'GIF89a', 'MZ'])
    expect(kindOfHead(bytes(other))).toBeNull();
});
