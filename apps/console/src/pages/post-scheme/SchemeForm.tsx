import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import type { PostSchemeInput, SubmitPostSchemeMutation } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { Tag } from '../../ui/Tags';
import { useDebounced } from '../../ui/useDebounced';
import { caseKey } from '../case/caseFields';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import { InstitutionSelect } from '../establishment/InstitutionSelect';
import {
  countsOf,
  inputOf,
  linesOf,
  PostSchemePreviewDocument,
  type SchemeRow,
  type SchemeValues,
} from './schemeFields';
import { SchemeTable } from './SchemeTable';

interface Props {
  initial: SchemeValues;
  initialFiles?: readonly Attachment[];
  submitLabel: string;
  submit: (
    input: PostSchemeInput,
    attachmentIds: string[],
  ) => Promise<SubmitPostSchemeMutation['submitPostScheme']>;
}

const required = (message: string) => [{ required: true, message }];

/** A scheme of posts: a table of grades, checked while it is filled in. Both a first submission and one after a return. */
export function SchemeForm({ initial, initialFiles = [], submitLabel, submit }: Props) {
  const [form] = Form.useForm<SchemeValues>();
  const values = (Form.useWatch([], form) as SchemeValues | undefined) ?? initial;
  const uploads = useUploads(initialFiles);
  const navigate = useNavigate();
  const preview = useSchemePreview(values);
  const sending = useMutation({
    mutationFn: (input: PostSchemeInput) =>
      submit(
        input,
        uploads.items.map(({ id }) => id),
      ),
    onSuccess: async (result) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(result.number), { case: result });
      await navigate(`/cases/${result.number}`, { replace: true });
    },
  });
  const refusal = sending.data && isRefusal(sending.data) ? sending.data : undefined;
  const shown = preview.data?.postSchemePreview;
  return (
    <div className="with-aside">
      <Card>
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          onFinish={(filled) => {
            if (!sending.isPending) sending.mutate(inputOf(filled));
          }}
          scrollToFirstError={{ block: 'center' }}
        >
          <Form.Item name="institutionId" label="设岗单位" rules={required('请选择设岗单位')}>
            <InstitutionSelect />
          </Form.Item>
          <Form.Item name="planName" label="方案名称" rules={required('请填写方案名称')}>
            <Input maxLength={100} placeholder="如：2027年岗位设置方案" />
          </Form.Item>
          <Form.Item name="startOn" label="执行起始日" rules={required('请选择执行起始日')}>
            <DateInput />
          </Form.Item>
          <SplitByRatio
            values={values}
            onSplit={(counts) => {
              form.setFieldValue('counts', counts);
            }}
          />
          <Form.Item
            name="counts"
            label="各类各级岗位数"
            extra="一档逐级填写，或只填“不分等级”的总数；没有填写的为零。执行后没有列出的岗位不再设置。"
          >
            <SchemeTable rows={shown?.rows ?? []} />
          </Form.Item>
          <Form.Item name="proposal" label="设岗理由与说明" rules={required('请填写设岗理由与说明')}>
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} showCount />
          </Form.Item>
          <Form.Item name="legalBasis" label="依据" rules={required('请填写依据')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item label={<span>附件</span>}>
            <AttachmentInput uploads={uploads} />
          </Form.Item>
          {refusal && <SubmissionRefusal refusal={refusal} />}
          {sending.isError && <FaultNotice error={sending.error} />}
          <Button
            type="primary"
            size="large"
            className="wide-on-phone"
            loading={sending.isPending}
            disabled={uploads.busy || (shown?.problems.length ?? 0) > 0}
            onClick={form.submit}
          >
            {submitLabel}
          </Button>
        </Form>
      </Card>
      <aside className="preview" aria-label="即时核对" aria-live="polite">
        <h2>即时核对</h2>
        {!shown && (
          <p className="footnote">选定单位、执行起始日并填写岗位数后，这里显示结构比例与占比的核对结果。</p>
        )}
        {preview.isError && <FaultNotice error={preview.error} retry={() => void preview.refetch()} />}
        {shown && (
          <>
            {shown.problems.length === 0 ? <p className="all-clear">符合结构比例与占比要求</p> : null}
            <div className="stack">
              {shown.problems.map((problem) => (
                <RefusalNotice key={problem.code + problem.message} refusal={problem} warning />
              ))}
            </div>
            <Comparison rows={shown.rows} total={shown.total} document={shown.currentDocument} />
          </>
        )}
      </aside>
    </div>
  );
}

