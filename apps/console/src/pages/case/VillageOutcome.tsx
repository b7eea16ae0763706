import { Link } from 'react-router';
import { termText } from '../../ui/format';
import { Card, Facts } from '../../ui/Page';
import { StatusTag } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';

/** What the case brought about: the contract of a village doctor. */
export function VillageOutcome({ contract }: { contract: NonNullable<ApprovalCase['villageContract']> }) {
  return (
    <Card title="乡聘村用合同" extra={<StatusTag status={contract.status} name={contract.statusName} />}>
      <Facts
        items={[
          { label: '村医', value: contract.person.name },
          { label: '聘用单位', value: contract.hospitalName },
          { label: '执业地点', value: contract.clinicName },
          { label: '类型', value: contract.kindName },
          { label: '期限', value: termText(contract.startOn, contract.endOn) },
          {
            label: '办理',
            value: <Link to={`/village/contracts/${contract.id}`}>签订、登记、发放与终止</Link>,
          },
        ]}
      />
    </Card>
  );
}
