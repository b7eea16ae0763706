import { scopeCondition } from '../../access/index.js';
import type { RuleScope } from '../../access/index.js';
import type { StaffFilter } from '../dto/staff.dto.js';

/** Which staff are meant: SQL over `employment e` and `professional_title t`. */
export interface StaffCondition {
  sql: string;
  params: string[];
  /** Day as of which. */
  on: string;
  usesTitle: boolean;
}

/** What the filter asks for, within what the scopes allow. */
export function staffCondition(
  scopes: readonly RuleScope[],
  filter: StaffFilter | null | undefined,
  on: string,
  /** Institutions of the zone that the filter names. */
  zone: readonly string[] = [],
): StaffCondition {
  const scope = scopeCondition(scopes, { communityId: 'e.community_id', institutionId: 'e.institution_id' });
  const parts = [scope.sql, 'e.valid_from <= ?', '(e.valid_to IS NULL OR e.valid_to >= ?)'];
  const params = [...scope.params, on, on];
  const add = (sql: string, ...values: string[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  if (filter?.institutionId) add('e.institution_id = ?', filter.institutionId);
  if (filter?.establishmentType) add('e.establishment_type = ?', filter.establishmentType);
  if (filter?.titleLevel) add('t.level = ?', filter.titleLevel);
  if (filter?.titleName) add('t.name = ?', filter.titleName.trim().slice(0, 50));
  if (filter?.specialty) {
    const like = `%${literal(filter.specialty.trim().slice(0, 50))}%`;
    add('e.department_id IN (SELECT d.id FROM department d WHERE d.name LIKE ?)', like);
  }
  if (filter?.zone)
    add(zone.length > 0 ? `e.institution_id IN (${zone.map(() => '?').join(', ')})` : '1 = 0', ...zone);
  const text = filter?.text?.trim().slice(0, 50);
  if (text) {
    const match = matchOf(text);
    add(match.sql, ...match.params);
  }
  return {
    sql: parts.join(' AND '),
    params,
    on,
    usesTitle: Boolean(filter?.titleLevel ?? filter?.titleName),
  };
}

/**
 * Chinese is looked for anywhere in the name: people remember given names. Letters and digits are the beginning of
 * the pinyin, the initials or the staff number.
 */
function matchOf(text: string): { sql: string; params: string[] } {
  const anywhere = `%${literal(text)}%`;
  if (!/^[\x20-\x7e]+$/.test(text)) return { sql: 'e.person_name LIKE ?', params: [anywhere] };
  const letters = `${literal(text.toLowerCase().replaceAll(' ', ''))}%`;
  return {
    sql: '(e.pinyin LIKE ? OR e.initials LIKE ? OR e.staff_number LIKE ? OR e.staff_number LIKE ? OR e.person_name LIKE ?)',
    params: [letters, letters, `${literal(text)}%`, `${literal(text.toUpperCase())}%`, anywhere],
  };
}

/** What the user typed has no wildcards. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
