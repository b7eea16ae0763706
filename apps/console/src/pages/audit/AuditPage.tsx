import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { AuditEventsQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { DateInput } from '../../ui/DateInput';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { ExportLink } from '../../ui/ExportLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { HashText } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilter, $page: PageInput) {
    auditEvents(filter: $filter, page: $page) {
      total
      items {
        id
        chain
        sequence
        type
        typeName
        actorName
        occurredAt
        recordedAt
        summary
        hash
        previousHash
      }
    }
  }
`);

type Row = AuditEventsQuery['auditEvents']['items'][number];

const columns: TableColumnsType<Row> = [
  {
    title: '发生时间',
    key: 'at',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <span>{instantText(row.occurredAt)}</span>
        {row.recordedAt !== row.occurredAt && <small>记录 {instantText(row.recordedAt)}</small>}
      </div>
    ),
  },
  { title: '事件', key: 'type', className: 'nowrap', render: (_, row) => <b>{row.typeName}</b> },
  { title: '操作人', key: 'actor', className: 'nowrap', render: (_, row) => row.actorName },
  { title: '内容', key: 'summary', render: (_, row) => <span className="wrap">{row.summary}</span> },
  {
    title: '链与序号',
    key: 'chain',
    render: (_, row) => (
      <div className="cell-main">
        <span className="mono">
          {row.chain} #{row.sequence}
        </span>
        <HashText sha256={row.hash} />
      </div>
    ),
  },
];

function EventCard({ row }: { row: Row }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <strong>{row.typeName}</strong>
        <time dateTime={row.occurredAt}>{instantText(row.occurredAt)}</time>
      </span>
      <span>{row.summary}</span>
      <span className="item-card__meta">{row.actorName}</span>
      <span className="item-card__meta mono">
        {row.chain} #{row.sequence} <HashText sha256={row.hash} />
      </span>
    </div>
  );
}

export function AuditPage() {
  const { values, page, set, setPage, variables } = useListState(['chain', 'actor', 'from', 'to']);
  const filter = { chain: values.chain, actorText: values.actor, from: values.from, to: values.to };
  const query = useQuery({
    queryKey: ['auditEvents', filter, page],
    queryFn: () => execute(AuditEventsDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="审计记录"
      lead="只增不改的记录；每条带前一条的校验值，连成一链，事后改动即可查出。"
      extra={<ExportLink list="audit" filter={filter} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="事项编号或链名"
          placeholder="如：MX-DP-2026-000012"
          value={values.chain}
          onChange={(chain) => {
            set({ chain });
          }}
        />
        <SearchBox
          label="操作人"
          placeholder="姓名"
          value={values.actor}
          onChange={(actor) => {
            set({ actor });
          }}
        />
        <label className="filter">
          <span>从</span>
          <DateInput
            value={values.from}
            max={values.to}
            onChange={(from) => {
              set({ from });
            }}
          />
        </label>
        <label className="filter">
          <span>到</span>
          <DateInput
            value={values.to}
            min={values.from}
            onChange={(to) => {
              set({ to });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ auditEvents }) => (
          <DataList
            label="审计记录"
            items={auditEvents.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <EventCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: auditEvents.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的记录">换个条件再查。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
