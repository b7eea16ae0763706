import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import { Cast } from './cast.js';
import { ChainPlay } from './chain-play.js';
import type { PlayOptions, PlayedStep } from './chain-play.js';
import * as q from './queries.js';
import type { VillageContractAnswer } from './queries.js';
import * as v from './village-queries.js';
import type { PayRunAnswer } from './village-queries.js';
import { findDoctor, proposal, submitInput } from './village-submission.js';
import type { VillageInput } from './village-submission.js';

/** Where the play ended. */
export interface PlayedVillage {
  contract: VillageContractAnswer;
  payRun: PayRunAnswer;
  renewal: VillageContractAnswer;
  steps: PlayedStep[];
}

/** Who plays beside the chain's own accounts: the township's officer, and the clerk of 卫健局. */
const TOWNSHIP = { hr: 'hr.gaiyang', hospital: 'MX11' };
const REGISTRAR = 'filing.weijian';

/** Plays 乡聘村用 over the API: certificate, case, signing, registration, a month of pay, renewal. */
export class VillagePlay {
  private readonly cast: Cast;
  private readonly stage: ChainPlay;
  private readonly steps: PlayedStep[] = [];

  constructor(private readonly options: Omit<PlayOptions, 'profile'>) {
    const profile = 'mingxi';
    const tell = (step: PlayedStep): void => {
      this.note(step);
    };
    this.cast = new Cast(options.origin, options.logins, profile);
    this.stage = new ChainPlay({ ...options, profile, tell });
  }

  async run(): Promise<PlayedVillage> {
    const input = await this.doctor();
    await this.certify(input);
    const contract = await this.decided(input);
    await this.sign(contract);
    const registered = await this.register(contract);
    const payRun = await this.pay(input.hospitalId);
    const renewal = await this.renew(input, registered);
    return { contract: registered, payRun, renewal, steps: this.steps };
  }

  /** A doctor of the township for whom nothing speaks against a contract. */
  private async doctor(): Promise<VillageInput> {
    const hr = await this.cast.as(TOWNSHIP.hr);
    const { today } = await hr.ask<{ today: string }>(q.CLOCK);
    const institutions = await hr.ask<{ id: string; code: string; kind: string; parentId: string | null }[]>(
      q.INSTITUTIONS,
    );
    const hospital = institutions.find(({ code }) => code === TOWNSHIP.hospital);
    if (!hospital) throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
    const people = async (institutionId: string): Promise<string[]> => {
      const found = await hr.ask<{ id: string }[]>(v.DOCTORS, { clinicId: institutionId });
      return found.map(({ id }) => id);
    };
    return findDoctor(hr, { today, institutions, people }, hospital.id);
  }

  /** A further certificate of the doctor, without an end: it will still be there when the contract is renewed. */
  private async certify({ personId, clinicId, startOn }: VillageInput): Promise<void> {
    const id = newId();
    const number = `SL${id.slice(-10).toUpperCase()}`;
    const input = { id, personId, kind: 'ASSISTANT_PHYSICIAN', number, clinicId, validFrom: startOn };
    const made = await (
      await this.cast.as(TOWNSHIP.hr)
    ).ask<{ kindName: string; numberMasked: string; person: { name: string }; clinicName: string }>(
      v.REGISTER_CERTIFICATE,
      { input },
    );
    this.tell('登记执业证书', TOWNSHIP.hr, `${made.person.name} ${made.kindName} ${made.numberMasked}`);
  }

  /** The case through its chain, to the contract that it makes. */
  private async decided(input: VillageInput): Promise<VillageContractAnswer> {
    const { number, title } = await submitInput(await this.cast.as(TOWNSHIP.hr), input);
    this.tell('提交', TOWNSHIP.hr, `${number} ${title}`);
    const { case: ended } = await this.stage.finish(number, 'C7');
    if (!ended.villageContract) throw new OperatorError(`${number} 没有形成合同`);
    return ended.villageContract;
  }

  private sign(contract: VillageContractAnswer): Promise<VillageContractAnswer> {
    return this.record(TOWNSHIP.hr, '登记签订', contract, {
      type: 'SIGNED',
      number: `合〔示例〕${contract.caseNumber.slice(-6)}号`,
    });
  }

  private register(contract: VillageContractAnswer): Promise<VillageContractAnswer> {
    const number = `村执〔示例〕${contract.caseNumber.slice(-6)}号`;
    return this.record(REGISTRAR, '执业登记', contract, { type: 'REGISTERED', number });
  }

  private async record(
    username: string,
    step: string,
    { id }: VillageContractAnswer,
    event: { type: string; number: string },
  ): Promise<VillageContractAnswer> {
    const client = await this.cast.as(username);
    const { today } = await client.ask<{ today: string }>(q.CLOCK);
    const input = { id: newId(), contractId: id, on: today, ...event };
    const made = await client.ask<VillageContractAnswer>(v.RECORD_CONTRACT, { input });
    this.tell(step, username, `${event.number}，${made.statusName}`);
    return made;
  }

  /** The month of today: opened, and paid to everybody who is due. */
  private async pay(hospitalId: string): Promise<PayRunAnswer> {
    const hr = await this.cast.as(TOWNSHIP.hr);
    const { today } = await hr.ask<{ today: string }>(q.CLOCK);
    const opened = await hr.ask<PayRunAnswer>(v.OPEN_RUN, { hospitalId, month: today.slice(0, 7) });
    if (opened.status === 'CLOSED') throw new OperatorError(`${opened.month}已结账，请在下月再演示`);
    const paid = await hr.ask<PayRunAnswer>(v.PAY_RUN, { runId: opened.id });
    const sources = paid.shares.map((share) => `${share.sourceName}${share.amountYuan}元`).join('、');
    this.tell('月度发放', TOWNSHIP.hr, `${paid.month} ${paid.paid}/${paid.expected}人，${sources}`);
    return paid;
  }

  /** The next contract, from the day after the last one, through the same chain. */
  private async renew(input: VillageInput, contract: VillageContractAnswer): Promise<VillageContractAnswer> {
    if (!contract.lastDay) throw new OperatorError('无固定期限合同无须续签');
    const startOn = addDays(calendarDate(contract.lastDay), 1);
    const { personId, hospitalId, clinicId } = input;
    const place = { personId, hospitalId, clinicId, startOn, renewsId: contract.id };
    const next = await proposal(await this.cast.as(TOWNSHIP.hr), place);
    if (!next) throw new OperatorError('该合同现在不能续签');
    const renewal = await this.decided(next);
    this.tell('续签', '系统', `${renewal.startOn} 至 ${renewal.lastDay ?? '长期'}，${renewal.statusName}`);
    return renewal;
  }

  private tell(step: string, by: string, result: string): void {
    this.note({ step, by, result });
  }

  private note(step: PlayedStep): void {
    this.steps.push(step);
    this.options.tell?.(step);
  }
}
