import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuthService } from '../../libs/access/index.js';
import { NUDGES_KEY, TaskReader } from '../../libs/approval/index.js';
import { CollaborationReader } from '../../libs/approval/collaboration/collaboration.reader.js';
import { CommentService } from '../../libs/approval/collaboration/comment.service.js';
import { CopyService } from '../../libs/approval/collaboration/copy.service.js';
import { InboxReader } from '../../libs/approval/collaboration/inbox.reader.js';
import { NudgeService } from '../../libs/approval/collaboration/nudge.service.js';
import { OpinionService } from '../../libs/approval/collaboration/opinion.service.js';
import { TransferService } from '../../libs/approval/collaboration/transfer.service.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { NoticeService } from '../../libs/notification/index.js';
import { Registrar, StaffWriter } from '../../libs/organization/index.js';
import { addDays, calendarDate, makeResidentId } from '../../libs/rules/index.js';
import type { ChainStep, ChainTemplate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';

const ALL = { first: 200, offset: 0 };
let people = 0;

const step = (key: string, change: Partial<ChainStep> = {}): ChainStep => {
  const known = postingChain.steps.find((one) => one.key === key);
  if (!known) throw new Error(`the posting's chain has no ${key}`);
  return { ...known, returnTo: ['SUBMIT'], ...change };
};

/** The office comes first, so that a case is under review as soon as it is submitted; it comes again after the vote. */
const chain: ChainTemplate = {
  ...postingChain,
  matterType: 'NOTE',
  steps: [
    step('secretariat'),
    step('party-committee'),
    step('secretariat', { key: 'check', name: '秘书处核对' }),
    step('implement', { returnTo: [] }),
  ],
};

/** A county whose secretariat has three seats, with a hospital's doctor who has an account and no role at all. */
export class TogetherWorld {
  /** Seats by the user who holds them. */
  readonly seats: Record<string, string> = {};
  readonly transfers: TransferService;
  readonly opinions: OpinionService;
  readonly copies: CopyService;
  readonly comments: CommentService;
  readonly nudges: NudgeService;
  readonly inbox: InboxReader;
  readonly views: CollaborationReader;

  private constructor(
    readonly test: TestApp,
    readonly driver: ChainDriver,
  ) {
    this.transfers = this.get(TransferService);
    this.opinions = this.get(OpinionService);
    this.copies = this.get(CopyService);
    this.comments = this.get(CommentService);
    this.nudges = this.get(NudgeService);
    this.inbox = this.get(InboxReader);
    this.views = this.get(CollaborationReader);
  }

  static async start(): Promise<TogetherWorld> {
    const test = await startApp([NoteModule]);
    const driver = new ChainDriver(test, await makeCounty(test.app));
    await driver.publish(chain);
    const world = new TogetherWorld(test, driver);
    world.seats['SECRETARIAT'] = driver.body('SECRETARIAT').seats[0]?.seatId ?? '';
    await world.get(TransactionRunner).run(async (tx) => {
      for (const user of ['second', 'third']) await world.seat(tx, user, true);
      await world.seat(tx, 'mute', false);
      await world.account(tx, 'doctor', true);
      await world.account(tx, 'stranger', false);
    });
    return world;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.test.app.get<T>(token, { strict: false });
  }

  as(user: string): Promise<RequestContext> {
    return this.driver.as(user);
  }

  personOf(user: string): string {
    const id = this.driver.county.people[user === 'hr' ? '人事专员' : user];
    if (!id) throw new Error(`nobody is ${user}`);
    return id;
  }

  async sql<T = Record<string, unknown>>(text: string, params: unknown[] = []): Promise<T[]> {
    return this.get(TransactionRunner).reader.query(text, params);
  }

  async decide(key: string, value: unknown, validFrom = SINCE): Promise<void> {
    const parameter = {
      profileCode: 'PA',
      key,
      value,
      documentNumber: '示例〔2026〕1号',
      validFrom,
      isDemo: true,
    };
    await this.get(TransactionRunner).run((tx) => this.get(Registrar).policy(tx, parameter));
  }

  allowNudges(perDay: number, minHours: number): Promise<void> {
    return this.decide(NUDGES_KEY, { perDay, minHours });
  }

  submit(people: string[] = []): Promise<string> {
    const { communityId, hospitalId: institutionId } = this.driver.county;
    return this.driver.submit('NOTE', { communityId, institutionId, text: '派驻张秘密', people });
  }

  /** A case that waits for 秘书处审核. */
  underReview(people: string[] = []): Promise<string> {
    return this.submit(people);
  }

  /** What an act on the step's task names. */
  async claim(number: string, step = 'secretariat') {
    const { chain, contentSha256 } = await this.driver.view(number);
    const taskId = chain.find(({ key }) => key === step)?.tasks[0]?.id ?? '';
    return { id: newId(), taskId, contentSha256 };
  }

  async transfer(number: string, user: string, to: string, reason = '出差', step = 'secretariat') {
    const claim = await this.claim(number, step);
    return this.transfers.transfer(await this.as(user), { ...claim, toSeatId: this.seats[to] ?? to, reason });
  }

  async takeBack(number: string, user: string) {
    const claim = await this.claim(number);
    return this.transfers.takeBack(await this.as(user), { ...claim, reason: '急件' });
  }

  async review(number: string, user: string) {
    const { taskId, contentSha256 } = await this.claim(number);
    const verdict = { taskId, contentSha256, decisionId: newId(), outcome: 'APPROVE', opinion: '同意' };
    const decision = await this.driver.decisions.review(await this.as(user), verdict);
    await this.driver.settle(number);
    return decision;
  }

  async ask(number: string, user: string, to: string, moment = 'BEFORE', step = 'secretariat') {
    const claim = await this.claim(number, step);
    const seatId = this.seats[to];
    const target = seatId ? { seatId } : { personId: this.personOf(to) };
    await this.opinions.ask(await this.as(user), { ...claim, moment, target, question: '是否符合岗位要求' });
    return claim.id;
  }

  async give(number: string, user: string, askId: string, text = '符合要求') {
    const { contentSha256 } = await this.claim(number);
    await this.opinions.give(await this.as(user), { id: newId(), askId, contentSha256, text });
  }

  async copy(number: string, user: string, to: { personId?: string; seatId?: string }) {
    const recipients = [{ id: newId(), ...to }];
    return this.copies.send(await this.as(user), { caseNumber: number, note: '请阅知', recipients });
  }

  async comment(number: string, user: string, text = '请补充材料') {
    const id = newId();
    await this.comments.comment(await this.as(user), { id, caseNumber: number, text });
    return id;
  }

  async nudge(number: string, user: string, step = 'secretariat', ctx?: RequestContext) {
    const { taskId } = await this.claim(number, step);
    return this.nudges.nudge(ctx ?? (await this.as(user)), { id: newId(), taskId });
  }

  /** What the user sees of working together on the case. */
  async together(number: string, user: string) {
    const { row } = await this.driver.view(number, user);
    return this.views.of(await this.as(user), row);
  }

  async taskOf(number: string, user: string, step = 'secretariat') {
    const { taskId } = await this.claim(number, step);
    return (await this.together(number, user)).tasks.find((task) => task.taskId === taskId);
  }

  async myTasks(user: string): Promise<string[]> {
    const { items } = await this.get(TaskReader).mine(await this.as(user), ALL);
    return items.map(({ caseNumber }) => caseNumber);
  }

  async myAsks(user: string) {
    return (await this.inbox.asks(await this.as(user), ALL)).items;
  }

  async received(user: string) {
    return this.inbox.copies(await this.as(user), false, ALL);
  }

  async sees(user: string, number: string): Promise<boolean> {
    return (await this.driver.reader.byNumber(await this.as(user), number)) !== null;
  }

  async told(user: string, number: string, kind: string): Promise<string[]> {
    const { items } = await this.get(NoticeService).page(await this.as(user), false, ALL);
    return items.filter((one) => one.caseNumber === number && one.kind === kind).map(({ text }) => text);
  }

  async actions(number: string): Promise<string[]> {
    return (await this.driver.view(number)).history.map(({ action }) => action);
  }

  private async seat(tx: Tx, user: string, signsIn: boolean): Promise<void> {
    const personId = signsIn ? await this.account(tx, user, false) : await this.person(tx, user);
    const seatId = await this.get(Registrar).seat(tx, {
      bodyId: this.driver.body('SECRETARIAT').id,
      title: `经办（${user}）`,
      sortOrder: 5,
      validFrom: SINCE,
      isChair: false,
      isClerk: false,
      isVoting: false,
    });
    await this.get(Registrar).appoint(tx, { seatId, personId, from: SINCE });
    this.seats[user] = seatId;
  }

  private async account(tx: Tx, user: string, employed: boolean): Promise<string> {
    const { communityId } = this.driver.county;
    const personId = employed ? await this.hire(tx, user) : await this.person(tx, user);
    const username = `${user}.together`;
    await this.get(AuthService).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      { username, password: PASSWORD, personId, displayName: user, communityId, grants: [] },
    );
    this.driver.county.users[user] = username;
    return personId;
  }

  private newPerson(name: string) {
    people += 1;
    const birthDate = calendarDate('1985-02-03');
    const idNumber = makeResidentId('350427', birthDate, people * 2);
    return { name, gender: 'FEMALE' as const, birthDate, idNumber, phone: null };
  }

  private async person(tx: Tx, user: string): Promise<string> {
    const row = this.get(Registrar).personRow(this.newPerson(user));
    await tx.insert('Person', row);
    this.driver.county.people[user] = row.id;
    return row.id;
  }

  private async hire(tx: Tx, user: string): Promise<string> {
    const { communityId, hospitalId: institutionId } = this.driver.county;
    const [id = ''] = await this.get(StaffWriter).hire(tx, [
      {
        person: this.newPerson(user),
        communityId,
        institutionId,
        departmentId: null,
        postName: '临床医师',
        staffNumber: `D${String(people).padStart(4, '0')}`,
        establishmentType: 'CONTRACT',
        validFrom: SINCE,
        title: null,
      },
    ]);
    this.driver.county.people[user] = id;
    return id;
  }
}

/** The same request at a later moment. */
export function later(ctx: RequestContext, change: { hours?: number; days?: number }): RequestContext {
  const { hours = 0, days = 0 } = change;
  return {
    ...ctx,
    now: new Date(ctx.now.getTime() + (hours + days * 24) * 3_600_000),
    today: addDays(ctx.today, days),
  };
}
