import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal, Segmented, Select, Space } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { InstitutionSelect } from './InstitutionSelect';
import { PutPlanDocument, ledgerKeys, postChoices, postInput } from './postFields';

interface Values {
  institutionId: string;
  professional?: number;
  management?: number;
  support?: number;
  lines?: { post: string; count: number }[];
  documentNumber: string;
  documentDate: string;
  validFrom: string;
}

const required = (message: string) => [{ required: true, message }];
const whole = <InputNumber min={0} precision={0} style={{ width: '100%' }} />;

/** Puts a plan in force: by the ratio table from three numbers, or line by line. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const [way, setWay] = useState<'counts' | 'lines'>('counts');
  const today = useBusinessClock()?.today;
  const put = useMutation({
    mutationFn: ({ professional = 0, management = 0, support = 0, lines = [], ...values }: Values) =>
      execute(PutPlanDocument, {
        input: {
          ...values,
          ...(way === 'counts'
            ? { counts: { professional, management, support } }
            : { lines: lines.map(({ post, count }) => ({ ...postInput(post), count })) }),
        },
      }),
    onSuccess: ({ putPostPlanInForce: result }) => {
      if (isRefusal(result)) return;
      for (const key of ledgerKeys) void queryClient.invalidateQueries({ queryKey: [key] });
      onClose();
    },
  });
  const result = put.data?.putPostPlanInForce;
  return (
    <Modal
      open
      title="执行岗位设置方案"
      okText="执行方案"
      cancelText="取消"
      okButtonProps={{ loading: put.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        自执行日期起，该单位各类岗位数以本方案为准，方案没有列出的岗位为零；已聘人员不受影响，超出的只停止新增。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ documentDate: today, validFrom: today, lines: [{ count: 1 }] }}
        onFinish={(values) => {
          put.mutate(values);
        }}
      >
        <Form.Item name="institutionId" label="单位" rules={required('请选择单位')}>
          <InstitutionSelect />
        </Form.Item>
        <Form.Item label="设岗方式">
          <Segmented
            value={way}
            onChange={setWay}
            options={[
              { value: 'counts', label: '按结构比例拆分' },
              { value: 'lines', label: '逐类填写' },
            ]}
          />
        </Form.Item>
        {way === 'counts' ? (
          <>
            <Form.Item name="professional" label="专业技术岗位数" rules={required('请填写岗位数')}>
              {whole}
            </Form.Item>
            <Form.Item name="management" label="管理岗位数" rules={required('请填写岗位数')}>
              {whole}
            </Form.Item>
            <Form.Item name="support" label="工勤技能岗位数" rules={required('请填写岗位数')}>
              {whole}
            </Form.Item>
          </>
        ) : (
          <PlanLines />
        )}
        <Form.Item name="documentNumber" label="备案文号" rules={required('请填写备案文号')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="documentDate" label="文件日期" rules={required('请选择文件日期')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="validFrom" label="执行日期" rules={required('请选择执行日期')}>
          <DateInput />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {put.isError && <FaultNotice error={put.error} />}
    </Modal>
  );
}

function PlanLines() {
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <Space key={key} align="start" wrap>
              <Form.Item name={[name, 'post']} label="岗位" rules={required('请选择岗位')}>
                <Select options={postChoices} placeholder="选择岗位" style={{ width: 230 }} />
              </Form.Item>
              <Form.Item name={[name, 'count']} label="岗位数" rules={required('请填写岗位数')}>
                <InputNumber min={0} precision={0} />
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
                add({ count: 1 });
              }}
            >
              增加一类岗位
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
