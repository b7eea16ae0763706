import { NavLink } from 'react-router';
import { useCan } from '../../api/session';

const tabs = [
  { to: '/establishment', label: '编制总量' },
  { to: '/establishment/posts', label: '岗位' },
  { to: '/establishment/roster', label: '名册', staff: true },
  { to: '/establishment/loans', label: '岗位调剂' },
  { to: '/establishment/plans', label: '方案与比例' },
  { to: '/establishment/projection', label: '预测' },
];

/** The pages of the ledger beside one another. */
export function LedgerTabs() {
  const readsStaff = useCan('read:Staff');
  return (
    <nav className="ledger-tabs" aria-label="编制台账">
      {tabs
        .filter((tab) => !tab.staff || readsStaff)
        .map(({ to, label }) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
    </nav>
  );
}
