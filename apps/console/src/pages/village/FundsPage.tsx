import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { useCan } from '../../api/session';
import type { VillageFundEntriesQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { pageSize, useListState } from '../../ui/useListState';
import { ReceiveDialog, ReverseDialog } from './FundDialogs';
import { HospitalFilter } from './HospitalFilter';
import { VillageFundEntriesDocument, VillageFundsDocument, type Fund } from './fundFields';
import { VillageTabs } from './VillageTabs';

type Entry = VillageFundEntriesQuery['villageFundEntries']['items'][number];

const types = [
  { value: 'RECEIVED', label: '拨入' },
  { value: 'REVERSED', label: '冲销' },
  { value: 'PAY', label: '发放' },
  { value: 'INSURANCE', label: '单位社会保险' },
  { value: 'SEVERANCE', label: '经济补偿' },
];

const columnsFor = (onReverse: (entry: Entry) => void): TableColumnsType<Entry> => [
  { title: '日期', dataIndex: 'on', key: 'on', className: 'nowrap' },
  {
    title: '经费',
    key: 'fund',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.sourceName}</span>
        <small>{row.hospitalName}</small>
      </div>
    ),
  },
  {
    title: '类型',
    key: 'type',
    className: 'nowrap',
    render: (_, row) => `${row.typeName}${row.reversed ? '（已冲销）' : ''}`,
  },
  { title: '金额（元）', dataIndex: 'amountYuan', key: 'amount', align: 'right', className: 'nowrap' },
  { title: '余额（元）', dataIndex: 'balanceYuan', key: 'balance', align: 'right', className: 'nowrap' },
  {
    title: '文号',
    key: 'document',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.documentNumber}</span>
        <small>{[row.note, row.actorName].filter(Boolean).join(' · ')}</small>
      </div>
    ),
  },
  {
    title: '',
    key: 'act',
    render: (_, row) =>
      row.mayReverse && (
        <Button
          size="small"
          onClick={() => {
            onReverse(row);
          }}
        >
          冲销
        </Button>
      ),
  },
];

function EntryCard({ row, onReverse }: { row: Entry; onReverse: () => void }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <span>
          {row.typeName}
          {row.reversed && '（已冲销）'}
        </span>
        <span>{row.on}</span>
      </span>
      <strong>
        {row.sourceName} {row.amountYuan} 元
      </strong>
      <span className="item-card__meta">
        {row.hospitalName}，余额 {row.balanceYuan} 元
      </span>
      <span className="item-card__meta">{row.documentNumber}</span>
      {row.mayReverse && (
        <Button size="small" onClick={onReverse}>
          冲销
        </Button>
      )}
    </div>
  );
}

/** The four ring-fenced funds of each hospital, and every movement of them. */
export function FundsPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'hospital', 'type']);
  const [receiving, setReceiving] = useState(false);
  const receipt = useRequestKey();
  const [reversing, setReversing] = useState<Entry>();
  const pays = useCan('pay:VillageEmployment');
  const filter = { text: values.text, hospitalId: values.hospital, type: values.type };
  const funds = useQuery({ queryKey: ['villageFunds'], queryFn: () => execute(VillageFundsDocument) });
  const query = useQuery({
    queryKey: ['villageFundEntries', filter, page],
    queryFn: () => execute(VillageFundEntriesDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="乡聘村用"
      lead="财政补助、基本公卫补助、基本药物补助、医疗服务收入四项，专款专用；不足即拒绝发放，不由其他来源垫付。"
      extra={
        <>
          <ExportLink list="village-funds" filter={filter} />
          {pays && (
            <Button
              type="primary"
              onClick={() => {
                setReceiving(true);
              }}
            >
              登记拨入
            </Button>
          )}
        </>
      }
    >
      <VillageTabs />
      <QueryView query={funds}>
        {({ villageFunds }) => (
          <Balances
            funds={villageFunds.filter(
              ({ hospitalId }) => !values.hospital || hospitalId === values.hospital,
            )}
          />
        )}
      </QueryView>
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="文号或说明"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <HospitalFilter
          value={values.hospital}
          onChange={(hospital) => {
            set({ hospital });
          }}
        />
        <ChoiceFilter
          label="类型"
          value={values.type}
          options={types}
          onChange={(type) => {
            set({ type });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ villageFundEntries }) => (
          <DataList
            label="经费明细"
            items={villageFundEntries.items}
            rowKey={(row) => row.id}
            columns={columnsFor(setReversing)}
            card={(row) => (
              <EntryCard
                row={row}
                onReverse={() => {
                  setReversing(row);
                }}
              />
            )}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: villageFundEntries.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的记录">登记拨入后，每笔变动都在这里。</EmptyNotice>}
          />
        )}
      </QueryView>
      {receiving && (
        <ReceiveDialog
          request={receipt}
          onClose={() => {
            setReceiving(false);
          }}
        />
      )}
      {reversing && (
        <ReverseDialog
          entry={reversing}
          onClose={() => {
            setReversing(undefined);
          }}
        />
      )}
    </Page>
  );
}

function Balances({ funds }: { funds: readonly Fund[] }) {
  const hospitals = [...new Map(funds.map((fund) => [fund.hospitalId, fund.hospitalName]))];
  return (
    <Card title="余额" flush>
      <div className="table-scroll">
        <table className="plain-table round-table">
          <thead>
            <tr>
              <th scope="col">乡镇卫生院</th>
              {['财政补助', '基本公卫补助', '基本药物补助', '医疗服务收入'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}（元）
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hospitals.map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {funds
                  .filter(({ hospitalId }) => hospitalId === id)
                  .map((fund) => (
                    <td key={fund.id} className="number" data-label={fund.sourceName}>
                      <span>
                        {fund.balanceYuan}
                        <small>拨入 {fund.receivedYuan}</small>
                      </span>
                    </td>
                  ))}
              </tr>
            ))}
            {hospitals.length === 0 && (
              <tr>
                <td colSpan={5}>尚未登记经费</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
