import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { useBusinessClock } from '../../api/session';
import type { PostingCreditPanelQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { documentText, termText } from '../../ui/format';
import { RefusalNotice } from '../../ui/Notices';
import { Card, Facts } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { PostingCreditDocument } from './postingFields';

type Credit = Extract<PostingCreditPanelQuery['postingCredit'], { __typename: 'PostingCredit' }>;

/** Days of grassroots service for a title, to a cut-off day that one chooses. */
export function CreditCard({ postingId }: { postingId: string }) {
  const today = useBusinessClock()?.today;
  const [chosen, setChosen] = useState<string>();
  const cutoff = chosen ?? today;
  const query = useQuery({
    queryKey: ['postingCredit', postingId, cutoff],
    queryFn: () => execute(PostingCreditDocument, { postingId, cutoff }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title="职称晋升服务天数">
      <div className="filters">
        <label className="filter">
          <span>截止日（计算至前一日）</span>
          <DateInput value={cutoff} onChange={setChosen} />
        </label>
      </div>
      <QueryView query={query}>
        {({ postingCredit }) =>
          isRefusal(postingCredit) ? (
            <RefusalNotice refusal={postingCredit} warning />
          ) : (
            <CreditFacts credit={postingCredit} />
          )
        }
      </QueryView>
    </Card>
  );
}

function CreditFacts({ credit }: { credit: Credit }) {
  const { days, requiredDays, missingDays, met, levels, documentNumber, isDemo, legalBasis } = credit;
  return (
    <>
      <Facts
        items={[
          {
            label: '计入天数',
            value: (
              <>
                {days} / {requiredDays} 天{' '}
                <Tag tone={met ? 'green' : 'amber'}>{met ? '已满一年' : `还差 ${missingDays} 天`}</Tag>
              </>
            ),
          },
          { label: '计入的层级', value: levels.join('、') },
          { label: '依据', value: `${legalBasis}；${documentText(documentNumber, isDemo)}` },
        ]}
      />
      <div className="table-scroll">
        <table className="plain-table round-table">
          <thead>
            <tr>
              <th scope="col">派驻</th>
              <th scope="col">接收单位</th>
              <th scope="col">期限</th>
              <th scope="col" className="number">
                天数
              </th>
            </tr>
          </thead>
          <tbody>
            {credit.lines.map((line) => (
              <tr key={line.postingId}>
                <th scope="row" className="mono">
                  <Link to={`/postings/${line.postingId}`}>{line.caseNumber}</Link>
                </th>
                <td data-label="接收单位">{line.hostInstitutionName}</td>
                <td data-label="期限">{termText(line.startOn, line.endOn)}</td>
                <td className="number" data-label="天数">
                  {line.qualifies ? line.days : `${line.days}（层级不计入）`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="footnote">重叠的日子只计一次，暂停的日子不计；今天以后的按现有期限推算。</p>
    </>
  );
}
