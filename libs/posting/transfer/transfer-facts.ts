import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { CaseScope } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { EstablishmentLedger, familyOf } from '../../establishment/index.js';
import type { Held } from '../../establishment/index.js';
import { Organization } from '../../organization/index.js';
import type { EstablishmentType, InstitutionView, PersonWithHome } from '../../organization/index.js';
import { addDays } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { PostingPolicy } from '../posting-policy.js';
import type { PostingTermPolicy } from '../posting-policy.js';
import type { TransferDraft } from './transfer-content.js';
import { refuseTransfer } from './transfer.errors.js';

/** A person as employed where the transfer starts from. */
export interface TransferredPerson {
  personId: string;
  name: string;
  staffNumber: string;
  communityId: string;
  homeInstitutionId: string;
  homeInstitutionName: string;
  departmentName: string | null;
  postName: string | null;
  titleName: string | null;
  establishmentType: EstablishmentType;
  employedTo: CalendarDate | null;
}

/** What the records say of a transfer's content. */
export interface TransferFacts {
  communityId: string;
  person: TransferredPerson;
  /** Home of the day before; another one or null when the person only comes to the home on that very day. */
  homeBefore: string | null;
  /** null when the community has no such institution on the day. */
  to: InstitutionView | null;
  /** What becomes of that institution on a later day that is recorded already; null when nothing does. */
  toLater: { from: CalendarDate; told: string } | null;
  /** What the person occupies from the day on. */
  held: Held[];
  /** How far back a change of place may begin, by the county's policy. */
  term: PostingTermPolicy;
}

/** Looks up what a transfer speaks of, and who may submit it. */
@Injectable()
export class TransferFactFinder {
  constructor(
    private readonly organization: Organization,
    private readonly ledger: EstablishmentLedger,
    private readonly policy: PostingPolicy,
  ) {}

  /** @throws {Refused} PERSON_UNKNOWN, PERSON_LEFT, POLICY_MISSING */
  async find(
    tx: Tx,
    ctx: RequestContext,
    { personId, on, toInstitutionId }: TransferDraft,
  ): Promise<TransferFacts> {
    const found = await this.organization.personWithHome(tx, personId, on);
    if (!found) throw refuseTransfer.personUnknown();
    const person = employed(found);
    if (!person) throw refuseTransfer.personLeft(on);
    const { communityId } = person;
    const before = await this.organization.personWithHome(tx, personId, addDays(on, -1));
    const members = await this.organization.institutionsOf(tx, communityId, on);
    const to = members.find(({ id }) => id === toInstitutionId) ?? null;
    return {
      communityId,
      person,
      homeBefore: before?.homeInstitutionId ?? null,
      to,
      toLater: to && (await this.laterOf(tx, to, on)),
      held: await this.ledger.heldBy(tx, communityId, personId, on),
      term: await this.policy.term(tx, communityId, ctx.today),
    };
  }

  private async laterOf(
    tx: Tx,
    { id, communityId }: InstitutionView,
    on: CalendarDate,
  ): Promise<TransferFacts['toLater']> {
    const standings = await this.organization.standings(tx, [id]);
    const next = standings.find(({ from }) => from !== null && from > on);
    if (!next?.from) return null;
    const { from } = next;
    if (next.institutionId !== id) {
      const successor = await this.organization.institution(tx, next.institutionId, from);
      return { from, told: `并入${successor?.name ?? ''}` };
    }
    if (next.communityId === communityId) return null;
    const { name } = await this.organization.community(tx, next.communityId);
    return { from, told: `调整到${name}` };
  }

  /**
   * The institution that the officer submits for: their own when the person leaves or joins it, or for an officer of
   * the whole community the person's home.
   * @throws {Refused} PERSON_UNKNOWN in a community that is not the officer's (edge-23), NOT_YOUR_UNIT
   */
  scopeOf(ctx: RequestContext, { communityId, person, to }: TransferFacts): CaseScope {
    const mine = scopesOf(ctx.ability, 'create', 'Transfer').filter(
      (scope) => scope.communityId === communityId,
    );
    if (mine.length === 0) throw refuseTransfer.personUnknown();
    if (mine.some((scope) => !scope.institutionId))
      return { communityId, institutionId: person.homeInstitutionId };
    const units = mine.map((scope) => scope.institutionId);
    const unit = [person.homeInstitutionId, to?.id].find((id) => id !== undefined && units.includes(id));
    if (!unit) throw refuseTransfer.notYourUnit();
    return { communityId, institutionId: unit };
  }
}

/** The post of a plan that the person holds: with its grade, where it has one. */
export function heldPost(held: readonly Held[]): Held | null {
  const posts = held.filter(({ resource }) => familyOf(resource) === 'POST');
  return posts.sort((a, b) => b.resource.length - a.resource.length)[0] ?? null;
}

function employed(person: PersonWithHome): TransferredPerson | null {
  const { communityId, homeInstitutionId, establishmentType } = person;
  if (!communityId || !homeInstitutionId || !establishmentType) return null;
  return {
    personId: person.personId,
    name: person.name,
    staffNumber: person.staffNumber ?? '',
    communityId,
    homeInstitutionId,
    homeInstitutionName: person.homeInstitutionName ?? '',
    departmentName: person.departmentName,
    postName: person.postName,
    titleName: person.titleName,
    establishmentType,
    employedTo: person.employedTo as CalendarDate | null,
  };
}
