import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import type { VillageContractSort } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { HospitalFilter } from './HospitalFilter';
import { VillageContractsDocument, type Contract } from './contractFields';
import { VillageTabs } from './VillageTabs';

const statuses = [
  { value: 'APPROVED', label: '待签订' },
  { value: 'SIGNED', label: '待登记' },
  { value: 'REGISTERED', label: '待履行' },
  { value: 'ACTIVE', label: '履行中' },
  { value: 'SUSPENDED', label: '暂停执业' },
  { value: 'RENEWING', label: '续签审批中' },
  { value: 'EXPIRED', label: '已期满' },
  { value: 'TERMINATED', label: '已解除' },
  { value: 'RETIRED', label: '到龄终止' },
  { value: 'SETTLED', label: '已结清' },
];
const sorts = [
  { value: 'START', label: '起始日' },
  { value: 'END', label: '先到期的在前' },
  { value: 'NAME', label: '姓名' },
  { value: 'HOSPITAL', label: '聘用单位' },
];

const columns: TableColumnsType<Contract> = [
  {
    title: '村医',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/village/contracts/${row.id}`}>{row.person.name}</Link>
        <small>{row.kindName}</small>
      </div>
    ),
  },
  {
    title: '聘用单位与执业地点',
    key: 'place',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.hospitalName}</span>
        <small>{row.clinicName}</small>
      </div>
    ),
  },
  { title: '期限', key: 'term', className: 'nowrap', render: (_, row) => termText(row.startOn, row.endOn) },
  { title: '月应发（元）', dataIndex: 'grossYuan', key: 'gross', align: 'right', className: 'nowrap' },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => (
      <div className="cell-main">
        <StatusTag status={row.status} name={row.statusName} />
        {row.alerts.map((alert) => (
          <small key={alert} className="village-alert">
            {alert}
          </small>
        ))}
      </div>
    ),
  },
];

function ContractCard({ row }: { row: Contract }) {
  return (
    <Link to={`/village/contracts/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.kindName}</span>
      </span>
      <strong>
        {row.person.name} · {row.clinicName}
      </strong>
      <span className="item-card__meta">{row.hospitalName}</span>
      <span className="item-card__meta">
        {termText(row.startOn, row.endOn)}，月应发 {row.grossYuan} 元
      </span>
      {row.alerts.map((alert) => (
        <span key={alert} className="item-card__meta village-alert">
          {alert}
        </span>
      ))}
    </Link>
  );
}

/** Contracts of village doctors with township hospitals. */
export function ContractsPage() {
  const { values, page, set, setPage, variables } = useListState([
    'text',
    'hospital',
    'status',
    'sort',
    'alerts',
  ]);
  const creates = useCan('create:VillageEmployment');
  const alerts = values.alerts === 'true';
  const filter = { text: values.text, hospitalId: values.hospital, status: values.status };
  const sort = (values.sort ?? 'START') as VillageContractSort;
  const query = useQuery({
    queryKey: ['villageContracts', filter, alerts, sort, page],
    queryFn: () =>
      execute(VillageContractsDocument, { filter: { ...filter, alerts }, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="乡聘村用"
      lead="乡镇卫生院与村医的劳动合同和劳务协议；状态由签订、登记、证书与日期推定，不占编制和岗位。"
      extra={
        <>
          <ExportLink
            list="village-contracts"
            filter={{ ...filter, alerts: alerts ? 'true' : undefined, sort }}
          />
          {creates && (
            <Link to="/village/contracts/new">
              <Button type="primary">发起聘用</Button>
            </Link>
          )}
        </>
      }
    >
      <VillageTabs />
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名、事项编号或村卫生所（室）"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <HospitalFilter
          value={values.hospital}
          onChange={(hospital) => {
            set({ hospital });
          }}
        />
        <ChoiceFilter
          label="状态"
          value={values.status}
          options={statuses}
          onChange={(status) => {
            set({ status });
          }}
        />
        <ChoiceFilter
          label="范围"
          value={values.alerts}
          options={[{ value: 'true', label: '有提示的' }]}
          onChange={(only) => {
            set({ alerts: only });
          }}
        />
        <ChoiceFilter
          label="排序"
          value={values.sort}
          options={sorts}
          placeholder="起始日"
          onChange={(by) => {
            set({ sort: by });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ villageContracts }) => (
          <DataList
            label="乡聘村用合同"
            items={villageContracts.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <ContractCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: villageContracts.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有符合条件的合同">
                聘用事项实施后形成合同；审批中的见“审批事项”。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
