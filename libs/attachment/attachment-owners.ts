import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';

/** What files can belong to, as its feature shows it to whoever may see it. */
export interface AttachmentOwner {
  kind: string;
  id: string;
  /** Communities whose files it may have. */
  communityIds: readonly string[];
  /** Chain of the audit trail that tells of its files. */
  chain: string | { chain: string; communityId: string };
  /** In Chinese, for the trail; without personal data. */
  name: string;
  /** Whether the actor may add files. */
  mayAttach: boolean;
}

/** Finds the owners of one kind and says who may read and who may attach. */
export interface AttachmentOwnerSource {
  readonly kind: string;
  /** null when there is none, or the actor may not see it: its files are then not there either. */
  find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null>;
}

/** Where features register what files can belong to. This library knows none of them. */
@Injectable()
export class AttachmentOwners {
  private readonly sources = new Map<string, AttachmentOwnerSource>();

  /** Called once by each feature when it starts. */
  register(source: AttachmentOwnerSource): void {
    if (this.sources.has(source.kind)) throw new Error(`owner kind ${source.kind} is registered already`);
    this.sources.set(source.kind, source);
  }

  find(tx: Tx, ctx: RequestContext, kind: string, id: string): Promise<AttachmentOwner | null> {
    return this.sources.get(kind)?.find(tx, ctx, id) ?? Promise.resolve(null);
  }
}
