import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { TransfersQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { ExportLink } from '../../ui/ExportLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const TransfersDocument = graphql(`
  query Transfers($filter: PersonnelTransferFilter, $page: PageInput) {
    transfers(filter: $filter, page: $page) {
      total
      items {
        id
        caseNumber
        person {
          id
          name
        }
        fromInstitutionName
        toInstitutionName
        effectiveOn
        postName
        planPostName
        status
        statusName
      }
    }
  }
`);

type Row = TransfersQuery['transfers']['items'][number];

const statuses = [
  { value: 'IN_CHAIN', label: '审批中' },
  { value: 'SCHEDULED', label: '待生效' },
  { value: 'IN_FORCE', label: '已生效' },
  { value: 'CANCELLED', label: '已取消' },
];

const columns: TableColumnsType<Row> = [
  {
    title: '人员',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <b>{row.person.name}</b>
        <small>{row.fromInstitutionName}</small>
      </div>
    ),
  },
  {
    title: '调入',
    key: 'host',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.toInstitutionName}</span>
        <small>{[row.postName, row.planPostName].filter(Boolean).join(' · ')}</small>
      </div>
    ),
  },
  { title: '调动日期', key: 'on', className: 'nowrap', render: (_, row) => row.effectiveOn },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  {
    title: '审批事项',
    key: 'case',
    render: (_, row) => (
      <Link to={`/cases/${row.caseNumber}`} className="mono">
        {row.caseNumber}
      </Link>
    ),
  },
];

function TransferCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.effectiveOn}</span>
      </span>
      <strong>
        {row.person.name}：{row.fromInstitutionName} → {row.toInstitutionName}
      </strong>
      <span className="item-card__meta">{row.postName}</span>
    </Link>
  );
}

export function TransfersPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'institution', 'status']);
  const filter = { text: values.text, institutionId: values.institution, status: values.status };
  const query = useQuery({
    queryKey: ['transfers', filter, page],
    queryFn: () => execute(TransfersDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="调动台账"
      lead="已预占名额和已实施的调动；状态按业务日期推算。"
      extra={<ExportLink list="transfers" filter={filter} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名、拼音或事项编号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <InstitutionFilter
          label="调出或调入单位"
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
      </div>
      <QueryView query={query}>
        {({ transfers }) => (
          <DataList
            label="调动台账"
            items={transfers.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <TransferCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: transfers.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的调动">总医院党委同意后，调动会记在这里。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
