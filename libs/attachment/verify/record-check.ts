import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, toldOfTypes } from '../../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { AttachmentRepository } from '../attachment.repository.js';
import { attachmentAppendOnlyTables } from '../entities/index.js';
import { LINKED, REMOVED, UPLOADED, linkFacts, uploadFacts } from '../facts.js';

type Told = Map<string, { text: string; event: ToldEvent }>;

/** What a file was uploaded as never changes. */
const guards: readonly GuardTrigger[] = [
  {
    table: 'attachment',
    event: 'UPDATE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attachment is never changed'"],
  },
];

/** Compares files and what they belong to with what the trail says of them. */
@Injectable()
export class AttachmentRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly attachments: AttachmentRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addGuardedTables(attachmentAppendOnlyTables);
    this.verifier.addGuardTriggers(guards);
    this.verifier.addRecordCheck((tx) => this.checkFiles(tx));
    this.verifier.addRecordCheck((tx) => this.checkLinks(tx));
  }

  private async checkFiles(tx: Tx): Promise<AuditBreak[]> {
    const told: Told = new Map();
    for await (const events of toldOfTypes(tx, [UPLOADED, REMOVED])) {
      for (const event of events) {
        const id = String(event.payload['attachmentId']);
        if (event.type === REMOVED) told.delete(id);
        else told.set(id, { text: toldText(event), event });
      }
    }
    const rows = new Map<string, string>();
    for await (const batch of this.attachments.all(tx)) {
      for (const row of batch) {
        const { uploadedByAccountId, uploadedByName, uploadedAt } = row;
        rows.set(row.id, textOf(uploadFacts(row), uploadedByAccountId, uploadedByName, uploadedAt));
      }
    }
    return compareSets('attachment', told, rows, '附件登记');
  }

  private async checkLinks(tx: Tx): Promise<AuditBreak[]> {
    const told: Told = new Map();
    for await (const events of toldOfTypes(tx, [LINKED])) {
      for (const event of events) {
        told.set(String(event.payload['linkId']), { text: toldText(event), event });
      }
    }
    const rows = new Map<string, string>();
    for await (const batch of this.attachments.allLinks(tx)) {
      for (const row of batch) {
        // The hash is compared with the file's own row, which `checkFiles` compares with its upload.
        const sha256 = told.get(row.id)?.event.payload['sha256'];
        const facts = linkFacts(row, typeof sha256 === 'string' ? sha256 : '');
        rows.set(row.id, textOf(facts, row.linkedByAccountId, row.linkedByName, row.linkedAt));
      }
    }
    return compareSets('attachment_link', told, rows, '附件的归属');
  }
}

function toldText({ payload, actorAccountId, actorName, occurredAt }: ToldEvent): string {
  return textOf(payload, actorAccountId, actorName, occurredAt);
}

function textOf(facts: object, accountId: string | null, name: string, at: Date): string {
  return canonicalJson({ facts, accountId, name, at: at.toISOString() });
}
