import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import type { InstitutionChangeInput, InstitutionFiguresQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { InstitutionsDocument } from '../../ui/InstitutionFilter';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { ledgerKeys } from '../establishment/postFields';
import { ChangePreviewView } from './ChangePreviewView';
import { ChangePreviewDocument, FiguresDocument, RecordChangeDocument, kinds } from './historyFields';

type Kind = 'RENAME' | 'MERGE' | 'MOVE';
type Figure = { count?: number | null; fromTotal?: number | null; toTotal?: number | null };
interface Values {
  institutionId: string;
  effectiveOn: string;
  documentNumber: string;
  documentDate: string;
  name?: string;
  shortName?: string;
  successorId?: string;
  toCommunityId?: string;
  fromDocumentNumber?: string;
  toDocumentNumber?: string;
  /** By resource. */
  figures?: Record<string, Figure | undefined>;
}

const required = (message: string) => [{ required: true, message }];

function inputOf(kind: Kind, { figures = {}, ...values }: Values): InstitutionChangeInput {
  const given = Object.entries(figures).flatMap(([resource, figure]) =>
    typeof figure?.count === 'number' ? [{ resource, ...figure, count: figure.count }] : [],
  );
  return { ...values, kind, figures: kind === 'RENAME' || given.length === 0 ? undefined : given };
}

/** Records a rename, a merger or a change of community: filled in, looked at, then recorded. */
export function ChangeDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const [kind, setKind] = useState<Kind>('RENAME');
  const today = useBusinessClock()?.today;
  const values = Form.useWatch([], form) as Partial<Values> | undefined;
  const preview = useMutation({
    mutationFn: (input: InstitutionChangeInput) => execute(ChangePreviewDocument, { input }),
  });
  const record = useMutation({
    mutationFn: (input: InstitutionChangeInput) => execute(RecordChangeDocument, { input }),
    onSuccess: ({ recordInstitutionChange: result }) => {
      if (isRefusal(result)) return;
      for (const key of [...ledgerKeys, 'institutionChanges', 'institutions', 'postHolders', 'staff'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      onClose();
    },
  });
  const seen = preview.data?.institutionChangePreview;
  const clear = seen !== undefined && seen.problems.length === 0;
  const result = record.data?.recordInstitutionChange;
  const again = () => {
    // What was looked at was another change.
    preview.reset();
    record.reset();
  };
  return (
    <Modal
      open
      width={760}
      title="记录机构变更"
      okText={clear ? '确认记录' : '核对变更'}
      cancelText="取消"
      okButtonProps={{ loading: preview.isPending || record.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ effectiveOn: today, documentDate: today }}
        onValuesChange={again}
        onFinish={(filled) => {
          const input = inputOf(kind, filled);
          if (clear) record.mutate(input);
          else preview.mutate(input);
        }}
      >
        <Form.Item label="变更类型" required>
          <Segmented
            value={kind}
            onChange={(next: Kind) => {
              setKind(next);
              again();
            }}
            options={kinds as { value: Kind; label: string }[]}
          />
        </Form.Item>
        <Form.Item name="institutionId" label="机构" rules={required('请选择机构')}>
          <AnyInstitution />
        </Form.Item>
        <Form.Item name="effectiveOn" label="自该日起执行" rules={required('请选择执行日期')}>
          <DateInput />
        </Form.Item>
        {kind === 'RENAME' && (
          <>
            <Form.Item name="name" label="新名称" rules={required('请填写新名称')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="shortName" label="新简称（不填同名称）">
              <Input maxLength={50} />
            </Form.Item>
          </>
        )}
        {kind === 'MERGE' && (
          <Form.Item name="successorId" label="并入的机构" rules={required('请选择并入的机构')}>
            <AnyInstitution />
          </Form.Item>
        )}
        {kind !== 'RENAME' && values?.institutionId && values.effectiveOn && (
          <Split
            kind={kind}
            institutionId={values.institutionId}
            on={values.effectiveOn}
            to={values.toCommunityId}
          />
        )}
        <Form.Item name="documentNumber" label="批准文号" rules={required('请填写批准文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="documentDate" label="文件日期" rules={required('请选择文件日期')}>
          <DateInput />
        </Form.Item>
        {kind === 'MOVE' && (
          <>
            <Form.Item name="fromDocumentNumber" label="转出医共体核定文号（不填同批准文号）">
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="toDocumentNumber" label="转入医共体核定文号（不填同批准文号）">
              <Input maxLength={100} />
            </Form.Item>
          </>
        )}
      </Form>
      {seen && <ChangePreviewView seen={seen} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {(preview.isError || record.isError) && <FaultNotice error={preview.error ?? record.error} />}
    </Modal>
  );
}

function AnyInstitution(props: { id?: string; value?: string; onChange?: (id: string) => void }) {
  const query = useQuery({
    queryKey: ['institutions'],
    queryFn: () => execute(InstitutionsDocument),
    staleTime: 60_000,
  });
  return (
    <Select
      {...props}
      loading={query.isPending}
      placeholder="选择机构"
      showSearch={{ optionFilterProp: 'label' }}
      options={query.data?.institutions.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}

type FigureRow = InstitutionFiguresQuery['institutionFigures'][number];

/** The split of quota, kind by kind, with what is in force beside each field. */
function Split({
  kind,
  institutionId,
  on,
  to,
}: {
  kind: Kind;
  institutionId: string;
  on: string;
  to: string | undefined;
}) {
  const query = useQuery({
    queryKey: ['institutionFigures', institutionId, on],
    queryFn: () => execute(FiguresDocument, { institutionId, on }),
  });
  const figures = query.data?.institutionFigures ?? [];
  const communities = query.data?.communityChoices ?? [];
  const target = communities.find(({ id }) => id === to);
  const totalOf = (row: FigureRow) =>
    target?.totals.find(({ resource }) => resource === row.resource)?.verified;
  const field = (
    row: FigureRow,
    name: keyof Figure,
    label: string,
    now: number | null | undefined,
    must = true,
  ) => (
    <Form.Item
      name={['figures', row.resource, name]}
      label={label}
      extra={now === null || now === undefined ? undefined : `现行 ${now}`}
      rules={must ? required('请填写') : undefined}
    >
      <InputNumber min={0} precision={0} inputMode="numeric" style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <>
      {kind === 'MOVE' && (
        <Form.Item
          name="toCommunityId"
          label="转入的医共体"
          rules={required('请选择转入的医共体')}
          extra={communities.length < 2 ? '您须同时是两个医共体的系统管理员' : undefined}
        >
          <Select
            options={communities.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder="选择医共体"
          />
        </Form.Item>
      )}
      {figures.map((row) => (
        <fieldset key={row.resource} className="split">
          <legend>
            {row.resourceName}：核定 {row.verified}，占用 {row.occupied}
            {row.reserved > 0 && `，预占 ${row.reserved}`}
          </legend>
          {kind === 'MOVE' ? (
            <>
              {field(row, 'count', '该机构在转入医共体的核定数', row.verified)}
              {row.hasTotal && field(row, 'fromTotal', '转出医共体变更后的总量', row.total)}
              {totalOf(row) !== undefined && field(row, 'toTotal', '转入医共体变更后的总量', totalOf(row))}
            </>
          ) : (
            field(row, 'count', '并入机构变更后的核定数（不填为两机构相加）', undefined, false)
          )}
        </fieldset>
      ))}
      {query.isError && <FaultNotice error={query.error} />}
    </>
  );
}
