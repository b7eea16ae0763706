import type { INestApplicationContext } from '@nestjs/common';
import {
  CaseConductor,
  CaseReader,
  CaseService,
  DecisionService,
  MeetingService,
  TemplateRepository,
} from '../../libs/approval/index.js';
import { CaseFieldsResolver } from '../../libs/approval/case-fields.resolver.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { ChainTemplate } from '../../libs/rules/index.js';
import type { TestCounty } from './county.js';
import { SINCE } from './county.js';
import type { TestApp } from './app.js';

export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'DEFER';

let minutes = 0;

/** Plays the parts of a chain through the use cases, conducting by hand where Temporal would. */
export class ChainDriver {
  readonly app: INestApplicationContext;
  readonly cases: CaseService;
  readonly decisions: DecisionService;
  readonly meetings: MeetingService;
  readonly conductor: CaseConductor;
  readonly reader: CaseReader;
  private readonly fields: CaseFieldsResolver;

  constructor(
    private readonly test: TestApp,
    readonly county: TestCounty,
  ) {
    this.app = test.app;
    const get = <T>(token: new (...args: never[]) => T): T => this.app.get<T>(token, { strict: false });
    this.cases = get(CaseService);
    this.decisions = get(DecisionService);
    this.meetings = get(MeetingService);
    this.conductor = get(CaseConductor);
    this.reader = get(CaseReader);
    this.fields = get(CaseFieldsResolver);
  }

  async publish(chain: ChainTemplate): Promise<void> {
    const templates = this.app.get(TemplateRepository, { strict: false });
    await this.app
      .get(TransactionRunner)
      .run((tx) => templates.publish(tx, this.county.countyId, chain, SINCE));
  }

  as(user: string): Promise<RequestContext> {
    return this.test.as(this.county.users[user] ?? user);
  }

  async submit(matterType: string, input: object, user = 'hr'): Promise<string> {
    const { caseNumber } = await this.cases.submit(await this.as(user), matterType, input, newId());
    await this.settle(caseNumber);
    return caseNumber;
  }

  /** The case with every field that the API answers. */
  async view(caseNumber: string, user = 'hr') {
    const ctx = await this.as(user);
    const open = await this.reader.byNumber(ctx, caseNumber);
    if (!open) throw new Error(`${user} does not see ${caseNumber}`);
    const { fields } = this;
    return {
      ...open,
      contentSha256: await fields.contentSha256(open),
      content: await fields.content(open),
      rawContent: await fields.rawContent(open),
      chain: await fields.chain(ctx, open),
      history: await fields.history(open),
      actions: await fields.actions(ctx, open),
      myTasks: await fields.myTasks(ctx, open),
    };
  }

  async settle(caseNumber: string): Promise<string> {
    const { id } = await this.view(caseNumber);
    const settled = await this.conductor.settle(id);
    return settled.state === 'READY' ? (await this.conductor.implement(id)).state : settled.state;
  }

  /** The open task of a body on the case. */
  async taskOf(caseNumber: string, user: string, bodyCode: string) {
    const { myTasks, contentSha256 } = await this.view(caseNumber, user);
    const task = myTasks.find((candidate) => candidate.bodyId === this.body(bodyCode).id);
    if (!task) throw new Error(`${user} has no task of ${bodyCode} on ${caseNumber}`);
    return { taskId: task.id, contentSha256, decisionId: newId() };
  }

  /** A session with the first `present` voting seats in the room; recused seats by index. */
  async convene(bodyCode: string, present = 9, recused: number[] = []) {
    const clerk = await this.as(`${bodyCode}.clerk`);
    minutes += 1;
    return this.meetings.convene(clerk, {
      id: newId(),
      bodyId: this.body(bodyCode).id,
      minutesNumber: `测纪〔${clerk.today.slice(0, 4)}〕${minutes}号`,
      heldOn: clerk.today,
      attendance: this.body(bodyCode).seats.map(({ seatId }, index) => {
        if (recused.includes(index)) return { seatId, status: 'RECUSED', reason: '与事项有关' };
        return index < present ? { seatId, status: 'PRESENT' } : { seatId, status: 'ABSENT', reason: '出差' };
      }),
    });
  }

  /** Votes of the seats in order, e.g. five FOR and one AGAINST. */
  votes(bodyCode: string, choices: Choice[], skip: number[] = []) {
    const seats = this.body(bodyCode).seats.filter((_, index) => !skip.includes(index));
    return choices.map((choice, index) => ({ seatId: seats[index]?.seatId ?? '', choice }));
  }

  async resolve(caseNumber: string, bodyCode: string, choices: Choice[] = Array<Choice>(9).fill('FOR')) {
    const claim = await this.taskOf(caseNumber, `${bodyCode}.clerk`, bodyCode);
    const { meeting } = await this.convene(bodyCode, choices.length);
    const decision = await this.decisions.recordVotes(await this.as(`${bodyCode}.clerk`), {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: this.votes(bodyCode, choices),
    });
    await this.settle(caseNumber);
    return decision;
  }

  async review(caseNumber: string, outcome = 'APPROVE', returnTo: string | null = null) {
    const claim = await this.taskOf(caseNumber, 'SECRETARIAT', 'SECRETARIAT');
    const decision = await this.decisions.review(await this.as('SECRETARIAT'), {
      ...claim,
      outcome,
      returnTo,
      opinion: '审核意见',
    });
    await this.settle(caseNumber);
    return decision;
  }

  async file(
    caseNumber: string,
    bodyCode: string,
    filingNumber = `${bodyCode}备〔2026〕${newId().slice(-6)}号`,
  ) {
    const claim = await this.taskOf(caseNumber, bodyCode, bodyCode);
    const decision = await this.decisions.file(await this.as(bodyCode), {
      ...claim,
      outcome: 'ACCEPT',
      filingNumber,
    });
    await this.settle(caseNumber);
    return decision;
  }

  /** Everything up to 备案. */
  async upToFiling(caseNumber: string): Promise<void> {
    await this.resolve(caseNumber, 'PARTY_COMMITTEE');
    await this.review(caseNumber);
    await this.resolve(caseNumber, 'LEADING_GROUP');
  }

  body(code: string) {
    const body = this.county.bodies[code];
    if (!body) throw new Error(`no body ${code}`);
    return body;
  }
}
