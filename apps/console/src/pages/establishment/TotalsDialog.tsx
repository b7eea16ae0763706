import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal, Select, Space } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import type { VerifiedPreviewQuery, VerifiedTotalsInput } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Tag } from '../../ui/Tags';
import { RecordTotalsDocument, VerifiedPreviewDocument, resources } from './documentFields';
import { InstitutionSelect } from './InstitutionSelect';
import { ledgerKeys } from './postFields';

const required = (message: string) => [{ required: true, message }];

/** Enters a document of verified totals: what it changes is shown before it is recorded. */
export function TotalsDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<VerifiedTotalsInput>();
  const today = useBusinessClock()?.today;
  const preview = useMutation({
    mutationFn: (input: VerifiedTotalsInput) => execute(VerifiedPreviewDocument, { input }),
  });
  const record = useMutation({
    mutationFn: (input: VerifiedTotalsInput) => execute(RecordTotalsDocument, { input }),
    onSuccess: ({ recordVerifiedTotals: result }) => {
      if (isRefusal(result)) return;
      for (const key of ledgerKeys) void queryClient.invalidateQueries({ queryKey: [key] });
      onClose();
    },
  });
  const seen = preview.data?.verifiedTotalsPreview;
  const clear = seen !== undefined && seen.problems.length === 0;
  const result = record.data?.recordVerifiedTotals;
  return (
    <Modal
      open
      width={760}
      title="录入核定数"
      okText={clear ? '确认录入' : '核对'}
      cancelText="取消"
      okButtonProps={{ loading: preview.isPending || record.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        一份文件的核定数全部记入或全部不记；各机构之和须等于总量。低于已占用的只停止新增，不影响在编人员。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ documentDate: today, effectiveFrom: today, figures: [{}, {}] }}
        onValuesChange={() => {
          // What was looked at was another document.
          preview.reset();
          record.reset();
        }}
        onFinish={(values) => {
          if (clear) record.mutate(values);
          else preview.mutate(values);
        }}
      >
        <FigureRows />
        <Form.Item name="documentNumber" label="核定文号" rules={required('请填写核定文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="documentDate" label="文件日期" rules={required('请选择文件日期')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="effectiveFrom" label="执行日期" rules={required('请选择执行日期')}>
          <DateInput />
        </Form.Item>
      </Form>
      {seen && <Changes seen={seen} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {(preview.isError || record.isError) && <FaultNotice error={preview.error ?? record.error} />}
    </Modal>
  );
}

function FigureRows() {
  return (
    <Form.List name="figures">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <Space key={key} align="start" wrap>
              <Form.Item name={[name, 'institutionId']} label="机构（不选为医共体总量）">
                <ClearableInstitution />
              </Form.Item>
              <Form.Item name={[name, 'resource']} label="类别" rules={required('请选择类别')}>
                <Select options={resources} placeholder="选择类别" style={{ width: 130 }} />
              </Form.Item>
              <Form.Item name={[name, 'count']} label="核定数" rules={required('请填写核定数')}>
                <InputNumber min={0} precision={0} inputMode="numeric" />
              </Form.Item>
              <Form.Item label=" ">
                <Button
                  aria-label={`删除第${name + 1}行`}
                  onClick={() => {
                    remove(name);
                  }}
                >
                  删除
                </Button>
              </Form.Item>
            </Space>
          ))}
          <Form.Item>
            <Button
              onClick={() => {
                add({});
              }}
            >
              增加一行
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function ClearableInstitution(props: {
  id?: string;
  value?: string;
  onChange?: (institutionId: string | undefined) => void;
}) {
  return (
    <div style={{ minWidth: 230 }}>
      <InstitutionSelect {...props} allowClear placeholder="医共体总量" />
    </div>
  );
}

function Changes({ seen }: { seen: VerifiedPreviewQuery['verifiedTotalsPreview'] }) {
  return (
    <section aria-label="核对结果" aria-live="polite" className="stack">
      {seen.problems.map((problem) => (
        <RefusalNotice key={problem.code} refusal={problem} warning />
      ))}
      {seen.changes.length > 0 && (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">账户</th>
                <th scope="col" className="number">
                  现行
                </th>
                <th scope="col" className="number">
                  核定
                </th>
                <th scope="col" className="number">
                  占用与预占
                </th>
                <th scope="col">说明</th>
              </tr>
            </thead>
            <tbody>
              {seen.changes.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  <td className="number" data-label="现行">
                    {row.before}
                  </td>
                  <td className="number" data-label="核定">
                    {row.after}
                  </td>
                  <td className="number" data-label="占用与预占">
                    {row.used}
                  </td>
                  <td data-label="说明">
                    {row.over > 0 ? (
                      <>
                        <Tag tone="red">超编 {row.over}</Tag> 自 {row.overFrom}，只停止新增
                      </>
                    ) : (
                      '不超编'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
