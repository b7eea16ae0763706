import type { INestApplicationContext } from '@nestjs/common';
import {
  ConsultationService,
  FilingTrack,
  ObjectionService,
  PublicityService,
  StepActReader,
} from '../../libs/approval/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import { calendarDate, startOfShanghaiDay } from '../../libs/rules/index.js';
import { ChainDriver } from './chain-driver.js';

const NINE_HOURS = 9 * 3_600_000;

/** People who act on a later business day than the clock shows, once `day` is set. */
export class LaterDriver extends ChainDriver {
  day: string | null = null;

  override async as(user: string): Promise<RequestContext> {
    const ctx = await super.as(user);
    return this.day ? on(ctx, this.day) : ctx;
  }
}

/** Plays the steps that are not votes or reviews: consulting, 公示, and the course of a 备案. */
export class StepDriver {
  readonly consultations: ConsultationService;
  readonly publicity: PublicityService;
  readonly objections: ObjectionService;
  readonly filings: FilingTrack;
  readonly acts: StepActReader;

  constructor(
    app: INestApplicationContext,
    private readonly chain: ChainDriver,
  ) {
    const get = <T>(token: new (...args: never[]) => T): T => app.get<T>(token, { strict: false });
    this.consultations = get(ConsultationService);
    this.publicity = get(PublicityService);
    this.objections = get(ObjectionService);
    this.filings = get(FilingTrack);
    this.acts = get(StepActReader);
  }

  async reply(caseNumber: string, office: string, text: string | null = null) {
    const claim = await this.chain.taskOf(caseNumber, office, office);
    const stance = text ? 'REMARK' : 'AGREE';
    const ctx = await this.chain.as(office);
    const decision = await this.consultations.reply(ctx, { ...claim, stance, text });
    await this.chain.settle(caseNumber);
    return decision;
  }

  /** Everything up to 公示. */
  async upToPublicity(caseNumber: string): Promise<void> {
    await this.chain.resolve(caseNumber, 'PARTY_COMMITTEE');
    await this.reply(caseNumber, 'ESTABLISHMENT_OFFICE');
    await this.reply(caseNumber, 'HEALTH_BUREAU');
    await this.chain.review(caseNumber);
    await this.chain.resolve(caseNumber, 'LEADING_GROUP');
  }

  /** What an act on the office's task names. */
  async claim(caseNumber: string, office: string) {
    const { taskId, contentSha256 } = await this.chain.taskOf(caseNumber, office, office);
    return { id: newId(), taskId, contentSha256 };
  }

  async publish(caseNumber: string, rest: { correction?: string; publishedOn?: string; id?: string } = {}) {
    const claim = await this.claim(caseNumber, 'CIVIL_HR_BUREAU');
    const ctx = await this.chain.as('CIVIL_HR_BUREAU');
    await this.publicity.publish(rest.publishedOn ? on(ctx, rest.publishedOn) : ctx, {
      ...claim,
      place: '单位公告栏',
      ...rest,
    });
    return this.current(caseNumber);
  }

  /** The latest posting as the office sees it. */
  async current(caseNumber: string) {
    const all = await this.publicities(caseNumber);
    if (!all[0]) throw new Error(`nothing posted on ${caseNumber}`);
    return all[0];
  }

  async publicities(caseNumber: string, user = 'CIVIL_HR_BUREAU') {
    const { id } = await this.chain.view(caseNumber, user);
    return this.acts.publicities(await this.chain.as(user), id);
  }

  async object(caseNumber: string, objector: string | null) {
    const claim = await this.claim(caseNumber, 'CIVIL_HR_BUREAU');
    await this.objections.receive(await this.chain.as('CIVIL_HR_BUREAU'), {
      ...claim,
      kind: objector ? 'NAMED' : 'ANONYMOUS',
      objector,
      text: '不符合任职条件',
    });
    return claim.id;
  }

  async answer(caseNumber: string, objectionId: string, result: string, returnTo: string | null = null) {
    const claim = await this.claim(caseNumber, 'CIVIL_HR_BUREAU');
    const ctx = await this.chain.as('CIVIL_HR_BUREAU');
    await this.objections.answer(ctx, { ...claim, objectionId, result, returnTo, text: '经核查' });
    await this.chain.settle(caseNumber);
  }

  /** Ends the 公示 on a day, which may lie ahead of the business clock. */
  async close(caseNumber: string, day: string) {
    const claim = await this.chain.taskOf(caseNumber, 'CIVIL_HR_BUREAU', 'CIVIL_HR_BUREAU');
    const ctx = on(await this.chain.as('CIVIL_HR_BUREAU'), day);
    const decision = await this.publicity.close(ctx, { ...claim, outcome: 'END' });
    await this.chain.settle(caseNumber);
    return decision;
  }

  async track(caseNumber: string, office: string, user = 'hr') {
    const { id } = await this.chain.view(caseNumber, user);
    const tracks = await this.acts.filingTracks(await this.chain.as(user), id);
    const track = tracks.find(({ bodyName }) => bodyName.startsWith(office));
    if (!track) throw new Error(`${office} has no filing on ${caseNumber}`);
    return track;
  }
}

/** The same request made on another business day. */
export function on(ctx: RequestContext, day: string): RequestContext {
  const today = calendarDate(day);
  return { ...ctx, today, now: new Date(startOfShanghaiDay(today).getTime() + NINE_HOURS) };
}
