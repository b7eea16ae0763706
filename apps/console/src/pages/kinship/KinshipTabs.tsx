import { NavLink } from 'react-router';
import { useCan } from '../../api/session';

/** The registry, and beside it what was decided before it was known; the latter for auditors and administrators. */
export function KinshipTabs() {
  if (!useCan('audit:Kinship')) return null;
  return (
    <nav className="ledger-tabs" aria-label="亲属关系">
      <NavLink to="/kinship" end>
        登记
      </NavLink>
      <NavLink to="/kinship/findings">已办结事项核查</NavLink>
    </nav>
  );
}
