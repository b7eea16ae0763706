import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import { ApiClient } from './api-client.js';
import * as q from './posting-queries.js';
import type { BodyAnswer, CaseAnswer, TaskAnswer } from './posting-queries.js';

/** A demo account as the seeding wrote it down. */
export interface DemoLogin {
  username: string;
  password: string;
}

/** One step that was played. */
export interface PlayedStep {
  step: string;
  by: string;
  result: string;
}

/** Where a posting ended. */
export interface PlayedPosting {
  case: CaseAnswer;
  steps: PlayedStep[];
}

const TASK_TIMEOUT_MS = 30_000;
const POLL_MS = 100;
/** Candidates tried before giving up: most people of the hospital are free. */
const CANDIDATES = 40;

/** Plays a posting through the chain of 明卫〔2025〕9号 二(四)2, each part by its own account, over the API alone. */
export class PostingPlay {
  private readonly clients = new Map<string, Promise<ApiClient>>();
  private readonly steps: PlayedStep[] = [];

  constructor(
    private readonly origin: string,
    private readonly logins: readonly DemoLogin[],
    private readonly tell: (step: PlayedStep) => void,
  ) {}

  async run(): Promise<PlayedPosting> {
    const number = await this.submit();
    await this.resolve(number, 'party.clerk', '明医总党纪（演示）');
    await this.review(number);
    await this.resolve(number, 'secretariat.clerk', '明医改纪（演示）');
    await this.file(number, 'filing.bianban', '明编备（演示）');
    await this.file(number, 'filing.weijian', '明卫备（演示）');
    await this.file(number, 'filing.minren', '明民人备（演示）');
    const done = await this.until(async () => {
      const view = await this.view(number);
      return view.status === 'RUNNING' ? null : view;
    }, '实施');
    if (done.status !== 'IMPLEMENTED') throw new OperatorError(`事项未实施：${done.statusName}`);
    this.note('实施', '系统', done.posting?.statusName ?? done.statusName);
    return { case: done, steps: this.steps };
  }

  private async submit(): Promise<string> {
    const hr = await this.as('hr');
    const input = await this.findPosting(hr);
    const opened = await hr.ask<{ number: string; title: string }>(q.SUBMIT, { input, key: newId() });
    this.note('提交', 'hr', `${opened.number} ${opened.title}`);
    return opened.number;
  }

  /** A person and a township for whom nothing speaks against a posting from today on. */
  private async findPosting(hr: ApiClient): Promise<object> {
    const { today } = await hr.ask<{ today: string }>(q.CLOCK);
    const institutions = await hr.ask<{ id: string; kind: string; name: string }[]>(q.INSTITUTIONS);
    const hospital = institutions.find(({ kind }) => kind === 'LEAD_HOSPITAL');
    const hosts = institutions.filter(({ kind }) => kind === 'TOWNSHIP_HOSPITAL');
    const [kind] = await hr.ask<{ code: string }[]>(q.KINDS);
    if (!hospital || hosts.length === 0 || !kind)
      throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
    const people = await this.candidates(hr, hospital.id);
    for (const host of hosts) {
      for (const personId of people) {
        const input = postingInput(kind.code, personId, host.id, today);
        const { warnings } = await hr.ask<{ warnings: { code: string }[] }>(q.PREVIEW, { input });
        if (warnings.length === 0) return input;
        if (warnings.some(({ code }) => code === 'QUOTA_EXCEEDED')) break;
      }
    }
    throw new OperatorError('没有可派驻的人员或派驻岗位：各乡镇派驻岗位均已占满');
  }

  private async candidates(hr: ApiClient, institutionId: string): Promise<string[]> {
    const found: string[] = [];
    for (let offset = 0; found.length < CANDIDATES; offset += 50) {
      const { items } = await hr.ask<{ items: { id: string; onPosting: boolean }[] }>(q.STAFF, {
        institutionId,
        offset,
      });
      if (items.length === 0) break;
      found.push(...items.filter(({ onPosting }) => !onPosting).map(({ id }) => id));
    }
    return found.slice(0, CANDIDATES);
  }

