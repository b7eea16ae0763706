import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { DataList } from '../../ui/DataList';
import { termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import {
  DelegableSeatsDocument,
  delegationsKey,
  MyDelegationsDocument,
  type Delegation,
} from './delegationFields';
import { GiveDialog } from './GiveDialog';
import { RevokeDialog } from './RevokeDialog';

const revocable = (row: Delegation) =>
  row.givenByMe && (row.status === 'ACTIVE' || row.status === 'SCHEDULED');

const columnsFor = (onRevoke: (row: Delegation) => void): TableColumnsType<Delegation> => [
  {
    title: '席位',
    key: 'seat',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.bodyName} · {row.seatTitle}
        </span>
        <small>{row.scopeName}</small>
      </div>
    ),
  },
  {
    title: '委托',
    key: 'people',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.fromName} → {row.toName}
        </span>
        <small>{row.givenByMe ? '我委托的' : '委托给我的'}</small>
      </div>
    ),
  },
  { title: '期限', key: 'term', render: (_, row) => termText(row.fromOn, row.toOn) },
  {
    title: '理由',
    key: 'reason',
    render: (_, row) => (
      <div className="cell-main">
        <span className="wrap">{row.reason}</span>
        {row.revocationReason && <small>撤销：{row.revocationReason}</small>}
      </div>
    ),
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  {
    title: '操作',
    key: 'actions',
    render: (_, row) => revocable(row) && <RevokeButton row={row} onRevoke={onRevoke} />,
  },
];

function RevokeButton({ row, onRevoke }: { row: Delegation; onRevoke: (row: Delegation) => void }) {
  return (
    <Button
      danger
      aria-label={`撤销对${row.toName}的委托`}
      onClick={() => {
        onRevoke(row);
      }}
    >
      撤销
    </Button>
  );
}

function DelegationCard({ row, onRevoke }: { row: Delegation; onRevoke: (row: Delegation) => void }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.givenByMe ? '我委托的' : '委托给我的'}</span>
      </span>
      <strong>
        {row.fromName} → {row.toName}
      </strong>
      <span className="item-card__meta">
        {row.bodyName} · {row.seatTitle} · {row.scopeName}
      </span>
      <span className="item-card__meta">{termText(row.fromOn, row.toOn)}</span>
      <span className="item-card__meta">{row.reason}</span>
      {revocable(row) && <RevokeButton row={row} onRevoke={onRevoke} />}
    </div>
  );
}

/** Who acts for me while I am away, and for whom I act. */
export function DelegationsPage() {
  const { page, setPage, variables } = useListState([]);
  const [giving, setGiving] = useState(false);
  const [revoking, setRevoking] = useState<Delegation>();
  const query = useQuery({
    queryKey: [...delegationsKey, page],
    queryFn: () => execute(MyDelegationsDocument, { page: variables }),
    placeholderData: keepPreviousData,
  });
  const seats = useQuery({ queryKey: ['delegableSeats'], queryFn: () => execute(DelegableSeatsDocument) });
  const mine = seats.data?.delegableSeats ?? [];
  return (
    <Page
      title="我的委托"
      lead="外出或请假时，把记录、审核、备案等席位限期委托他人办理；集体表决须由本人行使，不能委托。"
      extra={
        mine.length > 0 && (
          <Button
            type="primary"
            onClick={() => {
              setGiving(true);
            }}
          >
            委托他人
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ myDelegations }) => (
          <DataList
            label="我的委托"
            items={myDelegations.items}
            rowKey={(row) => row.id}
            columns={columnsFor(setRevoking)}
            card={(row) => <DelegationCard row={row} onRevoke={setRevoking} />}
            paging={{ page, size: pageSize, total: myDelegations.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有委托">
                {mine.length > 0
                  ? '您没有作出过委托，也没有人委托您。'
                  : '您没有可以委托的席位；别人委托您办理时，会显示在这里。'}
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
      {giving && (
        <GiveDialog
          seats={mine}
          onClose={() => {
            setGiving(false);
          }}
        />
      )}
      {revoking && (
        <RevokeDialog
          delegation={revoking}
          onClose={() => {
            setRevoking(undefined);
          }}
        />
      )}
    </Page>
  );
}
