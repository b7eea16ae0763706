import { Card, Facts } from '../../ui/Page';
import type { ApprovalCase } from './caseFields';

/** What the case brought about: the plan of posts that it has put in force. */
export function PlanOutcome({ plan }: { plan: NonNullable<ApprovalCase['postPlan']> }) {
  return (
    <Card title="已执行的岗位设置方案">
      <Facts
        items={[
          { label: '设岗单位', value: plan.institutionName },
          { label: '执行日期', value: plan.validFrom },
          { label: '岗位总数', value: `${plan.total} 个` },
          { label: '备案文号', value: plan.documentNumber },
          {
            label: '各类岗位',
            wide: true,
            value: plan.lines.map(({ postName, count }) => `${postName} ${count}`).join('，'),
          },
        ]}
      />
    </Card>
  );
}
