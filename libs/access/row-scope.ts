import { subject } from '@casl/ability';
import type { AppAbility } from '../context/index.js';
import type { RuleScope } from './ability.js';

/** May this row be acted on? The row is named by the ids that rules speak of. */
export function allowsRow(ability: AppAbility, action: string, type: string, row: RuleScope): boolean {
  return ability.can(action, subject(type, { ...row }));
}

/** The scopes in which an action is allowed; no scope means nowhere. */
export function scopesOf(ability: AppAbility, action: string, type: string): RuleScope[] {
  const scopes = ability.rulesFor(action, type).map((rule) => rule.conditions as unknown as RuleScope);
  const whole = new Set(scopes.filter((scope) => !scope.institutionId).map((scope) => scope.communityId));
  const seen = new Set<string>();
  return scopes.filter((scope) => {
    if (scope.institutionId && whole.has(scope.communityId)) return false;
    const key = `${scope.communityId}/${scope.institutionId ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** SQL condition that keeps a list to the rows an actor may see. */
export function scopeCondition(
  scopes: readonly RuleScope[],
  columns: { communityId: string; institutionId?: string },
): { sql: string; params: string[] } {
  const params: string[] = [];
  const parts = scopes.flatMap((scope) => {
    if (scope.institutionId && !columns.institutionId) return [];
    params.push(scope.communityId);
    if (!scope.institutionId) return [`${columns.communityId} = ?`];
    params.push(scope.institutionId);
    return [`(${columns.communityId} = ? AND ${columns.institutionId} = ?)`];
  });
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : '(1 = 0)', params };
}
