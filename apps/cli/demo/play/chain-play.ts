import { OperatorError } from '../../settings.js';
import { RefusedByApi } from './api-client.js';
import { Cast } from './cast.js';
import type { DemoLogin } from './cast.js';
import { chainMatters } from './matters.js';
import type { ChainName } from './matters.js';
import { submitMove } from './moves.js';
import type { MoveName } from './moves.js';
import * as q from './queries.js';
import { submitPostingChange } from './posting-change-play.js';
import type { ChangedPosting, PostingChangeName } from './posting-change-play.js';
import type { CaseAnswer, ProgressAnswer, StepAnswer, TaskAnswer } from './queries.js';
import { acts, turnsOf } from './step-acts.js';
import type { Turn } from './step-acts.js';
import { submitAgain, submitMatter } from './submissions.js';

/** One step that was played. */
export interface PlayedStep {
  step: string;
  by: string;
  result: string;
}

/** Where a case ended. */
export interface PlayedChain {
  case: CaseAnswer;
  steps: PlayedStep[];
}

export interface PlayOptions {
  origin: string;
  logins: readonly DemoLogin[];
  /** Name of the demo county. */
  profile: string;
  tell?: (step: PlayedStep) => void;
  /** Conducts the case where no worker does, as in tests; otherwise the play waits for the worker. */
  conduct?: (caseNumber: string) => Promise<unknown>;
}

const TIMEOUT_MS = 30_000;
const POLL_MS = 100;
/** Somebody else of the body must act: the account has a part of its own in the case. */
const NEXT_PERSON = new Set(['ANOTHER_PERSON_MUST_ACT', 'OWN_CASE', 'RECUSAL_REQUIRED', 'NOT_YOUR_SEAT']);
/** More rounds than any chain has steps, with one return. */
const MOST_ROUNDS = 80;

/**
 * Plays any chain to its end over the API alone: it reads from the case which tasks are open and whose seats they
 * are, and acts as one of their accounts. It knows kinds of steps, and no template.
 */
export class ChainPlay {
  private readonly cast: Cast;
  private readonly steps: PlayedStep[] = [];
  private readonly turns = new Set<Turn>();
  private count = 0;

  constructor(private readonly options: PlayOptions) {
    this.cast = new Cast(options.origin, options.logins, options.profile);
  }

  /** Submits a matter of the chain and plays it to its end; each turn is taken once, at the first step that can. */
  async run(chain: ChainName, turns: readonly Turn[] = []): Promise<PlayedChain> {
    this.steps.length = 0;
    await this.refuseImpossible(chain, turns);
    const { number, title } = await submitMatter(this.cast, chain);
    this.note('提交', this.cast.hr, `${number} ${title}`);
    return this.finish(number, chain, turns);
  }

  /** Nothing is submitted for a turn that no step of the chain in force can take. */
  private async refuseImpossible(chain: ChainName, turns: readonly Turn[]): Promise<void> {
    if (turns.length === 0) return;
    const hr = await this.cast.as(this.cast.hr);
    const [first] = await hr.ask<{ id: string }[]>(q.INSTITUTIONS);
    const { steps } = await hr.ask<{ steps: { kind: string }[] }>(q.CHAIN_KINDS, {
      type: chainMatters[chain],
      input: { institutionId: first?.id },
    });
    const possible = new Set(steps.flatMap(({ kind }) => turnsOf[kind] ?? []));
    const missing = turns.filter((turn) => !possible.has(turn));
    if (missing.length > 0)
      throw new OperatorError(`${chain} 没有可以演示“${missing.join('、')}”的环节，未提交事项`);
  }

  /** Extends or ends early a posting that was played, by a case of its own. */
  async change(
    played: PlayedChain,
    name: PostingChangeName,
  ): Promise<PlayedChain & { posting: ChangedPosting }> {
    const hr = await this.cast.as(this.cast.hr);
    const { number, title } = await submitPostingChange(hr, played.case.posting, name);
    this.note('申请变更', this.cast.hr, `${number} ${title}`);
    const done = await this.finish(number, 'C1');
    const id = played.case.posting?.id ?? '';
    return { ...done, posting: await hr.ask<ChangedPosting>(q.POSTING, { id }) };
  }

  /** Submits a move of people that runs the chain C1 and plays it to its end. */
  async runMove(move: MoveName): Promise<PlayedChain> {
    this.steps.length = 0;
    const { number, title } = await submitMove(this.cast, move);
    this.note('提交', this.cast.hr, `${number} ${title}`);
    return this.finish(number, 'C1');
  }

