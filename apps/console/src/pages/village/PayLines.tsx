import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { Attachments } from '../../attachments/Attachments';
import type { VillagePayLineFilter } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { EmptyNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { VillagePayLinesDocument, type PayLine } from './payFields';

const SIZE = 50;

const Papers = ({ row }: { row: PayLine }) => (
  <Attachments ownerKind="VILLAGE_CORRECTION" ownerId={row.id} title="依据文件" compact />
);

const columnsFor = (onCorrect?: (line: PayLine) => void): TableColumnsType<PayLine> => [
  {
    title: '村医',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <b>{row.personName}</b>
        <small>
          {row.forMonth} {row.typeName}
        </small>
      </div>
    ),
  },
  { title: '天数', key: 'days', align: 'right', render: (_, row) => `${row.days}/${row.monthDays}` },
  { title: '应发', dataIndex: 'grossYuan', key: 'gross', align: 'right' },
  ...['FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME'].map((source, at) => ({
    title: ['财政', '公卫', '药物', '服务收入'][at],
    key: source,
    align: 'right' as const,
    render: (_: unknown, row: PayLine) => row.shares.find((share) => share.source === source)?.amountYuan,
  })),
  {
    title: '个人社保',
    key: 'worker',
    align: 'right',
    render: (_, row) => (
      <span title={row.items.map((item) => `${item.name} ${item.workerYuan}`).join('，')}>
        {row.workerYuan}
      </span>
    ),
  },
  { title: '实发', key: 'net', align: 'right', render: (_, row) => <b>{row.netYuan}</b> },
  {
    title: '单位社保',
    key: 'employer',
    align: 'right',
    render: (_, row) => <span title={`列支${row.employerSourceName}`}>{row.employerYuan}</span>,
  },
  {
    title: '',
    key: 'act',
    render: (_, row) =>
      onCorrect && row.type === 'REGULAR' ? (
        <Button
          size="small"
          onClick={() => {
            onCorrect(row);
          }}
        >
          更正
        </Button>
      ) : (
        <>
          {row.note}
          {row.type === 'CORRECTION' && <Papers row={row} />}
        </>
      ),
  },
];

function LineCard({ row, onCorrect }: { row: PayLine; onCorrect?: (line: PayLine) => void }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <span>
          {row.forMonth} {row.typeName}
        </span>
        <span>
          {row.days}/{row.monthDays} 天
        </span>
      </span>
      <strong>
        {row.personName} 实发 {row.netYuan} 元
      </strong>
      <span className="item-card__meta">
        应发 {row.grossYuan} 元，个人社保 {row.workerYuan} 元，单位社保 {row.employerYuan} 元
      </span>
      <span className="item-card__meta">
        {row.shares.map((share) => `${share.sourceName} ${share.amountYuan}`).join('，')}
      </span>
      {onCorrect && row.type === 'REGULAR' && (
        <Button
          size="small"
          onClick={() => {
            onCorrect(row);
          }}
        >
          更正
        </Button>
      )}
      {row.type === 'CORRECTION' && <Papers row={row} />}
    </div>
  );
}

/** Lines of pay, of a run or of a contract. */
export function PayLines({
  filter,
  onCorrect,
}: {
  filter: VillagePayLineFilter;
  onCorrect?: (line: PayLine) => void;
}) {
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['villagePayLines', filter, page],
    queryFn: () =>
      execute(VillagePayLinesDocument, { filter, page: { first: SIZE, offset: (page - 1) * SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {({ villagePayLines }) => (
        <DataList
          label="发放明细"
          items={villagePayLines.items}
          rowKey={(row) => row.id}
          columns={columnsFor(onCorrect)}
          card={(row) => <LineCard row={row} onCorrect={onCorrect} />}
          loading={query.isPlaceholderData}
          paging={{ page, size: SIZE, total: villagePayLines.total, onChange: setPage }}
          empty={<EmptyNotice title="还没有发放">发放后逐人列出应发、来源与社会保险。</EmptyNotice>}
        />
      )}
    </QueryView>
  );
}
