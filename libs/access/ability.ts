import { Injectable } from '@nestjs/common';
import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Actor, AppAbility } from '../context/index.js';
import type { Tx } from '../database/index.js';

/** Roles that are given to accounts; `SEAT` follows from holding a seat of a body. */
export type Role = 'HR_OFFICER' | 'AUDITOR' | 'ADMINISTRATOR' | 'SEAT';

/** Chinese names of the roles. */
export const roleNames: Record<Role, string> = {
  HR_OFFICER: '人事专员',
  AUDITOR: '审计员',
  ADMINISTRATOR: '系统管理员',
  SEAT: '审批席位',
};

/** A role within its scope, in force on the day the ability is built for. */
export interface Grant {
  role: Role;
  communityId: string;
  /** null: the whole community. */
  institutionId: string | null;
  /** Body whose seat is held, for `SEAT`. */
  bodyId: string | null;
  /** Code of that body. */
  bodyCode?: string;
  /** The `action:Subject` pairs to which the grant is limited; everything that its role may when there are none. */
  only?: readonly string[];
}

/** Where a rule reaches: rows are tagged with these ids. */
export interface RuleScope {
  communityId: string;
  institutionId?: string;
}

/** Allows an action on a subject within a scope. There is no way to allow it everywhere. */
export type Allow = (action: string, subject: string, scope: RuleScope) => void;

/** What one feature contributes to everybody's rights. */
export interface AbilityContribution {
  /** `action:Subject` pairs of the feature, which the console asks for. */
  permissions: readonly string[];
  define(grants: readonly Grant[], allow: Allow): void;
}

/** Finds grants that follow from somewhere else than the account, such as seats. */
export type GrantSource = (tx: Tx, actor: Actor, today: string) => Promise<Grant[]>;

/** Says what the grants of an account come to on a day: rights of an institution go where the institution goes. */
export type GrantFollower = (tx: Tx, grants: readonly Grant[], today: string) => Promise<Grant[]>;

/** Gathers the features' rules; what no feature allows is denied. */
@Injectable()
export class AbilityRegistry {
  private readonly contributions: AbilityContribution[] = [];
  readonly sources: GrantSource[] = [];
  readonly followers: GrantFollower[] = [];

  contribute(contribution: AbilityContribution): void {
    this.contributions.push(contribution);
  }

  addSource(source: GrantSource): void {
    this.sources.push(source);
  }

  addFollower(follower: GrantFollower): void {
    this.followers.push(follower);
  }

  build(grants: readonly Grant[]): AppAbility {
    const { can, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
    const allow: Allow = (action, subject, scope) => {
      can(action, subject, { ...scope });
    };
    const whole = grants.filter(({ only }) => !only);
    for (const contribution of this.contributions) contribution.define(whole, allow);
    for (const grant of grants.filter(({ only }) => only)) {
      const allowOnly: Allow = (action, subject, scope) => {
        if (grant.only?.includes(`${action}:${subject}`)) allow(action, subject, scope);
      };
      for (const contribution of this.contributions) contribution.define([grant], allowOnly);
    }
    return build();
  }

  /** The `action:Subject` pairs that the ability allows somewhere. */
  permissionsOf(ability: AppAbility): string[] {
    return this.contributions
      .flatMap((contribution) => contribution.permissions)
      .filter((pair) => {
        const [action = '', subject = ''] = pair.split(':');
        return ability.can(action, subject);
      });
  }
}

/** Scope of a grant as a rule's condition. */
export function scopeOfGrant(grant: Grant): RuleScope {
  return grant.institutionId
    ? { communityId: grant.communityId, institutionId: grant.institutionId }
    : { communityId: grant.communityId };
}
