import type { UseQueryResult } from '@tanstack/react-query';
import { isRefusal } from '../../api/refusal';
import type { TemplateDraftCheckQuery } from '../../gql/graphql';
import { FaultNotice, Loading, RefusalNotice } from '../../ui/Notices';
import { ComparisonView } from './ComparisonView';

/** Beside the steps: what keeps the draft from being published, and what it changes. */
export function CheckPanel({ check }: { check: UseQueryResult<TemplateDraftCheckQuery> }) {
  const result = check.data?.templateDraftCheck;
  return (
    <section className="card template-check" aria-label="即时检查" aria-live="polite">
      <div className="card__body">
        <h2>即时检查</h2>
        {!result && !check.isError && <Loading label="正在检查…" />}
        {check.isError && <FaultNotice error={check.error} retry={() => void check.refetch()} />}
        {result && isRefusal(result) && <RefusalNotice refusal={result} />}
        {result && !isRefusal(result) && (
          <>
            {result.problems.length === 0 ? (
              <p className="template-check__sound">没有问题，保存后可以发布。</p>
            ) : (
              <ul className="template-step__problems">
                {result.problems.map((problem, index) => (
                  <li key={`${problem.code}/${String(index)}`}>{problem.message}</li>
                ))}
              </ul>
            )}
            <h3>与现行版本对比</h3>
            {result.changes ? (
              <ComparisonView comparison={result.changes} />
            ) : (
              <p className="footnote">这类事项还没有现行版本。</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
