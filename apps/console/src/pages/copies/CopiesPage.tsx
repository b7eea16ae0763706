import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { CopiesToMeQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag, Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const CopiesToMeDocument = graphql(`
  query CopiesToMe($unreadOnly: Boolean, $page: PageInput) {
    copiesToMe(unreadOnly: $unreadOnly, page: $page) {
      total
      unread
      items {
        id
        caseNumber
        caseTitle
        matterName
        status
        statusName
        targetName
        sentByName
        sentAt
        note
        readAt
      }
    }
  }
`);

type Row = CopiesToMeQuery['copiesToMe']['items'][number];

function Reading({ row }: { row: Row }) {
  return row.readAt ? <Tag tone="grey">{instantText(row.readAt)} 已阅</Tag> : <Tag tone="amber">未阅</Tag>;
}

const columns: TableColumnsType<Row> = [
  {
    title: '事项',
    key: 'case',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/cases/${row.caseNumber}`}>{row.caseTitle}</Link>
        <small>
          {row.matterName} · {row.caseNumber}
        </small>
      </div>
    ),
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  {
    title: '抄送',
    key: 'sent',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.sentByName}，{instantText(row.sentAt)}
        </span>
        <small>送 {row.targetName}</small>
      </div>
    ),
  },
  { title: '说明', key: 'note', render: (_, row) => <span className="wrap">{row.note ?? '—'}</span> },
  { title: '阅看', key: 'read', render: (_, row) => <Reading row={row} /> },
];

function CopyCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <Reading row={row} />
        <StatusTag status={row.status} name={row.statusName} />
      </span>
      <strong>{row.caseTitle}</strong>
      <span className="item-card__meta">
        {row.sentByName}，{instantText(row.sentAt)}
      </span>
      {row.note && <span className="item-card__meta">{row.note}</span>}
      <span className="item-card__meta">{row.caseNumber}</span>
    </Link>
  );
}

/** 抄送我的: what others have sent to the reader, or to a seat of the reader's, for reading. */
export function CopiesPage() {
  const { values, page, set, setPage, variables } = useListState(['unread']);
  const unreadOnly = values.unread === '1';
  const query = useQuery({
    queryKey: ['copiesToMe', unreadOnly, page],
    queryFn: () => execute(CopiesToMeDocument, { unreadOnly, page: variables }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Page title="抄送我的" lead="别人送您或您任职席位阅知的事项，新近的在前。打开即登记为已阅。">
      <div className="filters" role="search">
        <Checkbox
          checked={unreadOnly}
          onChange={(event) => {
            set({ unread: event.target.checked ? '1' : undefined });
          }}
        >
          只看未阅
        </Checkbox>
      </div>
      <QueryView query={query}>
        {({ copiesToMe }) => (
          <DataList
            label="抄送我的"
            items={copiesToMe.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <CopyCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: copiesToMe.total, onChange: setPage }}
            empty={<EmptyNotice title="没有抄送件">有人抄送事项给您时，会显示在这里。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
