import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient, useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { SetRatioDocument } from './documentFields';

interface Values {
  institutionKind: string;
  bands: string;
  senior?: string;
  grades2to4: string;
  grades5to7: string;
  grades8to10: string;
  grades11to12: string;
  documentNumber: string;
  documentDate: string;
  validFrom: string;
}

const kinds = [
  { value: 'LEAD_HOSPITAL', label: '牵头医院（总医院）' },
  { value: 'COUNTY_HOSPITAL', label: '县级医院' },
  { value: 'TOWNSHIP_HOSPITAL', label: '乡镇卫生院' },
  { value: 'COMMUNITY_HEALTH_CENTER', label: '社区卫生服务中心' },
];
const required = (message: string) => [{ required: true, message }];
const ratio = (parts: number) => ({
  pattern: new RegExp(`^\\s*\\d+(\\.\\d+)?(\\s*[:：]\\s*\\d+(\\.\\d+)?){${parts - 1}}\\s*$`),
  message: `用冒号分开的${parts}个数，如 ${['1', '3', '6'].slice(0, parts).join(':')}`,
});
const partsOf = (text: string) => text.split(/[:：]/).map((part) => part.trim());

/** Enters the ratios of a kind of institution by a document; the version before stays in the list. */
export function RatioDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today;
  const set = useMutation({
    mutationFn: ({ bands, senior, grades2to4, grades5to7, grades8to10, grades11to12, ...rest }: Values) =>
      execute(SetRatioDocument, {
        input: {
          ...rest,
          bands: partsOf(bands),
          senior: senior?.trim() ? partsOf(senior) : undefined,
          grades2to4: partsOf(grades2to4),
          grades5to7: partsOf(grades5to7),
          grades8to10: partsOf(grades8to10),
          grades11to12: partsOf(grades11to12),
        },
      }),
    onSuccess: ({ setStructureRatio: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: ['postPlans'] });
      onClose();
    },
  });
  const result = set.data?.setStructureRatio;
  const text = (name: keyof Values, label: string, parts: number, optional = false) => (
    <Form.Item
      name={name}
      label={label}
      rules={[...(optional ? [] : required(`请填写${label}`)), ratio(parts)]}
    >
      <Input inputMode="decimal" maxLength={60} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title="录入岗位结构比例"
      okText="确认录入"
      cancelText="取消"
      okButtonProps={{ loading: set.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>适用于全县这一类机构，自执行日期起的岗位设置方案按此核对；旧版本保留备查。</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ documentDate: today, validFrom: today }}
        onFinish={(values) => {
          set.mutate(values);
        }}
      >
        <Form.Item name="institutionKind" label="机构类型" rules={required('请选择机构类型')}>
          <Select options={kinds} />
        </Form.Item>
        {text('bands', '高级:中级:初级', 3)}
        {text('senior', '正高:副高（不填由方案确定）', 2, true)}
        {text('grades2to4', '二级:三级:四级', 3)}
        {text('grades5to7', '五级:六级:七级', 3)}
        {text('grades8to10', '八级:九级:十级', 3)}
        {text('grades11to12', '十一级:十二级', 2)}
        <Form.Item name="documentNumber" label="文号" rules={required('请填写文号')}>
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
      {set.isError && <FaultNotice error={set.error} />}
    </Modal>
  );
}
