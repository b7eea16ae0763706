import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { signedIn, useMeQuery } from '../../api/session';
import { Brand } from '../../app/Brand';
import { SignInForm } from './SignInForm';

/** Only a path of this console: a link must not be able to send a fresh session elsewhere. */
const safeTarget = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/tasks');

export function SignInPage() {
  const [params] = useSearchParams();
  const target = safeTarget(params.get('to'));
  const navigate = useNavigate();
  const me = useMeQuery();
  useEffect(() => {
    document.title = '登录 · 县域医共体人事薪酬审批平台';
  }, []);
  if (me.data?.me) return <Navigate to={target} replace />;
  return (
    <div className="sign-in">
      <header className="sign-in__side">
        <Brand large />
        <p className="sign-in__motto">集体决策有据可查，备案实施一次到位</p>
      </header>
      <main className="sign-in__main">
        <div className="sign-in__box">
          <h1>登录</h1>
          <p className="sign-in__hint">
            {params.get('to') ? '请先登录，随后回到您要打开的页面。' : '请使用单位分配的账号。'}
          </p>
          <SignInForm
            onSignedIn={async (signed) => {
              signedIn(signed);
              await navigate(target, { replace: true });
            }}
          />
        </div>
      </main>
    </div>
  );
}