  /** The clerk enters a session with everybody present and everybody for it. */
  private async resolve(number: string, clerk: string, prefix: string): Promise<void> {
    const client = await this.as(clerk);
    const task = await this.task(client, number);
    const bodies = await client.ask<BodyAnswer[]>(q.BODIES);
    const body = bodies.find(({ id }) => id === task.bodyId);
    const { today } = await client.ask<{ today: string }>(q.CLOCK);
    const seats = (body?.seats ?? []).filter((seat) => seat.isVoting && seat.holder);
    const meeting = await client.ask<{ id: string; minutesNumber: string }>(q.CONVENE, {
      input: {
        id: newId(),
        bodyId: task.bodyId,
        minutesNumber: numbered(prefix, number),
        heldOn: today,
        place: '县总医院三楼会议室（示例）',
        attendance: seats.map((seat) => ({ seatId: seat.id, status: 'PRESENT' })),
      },
    });
    const votes = seats.map((seat) => ({ seatId: seat.id, choice: 'FOR' }));
    await this.decide(
      client,
      q.VOTE,
      clerk,
      task,
      { meetingId: meeting.id, motion: 'APPROVE', votes },
      meeting.minutesNumber,
    );
  }

  private async review(number: string): Promise<void> {
    const client = await this.as('secretariat.director');
    const task = await this.task(client, number);
    await this.decide(
      client,
      q.REVIEW,
      'secretariat.director',
      task,
      { outcome: 'APPROVE', opinion: '材料齐全，同意上会' },
      '',
    );
  }

  private async file(number: string, account: string, prefix: string): Promise<void> {
    const client = await this.as(account);
    const task = await this.task(client, number);
    const filingNumber = numbered(prefix, number);
    await this.decide(client, q.FILE, account, task, { outcome: 'ACCEPT', filingNumber }, filingNumber);
  }

  private async decide(
    client: ApiClient,
    mutation: string,
    account: string,
    task: TaskAnswer,
    decision: object,
    reference: string,
  ): Promise<void> {
    const { id: taskId, contentSha256 } = task;
    const input = { decisionId: newId(), taskId, contentSha256, ...decision };
    const { outcomeName } = await client.ask<{ outcomeName: string }>(mutation, { input });
    this.note(`${task.stepName}（${task.bodyName}）`, account, `${outcomeName} ${reference}`.trim());
  }

  private task(client: ApiClient, number: string): Promise<TaskAnswer> {
    return this.until(async () => {
      const { items } = await client.ask<{ items: TaskAnswer[] }>(q.MY_TASKS);
      return items.find((task) => task.caseNumber === number) ?? null;
    }, '下一环节');
  }

  private async view(number: string): Promise<CaseAnswer> {
    return (await this.as('hr')).ask<CaseAnswer>(q.CASE, { number });
  }

  private async until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
    for (let waited = 0; waited < TASK_TIMEOUT_MS; waited += POLL_MS) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new OperatorError(
      `等待“${what}”超过${TASK_TIMEOUT_MS / 1000}秒，请确认 worker 与 Temporal 正在运行`,
    );
  }

  private as(username: string): Promise<ApiClient> {
    const known = this.clients.get(username);
    if (known) return known;
    const login = this.logins.find((candidate) => candidate.username === username);
    if (!login) throw new OperatorError(`没有演示账号 ${username}：请先运行 npm run cli -- seed`);
    const client = ApiClient.signIn(this.origin, username, login.password);
    this.clients.set(username, client);
    return client;
  }

  private note(step: string, by: string, result: string): void {
    const played = { step, by, result };
    this.steps.push(played);
    this.tell(played);
  }
}

/** Numbers of the demo follow the case's own, so that playing again never meets a number in use. */
function numbered(prefix: string, caseNumber: string): string {
  const [year = '', sequence = ''] = caseNumber.split('-').slice(-2);
  return `${prefix}〔${year}〕${Number(sequence)}号`;
}

function postingInput(kind: string, personId: string, hostInstitutionId: string, today: string): object {
  const start = calendarDate(today);
  return {
    kind,
    personId,
    hostInstitutionId,
    startOn: start,
    endOn: addDays(start, 179),
    postName: '内科医师（示例）',
    duties: '门诊、查房与带教（示例）',
    reason: '充实基层临床力量（示例）',
  };
}
