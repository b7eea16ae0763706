import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { CasesQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { ExportLink } from '../../ui/ExportLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const CasesDocument = graphql(`
  query Cases($filter: CaseFilter, $page: PageInput) {
    cases(filter: $filter, page: $page) {
      total
      items {
        id
        number
        title
        matterName
        status
        statusName
        currentStepName
        submitterName
        submittedAt
      }
    }
  }
`);

type Row = CasesQuery['cases']['items'][number];

const statuses = [
  { value: 'RUNNING', label: '办理中' },
  { value: 'RETURNED', label: '已退回' },
  { value: 'IMPLEMENTED', label: '已实施' },
  { value: 'REJECTED', label: '已否决' },
  { value: 'WITHDRAWN', label: '已撤回' },
  { value: 'CANCELLED', label: '已撤销' },
];

const columns: TableColumnsType<Row> = [
  {
    title: '事项',
    key: 'title',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/cases/${row.number}`}>{row.title}</Link>
        <small>
          {row.matterName} · {row.number}
        </small>
      </div>
    ),
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  { title: '当前环节', key: 'step', render: (_, row) => row.currentStepName ?? '—' },
  { title: '提交人', dataIndex: 'submitterName', key: 'submitter', className: 'nowrap' },
  { title: '提交时间', key: 'at', className: 'nowrap', render: (_, row) => instantText(row.submittedAt) },
];

function CaseCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.number}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.currentStepName}</span>
      </span>
      <strong>{row.title}</strong>
      <span className="item-card__meta">{row.number}</span>
      <span className="item-card__meta">
        {row.submitterName} · {instantText(row.submittedAt)}
      </span>
    </Link>
  );
}

export function CasesPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'status', 'mine']);
  const filter = { text: values.text, status: values.status, mine: values.mine === '1' ? true : undefined };
  const query = useQuery({
    queryKey: ['cases', filter, page],
    queryFn: () => execute(CasesDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="审批事项"
      lead="您有权查看的全部事项，新近提交的在前。"
      extra={<ExportLink list="cases" filter={filter} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="编号、标题或姓名"
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
        <Checkbox
          checked={values.mine === '1'}
          onChange={(event) => {
            set({ mine: event.target.checked ? '1' : undefined });
          }}
        >
          只看我提交的
        </Checkbox>
      </div>
      <QueryView query={query}>
        {({ cases }) => (
          <DataList
            label="审批事项"
            items={cases.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <CaseCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: cases.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的事项">换个查找词，或去掉筛选条件再看。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
