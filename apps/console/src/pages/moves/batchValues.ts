import type { BatchInput } from '../../gql/graphql';
import type { MoveKind } from './movesQueries';

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

type Shared = (typeof shared)[number];

/** Of the county's kinds what decides which of the shared values a line takes. */
type Kind = Pick<MoveKind, 'code' | 'givesEstablishment' | 'needsDiscipline'>;

/** A line with what it shares filled in; what its kind has no use for it does not share. */
export function wholeLine(values: BatchValues, line: LineValues, kinds: readonly Kind[]): LineValues {
  const kind = kinds.find(({ code }) => code === (line.kind || values.kind));
  const common: BatchValues = {
    ...values,
    ...(kind?.givesEstablishment ? {} : { establishmentType: undefined }),
    ...(kind?.needsDiscipline ? {} : { discipline: undefined }),
  };
  const own = Object.fromEntries(shared.map((key) => [key, line[key] || common[key]]));
  return { ...own, personId: line.personId };
}

/** Whether somebody goes by what stands at the top: it must be filled in then. */
export function isShared({ lines = [] }: BatchValues, key: Shared): boolean {
  return lines.length === 0 || lines.some((line) => !line[key]);
}

/** The form as the API wants it; undefined as long as what a preview needs most is missing. */
export function batchInput(values: BatchValues, kinds: readonly Kind[]): BatchInput | undefined {
  const lines = (values.lines ?? []).map((line) => wholeLine(values, line, kinds));
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

/** What was sent, as the form shows it: at the top what every line has alike, and with each line all the rest. */
export function batchValues({ reason, lines }: BatchInput): BatchValues {
  const [first] = lines;
  const alike = shared.filter((key) => first?.[key] && lines.every((line) => line[key] === first[key]));
  const own = shared.filter((key) => !alike.includes(key));
  const valuesOf = (line: BatchInput['lines'][number] | undefined, keys: readonly Shared[]) =>
    Object.fromEntries(keys.flatMap((key) => (line?.[key] ? [[key, line[key]]] : [])));
  return {
    ...valuesOf(first, alike),
    reason,
    lines: lines.map((line) => ({ personId: String(line.personId), ...valuesOf(line, own) })),
  };
}
