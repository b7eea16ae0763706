import { NavLink } from 'react-router';

const tabs = [
  { to: '/village', label: '执业资格' },
  { to: '/village/contracts', label: '合同' },
  { to: '/village/funds', label: '经费' },
  { to: '/village/pay', label: '发放' },
];

/** The pages of 乡聘村用 beside one another. */
export function VillageTabs() {
  return (
    <nav className="ledger-tabs" aria-label="乡聘村用">
      {tabs.map(({ to, label }) => (
        <NavLink key={to} to={to} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
