import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { Link, useNavigate } from 'react-router';
import { execute } from '../api/client';
import { signedOut, useMe } from '../api/session';
import { graphql } from '../gql';
import { givingUp } from '../ui/unsaved';
import { usePhone } from '../ui/usePhone';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in, for which roles and seats, and the way out. */
export function AccountMenu() {
  const me = useMe();
  const phone = usePhone();
  return (
    <Popover content={<AccountCard />} trigger="click" placement="bottomRight" destroyOnHidden>
      <Button
        type="text"
        className="top-button"
        icon={<UserOutlined />}
        aria-label={`账号：${me.displayName}`}
      >
        {!phone && me.displayName}
        {!phone && <DownOutlined className="top-button__caret" />}
      </Button>
    </Popover>
  );
}

function AccountCard() {
  const me = useMe();
  const navigate = useNavigate();
  const signOut = async () => {
    // Even when the server can't be reached, the page must not go on showing this account's data.
    await execute(SignOutDocument).catch(() => undefined);
    signedOut();
    // Asked for in so many words: no page may hold it up.
    await navigate('/sign-in', { state: givingUp });
  };
  return (
    <section className="account" aria-label="账号">
      <p className="account__name">{me.displayName}</p>
      <p className="account__user">账号 {me.username}</p>
      {me.seats.length > 0 && (
        <>
          <p className="account__label">席位</p>
          <ul>
            {me.seats.map((seat) => (
              <li key={seat.seatId}>
                {seat.bodyName} · {seat.title}
              </li>
            ))}
          </ul>
        </>
      )}
      {me.roles.length > 0 && (
        <>
          <p className="account__label">角色</p>
          <ul>
            {me.roles.map((role) => (
              <li key={`${role.role}${role.institutionName}${role.communityName}`}>
                {[role.roleName, role.institutionName ?? role.communityName].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="account__label">
        <Link to="/api-tokens">接口令牌</Link>
      </p>
      <Button block icon={<LogoutOutlined />} onClick={() => void signOut()}>
        退出登录
      </Button>
    </section>
  );
}
