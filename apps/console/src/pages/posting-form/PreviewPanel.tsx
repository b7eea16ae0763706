import type { UseQueryResult } from '@tanstack/react-query';
import type { PostingPreviewQuery } from '../../gql/graphql';
import { FaultNotice, Loading, RefusalNotice } from '../../ui/Notices';
import type { PostingValues } from './draft';
import type { Preview, StaffOption } from './postingQueries';

/** Beside the form: whom it is about, the quota it would take, and what would be refused. */
export function PreviewPanel({
  query,
  values,
  person,
}: {
  query: UseQueryResult<PostingPreviewQuery>;
  values: PostingValues;
  person: StaffOption | undefined;
}) {
  const preview = query.data?.postingPreview;
  return (
    <aside className="preview" aria-label="即时核对" aria-live="polite">
      <h2>即时核对</h2>
      {person && <PersonFacts person={person} />}
      {!preview && !query.isFetching && !query.isError && (
        <p className="footnote">
          选定人员、类型、接收单位和开始日期后，这里显示编制和岗位余额以及可能的问题。
        </p>
      )}
      {!preview && query.isFetching && <Loading label="正在核对…" />}
      {query.isError && <FaultNotice error={query.error} retry={() => void query.refetch()} />}
      {preview && (
        <>
          <Warnings warnings={relevant(preview.warnings, values)} />
          <Quotas quotas={preview.quotas} />
        </>
      )}
    </aside>
  );
}

const textFields = new Set(['postName', 'duties', 'reason', 'establishmentType', 'discipline', 'endOn']);

/** A field still being filled in needs no warning that it is empty; anything else is told. */
export function relevant(warnings: Preview['warnings'], values: PostingValues) {
  return warnings.filter(
    ({ field }) => !field || !textFields.has(field) || Boolean(values[field as keyof PostingValues]),
  );
}

function PersonFacts({ person }: { person: StaffOption }) {
  return (
    <div className="preview__person">
      <b>{person.name}</b>
      <span>{[person.institutionName, person.departmentName].filter(Boolean).join(' · ')}</span>
      <span>
        {[person.postName, person.titleName, person.establishmentTypeName].filter(Boolean).join(' · ')}
      </span>
      {person.onPosting && <span className="caution">目前派驻在 {person.servingInstitutionName}</span>}
    </div>
  );
}

export function Warnings({ warnings }: { warnings: Preview['warnings'] }) {
  if (warnings.length === 0) return <p className="all-clear">未发现冲突</p>;
  return (
    <div className="stack">
      {warnings.map((warning) => (
        <RefusalNotice key={`${warning.code}${warning.field}`} refusal={warning} warning />
      ))}
    </div>
  );
}

export function Quotas({ quotas }: { quotas: Preview['quotas'] }) {
  if (quotas.length === 0) return null;
  return (
    <ul className="quotas">
      {quotas.map((quota) => (
        <li key={quota.name} className={quota.free <= 0 ? 'quotas__item quotas__item--full' : 'quotas__item'}>
          <div className="quotas__head">
            <b>{quota.name}</b>
            <span>
              余 <strong>{quota.free}</strong>
            </span>
          </div>
          <QuotaBar verified={quota.verified} occupied={quota.occupied} reserved={quota.reserved} />
          <small>
            核定 {quota.verified}，占用 {quota.occupied}，预占 {quota.reserved}
            {quota.tightestOn && `；最紧日 ${quota.tightestOn}`}
          </small>
          <small>依据 {quota.documentNumber}</small>
        </li>
      ))}
    </ul>
  );
}

/** Occupied and reserved as shares of the verified total; the numbers beside it carry the meaning. */
export function QuotaBar({
  verified,
  occupied,
  reserved,
}: {
  verified: number;
  occupied: number;
  reserved: number;
}) {
  const share = (count: number) => `${Math.min(100, verified > 0 ? (count * 100) / verified : 100)}%`;
  return (
    <div className="quota-bar" aria-hidden="true">
      <i style={{ width: share(occupied) }} />
      <i className="quota-bar__reserved" style={{ width: share(reserved) }} />
    </div>
  );
}
