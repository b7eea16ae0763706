import type { Role } from '../../../../libs/access/index.js';
import type { DepartmentKind, InstitutionKind } from '../../../../libs/organization/index.js';
import type { CountyProfile, ProfileBody } from '../../county/profile.js';

export type DemoDepartmentKind = Exclude<DepartmentKind, 'UNCLASSIFIED'>;

/** A department and the share of its institution's people who work there. */
export interface DemoDepartment {
  name: string;
  kind: DemoDepartmentKind;
  weight: number;
}

/** A named part in the demo who works at a member. */
export interface DemoPost {
  key: string;
  institution: string;
  department: string | null;
  post: string;
  gender: 'MALE' | 'FEMALE';
  title: string | null;
}

/** A named part in the demo who works for the county. */
export interface DemoOfficial {
  key: string;
  gender: 'MALE' | 'FEMALE';
}

/** A demo account; what seats its person holds follows from the bodies. */
export interface DemoAccount {
  username: string;
  /** What it is for, as it is printed beside the password. */
  title: string;
  role: Exclude<Role, 'SEAT'> | null;
  /** Code of the institution that the role is limited to; null: the community. */
  institution: string | null;
  /** Key of its person; the username when absent. */
  person?: string;
  /** Not printed at the start: `npm run cli -- accounts --demo` lists it. */
  hidden?: boolean;
}

/** A demo county: what an operator would load from a file, and invented people on top of it. All 示例. */
export interface DemoCounty {
  /** Seats are held by `{ person }`: a key of the posts and officials, or a staff number. */
  profile: CountyProfile;
  /** Region code of the invented ID numbers; also what the chance starts from. */
  regionCode: string;
  departments: Readonly<Record<InstitutionKind, readonly DemoDepartment[]>>;
  /** People besides the named ones, by institution. */
  headcounts: Readonly<Record<string, number>>;
  posts: readonly DemoPost[];
  officials: readonly DemoOfficial[];
  /** Made after everybody else, so that adding parts leaves the others their names. */
  latePosts: readonly DemoPost[];
  lateOfficials: readonly DemoOfficial[];
  spouses: readonly (readonly [string, string])[];
  accounts: readonly DemoAccount[];
}

type Seat = ProfileBody['seats'][number];
const seatOf = (title: string, holder: string, flags: Partial<Seat>): Seat => ({
  title,
  holder: { person: holder },
  isChair: false,
  isClerk: false,
  isVoting: false,
  ...flags,
});

/** Chairs and votes. */
export const chair = (title: string, holder: string): Seat =>
  seatOf(title, holder, { isChair: true, isVoting: true });
export const voting = (title: string, holder: string): Seat => seatOf(title, holder, { isVoting: true });
/** Records; has no vote by it. */
export const clerk = (title: string, holder: string): Seat => seatOf(title, holder, { isClerk: true });
/** Heads an office. */
export const head = (title: string, holder: string): Seat => seatOf(title, holder, { isChair: true });

/** A body that decides by vote. */
export const collective = (
  scope: ProfileBody['scope'],
  code: string,
  name: string,
  seats: Seat[],
  institution?: string,
): ProfileBody => ({
  code,
  name,
  kind: 'COLLECTIVE',
  scope,
  seats,
  ...(institution ? { institution } : {}),
});

/** An office of the county or of the community. */
export const office = (
  code: string,
  name: string,
  seats: Seat[],
  scope: ProfileBody['scope'] = 'COUNTY',
): ProfileBody => ({ code, name, kind: 'OFFICE', scope, seats });

/** Somebody with a named part at a member. */
export const post = (
  institution: string,
  key: string,
  department: string | null,
  name: string,
  gender: 'MALE' | 'FEMALE',
  title: string | null = null,
): DemoPost => ({ key, institution, department, post: name, gender, title });

/** An account that only its seats give rights. */
export const seatAccount = (
  username: string,
  title: string,
  rest: Partial<DemoAccount> = {},
): DemoAccount => ({
  username,
  title,
  role: null,
  institution: null,
  ...rest,
});

/** Departments of one kind and weight. */
export const departmentsOf = (
  kind: DemoDepartmentKind,
  weight: number,
  ...names: string[]
): DemoDepartment[] => names.map((name) => ({ name, kind, weight }));
