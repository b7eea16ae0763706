import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { EstablishmentType } from './codes.js';
import { EmploymentWriter } from './employment-writer.js';
import { KinshipRepository } from './kinship/kinship.repository.js';
import type { KinBetween, KinPerson } from './kinship/kinship.repository.js';
import { AccountHolderRepository } from './repositories/account-holder.repository.js';
import { BodyRepository } from './repositories/body.repository.js';
import { InstitutionRepository } from './repositories/institution.repository.js';
import { PersonRepository } from './repositories/person.repository.js';
import type { StandIn, Standing } from './succession.js';
import type {
  BodyPlace,
  BodyView,
  ColleagueView,
  CommunityView,
  DatedName,
  HeldSeat,
  InstitutionView,
  MemberSpan,
  Membership,
  PersonView,
  PersonWithHome,
  Seat,
} from './views.js';

/**
 * Who belongs where, and who sits on what, as of a calendar day ('YYYY-MM-DD', Asia/Shanghai). All dates of the
 * records are inclusive at both ends. Reads take no locks except where the name says so.
 */
@Injectable()
export class Organization {
  constructor(
    private readonly institutions: InstitutionRepository,
    private readonly people: PersonRepository,
    private readonly bodies: BodyRepository,
    private readonly employments: EmploymentWriter,
    private readonly accountHolderRows: AccountHolderRepository,
    private readonly kinships: KinshipRepository,
  ) {}

  /** The community. Throws a fault when there is none: ids come from our own records. */
  async community(tx: Tx, id: string): Promise<CommunityView> {
    const community = await this.institutions.community(tx, id);
    if (!community) throw new Error(`no community ${id}`);
    return community;
  }

  /** The community with this code (MX), or null. */
  communityByCode(tx: Tx, code: string): Promise<CommunityView | null> {
    return this.institutions.communityByCode(tx, code);
  }

  /** All communities of the county, or of the system, by code. */
  communities(tx: Tx, countyId?: string): Promise<CommunityView[]> {
    return this.institutions.communities(tx, countyId);
  }

  /** The community that the institution belongs to on the day, or null when there is no such institution. */
  async communityOf(tx: Tx, institutionId: string, on: string): Promise<CommunityView | null> {
    const institution = await this.institutions.find(tx, institutionId, on);
    return institution ? this.institutions.community(tx, institution.communityId) : null;
  }

  /** The institution with its name of the day (domain §8.21), also when it has been closed; null when unknown. */
  institution(tx: Tx, id: string, on: string): Promise<InstitutionView | null> {
    return this.institutions.find(tx, id, on);
  }

  /** Members of the community on the day, with their names of the day, by code. */
  institutionsOf(tx: Tx, communityId: string, on: string): Promise<InstitutionView[]> {
    return this.institutions.ofCommunities(tx, [communityId], on);
  }

  /**
   * Institutions that belong to the community on some day of the term, with the days: also those that are opened or
   * join later within it, and those that leave or are closed.
   */
  membersBetween(tx: Tx, communityId: string, from: string, to: string): Promise<MemberSpan[]> {
    return this.institutions.membersBetween(tx, communityId, from, to);
  }

  /** Names of institutions on any day: a function over the dated names, for lists whose rows are of different days. */
  async namesByDay(tx: Tx, ids: readonly string[]): Promise<(id: string, on: string) => string> {
    const names = await this.institutions.names(tx, [...new Set(ids)]);
    return (id, on) => {
      const own = names.filter(({ institutionId }) => institutionId === id);
      return (own.findLast(({ validFrom }) => validFrom <= on) ?? own[0])?.name ?? '';
    };
  }

  /** The institution's names, the earliest first. */
  namesOf(tx: Tx, institutionId: string): Promise<DatedName[]> {
    return this.institutions.names(tx, [institutionId]);
  }

  /** Where the institution has belonged, the earliest first. */
  membershipsOf(tx: Tx, institutionId: string): Promise<Membership[]> {
    return this.institutions.memberships(tx, [institutionId]);
  }

  /** Ids of these institutions and of all that were ever merged into them, over however many mergers. */
  mergedInto(tx: Tx, ids: readonly string[]): Promise<string[]> {
    return this.institutions.mergedInto(tx, ids);
  }

  /** Who stands for each of the places on which days: itself, then whoever took it over (domain §8.21). */
  standIns(tx: Tx, placeIds: readonly string[]): Promise<StandIn[]> {
    return this.institutions.standIns(tx, placeIds);
  }

  /** As {@link standIns}, with the community that whoever stands there belongs to on these days (domain §8.22). */
  standings(tx: Tx, placeIds: readonly string[]): Promise<Standing[]> {
    return this.institutions.standings(tx, placeIds);
  }

