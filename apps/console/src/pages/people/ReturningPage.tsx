import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { useBusinessClock } from '../../api/session';
import { graphql } from '../../gql';
import type { ReturningQuery, ReturningSort } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { termText } from '../../ui/format';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice, RefusalNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { pageSize, useListState } from '../../ui/useListState';
import { quarterDays, quartersFrom } from './quarters';

const ReturningDocument = graphql(`
  query Returning($filter: ReturningFilter!, $sort: ReturningSort, $page: PageInput) {
    returningPostings(filter: $filter, sort: $sort, page: $page) {
      __typename
      ... on ReturningPostingPage {
        total
        items {
          id
          personId
          personName
          titleName
          kindName
          homeInstitutionName
          hostInstitutionName
          postName
          startOn
          endOn
          caseNumber
        }
      }
      ...RefusalFields
    }
  }
`);

type Row = Extract<
  ReturningQuery['returningPostings'],
  { __typename: 'ReturningPostingPage' }
>['items'][number];

const sorts: { value: ReturningSort; label: string }[] = [
  { value: 'END', label: '按最后一天' },
  { value: 'NAME', label: '按姓名' },
  { value: 'HOST', label: '按服务单位' },
];

const columns: TableColumnsType<Row> = [
  { title: '最后一天', dataIndex: 'endOn', key: 'end', className: 'nowrap' },
  {
    title: '人员',
    key: 'person',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/staff/${row.personId}`}>
          <b>{row.personName}</b>
        </Link>
        <small>{row.titleName}</small>
      </div>
    ),
  },
  {
    title: '派出与服务单位',
    key: 'places',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.hostInstitutionName}</span>
        <small>来自 {row.homeInstitutionName}</small>
      </div>
    ),
  },
  {
    title: '类型与岗位',
    key: 'post',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.kindName}</span>
        <small>{row.postName}</small>
      </div>
    ),
  },
  { title: '期间', key: 'term', className: 'nowrap', render: (_, row) => termText(row.startOn, row.endOn) },
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

function ReturningCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <strong>{row.personName}</strong>
        <span>{row.endOn} 到期</span>
      </span>
      <span>
        {row.homeInstitutionName} → {row.hostInstitutionName}
      </span>
      <span className="item-card__meta">
        {[row.kindName, row.postName, row.titleName].filter(Boolean).join(' · ')}
      </span>
    </Link>
  );
}

/** 谁在某季度回来: postings whose last day lies in the quarter, the next one unless another is chosen. */
export function ReturningPage() {
  const { values, page, set, setPage, variables } = useListState(['quarter', 'home', 'host', 'text', 'sort']);
  const today = useBusinessClock()?.today;
  const quarters = today ? quartersFrom(today) : [];
  const quarter = values.quarter ?? quarters[1]?.value;
  const days = quarter ? quarterDays(quarter) : null;
  const filter = {
    from: days?.from ?? '',
    to: days?.to ?? '',
    homeInstitutionId: values.home,
    hostInstitutionId: values.host,
    text: values.text,
  };
  const sort = sorts.find(({ value }) => value === values.sort)?.value ?? 'END';
  const query = useQuery({
    queryKey: ['returning', filter, sort, variables],
    queryFn: () => execute(ReturningDocument, { filter, sort, page: variables }),
    enabled: days !== null,
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="到期返回"
      lead="所选季度内派驻等外派到期返回的人员，先到期的在前。"
      extra={<ExportLink list="returning" filter={{ ...filter, sort }} />}
    >
      <div className="filters">
        <label className="filter">
          <span>季度</span>
          <Select
            value={quarter}
            options={quarters}
            onChange={(next: string) => {
              set({ quarter: next === quarters[1]?.value ? undefined : next });
            }}
          />
        </label>
        <SearchBox
          label="查找"
          placeholder="姓名"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <InstitutionFilter
          label="派出单位"
          value={values.home}
          onChange={(home) => {
            set({ home });
          }}
        />
        <InstitutionFilter
          label="服务单位"
          value={values.host}
          onChange={(host) => {
            set({ host });
          }}
        />
        <label className="filter">
          <span>排序</span>
          <Select
            value={sort}
            options={sorts}
            onChange={(next: ReturningSort) => {
              set({ sort: next === 'END' ? undefined : next });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ returningPostings: found }) =>
          isRefusal(found) ? (
            <RefusalNotice refusal={found} />
          ) : (
            <>
              <p className="count" aria-live="polite">
                共 {found.total} 人
              </p>
              <DataList
                label="到期返回"
                items={found.items}
                rowKey={(row) => row.id}
                columns={columns}
                card={(row) => <ReturningCard row={row} />}
                loading={query.isPlaceholderData}
                paging={{ page, size: pageSize, total: found.total, onChange: setPage }}
                empty={<EmptyNotice title="这一季度没有到期返回的人员">换个季度或放宽条件再看。</EmptyNotice>}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
