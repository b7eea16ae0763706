import type {
  ChainStep,
  ChainTemplate,
  StepEscalation,
  StepKind,
  Threshold,
  VotingRule,
} from '../../rules/index.js';
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
  escalation?: { afterWorkingDaysLate: number; to: string } | null | undefined;
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
    steps: input.steps.map(stepFrom),
  };
}

function stepFrom(input: StepInput): ChainStep {
  if (input.actors.length > MOST_NAMED || input.returnTo.length > MOST_NAMED)
    throw refuseTemplate.draftForm(`“${input.name}”的办理机构或退回目标过多`);
  return {
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
    ...(input.escalation ? { escalation: escalationFrom(input.escalation) } : {}),
  };
}

function escalationFrom({ afterWorkingDaysLate, to }: StepEscalation): StepEscalation {
  return { afterWorkingDaysLate, to: textOf(to, '逾期上报的机构', 32) };
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

/** A text of a draft, which may still be empty. */
function textOf(value: string, name: string, most: number): string {
  return optionalText(value, { field: 'steps', name, most }) ?? '';
}
