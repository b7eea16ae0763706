import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import { RefusedByApi } from './api-client.js';
import type { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import * as q from './queries.js';
import type { BodyAnswer, PublicityAnswer, TaskAnswer } from './queries.js';

/** What the play does besides going straight on; each happens once. */
export type Turn = 'return' | 'objection' | 'recusal';

/** What an act has to work with. */
export interface Scene {
  cast: Cast;
  client: ApiClient;
  task: TaskAnswer;
  /** Tells the sessions and filings of one play apart, so that a number is never used twice. */
  count: number;
  /** Takes a turn if it is still to be taken. */
  take: (turn: Turn) => boolean;
  /** Tells of something on the way to the decision. */
  note: (what: string, result: string) => void;
}

/** Acts of a task, by the kind of its step. Each answers with what is told of it. */
export const acts: Readonly<Record<string, (scene: Scene) => Promise<string>>> = {
  RESOLVE: vote,
  DELIBERATE: vote,
  REVIEW: review,
  CONSULT: reply,
  PUBLICISE: publicise,
  FILE: file,
};

/** The turns that a step of each kind can take. */
export const turnsOf: Readonly<Record<string, readonly Turn[]>> = {
  RESOLVE: ['return', 'recusal'],
  DELIBERATE: ['return', 'recusal'],
  REVIEW: ['return'],
  PUBLICISE: ['objection'],
  FILE: ['objection'],
};

/** A session with everybody present and everybody for it; or first one in which recusals leave no quorum. */
async function vote(scene: Scene): Promise<string> {
  const seats = await votingSeats(scene);
  if (scene.take('recusal')) {
    const result = await session(scene, seats, recusing(scene.task, seats.length), 'APPROVE', '无法定人数');
    scene.note(`${scene.task.stepName}（${scene.task.bodyName}）`, `回避后到会不足，${result}`);
    scene.count += 1;
  }
  if (scene.take('return')) return session(scene, seats, () => 'PRESENT', 'RETURN', '请补充材料后重报');
  return session(scene, seats, () => 'PRESENT', 'APPROVE', null);
}

type Attendance = 'PRESENT' | 'RECUSED';

/**
 * Everybody is in the room, and one more than the rule bears stand aside: they count as absent and stay among 应到会,
 * so the item is deferred (edge-05).
 */
function recusing(task: TaskAnswer, entitled: number): (at: number) => Attendance {
  const { attendanceNum, attendanceDen } = task.votingRule ?? { attendanceNum: 1, attendanceDen: 2 };
  const needed = Math.ceil((entitled * attendanceNum) / attendanceDen);
  return (at) => (at >= needed - 1 ? 'RECUSED' : 'PRESENT');
}

async function session(
  { client, task, count }: Scene,
  seats: BodyAnswer['seats'],
  attendanceOf: (at: number) => Attendance,
  motion: 'APPROVE' | 'RETURN',
  opinion: string | null,
): Promise<string> {
  const { today } = await client.ask<{ today: string }>(q.CLOCK);
  const attended = seats.map((seat, at) => ({ seatId: seat.id, status: attendanceOf(at) }));
  const meeting = await client.ask<{ id: string; minutesNumber: string }>(q.CONVENE, {
    input: {
      id: newId(),
      bodyId: task.bodyId,
      minutesNumber: `${task.bodyName}纪要（${markOf(task)}-${count}）〔${today.slice(0, 4)}〕${sequenceOf(task)}号`,
      heldOn: today,
      place: '三楼会议室（示例）',
      attendance: attended.map((line) =>
        line.status === 'RECUSED' ? { ...line, reason: '与事项当事人有利害关系（演示）' } : line,
      ),
    },
  });
  const present = attended.filter(({ status }) => status === 'PRESENT').map(({ seatId }) => seatId);
  const returnTo = motion === 'RETURN' ? 'SUBMIT' : null;
  const ballot = { meetingId: meeting.id, motion, returnTo, opinion };
  return `${await castVotes(client, task, seats, present, ballot)} ${meeting.minutesNumber}`;
}

/** Everybody present is for it; whoever the system says must stand aside does so for this item (edge-03). */
async function castVotes(
  client: ApiClient,
  task: TaskAnswer,
  seats: BodyAnswer['seats'],
  present: readonly string[],
  ballot: object,
): Promise<string> {
  const aside = new Set<string>();
  for (;;) {
    const votes = present.filter((id) => !aside.has(id)).map((seatId) => ({ seatId, choice: 'FOR' }));
    const recusals = [...aside].map((seatId) => ({ seatId, reason: '与事项当事人有近亲属关系' }));
    try {
      return await decide(client, q.VOTE, task, { ...ballot, votes, recusals });
    } catch (error) {
      const named = seats.find(
        ({ id, holder }) => !aside.has(id) && holder && String(error).includes(`${holder.name}与本事项有关`),
      );
      if (!(error instanceof RefusedByApi) || error.code !== 'RECUSAL_REQUIRED' || !named) throw error;
      aside.add(named.id);
    }
  }
}

async function review({ client, task, take }: Scene): Promise<string> {
  if (take('return'))
    return decide(client, q.REVIEW, task, {
      outcome: 'RETURN',
      returnTo: 'SUBMIT',
      opinion: '材料不全，请补充后重报',
    });
  return decide(client, q.REVIEW, task, { outcome: 'APPROVE', opinion: '材料齐全，同意' });
}

function reply({ client, task }: Scene): Promise<string> {
  return decide(client, q.REPLY, task, { stance: 'AGREE' });
}

async function file({ client, task, take, count }: Scene): Promise<string> {
  if (take('objection')) {
    const opinion = '与现有规定不符，请核实（演示）';
    return decide(client, q.FILE, task, { outcome: 'OBJECT', returnTo: 'SUBMIT', opinion });
  }
  const { today } = await client.ask<{ today: string }>(q.CLOCK);
  const filingNumber = `${task.bodyName}备（${markOf(task)}-${count}）〔${today.slice(0, 4)}〕${sequenceOf(task)}号`;
  return `${await decide(client, q.FILE, task, { outcome: 'ACCEPT', filingNumber })} ${filingNumber}`;
}

/** Posts the text, moves the business clock past the last day, and ends the 公示; or upholds an objection to it. */
async function publicise(scene: Scene): Promise<string> {
  const { client, task, take, note } = scene;
  const posted = await client.ask<PublicityAnswer>(q.PUBLISH, {
    input: {
      ...actOn(task),
      place: '单位公告栏与门户网站（示例）',
      note: '有异议的请向公示单位反映（示例）',
    },
  });
  const { closesOn } = currentOf(posted, task);
  note(`${task.stepName}（${task.bodyName}）`, `已公示，至${closesOn}`);
  if (take('objection')) return upholdObjection(scene);
  await moveClockPast(scene, closesOn);
  return decide(client, q.CLOSE, task, { outcome: 'END', opinion: '公示期满，无异议' });
}

async function upholdObjection({ client, task, note }: Scene): Promise<string> {
  const text = '对公示内容有异议，请核实（演示）';
  const received = await client.ask<PublicityAnswer>(q.OBJECT, {
    input: { ...actOn(task), kind: 'NAMED', objector: '职工甲（示例）', text },
  });
  const objection = currentOf(received, task).objections.find(({ answer }) => answer === null);
  if (!objection) throw new OperatorError('登记的异议没有出现在公示中');
  note(`${task.stepName}（${task.bodyName}）`, '收到实名异议');
  const answer = {
    objectionId: objection.id,
    result: 'UPHELD',
    returnTo: 'SUBMIT',
    text: '经核查，异议成立（演示）',
  };
  await client.ask(q.ANSWER, { input: { ...actOn(task), ...answer } });
  return '异议成立，退回';
}

async function moveClockPast({ cast, note }: Scene, closesOn: string): Promise<void> {
  const admin = await cast.as(cast.admin);
  const { today, movable } = await admin.ask<{ today: string; movable: boolean }>(q.CLOCK);
  if (today > closesOn) return;
  if (!movable) throw new OperatorError('只有演示系统能把业务时钟调过公示期');
  const to = addDays(calendarDate(closesOn), 1);
  await admin.ask(q.MOVE_CLOCK, { to });
  note('业务时钟', `调至${to}，公示期满`);
}

async function decide(
  client: ApiClient,
  mutation: string,
  task: TaskAnswer,
  decision: object,
): Promise<string> {
  const { id: taskId, contentSha256 } = task;
  const input = { decisionId: newId(), taskId, contentSha256, ...decision };
  return (await client.ask<{ outcomeName: string }>(mutation, { input })).outcomeName;
}

const actOn = ({ id: taskId, contentSha256 }: TaskAnswer) => ({ id: newId(), taskId, contentSha256 });

function currentOf(
  { publicities }: PublicityAnswer,
  task: TaskAnswer,
): PublicityAnswer['publicities'][number] {
  const current = publicities.find((one) => one.taskId === task.id && one.current);
  if (!current) throw new OperatorError(`“${task.stepName}”没有公示`);
  return current;
}

async function votingSeats({ cast, task }: Scene): Promise<BodyAnswer['seats']> {
  const body = (await cast.bodies()).find(({ id }) => id === task.bodyId);
  return (body?.seats ?? []).filter((seat) => seat.isVoting && seat.holder);
}

/** e.g. CH12 of MX-CH-2026-000012: numbers of the demo follow the case's own and never meet one in use. */
function markOf({ caseNumber }: TaskAnswer): string {
  return `${caseNumber.split('-').at(-3) ?? ''}${sequenceOf({ caseNumber })}`;
}

function sequenceOf({ caseNumber }: Pick<TaskAnswer, 'caseNumber'>): number {
  return Number(caseNumber.split('-').at(-1));
}