  /** Plays a case that has been submitted to its end. */
  async finish(number: string, chain: ChainName, turns: readonly Turn[] = []): Promise<PlayedChain> {
    this.turns.clear();
    for (const turn of turns) this.turns.add(turn);
    const returns = turns.length;
    for (let round = 0, returned = 0; round < MOST_ROUNDS; round += 1) {
      const progress = await this.settled(number);
      if (progress.status === 'RUNNING') await this.actOnce(number, progress);
      else if (progress.status !== 'RETURNED') return this.ended(number, chain);
      else if (returned < returns) {
        returned += 1;
        await this.resubmit(chain, number);
      } else throw new OperatorError(`${number} 被退回：实施前复核未通过`);
    }
    throw new OperatorError(`${number} 没有走到终点`);
  }

  /** The case once the conductor has done what is due: something to act on, or an end. */
  private async settled(number: string): Promise<ProgressAnswer> {
    const hr = await this.cast.as(this.cast.hr);
    for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
      await this.options.conduct?.(number);
      const progress = await hr.ask<ProgressAnswer>(q.PROGRESS, { number });
      if (progress.status !== 'RUNNING' || openOf(progress).length > 0) return progress;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new OperatorError(
      `${number} 等待下一环节超过${TIMEOUT_MS / 1000}秒，请确认 worker 与 Temporal 正在运行`,
    );
  }

  private async resubmit(chain: ChainName, number: string): Promise<void> {
    const { title } = await submitAgain(this.cast, chain, number);
    this.note('重新提交', this.cast.hr, title);
  }

  /** Acts on every open task of the step; what comes after a return is looked at afresh. */
  private async actOnce(number: string, progress: ProgressAnswer): Promise<void> {
    for (const { step, task } of openOf(progress)) {
      const before = this.turns.size;
      await this.act(number, step, task);
      if (this.turns.size < before) return;
    }
  }

  private async act(number: string, step: StepAnswer, open: StepAnswer['tasks'][number]): Promise<void> {
    const candidates = this.cast.holding(open.holders);
    let refused: unknown = new OperatorError(`“${step.name}”（${open.bodyName}）没有演示账号可以办理`);
    for (const username of candidates) {
      const task = await this.taskOf(username, number, open.id);
      if (!task) continue;
      try {
        await this.play(username, task);
        return;
      } catch (error) {
        if (!(error instanceof RefusedByApi) || !NEXT_PERSON.has(error.code)) throw error;
        refused = error;
      }
    }
    throw refused;
  }

  private async play(username: string, task: TaskAnswer): Promise<void> {
    const act = acts[task.stepKind];
    if (!act) throw new OperatorError(`演示不会办理“${task.stepKind}”类环节`);
    this.count += 1;
    const result = await act({
      cast: this.cast,
      client: await this.cast.as(username),
      task,
      count: this.count,
      take: (turn) => this.turns.delete(turn),
      note: (what, told) => {
        this.note(what, username, told);
      },
    });
    this.note(`${task.stepName}（${task.bodyName}）`, username, result);
  }

  private async taskOf(username: string, number: string, id: string | null): Promise<TaskAnswer | null> {
    const client = await this.cast.as(username);
    const view = await client.ask<{ myTasks: TaskAnswer[] } | null>(q.MY_TASKS, { number });
    return view?.myTasks.find((task) => task.id === id) ?? null;
  }

  private async ended(number: string, chain: ChainName): Promise<PlayedChain> {
    const done = await (await this.cast.as(this.cast.hr)).ask<CaseAnswer>(q.CASE, { number });
    if (done.status !== 'IMPLEMENTED') throw new OperatorError(`事项未实施：${done.statusName}`);
    if (this.turns.size > 0)
      throw new OperatorError(`${chain} 没有可以演示“${[...this.turns].join('、')}”的环节`);
    this.note('实施', '系统', resultOf(done));
    return { case: done, steps: [...this.steps] };
  }

  private note(step: string, by: string, result: string): void {
    const played = { step, by, result };
    this.steps.push(played);
    this.options.tell?.(played);
  }
}

/** What the case brought about, in a word. */
function resultOf({
  posting,
  transfer,
  matterInForce,
  villageContract,
  postPlan,
  statusName,
}: CaseAnswer): string {
  if (postPlan) return `${postPlan.institutionName}自${postPlan.validFrom}起设岗${String(postPlan.total)}个`;
  return [posting, transfer, matterInForce, villageContract].find(Boolean)?.statusName ?? statusName;
}

function openOf({ chain }: ProgressAnswer): { step: StepAnswer; task: StepAnswer['tasks'][number] }[] {
  return chain.flatMap((step) =>
    step.tasks.filter(({ state }) => state === 'OPEN').map((task) => ({ step, task })),
  );
}
