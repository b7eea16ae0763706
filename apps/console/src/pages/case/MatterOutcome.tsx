import { Link } from 'react-router';
import { instantText, termText } from '../../ui/format';
import { Card, Facts } from '../../ui/Page';
import { HashText, StatusTag } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';

/** What the case brought about: its entry in the register of matters in force. */
export function MatterOutcome({ entry }: { entry: NonNullable<ApprovalCase['matterInForce']> }) {
  const other = (label: string, number: string | null | undefined) =>
    number
      ? [
          {
            label,
            value: (
              <Link to={`/cases/${number}`} className="mono">
                {number}
              </Link>
            ),
          },
        ]
      : [];
  return (
    <Card title="生效登记" extra={<StatusTag status={entry.status} name={entry.statusName} />}>
      <Facts
        items={[
          { label: '机构', value: entry.institutionName },
          ...(entry.people.length > 0
            ? [{ label: '人员', value: entry.people.map(({ name }) => name).join('、') }]
            : []),
          { label: '期间', value: termText(entry.fromOn, entry.toOn) },
          ...(entry.amountYuan ? [{ label: '金额', value: `${entry.amountYuan} 元` }] : []),
          { label: '实施', value: `${instantText(entry.implementedAt)}，第 ${entry.caseVersion} 版` },
          { label: '内容校验值', value: <HashText sha256={entry.contentSha256} /> },
          ...other('更正', entry.replacesCaseNumber),
          ...other('已被更正', entry.replacedByCaseNumber),
        ]}
      />
    </Card>
  );
}