function useSchemePreview(values: SchemeValues) {
  const lines = linesOf(values.counts);
  const { institutionId, startOn } = values;
  const ready = Boolean(institutionId && startOn && lines.length > 0);
  const input = useDebounced(JSON.stringify(ready ? { institutionId, startOn, lines } : null), 400);
  return useQuery({
    queryKey: ['postSchemePreview', input],
    queryFn: () =>
      execute(PostSchemePreviewDocument, {
        input: JSON.parse(input) as {
          institutionId: string;
          startOn: string;
          lines: ReturnType<typeof linesOf>;
        },
      }),
    enabled: input !== 'null',
    placeholderData: keepPreviousData,
  });
}

/** Three totals that the ratio table in force splits into grades. */
function SplitByRatio({
  values,
  onSplit,
}: {
  values: SchemeValues;
  onSplit: (counts: SchemeValues['counts']) => void;
}) {
  const [totals, setTotals] = useState<{ professional: number; management: number; support: number }>({
    professional: 0,
    management: 0,
    support: 0,
  });
  const { institutionId, startOn } = values;
  const split = useMutation({
    mutationFn: () =>
      execute(PostSchemePreviewDocument, {
        input: { institutionId: institutionId ?? '', startOn: startOn ?? '', counts: totals },
      }),
    onSuccess: ({ postSchemePreview: { rows } }) => {
      const given = rows.filter(({ proposed }) => proposed > 0);
      const lines = given.filter(
        (row) =>
          row.grade !== null ||
          !given.some(
            (other) => other.grade !== null && other.band === row.band && other.category === row.category,
          ),
      );
      if (lines.length > 0) onSplit(countsOf(lines.map((row) => ({ ...row, count: row.proposed }))));
    },
  });
  const problems = split.data?.postSchemePreview.problems ?? [];
  const field = (key: keyof typeof totals, label: string) => (
    <label className="filter">
      <span>{label}</span>
      <InputNumber
        min={0}
        precision={0}
        value={totals[key]}
        onChange={(count) => {
          setTotals({ ...totals, [key]: count ?? 0 });
        }}
      />
    </label>
  );
  return (
    <Form.Item label="按结构比例拆分（可选）">
      <Space wrap align="end">
        {field('professional', '专业技术')}
        {field('management', '管理')}
        {field('support', '工勤技能')}
        <Button
          disabled={!institutionId || !startOn}
          loading={split.isPending}
          onClick={() => {
            split.mutate();
          }}
        >
          拆分并填入
        </Button>
      </Space>
      {problems.map((problem) => (
        <RefusalNotice key={problem.code} refusal={problem} warning />
      ))}
      {split.isError && <FaultNotice error={split.error} />}
    </Form.Item>
  );
}

function Comparison({
  rows,
  total,
  document,
}: {
  rows: readonly SchemeRow[];
  total: number;
  document: string;
}) {
  const changed = rows.filter(({ proposed, current }) => proposed !== current);
  const over = rows.filter(({ overfilled }) => overfilled);
  return (
    <>
      <p>
        拟设 <b>{total}</b> 个岗位。{document ? `现行方案：${document}` : '现无生效的岗位设置方案。'}
      </p>
      {changed.length > 0 && (
        <ul className="plan-lines">
          {changed.map(({ postName, current, proposed }) => (
            <li key={postName}>
              {postName} {current} → {proposed}
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <div className="stack">
          <p>
            <Tag tone="amber">只停止新增</Tag> 下列岗位现聘人数超过拟设，可以呈报，执行后不影响现聘人员：
          </p>
          <ul className="plan-lines">
            {over.map(({ postName, proposed, occupied, reserved }) => (
              <li key={postName}>
                {postName} 拟设{proposed}，已聘{occupied}
                {reserved > 0 && `，预占${reserved}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
