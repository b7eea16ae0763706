import { SUBMIT, compareTemplates } from '../../rules/index.js';
import type {
  ChainStep,
  ChainTemplate,
  FieldDifference,
  StepEscalation,
  VotingRule,
} from '../../rules/index.js';
import { ruleText } from '../views.js';
import {
  TemplateActor,
  TemplateComparison,
  TemplateEscalation,
  TemplateFieldChange,
  TemplateStep,
  TemplateStepChange,
  TemplateVotingRule,
} from './dto/template.dto.js';

export const stepKindNames: Record<string, string> = {
  RESOLVE: '集体研究（表决）',
  REVIEW: '审核',
  DELIBERATE: '审议（表决）',
  CONSULT: '征求意见',
  PUBLICISE: '公示',
  FILE: '备案',
  IMPLEMENT: '实施',
};

const changeNames = { SAME: '相同', ADDED: '新增', REMOVED: '删除', CHANGED: '修改', MOVED: '调整次序' };

const fieldNames: Record<string, string> = {
  name: '名称',
  documentNumber: '依据文号',
  kind: '类型',
  actors: '办理机构',
  dueWorkingDays: '办理时限',
  votingRule: '表决规则',
  returnTo: '可退回',
  reserves: '预占编制岗位',
  clause: '依据条款',
  publicityWorkingDays: '公示期',
  escalation: '逾期上报',
};

/** Names of bodies by their codes. */
export type BodyNames = ReadonlyMap<string, string>;

export function stepView(step: ChainStep, bodies: BodyNames): TemplateStep {
  return Object.assign(new TemplateStep(), {
    key: step.key,
    name: step.name,
    kind: step.kind,
    kindName: stepKindNames[step.kind] ?? step.kind,
    actors: step.actors.map((code) =>
      Object.assign(new TemplateActor(), { code, name: bodies.get(code) ?? code }),
    ),
    dueWorkingDays: step.dueWorkingDays,
    votingRule: step.votingRule ? votingRuleView(step.votingRule) : null,
    returnTo: [...step.returnTo],
    reserves: step.reserves ?? false,
    clause: step.clause,
    publicityWorkingDays: step.publicityWorkingDays ?? null,
    escalation: step.escalation ? escalationView(step.escalation, bodies) : null,
  });
}

function escalationView({ afterWorkingDaysLate, to }: StepEscalation, bodies: BodyNames) {
  return Object.assign(new TemplateEscalation(), { afterWorkingDaysLate, to, toName: bodies.get(to) ?? to });
}

function votingRuleView(rule: VotingRule): TemplateVotingRule {
  const { attendanceMin, majority, majorityOf, deferral, reconsideration } = rule;
  return Object.assign(new TemplateVotingRule(), {
    attendanceNum: attendanceMin.num,
    attendanceDen: attendanceMin.den,
    majorityNum: majority.num,
    majorityDen: majority.den,
    majorityStrict: majority.strict,
    majorityOf,
    deferralNum: deferral?.num ?? null,
    deferralDen: deferral?.den ?? null,
    deferralStrict: deferral?.strict ?? null,
    reconsiderationNum: reconsideration?.num ?? null,
    reconsiderationDen: reconsideration?.den ?? null,
    reconsiderationStrict: reconsideration?.strict ?? null,
    text: fullRuleText(rule),
  });
}

function fullRuleText(rule: VotingRule): string {
  const { deferral } = rule;
  if (!deferral) return ruleText(rule);
  const least = deferral.strict ? '超过' : '不少于';
  return `${ruleText(rule)}，缓议票${least}${String(deferral.num)}/${String(deferral.den)}为缓议`;
}

/** What differs between two chains, in words. */
export function comparisonView(
  before: ChainTemplate,
  after: ChainTemplate,
  bodies: BodyNames,
): TemplateComparison {
  const difference = compareTemplates(before, after);
  const words = new Words(before, after, bodies);
  const steps = difference.steps.map(({ key, change, before: old, after: now, fields }) =>
    Object.assign(new TemplateStepChange(), {
      key,
      name: (now ?? old)?.name ?? key,
      change,
      changeName: changeNames[change],
      fields: fields.map((field) => words.of(field)),
    }),
  );
  const fields = difference.fields.map((field) => words.of(field));
  const same = fields.length === 0 && steps.every(({ change }) => change === 'SAME');
  return Object.assign(new TemplateComparison(), { same, fields, steps });
}

/** Values of steps as people read them. */
class Words {
  constructor(
    private readonly before: ChainTemplate,
    private readonly after: ChainTemplate,
    private readonly bodies: BodyNames,
  ) {}

  of({ field, before, after }: FieldDifference): TemplateFieldChange {
    return Object.assign(new TemplateFieldChange(), {
      field,
      fieldName: fieldNames[field] ?? field,
      before: this.text(field, before, this.before),
      after: this.text(field, after, this.after),
    });
  }

  private text(field: string, value: unknown, { steps }: ChainTemplate): string | null {
    if (value === undefined || value === null) return null;
    const nameOf = (key: string): string =>
      key === SUBMIT ? '提交人' : (steps.find((step) => step.key === key)?.name ?? key);
    switch (field) {
      case 'kind':
        return stepKindNames[value as string] ?? (value as string);
      case 'actors':
        return (value as string[]).map((code) => this.bodies.get(code) ?? code).join('、') || null;
      case 'returnTo':
        return (value as string[]).map(nameOf).join('、') || null;
      case 'votingRule':
        return fullRuleText(value as VotingRule);
      case 'escalation': {
        const { afterWorkingDaysLate: days, to } = value as StepEscalation;
        return `逾期${String(days)}个工作日报${this.bodies.get(to) ?? to}`;
      }
      case 'reserves':
        return value === true ? '是' : '否';
      case 'dueWorkingDays':
      case 'publicityWorkingDays':
        return typeof value === 'number' ? `${String(value)}个工作日` : null;
      default:
        return typeof value === 'string' ? value : JSON.stringify(value);
    }
  }
}
