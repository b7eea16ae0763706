import type { CalendarDate } from '../rules/index.js';
import type { BodyKind, EstablishmentType, Gender, InstitutionKind, TitleLevel } from './codes.js';

/** A community of a county. */
export interface CommunityView {
  id: string;
  countyId: string;
  profileCode: string;
  code: string;
  name: string;
}

/** An institution with its name of the day asked for. */
export interface InstitutionView {
  id: string;
  communityId: string;
  code: string;
  kind: InstitutionKind;
  parentId: string | null;
  name: string;
  shortName: string;
}

/** What an institution is called from a day to a day, both inclusive. */
export interface DatedName {
  id: string;
  institutionId: string;
  name: string;
  shortName: string;
  validFrom: string;
  /** null: open. */
  validTo: string | null;
}

/** Days, inclusive at both ends, on which an institution is of a community. */
export interface MemberSpan {
  id: string;
  kind: InstitutionKind;
  from: CalendarDate;
  to: CalendarDate;
}

/** Where an institution belongs from a day to a day, both inclusive. */
export interface Membership {
  id: string;
  institutionId: string;
  communityId: string;
  parentId: string | null;
  validFrom: string;
  /** null: open. */
  validTo: string | null;
}

/** A person, personal numbers masked. */
export interface PersonView {
  id: string;
  name: string;
  gender: Gender;
  birthDate: string;
  idNumberMasked: string;
  phoneMasked: string | null;
}

/**
 * A person with home, post and title of a day. `communityId`, `homeInstitutionId` and what belongs to them are null
 * for people who are employed by no member institution on that day.
 */
export interface PersonWithHome {
  personId: string;
  name: string;
  gender: Gender;
  birthDate: string;
  communityId: string | null;
  homeInstitutionId: string | null;
  homeInstitutionName: string | null;
  homeInstitutionKind: InstitutionKind | null;
  departmentName: string | null;
  postName: string | null;
  staffNumber: string | null;
  establishmentType: EstablishmentType | null;
  /** First day of this home, post and 编制 type. */
  employedFrom: string | null;
  /** Last day, inclusive; null: open. */
  employedTo: string | null;
  titleName: string | null;
  titleLevel: TitleLevel | null;
  titleCertifiedOn: string | null;
  /** 基层定向: the title is valid at grassroots units only. */
  titleGrassrootsOnly: boolean;
}

/** A body or office. */
export interface BodyView {
  id: string;
  countyId: string;
  /** null: serves every community of the county. */
  communityId: string | null;
  code: string;
  name: string;
  kind: BodyKind;
}

/** Where a case belongs, and so whose bodies decide it. */
export interface BodyPlace {
  communityId: string;
  /** The institution's own bodies come before the community's. */
  institutionId?: string | null;
}

/** A seat of a body and who holds it on a day. */
export interface Seat {
  seatId: string;
  bodyId: string;
  title: string;
  isChair: boolean;
  isClerk: boolean;
  /** Counts among 应到会. */
  isVoting: boolean;
  /** null: vacant. */
  personId: string | null;
  personName: string | null;
}

/** A seat that a person holds. */
export interface HeldSeat {
  seatId: string;
  title: string;
  bodyId: string;
  bodyCode: string;
  bodyName: string;
  bodyKind: BodyKind;
  isChair: boolean;
  isClerk: boolean;
  isVoting: boolean;
}

/** Somebody of the county who can sign in, and where one finds the person. */
export interface ColleagueView {
  personId: string;
  name: string;
  /** Body or institution of the day; null when there is none. */
  place: string | null;
}

/** True on the day; both ends inclusive, null open. */
export function inForce(on: string, validFrom: string, validTo: string | null): boolean {
  return validFrom <= on && (validTo === null || validTo >= on);
}
