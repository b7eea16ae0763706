import { Refused, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import type { Organization, Zones } from '../organization/index.js';
import type { PlacementTerms } from './placement-policy.js';
import { refuse } from './placement.errors.js';
import type { PublishedOpening, PublishedPost } from './round.repository.js';

/** A round as HR draws it up. */
export interface RoundRequest {
  /** Made by the client; the same one again is the same round. */
  id: string;
  communityId: string;
  name: string;
  posts: { code: string; institutionId: string; postName: string; zoneCode: string; places: number }[];
  candidates: { personId: string; score: string }[];
}

const MOST = 500;
const CODE = /^[A-Za-z0-9-]{1,20}$/;
const SCORE = /^(?:1000(?:\.0{1,2})?|\d{1,3}(?:\.\d{1,2})?)$/;

/** Takes the request over with the names of the day. @throws {Refused} naming the line that is wrong */
export async function publishedOpening(
  tx: Tx,
  ctx: RequestContext,
  request: RoundRequest,
  terms: PlacementTerms,
  organization: Organization,
  zones: Zones,
): Promise<Pick<PublishedOpening, 'posts' | 'candidates' | 'witnesses'>> {
  if (request.posts.length > MOST || request.candidates.length > MOST) throw refuse.tooMany();
  return {
    posts: await postsOf(tx, ctx, request, terms, organization, zones),
    candidates: await candidatesOf(tx, ctx, request, organization),
    witnesses: terms.witnesses,
  };
}

async function postsOf(
  tx: Tx,
  ctx: RequestContext,
  { communityId, posts }: RoundRequest,
  terms: PlacementTerms,
  organization: Organization,
  zones: Zones,
): Promise<PublishedPost[]> {
  const institutions = await organization.institutionsOf(tx, communityId, ctx.today);
  const members = new Map(institutions.map((one) => [one.id, one]));
  const lying = await zones.of(tx, institutions, ctx.today);
  return posts.map(({ code, institutionId, postName, zoneCode, places }) => {
    if (!CODE.test(code)) throw refuse.code();
    const institution = members.get(institutionId);
    if (!institution) throw refuse.institutionUnknown(code);
    const zone = terms.zones.find((one) => one.code === zoneCode);
    if (!zone) throw refuse.zoneUnknown(code);
    mustLieIn(zone, institution.name, lying.get(institutionId), 'posts');
    const name = plainText(postName, { field: 'posts', name: '岗位名称', most: 50 });
    return { code, places, zone, institutionId, institutionName: institution.name, postName: name };
  });
}

/**
 * Years of service follow from where the institution lies. Where the county has said that, nobody chooses another zone.
 * @throws {Refused} ZONE_DIFFERS
 */
export function mustLieIn(
  zone: { name: string },
  institutionName: string,
  lies: string | undefined,
  field: string,
): void {
  if (lies !== undefined && lies !== zone.name) throw refuse.zoneDiffers(institutionName, lies, field);
}

async function candidatesOf(
  tx: Tx,
  ctx: RequestContext,
  { communityId, candidates }: RoundRequest,
  organization: Organization,
): Promise<PublishedOpening['candidates']> {
  const published: { id: string; name: string; score: string }[] = [];
  for (const [at, { personId, score }] of candidates.entries()) {
    if (!SCORE.test(score)) throw refuse.score(at + 1);
    const person = await organization.personWithHome(tx, personId, ctx.today);
    const home = person?.homeInstitutionId
      ? await organization.communityOf(tx, person.homeInstitutionId, ctx.today)
      : null;
    if (!person || home?.id !== communityId) throw refuse.personUnknown(at + 1);
    const serving = await organization.placedWithin(tx, personId, { from: ctx.today, to: ctx.today });
    if (serving) throw refuse.alreadyPlaced(person.name, serving, 'candidates');
    published.push({ id: personId, name: person.name, score });
  }
  return published;
}

/** A note that may be left out. */
export function noteOf(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  return plainText(value, { field: 'note', name: '说明', most: 500 });
}

/** @throws {Refused} when a reason is missing */
export function reasonOf(value: string | null | undefined): string {
  const reason = noteOf(value);
  if (reason === null) throw new Refused({ code: 'TEXT_REQUIRED', message: '请填写理由', field: 'note' });
  return reason;
}
