import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Switch } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { graphql } from '../../gql';
import type { NoticeSettingsFieldsFragment } from '../../gql/graphql';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';

export const NoticeSettingsFields = graphql(`
  fragment NoticeSettingsFields on NoticeSettings {
    emailMasked
    choices {
      kind
      kindName
      channel
      channelName
      wanted
    }
  }
`);

const NoticeSettingsDocument = graphql(`
  query NoticeSettings {
    noticeSettings {
      ...NoticeSettingsFields
    }
  }
`);

const ChooseNoticeDocument = graphql(`
  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {
    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {
      __typename
      ...NoticeSettingsFields
      ...RefusalFields
    }
  }
`);

const SetNoticeEmailDocument = graphql(`
  mutation SetNoticeEmail($email: String) {
    setNoticeEmail(email: $email) {
      __typename
      ...NoticeSettingsFields
      ...RefusalFields
    }
  }
`);

type Settings = NoticeSettingsFieldsFragment;
const key = ['noticeSettings'];

const keep = (settings: Settings) => {
  queryClient.setQueryData(key, { noticeSettings: settings });
};

function EmailCard({ settings }: { settings: Settings }) {
  const [form] = Form.useForm<{ email?: string }>();
  const save = useMutation({
    mutationFn: async (email: string | null) =>
      (await execute(SetNoticeEmailDocument, { email })).setNoticeEmail,
    onSuccess: (result) => {
      if (isRefusal(result)) return;
      keep(result);
      form.resetFields();
    },
  });
  const refusal = save.data && isRefusal(save.data) ? save.data : undefined;
  return (
    <Card title="电子邮件地址">
      <p className="notices__hint">
        {settings.emailMasked ? `当前地址：${settings.emailMasked}` : '尚未填写，不会收到邮件。'}
        地址加密保存，只用于发送通知。
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {save.error && <FaultNotice error={save.error} />}
      <Form
        form={form}
        layout="inline"
        onFinish={({ email }) => {
          save.mutate(email?.trim() ?? null);
        }}
      >
        <Form.Item
          name="email"
          label="新地址"
          validateTrigger="onSubmit"
          rules={[
            { required: true, message: '请填写电子邮件地址' },
            { type: 'email', message: '请填写有效的电子邮件地址' },
          ]}
        >
          <Input inputMode="email" autoComplete="email" maxLength={254} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
        {settings.emailMasked && (
          <Button
            onClick={() => {
              save.mutate(null);
            }}
          >
            取消邮件通知
          </Button>
        )}
      </Form>
    </Card>
  );
}

function ChoicesCard({ settings }: { settings: Settings }) {
  const choose = useMutation({
    mutationFn: async (choice: { kind: string; channel: string; wanted: boolean }) =>
      (await execute(ChooseNoticeDocument, choice)).chooseNotice,
    onSuccess: (result) => {
      if (!isRefusal(result)) keep(result);
    },
  });
  const { choices } = settings;
  const kinds = [...new Map(choices.map((one) => [one.kind, one.kindName]))];
  const refusal = choose.data && isRefusal(choose.data) ? choose.data : undefined;
  return (
    <Card title="站外渠道">
      <p className="notices__hint">
        站内通知始终保留。群机器人向本单位的工作群发送，不写人员姓名；同一条消息只要有一位收件人需要，就在群里说一次。
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {choose.error && <FaultNotice error={choose.error} />}
      {choices.length === 0 && (
        <Alert type="info" showIcon title="本县尚未启用站外渠道，由系统管理员设置后即可在此选择。" />
      )}
      {kinds.map(([kind, name]) => (
        <fieldset key={kind} className="notices__choice">
          <legend>{name}</legend>
          {choices
            .filter((one) => one.kind === kind)
            .map((one) => (
              <label key={one.channel}>
                <Switch
                  checked={one.wanted}
                  aria-label={`${name}：${one.channelName}`}
                  loading={choose.isPending && choose.variables.kind === kind}
                  onChange={(wanted) => {
                    choose.mutate({ kind, channel: one.channel, wanted });
                  }}
                />
                <span>{one.channelName}</span>
              </label>
            ))}
        </fieldset>
      ))}
    </Card>
  );
}

export function NoticeSettingsPage() {
  const query = useQuery({ queryKey: key, queryFn: () => execute(NoticeSettingsDocument) });
  return (
    <QueryView query={query} title="通知设置">
      {({ noticeSettings }) => (
        <Page title="通知设置" lead="选择哪些通知经哪些渠道发给您。">
          <EmailCard settings={noticeSettings} />
          <ChoicesCard settings={noticeSettings} />
        </Page>
      )}
    </QueryView>
  );
}