  /** The institution that stands for the place on the day, with its name of the day; null when unknown. */
  async standingFor(tx: Tx, placeId: string, on: string): Promise<InstitutionView | null> {
    return this.institution(tx, await this.institutions.standingFor(tx, placeId, on), on);
  }

  /**
   * The other institution as it stands on the day, or whoever has taken it over, when the two have at some time been
   * of one community and are not any more: what was begun while they were is carried on (domain §8.21, §8.22). null
   * when they never were.
   */
  async partedFrom(
    tx: Tx,
    institutionId: string,
    otherId: string,
    on: string,
  ): Promise<InstitutionView | null> {
    const rows = await this.institutions.memberships(tx, [institutionId, otherId]);
    const of = (id: string) => rows.filter((row) => row.institutionId === id && row.validFrom <= on);
    const met = of(institutionId).some((own) =>
      of(otherId).some(
        (other) =>
          own.communityId === other.communityId &&
          (own.validTo === null || other.validFrom <= own.validTo) &&
          (other.validTo === null || own.validFrom <= other.validTo),
      ),
    );
    if (!met) return null;
    return this.standingFor(tx, otherId, on);
  }

  /** The person, personal numbers masked; null when unknown. */
  person(tx: Tx, id: string): Promise<PersonView | null> {
    return this.people.find(tx, id);
  }

  /** The identity number in the clear: only for whom the caller's right allows, and the caller tells that it was read. */
  idNumber(tx: Tx, personId: string): Promise<string | null> {
    return this.people.idNumber(tx, personId);
  }

  /** The person with home institution, post, 编制 type and title of the day; null when unknown. */
  personWithHome(tx: Tx, id: string, on: string): Promise<PersonWithHome | null> {
    return this.people.withHome(tx, id, on);
  }

  /** Locks the person's row: whoever changes postings or employment of a person waits here. False when unknown. */
  lockPerson(tx: Tx, id: string): Promise<boolean> {
    return this.people.lock(tx, id);
  }

