/** Limits of a roster file. They protect the server; the county does not decide them. */
export const ROSTER_LIMITS = {
  /** Bytes of the file as it is sent. */
  bytes: 20 * 1024 * 1024,
  /** Lines of people, without the heading. */
  rows: 50_000,
  /** Lines in all, blank ones among them: a file of nothing but line breaks would hold the server up for long. */
  lines: 200_000,
  /** Bytes that a spreadsheet may unpack to. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Characters of one cell. */
  cell: 200,
} as const;
