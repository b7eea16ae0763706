/**
 * An input that is made of the record as it stands when the request is first seen. What makes the request the same when
 * it is sent again is what was asked, whatever the record says by then.
 */
export class FromRecord {
  constructor(
    readonly asked: object,
    readonly read: () => Promise<unknown>,
  ) {}
}

/** What an idempotency key stands for, of an input whose content has been parsed where it was given whole. */
export function claimedOf(input: unknown, content: object | null): Record<string, unknown> {
  return input instanceof FromRecord ? { asked: input.asked } : { content };
}
