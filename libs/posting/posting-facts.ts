import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import { StandingReads } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type {
  CommunityView,
  EstablishmentType,
  InstitutionView,
  PersonWithHome,
  TitleLevel,
} from '../organization/index.js';
import { maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { PostingDraft } from './posting-content.js';
import { PostingPolicy, backOf } from './posting-policy.js';
import type { PostingKindPolicy, PostingTermPolicy } from './posting-policy.js';
import { refuse } from './posting.errors.js';

/** A person together with the home that the posting starts from. */
export interface EmployedPerson {
  personId: string;
  name: string;
  communityId: string;
  homeInstitutionId: string;
  homeInstitutionName: string;
  establishmentType: EstablishmentType;
  staffNumber: string;
  departmentName: string | null;
  postName: string | null;
  titleName: string | null;
  titleLevel: TitleLevel | null;
}

/** What the records say of a posting's content on the day. */
export interface PostingFactsOfDay {
  communityId: string;
  kind: PostingKindPolicy;
  term: PostingTermPolicy;
  person: EmployedPerson;
  /** The person's own institution; null when the records have lost it. */
  home: InstitutionView | null;
  /** null when the community has no such institution. */
  host: InstitutionView | null;
  /** The host has left the person's community, or was merged, since they were together. */
  hostParted: boolean;
  /** The host belongs to another community of the county, today and when the posting begins; else null. */
  hostCommunity: CommunityView | null;
  /** It has been merged, or will be by then, within that community: `host` is who stands for it. */
  hostMerged: boolean;
  lead: InstitutionView | null;
}

/** Looks up what a posting speaks of. */
@Injectable()
export class PostingFactFinder {
  /** What transactions have found, by the content. */
  private readonly found = new WeakMap<Tx, WeakMap<PostingDraft, PostingFactsOfDay>>();

  constructor(
    private readonly standing: StandingReads,
    private readonly organization: Organization,
    private readonly policy: PostingPolicy,
  ) {}

  /**
   * As last found in the transaction for this very content, else as the records stand now.
   * @throws {Refused} PERSON_UNKNOWN, PERSON_LEFT, KIND_UNKNOWN, POLICY_MISSING, POLICY_MALFORMED
   */
  async find(tx: Tx, ctx: RequestContext, draft: PostingDraft): Promise<PostingFactsOfDay> {
    return this.found.get(tx)?.get(draft) ?? this.findAnew(tx, ctx, draft);
  }

  /** As the records stand now: a lock may have been waited for since they were looked at last. */
  async findAnew(tx: Tx, ctx: RequestContext, draft: PostingDraft): Promise<PostingFactsOfDay> {
    const facts = await this.read(tx, ctx, draft);
    const found = this.found.get(tx) ?? new WeakMap<PostingDraft, PostingFactsOfDay>();
    this.found.set(tx, found.set(draft, facts));
    return facts;
  }

  private async read(tx: Tx, ctx: RequestContext, draft: PostingDraft): Promise<PostingFactsOfDay> {
    const person = await this.person(tx, ctx, draft);
    const { communityId } = person;
    const kinds = await this.standing.once(tx, `posting kinds ${communityId} ${ctx.today}`, () =>
      this.policy.kinds(tx, communityId, ctx.today),
    );
    const kind = kinds.find(({ code }) => code === draft.kind);
    if (!kind) throw refuse.kindUnknown(kinds[0]?.documentNumber);
    const first = maxDate(ctx.today, draft.startOn);
    const members = await this.standing.once(tx, `members ${communityId} ${first}`, () =>
      this.organization.institutionsOf(tx, communityId, first),
    );
    const { homeInstitutionId } = person;
    const own = members.find(({ id }) => id === draft.hostInstitutionId) ?? null;
    const { hostInstitutionId } = draft;
    const parted =
      own ?? (await this.organization.partedFrom(tx, homeInstitutionId, hostInstitutionId, first));
    const across = own ? null : await this.across(tx, ctx, communityId, hostInstitutionId, first);
    return {
      communityId,
      kind: draft.leg === 'BACK' ? backOf(kind) : kind,
      term: await this.standing.once(tx, `posting term ${communityId} ${ctx.today}`, () =>
        this.policy.term(tx, communityId, ctx.today),
      ),
      person,
      home:
        members.find(({ id }) => id === homeInstitutionId) ??
        (await this.organization.institution(tx, homeInstitutionId, first)),
      host: parted ?? across?.host ?? null,
      hostParted: !own && parted !== null,
      hostCommunity: across?.community ?? null,
      hostMerged: across !== null && across.host.id !== hostInstitutionId,
      lead: members.find((member) => member.kind === 'LEAD_HOSPITAL') ?? null,
    };
  }

  /**
   * The institution in another community of the county, where it is today and will be on the first day, or whoever
   * stands for it then (edge-21).
   */
  private async across(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    institutionId: string,
    first: CalendarDate,
  ): Promise<{ host: InstitutionView; community: CommunityView } | null> {
    const today = await this.organization.standingFor(tx, institutionId, ctx.today);
    if (!today || today.communityId === communityId) return null;
    const community = await this.organization.community(tx, today.communityId);
    const { countyId } = await this.organization.community(tx, communityId);
    if (community.countyId !== countyId) return null;
    const standing = await this.organization.standingFor(tx, institutionId, first);
    const members = await this.organization.institutionsOf(tx, community.id, first);
    const host = members.find(({ id }) => id === standing?.id);
    return host ? { host, community } : null;
  }

  /** The person as employed on the first day that is still to come, and on the last. */
  private async person(tx: Tx, ctx: RequestContext, draft: PostingDraft): Promise<EmployedPerson> {
    const first = maxDate(ctx.today, draft.startOn);
    const person = await this.organization.personWithHome(tx, draft.personId, first);
    if (!person) throw refuse.personUnknown();
    const employed = employedPerson(person);
    if (!employed) throw refuse.personLeft(first);
    const last = maxDate(first, draft.endOn);
    const then = await this.organization.personWithHome(tx, draft.personId, last);
    if (!then || !employedPerson(then)) throw refuse.personLeft(last);
    return employed;
  }
}

function employedPerson(person: PersonWithHome): EmployedPerson | null {
  const { communityId, homeInstitutionId, establishmentType } = person;
  if (!communityId || !homeInstitutionId || !establishmentType) return null;
  return {
    personId: person.personId,
    name: person.name,
    communityId,
    homeInstitutionId,
    homeInstitutionName: person.homeInstitutionName ?? '',
    establishmentType,
    staffNumber: person.staffNumber ?? '',
    departmentName: person.departmentName,
    postName: person.postName,
    titleName: person.titleName,
    titleLevel: person.titleLevel,
  };
}
