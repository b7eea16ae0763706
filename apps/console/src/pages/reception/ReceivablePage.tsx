import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import type { ReceivablePostingSort } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { DueDate, StatusTag } from '../../ui/Tags';
import { instantText, termText } from '../../ui/format';
import { pageSize, useListState } from '../../ui/useListState';
import { ReceivablePostingsDocument, type ReceivableRow } from './receptionQueries';

const states = [
  { value: 'NONE', label: '尚未提出接收' },
  { value: 'OPEN', label: '接收办理中' },
  { value: 'CONSENTED', label: '已同意接收' },
  { value: 'VOIDED', label: '同意已作废，须重新同意' },
  { value: 'REJECTED', label: '已否决接收' },
];

const sorts: { value: ReceivablePostingSort; label: string }[] = [
  { value: 'SUBMITTED_LAST', label: '新提交的在前' },
  { value: 'START_FIRST', label: '先到岗的在前' },
  { value: 'HOST', label: '按接收单位' },
];

const columns: TableColumnsType<ReceivableRow> = [
  {
    title: '人员',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <b>{row.person.name}</b>
        <small>{row.kindName}</small>
      </div>
    ),
  },
  {
    title: '派出方',
    key: 'home',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.homeInstitutionName}</span>
        <small>{row.homeCommunityName}</small>
      </div>
    ),
  },
  { title: '接收单位', key: 'host', render: (_, row) => row.hostInstitutionName },
  { title: '任期', key: 'term', className: 'nowrap', render: (_, row) => termText(row.startOn, row.endOn) },
  {
    title: '派驻事项',
    key: 'case',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/cases/${row.caseNumber}`} className="mono">
          {row.caseNumber}
        </Link>
        <small>
          {row.caseStatusName}，{instantText(row.submittedAt)}提交
        </small>
      </div>
    ),
  },
  {
    title: '接收',
    key: 'state',
    render: (_, row) => (
      <div className="cell-main">
        <StatusTag status={row.state} name={row.stateName} />
        <ReceptionLink row={row} />
        {row.term && <DueDate dueOn={row.term.dueOn} />}
      </div>
    ),
  },
];

function ReceptionLink({ row }: { row: ReceivableRow }) {
  if (row.mayRequest) return <Link to={`/receptions/new/${row.caseNumber}`}>发起接收</Link>;
  return row.receptionNumber ? (
    <Link to={`/cases/${row.receptionNumber}`} className="mono">
      {row.receptionNumber}
    </Link>
  ) : null;
}

function ReceivableCard({ row }: { row: ReceivableRow }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.state} name={row.stateName} />
        {row.term ? <DueDate dueOn={row.term.dueOn} /> : <span>{row.startOn}</span>}
      </span>
      <strong>
        {row.person.name}：{row.homeInstitutionName} → {row.hostInstitutionName}
      </strong>
      <span className="item-card__meta">
        {row.homeCommunityName} · {row.kindName} · {termText(row.startOn, row.endOn)}
      </span>
      <span className="item-card__meta mono">{row.caseNumber}</span>
    </Link>
  );
}

/** 待接收的跨医共体派驻: whom other communities would send to institutions of one's own. */
export function ReceivablePage() {
  const { values, page, set, setPage, variables } = useListState([
    'text',
    'institution',
    'state',
    'sort',
    'ended',
  ]);
  const filter = {
    text: values.text,
    hostInstitutionId: values.institution,
    state: values.state,
    ended: values.ended === 'true' ? true : undefined,
  };
  const sort = sorts.find(({ value }) => value === values.sort)?.value ?? 'SUBMITTED_LAST';
  const query = useQuery({
    queryKey: ['receivablePostings', filter, sort, page],
    queryFn: () => execute(ReceivablePostingsDocument, { filter, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="待接收的跨医共体派驻"
      lead="本县其他医共体拟派来本医共体的人员；经本医共体按流程同意接收后，派驻才能实施。"
      extra={<ExportLink list="receivable-postings" filter={{ ...filter, sort }} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名或派驻事项编号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <InstitutionFilter
          label="接收单位"
          value={values.institution}
          onChange={(institution) => {
            set({ institution });
          }}
        />
        <label className="filter">
          <span>接收</span>
          <Select
            allowClear
            placeholder="全部"
            value={values.state}
            options={states}
            onChange={(state: string | undefined) => {
              set({ state });
            }}
          />
        </label>
        <label className="filter">
          <span>次序</span>
          <Select
            value={sort}
            options={sorts}
            onChange={(next: string) => {
              set({ sort: next });
            }}
          />
        </label>
        <Checkbox
          checked={values.ended === 'true'}
          onChange={({ target }) => {
            set({ ended: target.checked ? 'true' : undefined });
          }}
        >
          含派驻已办结的
        </Checkbox>
      </div>
      <QueryView query={query}>
        {({ receivablePostings }) => (
          <DataList
            label="待接收的跨医共体派驻"
            items={receivablePostings.items}
            rowKey={(row) => row.caseId}
            columns={columns}
            card={(row) => <ReceivableCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: receivablePostings.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有待接收的派驻">
                其他医共体向本医共体的机构提交派驻后，会列在这里。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
