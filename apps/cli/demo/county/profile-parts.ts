import type { InstitutionKind } from '../../../../libs/organization/index.js';
import type { ChainTemplate } from '../../../../libs/rules/index.js';
import type { CountyProfile } from '../../county/profile.js';
import type { DemoDepartment } from './demo-county.js';

type ProfileInstitution = CountyProfile['institutions'][number];
type Institutions = readonly (ProfileInstitution & { headcount: number })[];

/** Institutions as a profile lists them. */
export function institutionsOf(institutions: Institutions): CountyProfile['institutions'] {
  return institutions.map(({ headcount: _headcount, ...institution }) => institution);
}

/** The departments of every institution. */
export function staffedDepartments(
  institutions: Institutions,
  departments: Readonly<Record<InstitutionKind, readonly DemoDepartment[]>>,
): CountyProfile['departments'] {
  return institutions.flatMap(({ code, kind }) =>
    departments[kind].map((department) => ({
      institution: code,
      name: department.name,
      kind: department.kind,
    })),
  );
}

/** Chains as a profile lists them, in force from a day on. */
export function chainsFrom(chains: readonly ChainTemplate[], validFrom: string): CountyProfile['chains'] {
  return chains.map((chain) => ({ validFrom, ...chain })) as unknown as CountyProfile['chains'];
}
