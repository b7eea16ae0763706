import {
  AgendaService,
  BallotBox,
  ClosingService,
  MeetingReader,
  MeetingService,
  ReconsiderationService,
  SessionReader,
  VoteCallsReader,
  VoteClosing,
} from '../../libs/approval/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import type { ChainDriver, Choice } from './chain-driver.js';

const BODY = 'PARTY_COMMITTEE';
let numbers = 0;

/** Runs sessions of the party committee of a county whose members sign in: its clerk, its chair and its members. */
export class SessionDriver {
  readonly meetings: MeetingService;
  readonly agenda: AgendaService;
  readonly closing: ClosingService;
  readonly box: BallotBox;
  readonly votes: VoteClosing;
  readonly motions: ReconsiderationService;
  readonly reader: MeetingReader;
  readonly sessions: SessionReader;
  readonly calls: VoteCallsReader;

  constructor(readonly chain: ChainDriver) {
    const get = <T>(token: new (...args: never[]) => T): T => chain.app.get<T>(token, { strict: false });
    this.meetings = get(MeetingService);
    this.agenda = get(AgendaService);
    this.closing = get(ClosingService);
    this.box = get(BallotBox);
    this.votes = get(VoteClosing);
    this.motions = get(ReconsiderationService);
    this.reader = get(MeetingReader);
    this.sessions = get(SessionReader);
    this.calls = get(VoteCallsReader);
  }

  clerk(): Promise<RequestContext> {
    return this.chain.as(`${BODY}.clerk`);
  }

  member(index: number): Promise<RequestContext> {
    return this.chain.as(`${BODY}.${index}`);
  }

  seat(index: number): string {
    return this.chain.body(BODY).seats[index]?.seatId ?? '';
  }

  minutes(today: string): string {
    numbers += 1;
    return `议纪〔${today.slice(0, 4)}〕${numbers}号`;
  }

  async prepare(...caseNumbers: string[]): Promise<string> {
    const clerk = await this.clerk();
    const meetingId = await this.meetings.prepare(clerk, {
      id: newId(),
      bodyId: this.chain.body(BODY).id,
      plannedOn: clerk.today,
    });
    if (caseNumbers.length > 0) await this.add(meetingId, ...caseNumbers);
    return meetingId;
  }

  async add(meetingId: string, ...caseNumbers: string[]): Promise<string> {
    const taskIds: string[] = [];
    for (const number of caseNumbers) taskIds.push((await this.task(number)).taskId);
    return this.agenda.addItems(await this.clerk(), { id: newId(), meetingId, taskIds });
  }

  /** Begins the session; the members named are absent. */
  async open(meetingId: string, absent: number[] = []): Promise<string> {
    const clerk = await this.clerk();
    return this.meetings.open(clerk, meetingId, {
      heldOn: clerk.today,
      observers: ['列席者'],
      attendance: this.chain
        .body(BODY)
        .seats.map(({ seatId }, index) =>
          absent.includes(index)
            ? { seatId, status: 'ABSENT', reason: '出差' }
            : { seatId, status: 'PRESENT' },
        ),
    });
  }

  /** A session that is under way with the cases on its agenda. */
  async sitting(caseNumbers: string[], absent: number[] = []): Promise<string> {
    return this.open(await this.prepare(...caseNumbers), absent);
  }

  /** The body's open task on a case, as a decision on it names it. */
  task(caseNumber: string) {
    return this.chain.taskOf(caseNumber, `${BODY}.clerk`, BODY);
  }

  async call(meetingId: string, caseNumber: string, motion = 'APPROVE'): Promise<string> {
    const { taskId, contentSha256 } = await this.task(caseNumber);
    return this.agenda.callVote(await this.clerk(), {
      id: newId(),
      meetingId,
      taskId,
      contentSha256,
      motion,
    });
  }

  async ballot(
    meetingId: string,
    caseNumber: string,
    member: number,
    choice: string,
    rest: { id?: string; contentSha256?: string; dissent?: string } = {},
  ): Promise<void> {
    const { taskId, contentSha256 } = await this.task(caseNumber);
    const ballot = { id: newId(), meetingId, taskId, contentSha256, choice, ...rest };
    return this.box.cast(await this.member(member), ballot);
  }

  async ballots(
    meetingId: string,
    caseNumber: string,
    choices: Choice[],
    skip: number[] = [],
  ): Promise<void> {
    const members = choices.map((_, index) => index).filter((index) => !skip.includes(index));
    await Promise.all(
      members.map((index) => this.ballot(meetingId, caseNumber, index, choices[index] ?? 'FOR')),
    );
  }

  /** Closes the vote on an item and lets the conductor look. */
  async closeVote(meetingId: string, caseNumber: string, acceptMissing = false) {
    const claim = await this.task(caseNumber);
    const request = { ...claim, meetingId, acceptMissing };
    const decision = await this.votes.close(await this.clerk(), request);
    await this.chain.settle(caseNumber);
    return decision;
  }

  async close(meetingId: string, minutesNumber?: string | null): Promise<string> {
    const clerk = await this.clerk();
    const number = minutesNumber === undefined ? this.minutes(clerk.today) : minutesNumber;
    return this.closing.close(clerk, { id: newId(), meetingId, minutesNumber: number });
  }

  /** Hands on whether to take up again what was decided last on the case. */
  async reconsider(meetingId: string, caseNumber: string, choices: Choice[], skip: number[] = []) {
    const decisionId = await this.lastDecision(caseNumber);
    return this.move(meetingId, decisionId, choices, skip);
  }

  async move(meetingId: string, decisionId: string, choices: Choice[], skip: number[] = []) {
    const votes = this.chain.votes(BODY, choices, skip);
    const motion = { id: newId(), meetingId, decisionId, reason: '出现新情况', votes };
    return this.motions.move(await this.clerk(), motion);
  }

  async lastDecision(caseNumber: string): Promise<string> {
    const { history } = await this.chain.view(caseNumber);
    return (
      history.filter((entry) => entry.meeting && entry.tally && !/RECONSIDER/.test(entry.action)).at(-1)
        ?.id ?? ''
    );
  }

  async items(meetingId: string, user?: RequestContext) {
    return this.sessions.itemsOf(user ?? (await this.clerk()), meetingId);
  }
}
