import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { signedIn, useMeQuery } from '../../api/session';
import { Brand } from '../../app/Brand';
import { graphql } from '../../gql';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';

const SignInDocument = graphql(`
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      __typename
      ...MeFields
      ...RefusalFields
    }
  }
`);

/** Only a path of this console: a link must not be able to send a fresh session elsewhere. */
const safeTarget = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/tasks');

export function SignInPage() {
  const [params] = useSearchParams();
  const target = safeTarget(params.get('to'));
  const navigate = useNavigate();
  const me = useMeQuery();
  const signIn = useMutation({
    mutationFn: (input: { username: string; password: string }) => execute(SignInDocument, input),
    onSuccess: async ({ signIn: result }) => {
      if (isRefusal(result)) return;
      signedIn(result);
      await navigate(target, { replace: true });
    },
  });
  useEffect(() => {
    document.title = '登录 · 县域医共体人事薪酬审批平台';
  }, []);
  if (me.data?.me) return <Navigate to={target} replace />;
  const result = signIn.data?.signIn;
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
          <Form
            layout="vertical"
            requiredMark={false}
            onFinish={(values: { username: string; password: string }) => {
              signIn.mutate(values);
            }}
          >
            <Form.Item
              name="username"
              label="账号"
              rules={[{ required: true, whitespace: true, message: '请填写账号' }]}
            >
              <Input size="large" autoComplete="username" autoCapitalize="none" autoFocus />
            </Form.Item>
            <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
              <Input.Password size="large" autoComplete="current-password" />
            </Form.Item>
            {result && isRefusal(result) && <RefusalNotice refusal={result} />}
            {signIn.isError && <FaultNotice error={signIn.error} />}
            <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
              登录
            </Button>
          </Form>
        </div>
      </main>
    </div>
  );
}
