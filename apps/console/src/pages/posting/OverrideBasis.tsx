import { Link } from 'react-router';

/** What a gap in coverage was accepted by: the case that decided it, or the document of a suspension. */
export function OverrideBasis({
  override: { caseNumber, documentNumber },
}: {
  override: { caseNumber: string | null; documentNumber: string | null };
}) {
  return caseNumber ? <Link to={`/cases/${caseNumber}`}>{caseNumber}</Link> : <>{documentNumber}</>;
}
