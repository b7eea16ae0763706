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
          className={
            index === at
              ? 'state-line__now'
              : index < at && came(contract, status)
                ? 'state-line__done'
                : undefined
          }
          aria-current={index === at ? 'step' : undefined}
        >
          <span>{index === at ? contract.statusName : label}</span>
        </li>
      ))}
    </ol>
  );
}

/** What was given up before it was signed, or before its first day, never came so far. */
function came({ entries, startOn, lastDay }: Contract, status: string): boolean {
  const has = (type: string) => entries.some((entry) => entry.type === type);
  if (status === 'ACTIVE') return has('REGISTERED') && (!lastDay || lastDay >= startOn);
  return status === 'APPROVED' || status === 'ENDED' || has(status);
}

function placeOf(status: string): string {
  if (['EXPIRED', 'TERMINATED', 'RETIRED'].includes(status)) return 'ENDED';
  if (['SUSPENDED', 'RENEWING'].includes(status)) return 'ACTIVE';
  return status;
}
