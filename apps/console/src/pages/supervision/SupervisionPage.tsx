import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { CalendarWarning } from '../../app/CalendarWarning';
import { graphql } from '../../gql';
import type { SupervisionQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { instantDay } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { DueDate, Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const SupervisionDocument = graphql(`
  query Supervision($page: PageInput) {
    supervision(page: $page) {
      total
      items {
        id
        caseNumber
        caseTitle
        matterName
        stepName
        bodyName
        openedAt
        dueOn
        daysLate
        escalatedAt
        lateReportedAt
        lateReportedToName
        holders
      }
    }
  }
`);

type Row = SupervisionQuery['supervision']['items'][number];

function Why({ row }: { row: Row }) {
  if (row.escalatedAt) return <Tag tone="red">无人可办，{instantDay(row.escalatedAt)} 上报</Tag>;
  if (row.daysLate === 0) return <Tag tone="grey">期限未定</Tag>;
  if (!row.lateReportedAt) return <Tag tone="amber">逾期 {row.daysLate} 天</Tag>;
  const to = row.lateReportedToName ?? '系统管理员';
  return (
    <Tag tone="red">
      逾期 {row.daysLate} 天，{instantDay(row.lateReportedAt)} 上报{to}
    </Tag>
  );
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
    title: '停在',
    key: 'step',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.stepName}</span>
        <small>{row.bodyName}</small>
      </div>
    ),
  },
  { title: '原因', key: 'why', render: (_, row) => <Why row={row} /> },
  { title: '办理期限', key: 'due', render: (_, row) => <DueDate dueOn={row.dueOn} /> },
  {
    title: '应办人',
    key: 'holders',
    render: (_, row) => <span className="wrap">{row.holders.join('、') || '席位空缺'}</span>,
  },
];

function RowCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <Why row={row} />
        <DueDate dueOn={row.dueOn} />
      </span>
      <strong>{row.caseTitle}</strong>
      <span className="item-card__meta">
        {row.stepName} · {row.bodyName}
      </span>
      <span className="item-card__meta">{row.holders.join('、') || '席位空缺'}</span>
    </Link>
  );
}

/** What is late, and what nobody may act on: nothing goes on by itself, so somebody has to see it. */
export function SupervisionPage() {
  const { page, setPage, variables } = useListState([]);
  const query = useQuery({
    queryKey: ['supervision', page],
    queryFn: () => execute(SupervisionDocument, { page: variables }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Page
      title="督办"
      lead="逾期的、无人可办的和期限未定的环节，含按流程上报本机构的。系统不会跳过，也不会自动同意。"
    >
      <CalendarWarning />
      <QueryView query={query}>
        {({ supervision }) => (
          <DataList
            label="督办"
            items={supervision.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <RowCard row={row} />}
            paging={{ page, size: pageSize, total: supervision.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有需要督办的环节">没有逾期的、无人可办的，也没有期限未定的。</EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
