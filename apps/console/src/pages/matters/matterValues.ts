import type { MatterForm } from '../../gql/graphql';
import type { MatterField, MatterInstitution, MatterType } from './matterQueries';

/** What the form holds, by the key of the field. */
export type MatterValues = Record<string, string | number | string[] | null | undefined>;

/** The form as the API wants it: the type's own fields, without those left blank. */
export function toForm(type: MatterType, values: MatterValues): MatterForm {
  return Object.fromEntries(
    type.fields.flatMap(({ key, kind }) => {
      const value = values[key];
      if (value === undefined || value === null || value === '') return [];
      if (Array.isArray(value) && value.length === 0) return [];
      return [[key, kind === 'AMOUNT' && typeof value === 'string' ? value.trim() : value]];
    }),
  );
}

/** What will be sent, as people read it. */
export function contentOf(
  type: MatterType,
  values: MatterValues,
  names: ReadonlyMap<string, string>,
  institutions: readonly MatterInstitution[],
) {
  return type.fields.flatMap((field) => {
    const value = textOf(field, values[field.key], names, institutions);
    return value ? [{ key: field.key, label: field.label, value }] : [];
  });
}

function textOf(
  { kind }: MatterField,
  value: MatterValues[string],
  names: ReadonlyMap<string, string>,
  institutions: readonly MatterInstitution[],
): string {
  if (value === undefined || value === null) return '';
  if (kind === 'INSTITUTION') return institutions.find(({ id }) => id === value)?.name ?? '';
  if (kind === 'PERSON' || kind === 'PEOPLE')
    return [value]
      .flat()
      .map((id) => names.get(String(id)) ?? '已选人员')
      .join('、');
  if (Array.isArray(value)) return value.join('、');
  if (kind === 'AMOUNT') return `${String(value)} 元`;
  if (kind === 'MONTHS') return `${value}个月`;
  return String(value);
}
