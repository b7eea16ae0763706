import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import type { PostLoansQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { InstitutionSelect } from './InstitutionSelect';
import { EndLoanDocument, LendDocument, ledgerKeys, postChoices, postInput } from './postFields';

export type Loan = PostLoansQuery['postLoans'][number];

const required = (message: string) => [{ required: true, message }];

function refresh(onClose: () => void): void {
  for (const key of ledgerKeys) void queryClient.invalidateQueries({ queryKey: [key] });
  onClose();
}

interface LendValues {
  fromInstitutionId: string;
  toInstitutionId: string;
  post: string;
  count: number;
  fromOn: string;
  toOn?: string;
  documentNumber: string;
}

export function LendDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<LendValues>();
  const today = useBusinessClock()?.today;
  const lend = useMutation({
    mutationFn: ({ post, ...values }: LendValues) =>
      execute(LendDocument, { input: { ...values, ...postInput(post) } }),
    onSuccess: ({ lendPosts: result }) => {
      if (!isRefusal(result)) refresh(onClose);
    },
  });
  const result = lend.data?.lendPosts;
  return (
    <Modal
      open
      title="调剂岗位"
      okText="确认调剂"
      cancelText="取消"
      okButtonProps={{ loading: lend.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>借出单位在期内的每一天都须有空缺；借入单位聘用的人员不得超出借用期。</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ count: 1, fromOn: today }}
        onFinish={(values) => {
          lend.mutate(values);
        }}
      >
        <Form.Item name="fromInstitutionId" label="借出单位" rules={required('请选择借出单位')}>
          <InstitutionSelect />
        </Form.Item>
        <Form.Item name="toInstitutionId" label="借入单位" rules={required('请选择借入单位')}>
          <InstitutionSelect />
        </Form.Item>
        <Form.Item name="post" label="岗位" rules={required('请选择岗位')}>
          <Select options={postChoices} placeholder="选择岗位" />
        </Form.Item>
        <Form.Item name="count" label="岗位数" rules={required('请填写岗位数')}>
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="fromOn" label="自（含当日）" rules={required('请选择首日')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="toOn" label="至（含当日，不填为长期）">
          <DateInput />
        </Form.Item>
        <Form.Item name="documentNumber" label="依据文号" rules={required('请填写依据文号')}>
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {lend.isError && <FaultNotice error={lend.error} />}
    </Modal>
  );
}

interface EndValues {
  from: string;
  documentNumber: string;
}

export function EndLoanDialog({ loan, onClose }: { loan: Loan; onClose: () => void }) {
  const [form] = Form.useForm<EndValues>();
  const today = useBusinessClock()?.today;
  const end = useMutation({
    mutationFn: (values: EndValues) => execute(EndLoanDocument, { input: { loanId: loan.id, ...values } }),
    onSuccess: ({ endPostLoan: result }) => {
      if (!isRefusal(result)) refresh(onClose);
    },
  });
  const result = end.data?.endPostLoan;
  return (
    <Modal
      open
      title="提前结束调剂"
      okText="结束调剂"
      cancelText="取消"
      okButtonProps={{ loading: end.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>
        {loan.fromInstitutionName}借给{loan.toInstitutionName}的{loan.postName}
        {loan.count}个，自所填日期起归还。借入单位仍在使用时不能结束。
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ from: today }}
        onFinish={(values) => {
          end.mutate(values);
        }}
      >
        <Form.Item name="from" label="自该日起归还" rules={required('请选择日期')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="documentNumber" label="依据文号" rules={required('请填写依据文号')}>
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {end.isError && <FaultNotice error={end.error} />}
    </Modal>
  );
}
