import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import { DataList } from '../../ui/DataList';
import { instantDay } from '../../ui/format';
import { pageSize } from '../../ui/useListState';
import { Tag } from '../../ui/Tags';
import type { OpinionAsk } from '../case/together/togetherFields';

const MyOpinionAsksDocument = graphql(`
  query MyOpinionAsks($page: PageInput) {
    myOpinionAsks(page: $page) {
      total
      items {
        ...OpinionAskFields
      }
    }
  }
`);

const columns: TableColumnsType<OpinionAsk> = [
  {
    title: '事项',
    key: 'case',
    render: (_, ask) => (
      <div className="cell-main">
        <Link to={`/cases/${ask.caseNumber}`}>{ask.caseTitle}</Link>
        <small>{ask.caseNumber}</small>
      </div>
    ),
  },
  { title: '征询事项', key: 'question', render: (_, ask) => <span className="wrap">{ask.question}</span> },
  {
    title: '加签人',
    key: 'by',
    render: (_, ask) => (
      <div className="cell-main">
        <span>{ask.askedByName}</span>
        <small>
          {ask.stepName} · {ask.momentName}
        </small>
      </div>
    ),
  },
  { title: '提出', key: 'at', className: 'nowrap', render: (_, ask) => instantDay(ask.askedAt) },
];

function AskCard({ ask }: { ask: OpinionAsk }) {
  return (
    <Link to={`/cases/${ask.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <Tag tone="amber">{ask.momentName}</Tag>
        <span>{instantDay(ask.askedAt)}</span>
      </span>
      <strong>{ask.caseTitle}</strong>
      <span className="item-card__meta">{ask.question}</span>
      <span className="item-card__meta">
        {ask.askedByName} · {ask.stepName}
      </span>
    </Link>
  );
}

/** Opinions that the reader is asked for; nothing is shown when there are none. */
export function AskedList() {
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['myTasks', 'asked', page],
    queryFn: () =>
      execute(MyOpinionAsksDocument, { page: { first: pageSize, offset: (page - 1) * pageSize } }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
  const asked = query.data?.myOpinionAsks;
  if (!asked || asked.total === 0) return null;
  return (
    <section aria-label="请您提出意见">
      <h2 className="together__heading">请您提出意见（{asked.total}）</h2>
      <DataList
        label="请您提出意见"
        items={asked.items}
        rowKey={(ask) => ask.id}
        columns={columns}
        card={(ask) => <AskCard ask={ask} />}
        paging={{ page, size: pageSize, total: asked.total, onChange: setPage }}
        empty={null}
      />
    </section>
  );
}