  /** Ids of everybody registered as a relative of one of the persons (recusal, domain §4). */
  relativesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
    return this.kinships.relativesOf(tx, personIds);
  }

  /** Relationships that hold between one of the persons and one of the others. */
  kinshipsBetween(
    tx: Tx,
    personIds: readonly string[],
    relativeIds: readonly string[],
  ): Promise<KinBetween[]> {
    return this.kinships.between(tx, personIds, relativeIds);
  }

  /** Names, staff numbers and places of persons, by id. */
  kinPeople(tx: Tx, ids: readonly string[], on: string): Promise<Map<string, KinPerson>> {
    return this.kinships.people(tx, ids, on);
  }

  /** The body or office; null when unknown. */
  body(tx: Tx, id: string): Promise<BodyView | null> {
    return this.bodies.find(tx, id);
  }

  /** The community's own body of this code, or else its county's; null when neither has one. */
  async bodyByCode(tx: Tx, communityId: string, code: string): Promise<BodyView | null> {
    return (await this.bodies.byCodes(tx, { communityId }, [code])).get(code) ?? null;
  }

  /**
   * The bodies that decide a case of the place, by code: the institution's own (乡镇卫生院院务会), or else the
   * community's, or else the county's. Codes without a body are left out.
   */
  bodiesByCode(tx: Tx, place: BodyPlace, codes: readonly string[]): Promise<Map<string, BodyView>> {
    return this.bodies.byCodes(tx, place, codes);
  }

  /** Ids of the communities that the body decides for: its own, or every one of its county. */
  communitiesServedBy(tx: Tx, bodyId: string): Promise<string[]> {
    return this.bodies.communitiesServedBy(tx, bodyId);
  }

  /** Seats of the body on the day with their holders, in their order; vacant ones have no person. */
  seatsOf(tx: Tx, bodyId: string, on: string): Promise<Seat[]> {
    return this.bodies.seats(tx, [bodyId], on);
  }

  /** Seats of several bodies on the day with their holders; vacant ones have no person. */
  seatsOfBodies(tx: Tx, bodyIds: readonly string[], on: string): Promise<Seat[]> {
    return this.bodies.seats(tx, bodyIds, on);
  }

  /** Locks the seat's row: whoever changes who may act for a seat waits here. False when unknown. */
  lockSeat(tx: Tx, seatId: string): Promise<boolean> {
    return this.bodies.lockSeat(tx, seatId);
  }

  /**
   * People who can sign in and have a role or a seat in a community that the body serves, by name; `text` is part of
   * the name, `personId` asks for one person.
   */
  colleaguesOf(
    tx: Tx,
    body: { bodyId: string; on: string },
    search: { text?: string; personId?: string; first: number },
  ): Promise<ColleagueView[]> {
    return this.bodies.colleagues(tx, body, search);
  }

  /**
   * People who can sign in and belong to the community on the day: by a role, a seat of a body that serves it, or an
   * employment; by name. `text` is part of the name, `personId` asks for one person.
   */
  accountHolders(
    tx: Tx,
    community: { communityId: string; on: string },
    search: { text?: string; personId?: string; first: number },
  ): Promise<ColleagueView[]> {
    return this.accountHolderRows.find(tx, community, search);
  }

  /** Bodies that decide for the community: its own and its county's. */
  bodiesServing(tx: Tx, communityId: string): Promise<BodyView[]> {
    return this.bodies.serving(tx, [communityId]);
  }

  /** Seats that the person holds on the day. */
  seatsHeldBy(tx: Tx, personId: string, on: string): Promise<HeldSeat[]> {
    return this.bodies.heldBy(tx, personId, on);
  }

  /**
   * Gives the person another 编制 type from the day on, as a new effective-dated employment row; home and post stay.
   * @throws {Refused} `NOT_EMPLOYED` on that day, `LATER_CHANGE_EXISTS` when a later change is already recorded
   */
  setEstablishmentType(
    tx: Tx,
    change: { personId: string; establishmentType: EstablishmentType; from: string },
  ): Promise<void> {
    const { personId, establishmentType, from } = change;
    return this.employments.change(tx, personId, from, { establishmentType });
  }

  /**
   * Gives the person another home and post within the community from the day on, as a new effective-dated employment
   * row; 编制 type and 工号 stay, a department of the former home does not.
   * @throws {Refused} `NOT_EMPLOYED` on that day, `LATER_CHANGE_EXISTS` when a later change is already recorded
   */
  changeHome(
    tx: Tx,
    change: { personId: string; institutionId: string; postName: string | null; from: string },
  ): Promise<void> {
    const { personId, institutionId, postName, from } = change;
    return this.employments.change(tx, personId, from, { institutionId, postName, departmentId: null });
  }

  /**
   * Takes back a change of the home: from the day on home and post of the day before hold again.
   * @throws {Refused} `NOT_EMPLOYED` on the day before, `LATER_CHANGE_EXISTS`
   */
  restoreHome(tx: Tx, change: { personId: string; from: string }): Promise<void> {
    return this.employments.restoreHome(tx, change.personId, change.from);
  }

  /**
   * Records that a person works away from home from a day to a day (inclusive) because of the source, e.g. a posting.
   * Writing the same source again changes nothing.
   */
  serveAt(
    tx: Tx,
    place: { personId: string; institutionId: string; fromOn: string; toOn: string; sourceId: string },
  ): Promise<void> {
    return this.employments.serveAt(tx, place);
  }

  /**
   * Records where a recruit serves by a first placement from a day to a day (inclusive). Writing the same source again
   * brings it to what is said now.
   */
  placeAt(
    tx: Tx,
    place: { personId: string; institutionId: string; fromOn: string; toOn: string; sourceId: string },
  ): Promise<void> {
    return this.employments.placeAt(tx, place);
  }

  /** Service of a first placement on one of the days that does not follow from these sources; the person is locked. */
  placedWithin(
    tx: Tx,
    personId: string,
    days: { from: string; to: string },
    except: readonly string[] = [],
  ): Promise<{ fromOn: string; toOn: string } | null> {
    return this.employments.placedWithin(tx, personId, days, except);
  }

  /**
   * Takes back a change of the 编制 type: from the day on the type of the day before holds again.
   * @throws {Refused} `NOT_EMPLOYED` on the day before, `LATER_CHANGE_EXISTS`
   */
  restoreEstablishmentType(tx: Tx, change: { personId: string; from: string }): Promise<void> {
    return this.employments.restoreEstablishmentType(tx, change.personId, change.from);
  }

  /** The service away from home that would have followed from the source never begins. */
  neverServe(tx: Tx, sourceId: string): Promise<void> {
    return this.employments.neverServe(tx, sourceId);
  }

  /** The service away from home that follows from the source ends on the day (inclusive) instead. */
  endServing(tx: Tx, sourceId: string, lastDay: string): Promise<void> {
    return this.employments.endServing(tx, sourceId, lastDay);
  }

  /** The service away from home that follows from the source lasts to a later day (inclusive). */
  extendServing(tx: Tx, sourceId: string, lastDay: string): Promise<void> {
    return this.employments.extendServing(tx, sourceId, lastDay);
  }

  /**
   * The person leaves for good: the employment ends with the day (inclusive), and what was to change later never does.
   * @throws {Refused} `NOT_EMPLOYED` on that day
   */
  endEmployment(tx: Tx, end: { personId: string; lastDay: string }): Promise<void> {
    return this.employments.end(tx, end.personId, end.lastDay);
  }
}
