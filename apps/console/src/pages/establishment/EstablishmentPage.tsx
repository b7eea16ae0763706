import { ExportLink } from '../../ui/ExportLink';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useBusinessClock, useCan } from '../../api/session';
import { graphql } from '../../gql';
import type { EstablishmentQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { useListState } from '../../ui/useListState';
import { usePhone } from '../../ui/usePhone';
import { QuotaBar } from '../posting-form/PreviewPanel';
import { EntryList } from './EntryList';
import { LedgerTabs } from './LedgerTabs';
import { TotalsDialog } from './TotalsDialog';

const EstablishmentDocument = graphql(`
  query Establishment($on: CalendarDate) {
    establishment(on: $on) {
      accountId
      name
      institutionName
      resource
      resourceName
      verified
      occupied
      reserved
      free
      capped
      documentNumber
      verifiedFrom
      overstaffed
    }
  }
`);

type Balance = EstablishmentQuery['establishment'][number];

/** Verified, occupied, reserved and free headcount on a day, by resource; each account opens its entries. */
export function EstablishmentPage() {
  const { values, set } = useListState(['on']);
  const today = useBusinessClock()?.today;
  const on = values.on ?? today;
  const phone = usePhone();
  const query = useQuery({
    queryKey: ['establishment', values.on],
    queryFn: () => execute(EstablishmentDocument, { on: values.on }),
  });
  const [opened, setOpened] = useState<Balance>();
  const mayManage = useCan('manage:Establishment');
  const [entering, setEntering] = useState(false);
  return (
    <Page
      title="编制台账"
      lead="某一日的核定、占用、预占与余额；点账户名看逐笔记录。"
      extra={
        <>
          {mayManage && (
            <Button
              type="primary"
              onClick={() => {
                setEntering(true);
              }}
            >
              录入核定数
            </Button>
          )}
          <ExportLink list="establishment" filter={values} />
        </>
      }
    >
      <LedgerTabs />
      <div className="filters">
        <label className="filter">
          <span>截至日期</span>
          <DateInput
            value={on}
            onChange={(date) => {
              set({ on: date === today ? undefined : date });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ establishment }) =>
          establishment.length === 0 ? (
            <Card>
              <EmptyNotice title="还没有核定编制">导入核定文件后，这里显示各单位余额。</EmptyNotice>
            </Card>
          ) : (
            <>
              {groupByResource(establishment).map(([resource, balances]) => (
                <Card key={resource} title={resource} flush>
                  <BalanceTable balances={balances} onOpen={setOpened} />
                </Card>
              ))}
            </>
          )
        }
      </QueryView>
      {entering && (
        <TotalsDialog
          onClose={() => {
            setEntering(false);
          }}
        />
      )}
      <Drawer
        open={Boolean(opened)}
        onClose={() => {
          setOpened(undefined);
        }}
        title={opened ? `${opened.name} · 逐笔记录` : ''}
        placement={phone ? 'bottom' : 'right'}
        size={phone ? '90dvh' : 760}
        destroyOnHidden
      >
        {opened && <EntryList accountId={opened.accountId} />}
      </Drawer>
    </Page>
  );
}

/** In the server's order, the community's own total first within each resource. */
function groupByResource(balances: readonly Balance[]): [string, Balance[]][] {
  const groups = new Map<string, Balance[]>();
  for (const balance of balances) {
    groups.set(balance.resourceName, [...(groups.get(balance.resourceName) ?? []), balance]);
  }
  for (const group of groups.values())
    group.sort((a, b) => Number(Boolean(a.institutionName)) - Number(Boolean(b.institutionName)));
  return [...groups];
}

function BalanceTable({ balances, onOpen }: { balances: Balance[]; onOpen: (balance: Balance) => void }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="编制台账">
      <table className="plain-table balances">
        <thead>
          <tr>
            <th scope="col">账户</th>
            <th scope="col" className="number">
              核定
            </th>
            <th scope="col" className="number">
              占用
            </th>
            <th scope="col" className="number">
              预占
            </th>
            <th scope="col" className="number">
              余额
            </th>
            <th scope="col" className="balances__bar">
              使用情况
            </th>
            <th scope="col">核定文件</th>
          </tr>
        </thead>
        <tbody>
          {balances.map((balance) => (
            <tr key={balance.accountId} className={balance.institutionName ? undefined : 'balances__total'}>
              <th scope="row">
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onOpen(balance);
                  }}
                >
                  {balance.institutionName ?? balance.name}
                </button>
                {balance.overstaffed && <Tag tone="red">超编</Tag>}
                {!balance.capped && <small>不单独控制</small>}
              </th>
              <td className="number" data-label="核定">
                {balance.verified}
              </td>
              <td className="number" data-label="占用">
                {balance.occupied}
              </td>
              <td className="number" data-label="预占">
                {balance.reserved}
              </td>
              <td
                className={`number balances__free${balance.free <= 0 ? ' balances__free--none' : ''}`}
                data-label="余额"
              >
                {balance.free}
              </td>
              <td className="balances__bar">
                <QuotaBar
                  verified={balance.verified}
                  occupied={balance.occupied}
                  reserved={balance.reserved}
                />
              </td>
              <td className="balances__document" data-label="核定文件">
                {balance.documentNumber}
                {balance.verifiedFrom && <small>自 {balance.verifiedFrom}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
