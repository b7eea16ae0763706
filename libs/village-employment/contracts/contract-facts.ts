import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { CaseScope } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, WorkCalendars } from '../../organization/index.js';
import type { InstitutionView, PersonWithHome, PolicyValue, StandIn } from '../../organization/index.js';
import { maxDate } from '../../rules/index.js';
import type { CalendarDate, VillageContractKind, WorkCalendar } from '../../rules/index.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import type { LoadedCertificate } from '../certificates/certificate.repository.js';
import { VILLAGE } from '../village.abilities.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import type { ContractTerms } from '../village-policy.js';
import { consecutiveBefore } from './consecutive.js';
import type { Following, Service } from './consecutive.js';
import type { VillageDraft } from './contract-content.js';
import { ContractRepository } from './contract.repository.js';
import type { LoadedContract } from './contract.repository.js';

/** What the records say of a content on the day. */
export interface VillageFacts {
  communityId: string;
  person: PersonWithHome;
  hospital: InstitutionView;
  clinic: InstitutionView;
  /** Hospital of the clinic that the person works at now. */
  homeParentId: string | null;
  terms: PolicyValue<ContractTerms>;
  calendar: WorkCalendar;
  retiresOn: CalendarDate;
  retirementDocument: string;
  certificates: LoadedCertificate[];
  contracts: LoadedContract[];
  /** Who stands for the hospitals of these contracts, and on which days: a merger ends no service (edge-21). */
  standIns: StandIn[];
  /** The contract that it renews. */
  renews: LoadedContract | null;
  /** Kinds of the consecutive earlier contracts, oldest first. */
  before: VillageContractKind[];
}

/** Looks up what a content speaks of, and refuses what the records do not know. */
@Injectable()
export class VillageFactFinder {
  constructor(
    private readonly organization: Organization,
    private readonly calendars: WorkCalendars,
    private readonly policy: VillagePolicy,
    private readonly certificates: CertificateRepository,
    private readonly contracts: ContractRepository,
  ) {}

  /** As the records stand now. @throws {Refused} for whom or what they do not know */
  async find(tx: Tx, ctx: RequestContext, draft: VillageDraft): Promise<VillageFacts> {
    // Cases from before this form name their employer otherwise.
    if (!draft.hospitalId) throw refuse.outdatedForm();
    const first = maxDate(draft.startOn, ctx.today);
    const hospital = await this.organization.institution(tx, draft.hospitalId, first);
    if (!hospital) throw refuse.hospitalUnknown();
    const { communityId } = hospital;
    const members = await this.organization.institutionsOf(tx, communityId, first);
    if (!members.some(({ id }) => id === hospital.id)) throw refuse.hospitalUnknown();
    const clinic = members.find(({ id }) => id === draft.clinicId);
    if (clinic?.kind !== 'VILLAGE_CLINIC') throw refuse.clinicUnknown();
    const person = await this.organization.personWithHome(tx, draft.personId, ctx.today);
    if (person?.communityId !== communityId) throw refuse.personUnknown();
    const { retiresOn, documentNumber } = await this.policy.retirement(tx, communityId, person, ctx.today);
    const contracts = await this.contracts.ofPerson(tx, draft.personId);
    const hospitals = [...new Set(contracts.map(({ row }) => row.hospitalId))];
    const facts = {
      communityId,
      person,
      hospital,
      clinic,
      homeParentId: members.find(({ id }) => id === person.homeInstitutionId)?.parentId ?? null,
      terms: await this.policy.contract(tx, communityId, ctx.today),
      calendar: await this.calendars.of(tx, communityId, ctx.today),
      retiresOn,
      retirementDocument: documentNumber,
      certificates: await this.certificates.ofPerson(tx, draft.personId),
      contracts,
      standIns: await this.organization.standIns(tx, hospitals),
      renews: contracts.find(({ row }) => row.id === draft.renewsId) ?? null,
    };
    const before = consecutiveBefore(followingDraft(draft, ctx.today), serviceOf(facts));
    return { ...facts, before: before.map(({ row }) => row.kind as VillageContractKind).reverse() };
  }
}

/**
 * For whom the officer submits or asks; what is not theirs is answered as if it were not there (edge-23).
 * @throws {Refused} INSTITUTION_UNKNOWN, PERSON_UNKNOWN
 */
export function placeOf(
  ctx: RequestContext,
  { hospitalId }: Pick<VillageDraft, 'hospitalId'>,
  { communityId, person, homeParentId }: VillageFacts,
): CaseScope {
  const mine = scopesOf(ctx.ability, 'create', VILLAGE).filter((scope) => scope.communityId === communityId);
  const whole = mine.some((scope) => !scope.institutionId);
  if (!whole && !mine.some((scope) => scope.institutionId === hospitalId)) throw refuse.hospitalUnknown();
  // A township officer speaks of the people of the own hospital and of its clinics only.
  const own = person.homeInstitutionId === hospitalId || homeParentId === hospitalId;
  if (!whole && !own) throw refuse.personUnknown();
  return { communityId, institutionId: hospitalId };
}

/** A content as the contract that would follow on earlier ones. */
export function followingDraft(draft: VillageDraft, today: CalendarDate): Following {
  const { hospitalId, kind, startOn } = draft;
  return { id: null, hospitalId, kind, startOn, renewsId: draft.renewsId ?? null, writtenOn: today };
}

/** The person's contracts, to tell what a content goes on from. */
export function serviceOf({ contracts, standIns, terms }: Omit<VillageFacts, 'before'>): Service {
  return { contracts, standIns, withinMonths: terms.value.writtenWithinMonths };
}
