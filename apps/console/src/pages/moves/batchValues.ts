import type { BatchInput } from '../../gql/graphql';

/** What a line may have for itself; what it leaves out is what all share. */
export interface LineValues {
  personId: string;
  kind?: string;
  hostInstitutionId?: string;
  startOn?: string;
  endOn?: string;
  postName?: string;
  duties?: string;
  establishmentType?: string;
  discipline?: string;
}

export interface BatchValues extends Omit<LineValues, 'personId'> {
  reason?: string;
  lines?: LineValues[];
}

const shared = [
  'kind',
  'hostInstitutionId',
  'startOn',
  'endOn',
  'postName',
  'duties',
  'establishmentType',
  'discipline',
] as const;

/** A line with what it shares filled in. */
export function wholeLine(values: BatchValues, line: LineValues): LineValues {
  const own = Object.fromEntries(shared.map((key) => [key, line[key] || values[key]]));
  return { ...own, personId: line.personId };
}

/** The form as the API wants it; undefined as long as what a preview needs most is missing. */
export function batchInput(values: BatchValues): BatchInput | undefined {
  const lines = (values.lines ?? []).map((line) => wholeLine(values, line));
  if (lines.length === 0) return undefined;
  if (lines.some(({ kind, hostInstitutionId, startOn }) => !kind || !hostInstitutionId || !startOn))
    return undefined;
  return {
    reason: values.reason?.trim() ?? '',
    lines: lines.map((line) => ({
      kind: line.kind ?? '',
      personId: line.personId,
      hostInstitutionId: line.hostInstitutionId ?? '',
      startOn: line.startOn ?? '',
      endOn: line.endOn ?? line.startOn ?? '',
      postName: line.postName?.trim() ?? '',
      duties: line.duties?.trim() ?? '',
      establishmentType: line.establishmentType || undefined,
      discipline: line.discipline?.trim() || undefined,
    })),
  };
}

/** What was sent, as the form shows it: the first line's figures for all, and what the others have differently. */
export function batchValues({ reason, lines }: BatchInput): BatchValues {
  const [first] = lines;
  const common = Object.fromEntries(shared.map((key) => [key, first?.[key] ?? undefined]));
  return {
    ...common,
    reason,
    lines: lines.map((line) => ({
      personId: String(line.personId),
      ...Object.fromEntries(
        shared.flatMap((key) => (line[key] && line[key] !== common[key] ? [[key, line[key]]] : [])),
      ),
    })),
  };
}
