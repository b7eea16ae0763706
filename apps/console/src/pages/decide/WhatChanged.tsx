import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { ComparisonDocument, type EarlierDecision } from '../case/caseFields';
import { ChangeTable } from '../case/ChangeTable';
import type { Task } from '../tasks/taskFields';
import { choices } from './choices';

/**
 * For a later version, before anything is decided on it: what has changed since this body last decided, and what it,
 * and the reader, decided then.
 */
export function WhatChanged({ task }: { task: Task }) {
  const query = useQuery({
    queryKey: ['comparison', task.id],
    queryFn: () => execute(ComparisonDocument, { number: task.caseNumber, taskId: task.id }),
    enabled: task.version > 1,
  });
  if (task.version === 1) return null;
  return (
    <QueryView query={query}>
      {({ case: approval }) => {
        const comparison = approval?.comparison;
        if (!comparison) return null;
        const { fromVersion, toVersion, sameText, changes, earlierDecisions } = comparison;
        return (
          <section className="what-changed" aria-label="与此前版本的不同">
            <h3>
              第 {toVersion} 版与第 {fromVersion} 版的不同
            </h3>
            {sameText ? (
              <p>内容与附件完全相同，退回后未作改动。</p>
            ) : (
              <ChangeTable changes={changes} from={fromVersion} to={toVersion} />
            )}
            {earlierDecisions.length > 0 ? (
              <ul>
                {earlierDecisions.map((decision) => (
                  <Earlier key={decision.id} decision={decision} />
                ))}
              </ul>
            ) : (
              <p className="footnote">本机构此前未就本事项的这一环节作过决定。</p>
            )}
            <p className="footnote">
              此前的决定只针对当时的版本，不延及现版；本次须就第 {toVersion} 版重新决定。
            </p>
          </section>
        );
      }}
    </QueryView>
  );
}

function Earlier({ decision }: { decision: EarlierDecision }) {
  const { version, outcomeName, mine, myVote, opinion, filingNumber } = decision;
  const actor = decision.onBehalfOfName
    ? `${decision.actorName}（受${decision.onBehalfOfName}委托）`
    : decision.actorName;
  return (
    <li>
      <Tag tone="grey">针对第 {version} 版</Tag> {mine ? '您' : actor} 于 {decision.decidedOn}
      {mine ? ' 作出' : ' 办理'}：<b>{outcomeName}</b>
      {filingNumber && `，备案号 ${filingNumber}`}
      {myVote && `；您当时投票：${choices[myVote] ?? myVote}`}
      {opinion && <span className="what-changed__opinion">意见：{opinion}</span>}
    </li>
  );
}
