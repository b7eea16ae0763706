import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../database/index.js';
import { PolicyReader, PolicySchemas } from '../organization/index.js';
import type { PolicyValue } from '../organization/index.js';
import { fileKindCodes } from './kinds/file-kinds.js';

/** Key of the parameter {@link AttachmentLimits}. */
export const ATTACHMENT_LIMITS_KEY = 'attachment.limits';

/** However much a county allows: what a request may carry at all. */
export const MOST_BYTES = 200 * 1024 * 1024;

const limits = z.object({
  /** Kinds of files that are taken. */
  kinds: z.array(z.enum(fileKindCodes)).min(1),
  /** Bytes of one file. */
  mostBytes: z.number().int().min(1024).max(MOST_BYTES),
  /** Files of one version of a case, or of one meeting. */
  mostFiles: z.number().int().min(1).max(50),
  /** Files that one account may have uploaded and not used. */
  mostUnused: z.number().int().min(1).max(500),
  /** Days after which a file that was never used is removed. */
  unusedDays: z.number().int().min(1).max(365),
});

/** What the county takes as attachments. */
export type AttachmentLimits = z.infer<typeof limits>;

@Injectable()
export class AttachmentPolicy implements OnModuleInit {
  constructor(
    private readonly schemas: PolicySchemas,
    private readonly policies: PolicyReader,
  ) {}

  onModuleInit(): void {
    this.schemas.register(ATTACHMENT_LIMITS_KEY, limits);
  }

  /** @throws {Refused} `POLICY_MISSING` when the county has not decided them */
  async of(tx: Tx, communityId: string, today: string): Promise<AttachmentLimits> {
    return (await this.policies.value<AttachmentLimits>(tx, communityId, ATTACHMENT_LIMITS_KEY, today)).value;
  }

  /** With the document that they rest on; null when the county has not decided them. */
  find(tx: Tx, communityId: string, today: string): Promise<PolicyValue<AttachmentLimits> | null> {
    return this.policies.find<AttachmentLimits>(tx, communityId, ATTACHMENT_LIMITS_KEY, today);
  }
}
