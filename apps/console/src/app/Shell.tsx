import { Suspense } from 'react';
import { Navigate, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useMe, useMeQuery } from '../api/session';
import { FaultNotice, Loading } from '../ui/Notices';
import { usePhone } from '../ui/usePhone';
import { AccountMenu } from './AccountMenu';
import { BusinessDate } from './BusinessDate';
import { Brand } from './Brand';
import { ExpiredDialog } from './ExpiredDialog';
import { navigationFor } from './navigation';
import { NoticeBell } from './NoticeBell';
import { PhoneTabs } from './PhoneTabs';

/** The frame of every page behind sign-in. Without a session it goes to sign-in and remembers where one wanted to go. */
export function Shell() {
  const query = useMeQuery();
  const location = useLocation();
  if (query.isPending) return <Loading />;
  if (!query.data) {
    return (
      <main className="shell__fault">
        <FaultNotice error={query.error} retry={() => void query.refetch()} />
      </main>
    );
  }
  if (!query.data.me) {
    const target = location.pathname + location.search;
    const to =
      target === '/' || target === '/tasks' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(target)}`;
    return <Navigate to={to} replace />;
  }
  return <Frame />;
}

function Frame() {
  const me = useMe();
  const phone = usePhone();
  const busy = useNavigation().state !== 'idle';
  const items = navigationFor(me);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="shell__top">
        <Brand />
        <div className="shell__tools">
          <BusinessDate />
          <NoticeBell />
          <AccountMenu />
        </div>
      </header>
      {busy && <div className="shell__progress" />}
      {!phone && (
        <nav className="shell__side" aria-label="主导航">
          {items.map((item) => (
            <NavLink key={item.to} to={item.to} end={item.end} className="side-link">
              {item.icon}
              <span>{item.label}</span>
            </NavLink>
          ))}
        </nav>
      )}
      <main id="main" className="shell__main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {phone && <PhoneTabs items={items} />}
      <ScrollRestoration />
      <ExpiredDialog />
    </div>
  );
}
