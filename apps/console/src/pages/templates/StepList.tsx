import { Facts } from '../../ui/Page';
import { Tag } from '../../ui/Tags';
import { SUBMIT } from './draftSteps';
import type { TemplateStep } from './templateFields';

/** The steps of a chain, to be read. */
export function StepList({ steps }: { steps: readonly TemplateStep[] }) {
  const nameOf = (key: string) =>
    key === SUBMIT ? '提交人' : (steps.find((step) => step.key === key)?.name ?? key);
  return (
    <ol className="template-steps">
      {steps.map((step, index) => (
        <li key={step.key} className="template-step">
          <h3>
            <span className="template-step__number">{index + 1}</span>
            {step.name} <Tag tone="grey">{step.kindName}</Tag>
            {step.reserves && <Tag tone="blue">预占编制岗位</Tag>}
          </h3>
          <Facts items={factsOf(step, nameOf)} />
        </li>
      ))}
    </ol>
  );
}

function factsOf(step: TemplateStep, nameOf: (key: string) => string) {
  const facts = [{ label: '依据', value: step.clause || '（未填写）' }];
  if (step.kind === 'IMPLEMENT') return facts;
  facts.unshift(
    { label: '办理机构', value: step.actors.map(({ name }) => name).join('、') || '（未选择）' },
    { label: '时限', value: `${String(step.dueWorkingDays)} 个工作日` },
  );
  if (step.publicityWorkingDays)
    facts.push({ label: '公示期', value: `${String(step.publicityWorkingDays)} 个工作日` });
  if (step.votingRule) facts.push({ label: '表决规则', value: step.votingRule.text });
  facts.push({ label: '可退回', value: step.returnTo.map(nameOf).join('、') || '不可退回' });
  if (step.escalation)
    facts.push({
      label: '逾期上报',
      value: `逾期满 ${String(step.escalation.afterWorkingDaysLate)} 个工作日，报${step.escalation.toName}`,
    });
  return facts;
}
