/** One sending under way for a key, or about to be. */
interface Batch<T> {
  items: T[];
  done: Promise<void>;
}

/**
 * Sends what comes for a key, one sending at a time: what comes while one is under way goes together with the next.
 * `send` takes the items when it begins to send; until it does, more may join them.
 */
export class Together<T> {
  private readonly joining = new Map<string, Batch<T>>();
  private readonly latest = new Map<string, Promise<void>>();

  constructor(private readonly send: (take: () => readonly T[]) => Promise<void>) {}

  /** Resolves, or rejects, with the sending that the item went with. */
  add(key: string, item: T): Promise<void> {
    const open = this.joining.get(key);
    if (open) {
      open.items.push(item);
      return open.done;
    }
    const batch: Batch<T> = { items: [item], done: Promise.resolve() };
    this.joining.set(key, batch);
    const before = this.latest.get(key);
    batch.done = this.inTurn(key, batch, before).finally(() => {
      this.close(key, batch);
      if (this.latest.get(key) === batch.done) this.latest.delete(key);
    });
    this.latest.set(key, batch.done);
    return batch.done;
  }

  private async inTurn(key: string, batch: Batch<T>, before: Promise<void> | undefined): Promise<void> {
    await before?.catch(() => undefined);
    await this.send(() => {
      this.close(key, batch);
      return batch.items;
    });
  }

  /** Nothing joins it any more. */
  private close(key: string, batch: Batch<T>): void {
    if (this.joining.get(key) === batch) this.joining.delete(key);
  }
}
