/** A kind of file that can be attached at all; the county's policy says which of them it takes. */
export interface FileKind {
  code: FileKindCode;
  /** Chinese name. */
  name: string;
  contentType: string;
  /** The first one is given to files whose name has none of them. */
  extensions: readonly string[];
  /** Whether a browser may show it. */
  previewable: boolean;
}

export const fileKindCodes = ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'OFD'] as const;
export type FileKindCode = (typeof fileKindCodes)[number];

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

export const fileKinds: Readonly<Record<FileKindCode, FileKind>> = {
  PDF: {
    code: 'PDF',
    name: 'PDF 文件',
    contentType: 'application/pdf',
    extensions: ['pdf'],
    previewable: true,
  },
  JPEG: {
    code: 'JPEG',
    name: 'JPEG 图片',
    contentType: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    previewable: true,
  },
  PNG: { code: 'PNG', name: 'PNG 图片', contentType: 'image/png', extensions: ['png'], previewable: true },
  DOCX: {
    code: 'DOCX',
    name: 'Word 文档',
    contentType: `${OPEN_XML}.wordprocessingml.document`,
    extensions: ['docx'],
    previewable: false,
  },
  XLSX: {
    code: 'XLSX',
    name: 'Excel 表格',
    contentType: `${OPEN_XML}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
    previewable: false,
  },
  // GB/T 33190: a zip with OFD.xml at its root.
  OFD: {
    code: 'OFD',
    name: 'OFD 版式文件',
    contentType: 'application/ofd',
    extensions: ['ofd'],
    previewable: false,
  },
};

/** How many bytes of a file's beginning {@link kindOfHead} looks at. */
export const HEAD_BYTES = 16;

const SIGNATURES: readonly [FileKindCode | 'ZIP', readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * What the first bytes say; a zip must be looked into. Neither the name nor what the client says is asked: both can
 * be anything. The signature must be at the very beginning, so that a file is not two kinds at once.
 */
export function kindOfHead(head: Uint8Array): FileKindCode | 'ZIP' | null {
  const found = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  return found?.[0] ?? null;
}
