import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import { CaseFiles } from '../../attachments/CaseFiles';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import type { PostingReceptionInput } from '../../gql/graphql';
import { FaultNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { termText } from '../../ui/format';
import { caseKey } from '../case/caseFields';
import { ContentTable } from '../case/ContentTable';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import type { Submitted } from '../moves/movesQueries';
import { ChainPreview } from '../templates/ChainPreview';
import { receivableKey, type Receivable } from './receptionQueries';

export interface ReceptionValues {
  arrangement?: string;
  reason?: string;
}

interface Props {
  receivable: Receivable;
  initial: ReceptionValues;
  initialFiles?: readonly Attachment[];
  submitLabel: string;
  submit: (input: PostingReceptionInput, attachmentIds: string[]) => Promise<Submitted>;
}

const needed = (message: string) => [{ required: true, whitespace: true, message }];

/** What the own bodies are to read of taking the person in, then a look at what will be sent. */
export function ReceptionForm({ receivable, initial, initialFiles = [], submitLabel, submit }: Props) {
  const [form] = Form.useForm<ReceptionValues>();
  const values = (Form.useWatch([], form) as ReceptionValues | undefined) ?? initial;
  const [checking, setChecking] = useState(false);
  const uploads = useUploads(initialFiles);
  const navigate = useNavigate();
  const input = inputOf(receivable, values);
  const sending = useMutation({
    mutationFn: () =>
      submit(
        input,
        uploads.items.map(({ id }) => id),
      ),
    onSuccess: async (result) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(result.number), { case: result });
      void queryClient.invalidateQueries({ queryKey: ['receivablePostings'] });
      void queryClient.invalidateQueries({ queryKey: receivableKey(receivable.caseNumber) });
      await navigate(`/cases/${result.number}`, { replace: true });
    },
  });
  const refusal = sending.data && isRefusal(sending.data) ? sending.data : undefined;
  return (
    <>
      <div hidden={checking}>
        <Card title="拟接收的派驻">
          <ContentTable fields={postingOf(receivable)} />
        </Card>
        <Card>
          <Form
            form={form}
            layout="vertical"
            initialValues={initial}
            onFinish={() => {
              setChecking(true);
            }}
            scrollToFirstError={{ block: 'center' }}
          >
            <Form.Item name="arrangement" label="接收安排" rules={needed('请填写接收安排')}>
              <Input.TextArea
                autoSize={{ minRows: 2, maxRows: 8 }}
                maxLength={1000}
                showCount
                placeholder="岗位、带教与生活保障"
              />
            </Form.Item>
            <Form.Item name="reason" label="接收理由" rules={needed('请填写接收理由')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
            </Form.Item>
            <Form.Item label={<span>附件</span>}>
              <AttachmentInput uploads={uploads} />
            </Form.Item>
            <Button
              type="primary"
              size="large"
              className="wide-on-phone"
              disabled={uploads.busy}
              onClick={form.submit}
            >
              {uploads.busy ? '附件上传中…' : '下一步：核对'}
            </Button>
          </Form>
        </Card>
      </div>
      {checking && (
        <Card title="核对后提交">
          <ContentTable
            fields={[
              ...postingOf(receivable),
              { key: 'arrangement', label: '接收安排', value: values.arrangement ?? '' },
              { key: 'reason', label: '接收理由', value: values.reason ?? '' },
            ]}
          />
          <CaseFiles files={uploads.items} />
          <ChainPreview matterType="POSTING_RECEPTION" input={contentOf(receivable, input)} />
          <p className="footnote">
            各环节所同意的是派驻的上述内容（第 {receivable.version} 版）；派出方修改内容的，须另行同意。
          </p>
          {refusal && <SubmissionRefusal refusal={refusal} />}
          {sending.error && <FaultNotice error={sending.error} />}
          <div className="button-row">
            <Button
              size="large"
              disabled={sending.isPending}
              onClick={() => {
                setChecking(false);
              }}
            >
              返回修改
            </Button>
            <Button
              type="primary"
              size="large"
              loading={sending.isPending}
              onClick={() => {
                if (!sending.isPending) sending.mutate();
              }}
            >
              {submitLabel}
            </Button>
          </div>
        </Card>
      )}
    </>
  );
}

function inputOf({ caseNumber, contentSha256 }: Receivable, values: ReceptionValues): PostingReceptionInput {
  const { arrangement = '', reason = '' } = values;
  return { caseNumber, contentSha256, arrangement: arrangement.trim(), reason: reason.trim() };
}

/** The whole content, for seeing which way it will take. */
function contentOf(of: Receivable, { arrangement, reason }: PostingReceptionInput): object {
  return {
    sendingCaseId: of.caseId,
    sendingCaseNumber: of.caseNumber,
    sendingVersion: of.version,
    sendingSha256: of.contentSha256,
    personId: of.person.id,
    hostInstitutionId: of.hostInstitutionId,
    ...{ arrangement, reason },
  };
}

function postingOf(of: Receivable) {
  return [
    { key: 'case', label: '派出方事项', value: `${of.caseNumber}（${of.homeCommunityName}）` },
    { key: 'person', label: '派驻人员', value: `${of.person.name}（${of.homeInstitutionName}）` },
    { key: 'kind', label: '派驻类型', value: of.kindName },
    { key: 'host', label: '接收单位', value: of.hostInstitutionName },
    { key: 'term', label: '任期', value: termText(of.startOn, of.endOn) },
  ];
}
