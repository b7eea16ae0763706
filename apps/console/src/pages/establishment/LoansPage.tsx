import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import { DataList } from '../../ui/DataList';
import { termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { EndLoanDialog, LendDialog } from './LoanDialogs';
import type { Loan } from './LoanDialogs';
import { LedgerTabs } from './LedgerTabs';
import { LoansDocument } from './postFields';

/** Posts that one member uses of another's. */
export function LoansPage() {
  const mayLend = useCan('lend:Establishment');
  const [lending, setLending] = useState(false);
  const [ending, setEnding] = useState<Loan>();
  const query = useQuery({ queryKey: ['postLoans'], queryFn: () => execute(LoansDocument) });
  const action = (row: Loan) =>
    mayLend && row.open ? (
      <Button
        aria-label={`结束${row.fromInstitutionName}借给${row.toInstitutionName}的${row.postName}`}
        onClick={() => {
          setEnding(row);
        }}
      >
        提前结束
      </Button>
    ) : null;
  const columns: TableColumnsType<Loan> = [
    { title: '借出单位', dataIndex: 'fromInstitutionName', key: 'from' },
    { title: '借入单位', dataIndex: 'toInstitutionName', key: 'to' },
    { title: '岗位', key: 'post', render: (_, row) => `${row.postName} ${row.count} 个` },
    { title: '期限', key: 'term', className: 'nowrap', render: (_, row) => termText(row.fromOn, row.toOn) },
    { title: '依据', dataIndex: 'documentNumber', key: 'document' },
    { title: '操作', key: 'action', render: (_, row) => action(row) },
  ];
  return (
    <Page
      title="岗位调剂"
      lead="医共体内各单位岗位余缺调剂使用；借入的岗位计入借入单位的可用数，到期自动归还。"
      extra={
        mayLend && (
          <Button
            type="primary"
            onClick={() => {
              setLending(true);
            }}
          >
            调剂岗位
          </Button>
        )
      }
    >
      <LedgerTabs />
      <QueryView query={query}>
        {({ postLoans }) => (
          <DataList
            label="岗位调剂"
            items={postLoans}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => (
              <div className="item-card">
                <strong>
                  {row.postName} {row.count} 个
                </strong>
                <span>
                  {row.fromInstitutionName} → {row.toInstitutionName}
                </span>
                <span className="item-card__meta">{termText(row.fromOn, row.toOn)}</span>
                <span className="item-card__meta">{row.documentNumber}</span>
                {action(row)}
              </div>
            )}
            empty={<EmptyNotice title="没有调剂">各单位都在使用自己的岗位。</EmptyNotice>}
          />
        )}
      </QueryView>
      {lending && (
        <LendDialog
          onClose={() => {
            setLending(false);
          }}
        />
      )}
      {ending && (
        <EndLoanDialog
          loan={ending}
          onClose={() => {
            setEnding(undefined);
          }}
        />
      )}
    </Page>
  );
}
