import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { execute } from '../../api/client';
import { useBusinessClock, useCan } from '../../api/session';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice, FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { HospitalFilter } from './HospitalFilter';
import { PayLines } from './PayLines';
import { useEmployers, useVillageAct } from './useVillage';
import { OpenPayRunDocument, VillagePayRunsDocument, type PayRun } from './payFields';
import { VillageTabs } from './VillageTabs';

const columns: TableColumnsType<PayRun> = [
  {
    title: '月份',
    key: 'month',
    className: 'nowrap',
    render: (_, row) => <Link to={`/village/pay/${row.id}`}>{row.month}</Link>,
  },
  { title: '乡镇卫生院', dataIndex: 'hospitalName', key: 'hospital' },
  {
    title: '已发 / 应发（人）',
    key: 'progress',
    align: 'right',
    render: (_, row) => `${row.paid} / ${row.expected}`,
  },
  { title: '应发（元）', dataIndex: 'grossYuan', key: 'gross', align: 'right' },
  { title: '实发（元）', dataIndex: 'netYuan', key: 'net', align: 'right' },
  { title: '单位社保（元）', dataIndex: 'employerYuan', key: 'employer', align: 'right' },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
];

function RunCard({ row }: { row: PayRun }) {
  return (
    <Link to={`/village/pay/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>
          {row.paid} / {row.expected} 人
        </span>
      </span>
      <strong>
        {row.month} {row.hospitalName}
      </strong>
      <span className="item-card__meta">
        应发 {row.grossYuan} 元，实发 {row.netYuan} 元
      </span>
    </Link>
  );
}

/** Monthly pay by hospital; or the lines of one contract. */
export function PayPage() {
  const [params] = useSearchParams();
  const contractId = params.get('contract');
  const { values, page, set, setPage, variables } = useListState(['hospital']);
  const [opening, setOpening] = useState(false);
  const pays = useCan('pay:VillageEmployment');
  const query = useQuery({
    queryKey: ['villagePayRuns', values.hospital, page],
    queryFn: () => execute(VillagePayRunsDocument, { hospitalId: values.hospital, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="乡聘村用"
      lead="逐人入账，各项来源分别列支；结账后不能变动，更正记入以后的月份。"
      extra={
        <>
          <ExportLink list="village-pay" filter={{ hospitalId: values.hospital, contractId }} />
          {pays && (
            <Button
              type="primary"
              onClick={() => {
                setOpening(true);
              }}
            >
              办理一个月
            </Button>
          )}
        </>
      }
    >
      <VillageTabs />
      {contractId ? (
        <Card title="该合同的发放明细" extra={<Link to="/village/pay">全部发放</Link>} flush>
          <PayLines filter={{ contractId }} />
        </Card>
      ) : (
        <>
          <div className="filters" role="search">
            <HospitalFilter
              value={values.hospital}
              onChange={(hospital) => {
                set({ hospital });
              }}
            />
          </div>
          <QueryView query={query}>
            {({ villagePayRuns }) => (
              <DataList
                label="月度发放"
                items={villagePayRuns.items}
                rowKey={(row) => row.id}
                columns={columns}
                card={(row) => <RunCard row={row} />}
                loading={query.isPlaceholderData}
                paging={{ page, size: pageSize, total: villagePayRuns.total, onChange: setPage }}
                empty={<EmptyNotice title="还没有办理过发放">由乡镇卫生院人事专员按月办理。</EmptyNotice>}
              />
            )}
          </QueryView>
        </>
      )}
      {opening && (
        <OpenDialog
          onClose={() => {
            setOpening(false);
          }}
        />
      )}
    </Page>
  );
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<{ hospitalId: string; month: string }>();
  const navigate = useNavigate();
  const today = useBusinessClock()?.today ?? '';
  const employers = (useEmployers().data?.villageEmployers ?? []).filter(({ rights }) =>
    rights.includes('pay'),
  );
  const act = useVillageAct(OpenPayRunDocument, (run) => {
    void navigate(`/village/pay/${run.id}`);
  });
  return (
    <Modal
      open
      title="办理一个月的发放"
      okText="开始"
      cancelText="取消"
      okButtonProps={{ loading: act.busy }}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          hospitalId: employers.length === 1 ? employers[0]?.id : undefined,
          month: today.slice(0, 7),
        }}
        onFinish={(values) => {
          act.send(values);
        }}
      >
        <Form.Item
          name="hospitalId"
          label="乡镇卫生院"
          rules={[{ required: true, message: '请选择乡镇卫生院' }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={employers.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item
          name="month"
          label="月份"
          rules={[{ required: true, pattern: /^\d{4}-\d{2}$/, message: '格式为 YYYY-MM' }]}
        >
          <Input maxLength={7} placeholder="YYYY-MM" />
        </Form.Item>
      </Form>
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}
