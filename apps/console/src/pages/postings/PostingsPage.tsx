import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { PostingsQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { termText } from '../../ui/format';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { ExportLink } from '../../ui/ExportLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { CoverageAlert } from '../posting/CoverageAlert';
import { pageSize, useListState } from '../../ui/useListState';

const PostingsDocument = graphql(`
  query Postings($filter: PostingFilter, $page: PageInput) {
    postings(filter: $filter, page: $page) {
      total
      items {
        id
        caseNumber
        kindName
        person {
          id
          name
        }
        homeInstitutionName
        hostInstitutionName
        startOn
        endOn
        postName
        status
        statusName
      }
    }
  }
`);

type Row = PostingsQuery['postings']['items'][number];

const statuses = [
  { value: 'IN_CHAIN', label: '审批中' },
  { value: 'SCHEDULED', label: '待到岗' },
  { value: 'ACTIVE', label: '派驻中' },
  { value: 'SUSPENDED', label: '已暂停' },
  { value: 'EXTENDING', label: '延期审批中' },
  { value: 'RETURNING', label: '提前返回审批中' },
  { value: 'COMPLETED', label: '已期满' },
  { value: 'ENDED_EARLY', label: '已提前结束' },
  { value: 'ASSESSED', label: '已考核' },
  { value: 'CLOSED', label: '已办结' },
  { value: 'CANCELLED', label: '已取消' },
];

const columns: TableColumnsType<Row> = [
  {
    title: '人员',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <b>
          <Link to={`/postings/${row.id}`}>{row.person.name}</Link>
        </b>
        <small>{row.homeInstitutionName}</small>
      </div>
    ),
  },
  {
    title: '派驻到',
    key: 'host',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.hostInstitutionName}</span>
        <small>
          {row.kindName} · {row.postName}
        </small>
      </div>
    ),
  },
  { title: '任期', key: 'term', className: 'nowrap', render: (_, row) => termText(row.startOn, row.endOn) },
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

function PostingCard({ row }: { row: Row }) {
  return (
    <Link to={`/postings/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.kindName}</span>
      </span>
      <strong>
        {row.person.name}：{row.homeInstitutionName} → {row.hostInstitutionName}
      </strong>
      <span className="item-card__meta">{row.postName}</span>
      <span className="item-card__meta">{termText(row.startOn, row.endOn)}</span>
    </Link>
  );
}

export function PostingsPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'host', 'status']);
  const filter = { text: values.text, hostInstitutionId: values.host, status: values.status };
  const query = useQuery({
    queryKey: ['postings', filter, page],
    queryFn: () => execute(PostingsDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="派驻台账"
      lead="已预占名额和已实施的派驻；状态按业务日期推算。"
      extra={
        <>
          <Link to="/coverage">基层覆盖预警</Link>
          <Link to="/postings/allowances">派驻补助</Link>
          <ExportLink list="postings" filter={filter} />
        </>
      }
    >
      <CoverageAlert />
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
          label="接收单位"
          value={values.host}
          onChange={(host) => {
            set({ host });
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
        {({ postings }) => (
          <DataList
            label="派驻台账"
            items={postings.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <PostingCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: postings.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的派驻">总医院党委同意后，派驻会记在这里。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
