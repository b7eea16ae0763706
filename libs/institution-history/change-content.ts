import { Refused, plainText } from '../context/index.js';
import type { Resource } from '../establishment/index.js';
import { calendarDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { InstitutionChangeInput } from './dto/institution-change.dto.js';

/** Kinds of changes with their Chinese names. */
export const changeKinds = { RENAME: '更名', MERGE: '合并', MOVE: '调整医共体' } as const;
export type ChangeKind = keyof typeof changeKinds;

/** What people read of one thing that changes. */
export interface ChangedLine {
  label: string;
  before: string;
  after: string;
}

/** A figure that the act sets. */
export interface ChangedFigure {
  resource: Resource;
  count: number;
  fromTotal: number | null;
  toTotal: number | null;
}

/** What every act rests on. */
export interface Paper {
  effectiveOn: CalendarDate;
  documentNumber: string;
  documentDate: CalendarDate;
}

/** What an act did, for the log and the trail. */
export interface Performed {
  kind: ChangeKind;
  institutionId: string;
  institutionName: string;
  communityId: string;
  toCommunityId: string | null;
  successorId: string | null;
  summary: string;
  lines: ChangedLine[];
  people: number;
  /** Ids of the dated rows that it wrote. */
  nameId: string | null;
  membershipIds: string[];
  notes: string[];
}

const RESOURCES: readonly string[] = ['INSTITUTION', 'FILED', 'CONTRACT', 'RESIDENT_POST'];

/** @throws {Refused} KIND_UNKNOWN */
export function kindOf({ kind }: InstitutionChangeInput): ChangeKind {
  if (Object.hasOwn(changeKinds, kind)) return kind as ChangeKind;
  throw new Refused({ code: 'KIND_UNKNOWN', message: '变更类型须为更名、合并或调整医共体', field: 'kind' });
}

/** @throws {Refused} TEXT_REQUIRED, TEXT_INVALID, TEXT_TOO_LONG */
export function paperOf(input: InstitutionChangeInput): Paper {
  return {
    effectiveOn: calendarDate(input.effectiveOn),
    documentNumber: plainText(input.documentNumber, { field: 'documentNumber', name: '批准文号', most: 100 }),
    documentDate: calendarDate(input.documentDate),
  };
}

/** @throws {Refused} RESOURCE_UNKNOWN, FIGURE_TWICE */
export function figuresOf({ figures }: InstitutionChangeInput): ChangedFigure[] {
  const seen = new Set<string>();
  return (figures ?? []).map(({ resource, count, fromTotal = null, toTotal = null }) => {
    if (!RESOURCES.includes(resource))
      throw new Refused({
        code: 'RESOURCE_UNKNOWN',
        message: '名额的类别须为事业编制、备案制员额、编外用人或派驻岗位',
        field: 'figures',
      });
    if (seen.has(resource))
      throw new Refused({ code: 'FIGURE_TWICE', message: '同一类名额填写了两次', field: 'figures' });
    seen.add(resource);
    return { resource: resource as Resource, count, fromTotal, toTotal };
  });
}

export function optionalText(value: string | null | undefined, field: string, name: string): string | null {
  return value?.trim() ? plainText(value, { field, name, most: 100 }) : null;
}
