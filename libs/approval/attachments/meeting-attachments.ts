import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import { AttachmentOwners } from '../../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource } from '../../attachment/index.js';
import type { RequestContext } from '../../context/index.js';
import { isId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { ActingSeats, mayRecord } from '../acting-seats.js';
import { MeetingRepository } from '../meetings/meeting.repository.js';

/** Owner kind of a session's files, such as its scanned minutes; the owner's id is the meeting's. */
export const MEETING = 'MEETING';

/** Files of a session: read by whoever may see the body's sessions, added by whoever may enter them, at any time. */
@Injectable()
export class MeetingAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = MEETING;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly meetings: MeetingRepository,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const meeting = isId(id) ? await this.meetings.find(tx, id) : null;
    if (!meeting) return null;
    const communityIds = await this.organization.communitiesServedBy(tx, meeting.bodyId);
    // As for the list of sessions: the minutes tell of every case that was on the table.
    if (!communityIds.some((communityId) => allowsRow(ctx.ability, 'read', 'Meeting', { communityId })))
      return null;
    const seats = await this.acting.of(tx, ctx.actor?.personId ?? null, ctx.today);
    return {
      kind: MEETING,
      id,
      communityIds,
      chain: `body:${meeting.bodyId}`,
      name: `会议${meeting.minutesNumber}`,
      mayAttach: seats.some((seat) => seat.bodyId === meeting.bodyId && mayRecord(seat)),
    };
  }
}
