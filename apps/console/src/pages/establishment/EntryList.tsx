import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import { instantText, signed, termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';

const EntriesDocument = graphql(`
  query EstablishmentEntries($accountId: ID!, $page: PageInput) {
    establishmentEntries(accountId: $accountId, page: $page) {
      total
      items {
        id
        entryKind
        entryKindName
        count
        fromOn
        toOn
        personName
        caseNumber
        documentNumber
        recordedAt
        pointsTo
      }
    }
  }
`);

const size = 20;

/** Every movement of one account: what, for whom, on which paper, when it was recorded. */
export function EntryList({ accountId }: { accountId: string }) {
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['establishmentEntries', accountId, page],
    queryFn: () => execute(EntriesDocument, { accountId, page: { first: size, offset: (page - 1) * size } }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {({ establishmentEntries: { items, total } }) =>
        items.length === 0 ? (
          <EmptyNotice title="没有记录">这个账户还没有核定、占用或预占。</EmptyNotice>
        ) : (
          <>
            <ul className="entries">
              {items.map((entry) => (
                <li key={entry.id}>
                  <span className="entries__count">{signed(entry.count)}</span>
                  <span className="entries__what">
                    <b>{entry.entryKindName}</b>
                    {entry.personName && <span>{entry.personName}</span>}
                    {entry.pointsTo && <small>冲销或接续前笔</small>}
                  </span>
                  <span className="entries__term">{termText(entry.fromOn, entry.toOn)}</span>
                  <small className="entries__paper">
                    {entry.caseNumber && <Link to={`/cases/${entry.caseNumber}`}>{entry.caseNumber}</Link>}
                    {entry.documentNumber && <span>{entry.documentNumber}</span>}
                    <span>{instantText(entry.recordedAt)} 记录</span>
                  </small>
                </li>
              ))}
            </ul>
            {total > size && (
              <Pagination
                simple
                current={page}
                pageSize={size}
                total={total}
                onChange={setPage}
                showSizeChanger={false}
              />
            )}
          </>
        )
      }
    </QueryView>
  );
}
