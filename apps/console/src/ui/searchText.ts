/** Texts that a search box sent off and has not seen come back, oldest first; the first is the one in force. */
export type Sent = readonly string[];

/**
 * What to do when the filter holds `value`: nothing when it is one of those sent (it may lag behind the typing);
 * anything else was set elsewhere, and the box must show it.
 */
export function follow(sent: Sent, value: string): { sent: Sent; text?: string } {
  const at = sent.indexOf(value);
  return at < 0 ? { sent: [value], text: value } : { sent: sent.slice(at) };
}
