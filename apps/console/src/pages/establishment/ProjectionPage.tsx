import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { ProjectionQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { useListState } from '../../ui/useListState';
import { LedgerTabs } from './LedgerTabs';
import { StepChart } from './StepChart';

const ProjectionDocument = graphql(`
  query Projection($institutionId: ID) {
    establishmentProjection(institutionId: $institutionId) {
      from
      to
      accounts {
        accountId
        name
        institutionName
        resourceName
        family
        capped
        lowestFree
        lowestOn
        firstBreachOn
        steps {
          on
          verified
          occupied
          reserved
          borrowed
          lent
          free
        }
      }
      breaches {
        kind
        kindName
        accountId
        accountName
        institutionName
        from
        until
        shortfall
        worstOn
        cause
      }
    }
  }
`);

type Projection = NonNullable<ProjectionQuery['establishmentProjection']>;
type Breach = Projection['breaches'][number];
type Account = Projection['accounts'][number];

const serious = (row: Breach) => row.kind === 'OVER_LIMIT' || row.kind === 'TOTAL_NOT_SUM';
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const columns: TableColumnsType<Breach> = [
  {
    title: '第一天',
    dataIndex: 'from',
    key: 'from',
    className: 'nowrap',
    sorter: (a, b) => byText(a.from, b.from),
  },
  {
    title: '账户',
    key: 'account',
    sorter: (a, b) => byText(a.accountName, b.accountName),
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.accountName}</span>
        <small>
          <Tag tone={serious(row) ? 'red' : 'amber'}>{row.kindName}</Tag>
        </small>
      </div>
    ),
  },
  {
    title: '缺口',
    key: 'shortfall',
    className: 'number nowrap',
    sorter: (a, b) => a.shortfall - b.shortfall,
    render: (_, row) => row.shortfall,
  },
  {
    title: '到',
    key: 'until',
    className: 'nowrap',
    sorter: (a, b) => byText(a.until ?? '9999', b.until ?? '9999'),
    render: (_, row) => row.until ?? '预测期之后',
  },
  { title: '原因', key: 'cause', render: (_, row) => <span className="wrap">{row.cause}</span> },
];

const families = [
  { value: 'HEADCOUNT', label: '编制' },
  { value: 'POST', label: '设置岗位' },
  { value: 'RESIDENT', label: '派驻岗位' },
];

/** The coming 24 months: where something runs short first and why, and every account as it goes. */
export function ProjectionPage() {
  const { values, set } = useListState(['institutionId', 'family']);
  const query = useQuery({
    queryKey: ['projection', values.institutionId],
    queryFn: () => execute(ProjectionDocument, { institutionId: values.institutionId }),
    placeholderData: keepPreviousData,
  });
  const filter = { institutionId: values.institutionId };
  // The family is chosen on the screen alone; the spreadsheets hold all of them, and say so.
  const every = values.family ? '（全部类别）' : '';
  return (
    <Page
      title="编制与岗位预测"
      lead="按已记入台账的核定、占用、预占与调剂，今后24个月逐日推算；列出第一次不足的日期和原因。"
      extra={
        <>
          <ExportLink list="breaches" filter={filter} label={`导出${every}`} />
          <ExportLink list="projection" filter={filter} label={`导出逐级明细${every}`} />
        </>
      }
    >
      <LedgerTabs />
      <div className="filters">
        <InstitutionFilter
          label="单位"
          value={values.institutionId}
          onChange={(institutionId) => {
            set({ institutionId });
          }}
        />
        <ChoiceFilter
          label="类别"
          value={values.family}
          options={families}
          onChange={(family) => {
            set({ family });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ establishmentProjection }) =>
          establishmentProjection ? (
            <ProjectionView projection={establishmentProjection} family={values.family} />
          ) : (
            <Card>
              <EmptyNotice title="没有可看的台账">您没有查看编制台账的权限。</EmptyNotice>
            </Card>
          )
        }
      </QueryView>
    </Page>
  );
}

function ProjectionView({ projection, family }: { projection: Projection; family: string | undefined }) {
  const accounts = projection.accounts.filter((one) => !family || one.family === family);
  const shown = new Set(accounts.map(({ accountId }) => accountId));
  const breaches = projection.breaches.filter(
    (one) => !family || (one.accountId !== null && shown.has(one.accountId)),
  );
  const [accountId, setAccountId] = useState<string>();
  const account =
    accounts.find((one) => one.accountId === accountId) ??
    accounts.find((one) => one.firstBreachOn && one.capped) ??
    accounts[0];
  return (
    <>
      <Card title={`不足与缺口（${projection.from} 至 ${projection.to}）`} flush>
        <DataList
          label="不足与缺口"
          items={breaches}
          rowKey={(row) => `${row.kind}/${row.accountName}/${row.from}`}
          columns={columns}
          card={(row) => <BreachCard row={row} />}
          empty={<EmptyNotice title="没有不足">今后24个月没有超出核定数的日子。</EmptyNotice>}
        />
      </Card>
      {account && (
        <Card title="逐级变化">
          <label className="filter filter--wide">
            <span>账户</span>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              value={account.accountId}
              options={accounts.map((one) => ({
                value: one.accountId,
                label: one.firstBreachOn ? `${one.name}（${one.firstBreachOn}起不足）` : one.name,
              }))}
              onChange={setAccountId}
            />
          </label>
          <AccountView account={account} to={projection.to} />
        </Card>
      )}
    </>
  );
}

function BreachCard({ row }: { row: Breach }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <Tag tone={serious(row) ? 'red' : 'amber'}>{row.kindName}</Tag>
        <span>缺 {row.shortfall}</span>
      </span>
      <strong>{row.accountName}</strong>
      <span className="item-card__meta">
        {row.from} 至 {row.until ?? '预测期之后'}
      </span>
      <span className="item-card__meta">{row.cause}</span>
    </div>
  );
}

const figures = [
  { key: 'verified', label: '核定' },
  { key: 'borrowed', label: '借入' },
  { key: 'lent', label: '借出' },
  { key: 'occupied', label: '占用' },
  { key: 'reserved', label: '预占' },
  { key: 'free', label: '余额' },
] as const;

function AccountView({ account, to }: { account: Account; to: string }) {
  return (
    <>
      <p className="step-chart__legend">
        <i className="step-chart__key step-chart__key--limit" />
        可用数 <i className="step-chart__key step-chart__key--taken" />
        占用与预占 <i className="step-chart__key step-chart__key--short" />
        不足；余额最小 {account.lowestFree}（{account.lowestOn}）
      </p>
      <StepChart steps={account.steps} to={to} name={account.name} />
      <div className="table-scroll" tabIndex={0} role="region" aria-label="预测">
        <table className="plain-table posts" aria-label={`${account.name}逐级变化`}>
          <thead>
            <tr>
              <th scope="col">自</th>
              {figures.map(({ key, label }) => (
                <th key={key} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {account.steps.map((step) => (
              <tr key={step.on}>
                <th scope="row">{step.on}</th>
                {figures.map(({ key, label }) => (
                  <td
                    key={key}
                    className={`number${step[key] < 0 ? ' balances__free--none' : ''}`}
                    data-label={label}
                  >
                    {step[key]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
