import { newId } from '../../../libs/database/index.js';
import type { Answer, ChainClient } from '../approve/chain-client.js';
import { timedBy } from '../approve/statistics.js';
import { endOf, fateOf, scripts } from './plan.js';
import type { Act, Fate } from './plan.js';

/** A case on its way. */
export interface PlannedCase {
  number: string;
  fate: Fate;
  /** Acts of the script that are done. */
  done: number;
  version: number;
  /** Decisions that were answered with a receipt, each once. */
  accepted: string[];
}

/** What the crowd saw. */
export interface CrowdReport {
  cases: PlannedCase[];
  submitSeconds: number;
  decideSeconds: number;
  /** Milliseconds from sending a decision to its answer. */
  decisionTimes: number[];
  /** Two people decided the same task at once. */
  races: number;
  /** The same decision was sent twice at once. */
  resent: number;
  /** What should not have happened. */
  faults: string[];
}

/** Every so many decisions two people decide at once, and one is sent twice. */
const RACE_EVERY = 10;
const RESEND_EVERY = 7;
/** What the one who comes too late is told. */
const TOO_LATE = new Set(['ALREADY_DECIDED', 'STALE_VERSION', 'CASE_NOT_RUNNING']);

/** Opens all cases at once, and has so many people work on them at once until each has come to its end. */
export class Crowd {
  private readonly report: CrowdReport = {
    cases: [],
    submitSeconds: 0,
    decideSeconds: 0,
    decisionTimes: [],
    races: 0,
    resent: 0,
    faults: [],
  };
  private made = 0;

  constructor(
    private readonly chain: ChainClient,
    private readonly hands: number,
  ) {}

  async play(count: number): Promise<CrowdReport> {
    const { report } = this;
    const began = performance.now();
    await timedBy(
      Array.from({ length: count }, (_, n) => n),
      this.hands,
      async (n) => {
        const number = await this.chain.submit();
        report.cases.push({ number, fate: fateOf(n), done: 0, version: 1, accepted: [] });
      },
    );
    const submitted = performance.now();
    await this.workOff([...report.cases]);
    report.submitSeconds = (submitted - began) / 1000;
    report.decideSeconds = (performance.now() - submitted) / 1000;
    await this.awaitEnds();
    return report;
  }

  /** One queue, many hands: whoever is free takes the next case, does one act on it, and puts it back at the end. */
  private async workOff(queue: PlannedCase[]): Promise<void> {
    let busy = 0;
    const hand = async (): Promise<void> => {
      for (;;) {
        const one = queue.shift();
        if (!one) {
          if (busy === 0) return;
          await new Promise((resolve) => setTimeout(resolve, 5));
          continue;
        }
        busy += 1;
        try {
          if (await this.act(one)) queue.push(one);
        } catch (error) {
          this.report.faults.push(`${one.number}: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          busy -= 1;
        }
      }
    };
    await Promise.all(Array.from({ length: this.hands }, hand));
  }

  /** The next act of the case's script; false when there is none left. */
  private async act(one: PlannedCase): Promise<boolean> {
    const act: Act | undefined = scripts[one.fate][one.done];
    if (!act) return false;
    if (act.type === 'WITHDRAW') await this.chain.withdraw(one.number, one.version);
    else if (act.type === 'RESUBMIT') {
      await this.chain.resubmit(one.number, one.version, act.changed);
      one.version += 1;
    } else {
      await Promise.all(act.parts.map((part) => this.decide(one, part, act.ruling)));
    }
    one.done += 1;
    return one.done < scripts[one.fate].length;
  }

  private async decide(
    one: PlannedCase,
    part: string,
    ruling: 'APPROVE' | 'REJECT' | 'RETURN',
  ): Promise<void> {
    const task = await this.chain.task(one.number, part);
    const turn = this.made++;
    const ids = [newId()];
    const send = async (id: string): Promise<Answer> => {
      const from = performance.now();
      const answer = await this.chain.send(part, task, ruling, id);
      this.report.decisionTimes.push(performance.now() - from);
      return answer;
    };
    const sendings = [send(ids[0] ?? '')];
    if (turn % RACE_EVERY === 0) {
      ids.push(newId());
      sendings.push(send(ids[1] ?? ''));
      this.report.races += 1;
    } else if (turn % RESEND_EVERY === 0) {
      sendings.push(send(ids[0] ?? ''));
      this.report.resent += 1;
    }
    this.judge(one, ids, await Promise.all(sendings), `${part} on ${one.number}`);
  }

  /** Of two different decisions one counts and the other is told so; the same one twice gets the same receipt. */
  private judge(one: PlannedCase, ids: readonly string[], answers: readonly Answer[], what: string): void {
    const receipts = answers.flatMap((answer) =>
      answer.__typename === 'Refusal' ? [] : (answer.decisionId ?? ''),
    );
    const refusals = answers.flatMap((answer) =>
      answer.__typename === 'Refusal' ? (answer.code ?? '') : [],
    );
    const counted = new Set(receipts);
    if (counted.size !== 1 || !ids.some((id) => counted.has(id)))
      this.report.faults.push(`${what}: ${counted.size} decisions counted (${refusals.join(', ')})`);
    for (const code of refusals)
      if (!TOO_LATE.has(code)) this.report.faults.push(`${what} was refused: ${code}`);
    if (ids.length === 1 && refusals.length > 0)
      this.report.faults.push(`${what}: sent again it was refused`);
    one.accepted.push(...counted);
  }

  private async awaitEnds(): Promise<void> {
    await timedBy(this.report.cases, this.hands, async ({ number, fate }) => {
      const end = endOf(fate);
      await this.chain
        .until(
          async () => ((await this.chain.status(number)) === end ? true : null),
          `${number} to be ${end}`,
        )
        .catch((error: unknown) => {
          this.report.faults.push(error instanceof Error ? error.message : String(error));
        });
    });
  }
}
