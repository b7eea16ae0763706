import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import { AttachmentItems } from '../../attachments/AttachmentItems';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import { FaultNotice, Loading } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { useDebounced } from '../../ui/useDebounced';
import { caseKey } from '../case/caseFields';
import { ContentTable } from '../case/ContentTable';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import { Quotas, Warnings } from '../posting-form/PreviewPanel';
import type { Preview } from '../posting-form/postingQueries';
import { ChainPreview } from '../templates/ChainPreview';
import type { Submitted } from './movesQueries';

/** What submitting would meet now. */
export interface MoveChecks {
  quotas: Preview['quotas'];
  warnings: Preview['warnings'];
  /** Something that everybody should know and that refuses nothing. */
  note?: string | null;
}

export interface MoveFormProps<V extends object, I extends object> {
  matterType: string;
  initial: V;
  initialFiles?: readonly Attachment[];
  /** The form as the API wants it; undefined as long as what a preview needs most is missing. */
  toInput: (values: V) => I | undefined;
  preview: (input: I) => Promise<MoveChecks>;
  submit: (input: I, attachmentIds: string[]) => Promise<Submitted>;
  /** What is looked at once more before sending. */
  summary: (values: V) => { key: string; label: string; value: string }[];
  submitLabel?: string;
  children: (form: ReturnType<typeof Form.useForm<V>>[0], values: V) => ReactNode;
}

/** Filling in, with what it would meet beside it, then checking what will be sent. */
export function MoveForm<V extends object, I extends object>(props: MoveFormProps<V, I>) {
  const { matterType, initial, toInput, summary, submitLabel = '确认提交' } = props;
  const [form] = Form.useForm<V>();
  const values = (Form.useWatch([], form) as V | undefined) ?? initial;
  const [checking, setChecking] = useState(false);
  const uploads = useUploads(props.initialFiles ?? []);
  const input = toInput(values);
  const checks = useChecks(props, input);
  const attachmentIds = uploads.items.map(({ id }) => id);
  const sending = useSending(
    (sent: I) => props.submit(sent, attachmentIds),
    (refusal) => {
      if (showAtField(form, refusal)) setChecking(false);
    },
  );
  return (
    <div className="with-aside">
      <div>
        <div hidden={checking}>
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
              {props.children(form, values)}
              <Form.Item label={<span>附件</span>}>
                <AttachmentInput uploads={uploads} />
              </Form.Item>
              {/* Not a submit button: Enter after typing must not leave a form half filled in. */}
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
          <Confirm fields={summary(values)} files={uploads.items} checks={checks.data}>
            <ChainPreview matterType={matterType} input={input} />
            <p className="footnote">
              提交后内容与附件即固定并计算校验值，各环节按此内容决定；需要修改时由审批环节退回后重新提交。
            </p>
            {sending.refusal && <SubmissionRefusal refusal={sending.refusal} />}
            {sending.error && <FaultNotice error={sending.error} />}
            <div className="button-row">
              <Button
                size="large"
                disabled={sending.pending}
                onClick={() => {
                  setChecking(false);
                }}
              >
                返回修改
              </Button>
              <Button
                type="primary"
                size="large"
                loading={sending.pending}
                onClick={() => {
                  if (input) sending.send(input);
                }}
              >
                {submitLabel}
              </Button>
            </div>
          </Confirm>
        )}
      </div>
      {!checking && <ChecksPanel query={checks} />}
    </div>
  );
}

function useChecks<V extends object, I extends object>(
  { matterType, preview }: MoveFormProps<V, I>,
  input: I | undefined,
) {
  const text = useDebounced(JSON.stringify(input ?? null), 500);
  return useQuery({
    queryKey: ['movePreview', matterType, text],
    queryFn: () => preview(JSON.parse(text) as I),
    enabled: text !== 'null',
    placeholderData: keepPreviousData,
  });
}

function ChecksPanel({ query }: { query: ReturnType<typeof useChecks> }) {
  const { data } = query;
  return (
    <aside className="preview" aria-label="即时核对" aria-live="polite">
      <h2>即时核对</h2>
      {!data && !query.isFetching && !query.isError && (
        <p className="footnote">选定人员、单位和日期后，这里显示编制和岗位余额以及可能的问题。</p>
      )}
      {!data && query.isFetching && <Loading label="正在核对…" />}
      {query.isError && <FaultNotice error={query.error} retry={() => void query.refetch()} />}
      {data && (
        <>
          {/* A text that is still being filled in needs no warning that it is empty. */}
          <Warnings warnings={data.warnings.filter(({ code }) => code !== 'TEXT_REQUIRED')} />
          {data.note && <p className="footnote caution">{data.note}</p>}
          <Quotas quotas={data.quotas} />
        </>
      )}
    </aside>
  );
}

/** The last look before sending: the text that bodies will decide on, and what it will take. */
function Confirm({
  fields,
  files,
  checks,
  children,
}: {
  fields: { key: string; label: string; value: string }[];
  files: readonly Attachment[];
  checks: MoveChecks | undefined;
  children: ReactNode;
}) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="confirm">
      <Card title="核对后提交">
        <ContentTable fields={fields} />
        {files.length > 0 && <AttachmentItems items={files} />}
        {checks && (
          <div className="confirm__checks">
            <Warnings warnings={checks.warnings} />
            {checks.note && <p className="footnote caution">{checks.note}</p>}
            <Quotas quotas={checks.quotas} />
          </div>
        )}
        {children}
      </Card>
    </div>
  );
}

function useSending<I>(submit: (input: I) => Promise<Submitted>, onRefusal: (refusal: Refusal) => void) {
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: submit,
    onSuccess: async (result) => {
      if (isRefusal(result)) {
        onRefusal(result);
        return;
      }
      queryClient.setQueryData(caseKey(result.number), { case: result });
      await navigate(`/cases/${result.number}`, { replace: true });
    },
  });
  return {
    refusal: mutation.data && isRefusal(mutation.data) ? mutation.data : undefined,
    error: mutation.error,
    pending: mutation.isPending,
    send: (input: I) => {
      if (!mutation.isPending) mutation.mutate(input);
    },
  };
}

/** A refusal that names a field of the form is shown there; what all lines share stands once, at the top. */
function showAtField<V extends object>(
  form: ReturnType<typeof Form.useForm<V>>[0],
  { field, message, clause }: Refusal,
): boolean {
  const path = field?.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) ?? [];
  const name = [path, path.slice(-1)].find((one) => one.length > 0 && form.getFieldInstance(one as never));
  if (!name) return false;
  form.setFields([{ name: name as never, errors: [clause ? `${message}（依据：${clause}）` : message] }]);
  window.requestAnimationFrame(() => {
    form.scrollToField(name, { block: 'center', focus: true });
  });
  return true;
}
