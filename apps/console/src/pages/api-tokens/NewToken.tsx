import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Typography } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { instantText } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { CreateApiTokenDocument, tokensKey } from './tokenDocuments';

/** Makes a token and shows its secret, this once. */
export function NewToken() {
  const create = useMutation({
    mutationFn: (input: { name: string; days: number }) => execute(CreateApiTokenDocument, input),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tokensKey }),
  });
  const result = create.data?.createApiToken;
  return (
    <div className="stack">
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ days: 30 }}
        onFinish={(values: { name: string; days: number }) => {
          create.mutate(values);
        }}
      >
        <Form.Item
          name="name"
          label="用途"
          rules={[{ required: true, whitespace: true, message: '请填写用途' }]}
        >
          <Input maxLength={100} placeholder="如：编制月报程序" />
        </Form.Item>
        <Form.Item name="days" label="有效天数" rules={[{ required: true, message: '请填写有效天数' }]}>
          <InputNumber min={1} max={366} precision={0} />
        </Form.Item>
        <Button type="primary" htmlType="submit" className="wide-on-phone" loading={create.isPending}>
          签发令牌
        </Button>
      </Form>
      {create.isError && <FaultNotice error={create.error} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {result && !isRefusal(result) && (
        <Alert
          showIcon
          type="success"
          role="status"
          title={`令牌“${result.name}”已签发，${instantText(result.expiresAt)} 前有效`}
          description={
            <>
              <p>令牌只显示这一次，请立即存入程序的保密配置。</p>
              <Typography.Text code copyable>
                {result.token}
              </Typography.Text>
            </>
          }
        />
      )}
    </div>
  );
}
