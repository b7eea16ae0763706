import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import type { PlacementServicesQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { PlacementServicesDocument } from './placementFields';

type Row = PlacementServicesQuery['placementServices']['items'][number];

const statuses = [
  { value: 'PENDING', label: '待到岗' },
  { value: 'SERVING', label: '服务中' },
  { value: 'PAUSED', label: '中止' },
  { value: 'FULFILLED', label: '服务期满' },
  { value: 'BREACHED', label: '违约离岗' },
];

const columns: TableColumnsType<Row> = [
  {
    title: '人员',
    key: 'person',
    render: (_, row) => (
      <div className="cell-main">
        <b>{row.personName}</b>
        <Link to={`/placement/rounds/${row.roundId}`}>{row.roundName}</Link>
      </div>
    ),
  },
  {
    title: '机构',
    key: 'place',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.institutionName}</span>
        <small>{row.postName}</small>
      </div>
    ),
  },
  { title: '地区', dataIndex: 'zoneName', key: 'zone', className: 'nowrap' },
  { title: '起始', dataIndex: 'startOn', key: 'start', className: 'nowrap' },
  {
    title: '已服务 / 应服务（天）',
    key: 'days',
    className: 'nowrap',
    align: 'right',
    render: (_, row) => `${row.servedDays} / ${row.requiredDays}`,
  },
  { title: '期满日期', key: 'end', className: 'nowrap', render: (_, row) => row.fulfilledOn ?? '—' },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
];

function ServiceCard({ row }: { row: Row }) {
  return (
    <Link to={`/placement/rounds/${row.roundId}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.zoneName}</span>
      </span>
      <strong>
        {row.personName} · {row.institutionName}
      </strong>
      <span className="item-card__meta">
        已服务 {row.servedDays} 天，应服务 {row.requiredDays} 天
        {row.fulfilledOn && `，${row.fulfilledOn} 期满`}
      </span>
    </Link>
  );
}

/** How far everybody placed has served. */
export function ServicesPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'status']);
  const filter = { text: values.text, status: values.status };
  const query = useQuery({
    queryKey: ['placementServices', filter, page],
    queryFn: () => execute(PlacementServicesDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="安置服务台账"
      lead="按到岗、中止与调整地区逐日推算；调整地区后剩余服务期按年限折算。"
      extra={<ExportLink list="placement-services" filter={filter} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名或机构"
          value={values.text}
          onChange={(text) => {
            set({ text });
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
      </div>
      <QueryView query={query}>
        {({ placementServices }) => (
          <DataList
            label="安置服务台账"
            items={placementServices.items}
            rowKey={(row) => `${row.roundId}/${row.personId}`}
            columns={columns}
            card={(row) => <ServiceCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: placementServices.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的人员">确认到岗后，服务期从到岗之日起算。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
