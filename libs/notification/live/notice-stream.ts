import type { Notice } from '../dto/notice.dto.js';

/** What a subscription yields for each notice. */
export interface NoticeEvent {
  noticeArrived: Notice;
}

/** More than this unread by a slow client means that it is gone. */
const MOST_WAITING = 200;

/**
 * Notices for one subscriber, in order. Not a generator: `return` must end a `next` that is still waiting, or a closed
 * connection would be kept for ever.
 */
export class NoticeStream implements AsyncIterableIterator<NoticeEvent> {
  private readonly waiting: NoticeEvent[] = [];
  private readonly pulls: ((result: IteratorResult<NoticeEvent>) => void)[] = [];
  private ended = false;

  constructor(private readonly onEnd: (stream: NoticeStream) => void) {}

  push(notice: Notice): void {
    if (this.ended) return;
    const event = { noticeArrived: notice };
    const pull = this.pulls.shift();
    if (pull) pull({ done: false, value: event });
    else if (this.waiting.length < MOST_WAITING) this.waiting.push(event);
    else this.end();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting.length = 0;
    for (const pull of this.pulls.splice(0)) pull({ done: true, value: undefined });
    this.onEnd(this);
  }

  next(): Promise<IteratorResult<NoticeEvent>> {
    const event = this.waiting.shift();
    if (event) return Promise.resolve({ done: false, value: event });
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.pulls.push(resolve));
  }

  return(): Promise<IteratorResult<NoticeEvent>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
