import { newId } from '../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../libs/rules/index.js';
import type { PostingWorld } from './world.js';

/** Sends one GraphQL request as the user of a part; answers the data. */
export interface Api {
  ask<T>(part: string, query: string, variables: object): Promise<T>;
}

/** An open task as its holder sees it. */
export interface OpenTask {
  id: string;
  stepKey: string;
  bodyId: string;
  contentSha256: string;
}

/** What a decision was answered with. */
export interface Answer {
  __typename: string;
  code?: string;
  decisionId?: string;
  nextTasks?: OpenTask[];
}

const TASK = '{ id stepKey bodyId contentSha256 }';
const receipt = (waitMs: number): string =>
  `{ __typename ... on DecisionReceipt { decisionId ${waitMs ? `nextTasks(waitMs: ${waitMs}) ${TASK}` : ''} }
     ... on Refusal { code message } }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const CONVENE = `mutation($input: MeetingInput!) { convene(input: $input) {
  __typename ... on Meeting { id } ... on Refusal { code message } } }`;
const VOTE = (wait: number): string =>
  `mutation($input: VotesInput!) { recordVotes(input: $input) ${receipt(wait)} }`;
const REVIEW = (wait: number): string =>
  `mutation($input: ReviewInput!) { decideReview(input: $input) ${receipt(wait)} }`;
const FILE = (wait: number): string =>
  `mutation($input: FilingInput!) { recordFiling(input: $input) ${receipt(wait)} }`;
const RESUBMIT = `mutation($number: String!, $version: Int!, $input: PostingInput!, $key: ID!) {
  resubmitPosting(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const WITHDRAW = `mutation($number: String!, $version: Int!, $key: ID!) {
  withdrawCase(caseNumber: $number, expectedVersion: $version, reason: "暂缓", idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const MY_TASKS = `query($number: String!) { case(number: $number) { status myTasks ${TASK} } }`;
const CASE = 'query($number: String!) { case(number: $number) { status } }';

export const FILERS = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];
/** Who acts at each step of the posting chain. */
export const PARTS: Record<string, string[]> = {
  'party-committee': ['PARTY_COMMITTEE.clerk'],
  secretariat: ['SECRETARIAT'],
  'leading-group': ['LEADING_GROUP.clerk'],
  filing: FILERS,
};
const POLL_MS = 15;
/** As the console waits for the next step. */
const WAIT_MS = 2_000;
const PATIENCE_MS = 60_000;

/** What somebody decides; a department's RETURN is its objection, a body's REJECT a vote that fails. */
export type Ruling = 'APPROVE' | 'REJECT' | 'RETURN';

/** Takes cases through the posting chain over the API, each part by its own account. */
export class ChainClient {
  private readonly meetings = new Map<string, Promise<string>>();
  private readonly inputs = new Map<string, object>();
  private next = 0;
  private minutes = 0;

  constructor(
    private readonly api: Api,
    readonly world: PostingWorld,
    private today: string,
  ) {}

  /** The business day has moved: what follows is of that day, and so are the sessions. */
  moveTo(today: string): void {
    this.today = today;
    this.meetings.clear();
  }

  /** Submits a posting of somebody who is not posted yet; answers the case's number. */
  async submit(): Promise<string> {
    const at = this.next;
    this.next += 1;
    const startOn = calendarDate(this.today);
    const input = {
      kind: 'RESIDENT',
      personId: this.world.staffIds[at],
      hostInstitutionId: this.world.townshipIds[at % this.world.townshipIds.length],
      startOn,
      endOn: addDays(startOn, 364),
      postName: '内科医师',
      duties: '门诊与查房',
      reason: '补充镇卫生院力量',
    };
    const opened = await this.accepted<{ number: string }>('hr', SUBMIT, { input, key: newId() });
    this.inputs.set(opened.number, input);
    return opened.number;
  }

  /** Answers a return, with the same text or a changed one. */
  async resubmit(number: string, version: number, changed: boolean): Promise<void> {
    const input = { ...this.inputs.get(number), ...(changed ? { reason: `第${version}次退回后修改` } : {}) };
    await this.accepted('hr', RESUBMIT, { number, version, input, key: newId() });
  }

  async withdraw(number: string, version: number): Promise<void> {
    await this.accepted('hr', WITHDRAW, { number, version, key: newId() });
  }

  /** Waits until the part has a task on the case. */
  async task(number: string, part: string): Promise<OpenTask> {
    return this.until(async () => {
      const found = await this.api.ask<{ myTasks: OpenTask[] } | null>(part, MY_TASKS, { number });
      return found?.myTasks.find(({ bodyId }) => bodyId === this.bodyOf(part).id) ?? null;
    }, `a task of ${part} on ${number}`);
  }

  /** Decides for the part: everybody for it. Answers the tasks that are open next, when asked to wait for them. */
  async decide(part: string, task: OpenTask, waitMs = 0, decisionId = newId()): Promise<OpenTask[]> {
    const claim = { decisionId, taskId: task.id, contentSha256: task.contentSha256 };
    const answer = await this.accepted<Answer>(
      part,
      ...(await this.decision(part, claim, waitMs, 'APPROVE')),
    );
    return answer.nextTasks ?? [];
  }

  /** Sends a decision of any kind, and answers with whatever came back. */
  async send(part: string, task: OpenTask, ruling: Ruling, decisionId: string): Promise<Answer> {
    const claim = { decisionId, taskId: task.id, contentSha256: task.contentSha256 };
    return this.api.ask<Answer>(part, ...(await this.decision(part, claim, 0, ruling)));
  }

  /** The whole chain of one case, until it is implemented. */
  async play(): Promise<string> {
    const number = await this.submit();
    let open = [await this.task(number, 'PARTY_COMMITTEE.clerk')];
    for (const [stepKey, parts] of Object.entries(PARTS)) {
      const next = await Promise.all(
        parts.map(async (part) =>
          this.decide(part, await this.taskAmong(open, number, stepKey, part), WAIT_MS),
        ),
      );
      open = next.flat();
    }
    await this.until(
      async () => ((await this.status(number)) === 'IMPLEMENTED' ? number : null),
      `end of ${number}`,
    );
    return number;
  }

  /** The answer to the decision before usually brings the next tasks along; otherwise they are asked for. */
  private async taskAmong(
    open: OpenTask[],
    number: string,
    stepKey: string,
    part: string,
  ): Promise<OpenTask> {
    const brought = open.find((task) => task.stepKey === stepKey && task.bodyId === this.bodyOf(part).id);
    return brought ?? (await this.task(number, part));
  }

  async status(number: string): Promise<string | undefined> {
    return (await this.api.ask<{ status: string } | null>('hr', CASE, { number }))?.status;
  }

  private async decision(
    part: string,
    claim: { decisionId: string },
    waitMs: number,
    ruling: Ruling,
  ): Promise<[string, object]> {
    if (part === 'SECRETARIAT') {
      const input = { ...claim, outcome: ruling, opinion: '已阅材料' };
      return [REVIEW(waitMs), { input: ruling === 'RETURN' ? { ...input, returnTo: 'SUBMIT' } : input }];
    }
    if (FILERS.includes(part)) {
      if (ruling !== 'APPROVE')
        return [FILE(waitMs), { input: { ...claim, outcome: 'OBJECT', opinion: '与登记不符' } }];
      // Made of the decision's id: sent again it is the same request.
      const filingNumber = `${part}〔2026〕${claim.decisionId}号`.slice(-60);
      return [FILE(waitMs), { input: { ...claim, outcome: 'ACCEPT', filingNumber } }];
    }
    const meetingId = await this.meeting(part);
    const votes = this.bodyOf(part).seats.map(({ seatId }) => ({
      seatId,
      choice: ruling === 'APPROVE' ? 'FOR' : 'AGAINST',
    }));
    return [VOTE(waitMs), { input: { ...claim, meetingId, motion: 'APPROVE', votes } }];
  }

  /** One session decides on many cases. */
  private meeting(part: string): Promise<string> {
    const known = this.meetings.get(part) ?? this.convene(part);
    this.meetings.set(part, known);
    return known;
  }

  private async convene(part: string): Promise<string> {
    const body = this.bodyOf(part);
    this.minutes += 1;
    const input = {
      id: newId(),
      bodyId: body.id,
      minutesNumber: `测纪〔${this.today.slice(0, 4)}〕${this.minutes}号`,
      heldOn: this.today,
      attendance: body.seats.map(({ seatId }) => ({ seatId, status: 'PRESENT' })),
    };
    return (await this.accepted<{ id: string }>(part, CONVENE, { input })).id;
  }

  private async accepted<T>(part: string, query: string, variables: object): Promise<T> {
    const answer = await this.api.ask<T & { __typename: string; code?: string; message?: string }>(
      part,
      query,
      variables,
    );
    if (answer.__typename === 'Refusal')
      throw new Error(`${part} was refused: ${answer.code} ${answer.message}`);
    return answer;
  }

  private bodyOf(part: string) {
    const body = this.world.county.bodies[part.replace('.clerk', '')];
    if (!body) throw new Error(`no body of ${part}`);
    return body;
  }

  async until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}
