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
import { isWhole } from '../collaboration/case-sight.js';
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
    const session = isId(id) ? await this.meetings.session(tx, id) : null;
    if (!session) return null;
    const { bodyId, plannedOn } = session.plan;
    const communityIds = await this.organization.communitiesServedBy(tx, bodyId);
    // The scanned minutes tell of every case that was on the table, of whichever community the body decides for.
    const all = { institutionId: '' };
    if (!communityIds.every((communityId) => allowsRow(ctx.ability, 'read', 'Case', { communityId, ...all })))
      return null;
    if (!communityIds.some((communityId) => allowsRow(ctx.ability, 'read', 'Meeting', { communityId })))
      return null;
    const seats = await this.acting.of(tx, ctx.actor?.personId ?? null, ctx.today);
    return {
      kind: MEETING,
      id,
      communityIds,
      chain: `body:${bodyId}`,
      name: `会议${session.held?.minutesNumber ?? plannedOn}`,
      mayAttach: seats.some((seat) => seat.bodyId === bodyId && mayRecord(seat) && isWhole(seat, null)),
    };
  }
}
