import type { Contract } from './contractFields';

const line = [
  { status: 'APPROVED', label: '审批通过' },
  { status: 'SIGNED', label: '签订' },
  { status: 'REGISTERED', label: '执业登记' },
  { status: 'ACTIVE', label: '履行' },
  { status: 'ENDED', label: '终止' },
  { status: 'SETTLED', label: '结清' },
];

/** How far the contract has come: signing, registration, its term, its end. */
export function StateLine({ contract }: { contract: Contract }) {
  const at = line.findIndex(({ status }) => status === placeOf(contract.status));
  return (
    <ol className="state-line" aria-label={`现在：${contract.statusName}`}>
      {line.map(({ status, label }, index) => (
        <li
          key={status}
          className={index < at ? 'state-line__done' : index === at ? 'state-line__now' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span>{index === at ? contract.statusName : label}</span>
        </li>
      ))}
    </ol>
  );
}

function placeOf(status: string): string {
  if (['EXPIRED', 'TERMINATED', 'RETIRED'].includes(status)) return 'ENDED';
  if (['SUSPENDED', 'RENEWING'].includes(status)) return 'ACTIVE';
  return status;
}
