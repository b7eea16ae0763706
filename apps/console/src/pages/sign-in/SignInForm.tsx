import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import type { Me } from '../../api/session';
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

interface Credentials {
  username: string;
  password: string;
}

/** Account and password. */
export function SignInForm({
  username,
  onSignedIn,
}: {
  /** Who signs in again; then only the password is missing. */
  username?: string;
  onSignedIn: (me: Me) => void | Promise<void>;
}) {
  const signIn = useMutation({
    mutationFn: (input: Credentials) => execute(SignInDocument, input),
    onSuccess: async ({ signIn: result }) => {
      if (!isRefusal(result)) await onSignedIn(result);
    },
  });
  const result = signIn.data?.signIn;
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={(values: Credentials) => {
        signIn.mutate(values);
      }}
    >
      <Form.Item
        name="username"
        label="账号"
        rules={[{ required: true, whitespace: true, message: '请填写账号' }]}
      >
        <Input size="large" autoComplete="username" autoCapitalize="none" autoFocus={!username} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password size="large" autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {signIn.isError && <FaultNotice error={signIn.error} />}
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        登录
      </Button>
    </Form>
  );
}
