import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { optionalText } from '../texts.js';
import { ItemRepository } from './item.repository.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import { minutesYear } from './minutes-number.js';
import { SessionDesk, heldOf, sessionName } from './session-desk.js';
import type { OpenSession, SessionClaim } from './session-desk.js';

/** The end of a session: nothing in it changes afterwards. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly desk: SessionDesk,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
  ) {}

  /** Closes a session all of whose items have a result and which has, or now gets, the number of its minutes. */
  close(ctx: RequestContext, claim: SessionClaim & { minutesNumber?: string | null }): Promise<string> {
    const given = optionalText(claim.minutesNumber, { field: 'minutesNumber', name: '纪要编号', most: 100 });
    return this.desk.byRecorder(ctx, claim, { kind: 'CLOSED', minutesNumber: given }, async (tx, session) => {
      const { meeting, minutesNumber: known } = heldOf(session);
      await this.refuseOpenItems(tx, session);
      if (known && given && given !== known) throw refuseMeeting.minutesDiffer(known);
      const minutesNumber = known ?? given;
      if (!minutesNumber) throw refuseMeeting.minutesNeeded();
      if (!known) {
        const year = minutesYear(minutesNumber, meeting.heldOn);
        await this.meetings.insertMinutes(tx, {
          meetingId: meeting.id,
          bodyId: meeting.bodyId,
          year,
          minutesNumber,
        });
      }
      const summary = `${sessionName(session)}结束，纪要编号${minutesNumber}`;
      return [{ kind: 'CLOSED', detail: { minutesNumber }, summary }];
    });
  }

  private async refuseOpenItems(tx: Tx, { plan, state }: OpenSession): Promise<void> {
    const decided = new Set((await this.items.decisionsAt(tx, [plan.id])).map(({ taskId }) => taskId));
    const open = state.agenda.filter((id) => !decided.has(id));
    if (open.length === 0) return;
    const tasks = await this.items.tasks(tx, open);
    throw refuseMeeting.itemsOpen(open.map((id) => tasks.get(id)?.caseNumber ?? id));
  }
}
