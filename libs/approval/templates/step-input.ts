import { plainText } from '../../context/index.js';
import type { ChainStep, ChainTemplate, StepKind, Threshold, VotingRule } from '../../rules/index.js';
import { optionalText } from '../texts.js';
import { refuseTemplate } from './template.errors.js';

/** A step as the editor sends it. */
export interface StepInput {
  key: string;
  name: string;
  kind: string;
  actors: string[];
  dueWorkingDays: number;
  votingRule?: RuleInput | null | undefined;
  returnTo: string[];
  reserves?: boolean | null | undefined;
  clause: string;
  publicityWorkingDays?: number | null | undefined;
  /** JSON object of what the editor does not know; absent keeps what the step has. */
  others?: string | null | undefined;
}

/** Shares as numerators and denominators. */
export interface RuleInput {
  attendanceNum: number;
  attendanceDen: number;
  majorityNum: number;
  majorityDen: number;
  majorityStrict: boolean;
  majorityOf: string;
  deferralNum?: number | null | undefined;
  deferralDen?: number | null | undefined;
  deferralStrict?: boolean | null | undefined;
  reconsiderationNum?: number | null | undefined;
  reconsiderationDen?: number | null | undefined;
  reconsiderationStrict?: boolean | null | undefined;
}

const MOST_STEPS = 30;
const MOST_NAMED = 30;
const MOST_OTHERS = 4000;

const KNOWN: readonly string[] = [
  'key',
  'name',
  'kind',
  'actors',
  'dueWorkingDays',
  'votingRule',
  'returnTo',
  'reserves',
  'clause',
  'publicityWorkingDays',
] satisfies (keyof ChainStep)[];

/** What a step holds beyond what the editor shows; kept as it is. */
export function othersOf(step: ChainStep): Record<string, unknown> {
  return Object.fromEntries(Object.entries(step).filter(([field]) => !KNOWN.includes(field)));
}

/** The chain as the editor sends it, over the one that it was made from. Sound or not: the check says what is wrong. */
export function chainOf(
  before: ChainTemplate,
  input: { name: string; documentNumber: string; steps: readonly StepInput[] },
): ChainTemplate {
  if (input.steps.length > MOST_STEPS) throw refuseTemplate.draftForm(`流程至多${String(MOST_STEPS)}个环节`);
  return {
    ...before,
    name: textOf(input.name, '流程名称', 100),
    documentNumber: textOf(input.documentNumber, '依据文号', 100),
    steps: input.steps.map((step) =>
      stepFrom(
        step,
        before.steps.find(({ key }) => key === step.key),
      ),
    ),
  };
}

function stepFrom(input: StepInput, before: ChainStep | undefined): ChainStep {
  if (input.actors.length > MOST_NAMED || input.returnTo.length > MOST_NAMED)
    throw refuseTemplate.draftForm(`“${input.name}”的办理机构或退回目标过多`);
  const others = input.others ? parsed(input.others) : before ? othersOf(before) : {};
  return {
    ...others,
    key: textOf(input.key, '环节标识', 40),
    name: textOf(input.name, '环节名称', 100),
    kind: textOf(input.kind, '环节类型', 32) as StepKind,
    actors: input.actors.map((code) => textOf(code, '办理机构', 32)),
    dueWorkingDays: input.dueWorkingDays,
    returnTo: input.returnTo.map((key) => textOf(key, '退回目标', 40)),
    clause: textOf(input.clause, '依据条款', 200),
    ...(input.votingRule ? { votingRule: ruleFrom(input.votingRule) } : {}),
    ...(input.reserves ? { reserves: true } : {}),
    ...(typeof input.publicityWorkingDays === 'number'
      ? { publicityWorkingDays: input.publicityWorkingDays }
      : {}),
  };
}

function ruleFrom(input: RuleInput): VotingRule {
  if (input.majorityOf !== 'ENTITLED' && input.majorityOf !== 'PRESENT')
    throw refuseTemplate.draftForm('通过比例的基数须为应到会或到会');
  const deferral = thresholdOf(input.deferralNum, input.deferralDen, input.deferralStrict);
  const reconsideration = thresholdOf(
    input.reconsiderationNum,
    input.reconsiderationDen,
    input.reconsiderationStrict,
  );
  return {
    attendanceMin: { num: input.attendanceNum, den: input.attendanceDen },
    majorityOf: input.majorityOf,
    majority: { num: input.majorityNum, den: input.majorityDen, strict: input.majorityStrict },
    ...(deferral ? { deferral } : {}),
    ...(reconsideration ? { reconsideration } : {}),
  };
}

function thresholdOf(
  num: number | null | undefined,
  den: number | null | undefined,
  strict: boolean | null | undefined,
): Threshold | null {
  return typeof num === 'number' && typeof den === 'number' ? { num, den, strict: strict ?? false } : null;
}

function parsed(text: string): Record<string, unknown> {
  const wrong = refuseTemplate.draftForm('环节的附加设置不是有效的 JSON 对象');
  if (text.length > MOST_OTHERS) throw wrong;
  let value: unknown;
  try {
    value = JSON.parse(plainText(text, { field: 'steps', name: '附加设置', most: MOST_OTHERS }));
  } catch {
    throw wrong;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
  if (Object.keys(value).some((field) => KNOWN.includes(field))) throw wrong;
  return value as Record<string, unknown>;
}

/** A text of a draft, which may still be empty. */
function textOf(value: string, name: string, most: number): string {
  return optionalText(value, { field: 'steps', name, most }) ?? '';
}
