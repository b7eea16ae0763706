/** What leaves through a channel. It names nobody. */
export interface OutwardMessage {
  subject: string;
  text: string;
}

/** A channel in the clear, for the moment of sending. */
export interface OpenChannel {
  url: string;
  secret: string | null;
  sender: string | null;
  /** E-mail address; null for a group. */
  recipient: string | null;
}

/** One protocol of sending. Resolves when the other side has taken the message. */
export interface Sender {
  /** @throws {NotTaken} with what may be written down of the failure */
  send(channel: OpenChannel, message: OutwardMessage): Promise<void>;
}

/** The other side did not take the message. The reason is a status or code, never an address or secret. */
export class NotTaken extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NotTaken';
  }
}

/** Code of a failure of ours or of the network, without the text around it. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotTaken) return error.reason;
  const { code, responseCode, cause, name } = error as {
    code?: unknown;
    responseCode?: unknown;
    cause?: { code?: unknown };
    name?: unknown;
  };
  const inner = cause?.code ?? code ?? name;
  const words = typeof inner === 'string' && /^[\w-]{1,60}$/.test(inner) ? inner : 'UNKNOWN';
  return typeof responseCode === 'number' ? `${words} ${responseCode}` : words;
}
