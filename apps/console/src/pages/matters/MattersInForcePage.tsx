import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { MatterInForceSort, MattersInForceQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { termText } from '../../ui/format';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { MatterTypesDocument, matterTypesKey } from './matterQueries';

const MattersInForceDocument = graphql(`
  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {
    mattersInForce(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        caseNumber
        matterName
        institutionName
        title
        people {
          id
          name
        }
        fromOn
        toOn
        amountYuan
        status
        statusName
      }
    }
  }
`);

type Row = MattersInForceQuery['mattersInForce']['items'][number];

const statuses = [
  { value: 'IN_FORCE', label: '生效中' },
  { value: 'UPCOMING', label: '待生效' },
  { value: 'OVER', label: '已期满' },
  { value: 'REPLACED', label: '已更正' },
];
const orders: { value: MatterInForceSort; label: string }[] = [
  { value: 'IMPLEMENTED', label: '实施时间' },
  { value: 'FROM', label: '起始日' },
  { value: 'TO', label: '截止日' },
  { value: 'AMOUNT', label: '金额' },
  { value: 'INSTITUTION', label: '机构' },
];

const columns: TableColumnsType<Row> = [
  {
    title: '事项',
    key: 'matter',
    render: (_, row) => (
      <div className="cell-main">
        <b>{row.matterName}</b>
        <small>{row.title}</small>
      </div>
    ),
  },
  {
    title: '机构与人员',
    key: 'about',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.institutionName}</span>
        <small>{row.people.map(({ name }) => name).join('、')}</small>
      </div>
    ),
  },
  { title: '期间', key: 'term', className: 'nowrap', render: (_, row) => termText(row.fromOn, row.toOn) },
  {
    title: '金额（元）',
    key: 'amount',
    align: 'right',
    className: 'nowrap',
    render: (_, row) => row.amountYuan ?? '—',
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  {
    title: '审批事项',
    key: 'case',
    className: 'nowrap',
    render: (_, row) => (
      <Link to={`/cases/${row.caseNumber}`} className="mono">
        {row.caseNumber}
      </Link>
    ),
  },
];

function MatterCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.matterName}</span>
      </span>
      <strong>{row.title}</strong>
      <span>{termText(row.fromOn, row.toOn)}</span>
      {row.amountYuan && <span>{row.amountYuan} 元</span>}
      <span className="mono">{row.caseNumber}</span>
    </Link>
  );
}

/** 生效事项登记: what has been decided and holds, or has held. */
export function MattersInForcePage() {
  const { values, page, set, setPage, variables } = useListState([
    'text',
    'matter',
    'institution',
    'status',
    'sort',
  ]);
  const filter = {
    text: values.text,
    matterType: values.matter,
    institutionId: values.institution,
    status: values.status,
  };
  const sort = orders.find(({ value }) => value === values.sort)?.value;
  const query = useQuery({
    queryKey: ['mattersInForce', filter, sort, variables],
    queryFn: () => execute(MattersInForceDocument, { filter, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  const types = useQuery({
    queryKey: matterTypesKey,
    queryFn: () => execute(MatterTypesDocument),
    staleTime: 60_000,
  });
  return (
    <Page
      title="生效事项"
      lead="经审批实施的任免、聘用、岗位与薪酬事项；更正另立一项，原事项保留。"
      extra={<ExportLink list="matters" filter={{ ...filter, sort }} />}
    >
      <div className="filters">
        <SearchBox
          label="查找"
          placeholder="姓名、编号或事项"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <label className="filter filter--wide">
          <span>事项</span>
          <Select
            allowClear
            placeholder="全部"
            loading={types.isPending}
            value={types.data ? values.matter : undefined}
            options={types.data?.matterTypes.map(({ type, name }) => ({ value: type, label: name }))}
            onChange={(matter: string | undefined) => {
              set({ matter });
            }}
          />
        </label>
        <InstitutionFilter
          label="机构"
          value={values.institution}
          onChange={(institution) => {
            set({ institution });
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
        <label className="filter">
          <span>排序</span>
          <Select
            value={sort ?? 'IMPLEMENTED'}
            options={orders}
            onChange={(order: string) => {
              set({ sort: order === 'IMPLEMENTED' ? undefined : order });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ mattersInForce }) => (
          <DataList
            label="生效事项"
            items={mattersInForce.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <MatterCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: mattersInForce.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有符合条件的生效事项">
                事项走完审批流程、实施之后，会记在这里。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
