import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldInChains, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, GuardTrigger, ToldEvent } from '../audit/index.js';
import { canonicalJson } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { PostingEventRow } from './entities/posting-event.entity.js';
import { PostingRow } from './entities/posting.entity.js';

const BATCH = 200;
const PREFIX = 'posting.';

const LAST = (row: string): string =>
  `LEAST(COALESCE(${row}.reserved_to, ${row}.extended_to, ${row}.end_on), COALESCE(${row}.ended_on, '9999-12-31'))`;
const OVERLAP = [
  `IF NEW.released_at IS NULL AND NEW.cancelled_at IS NULL AND ${LAST('NEW')} >= NEW.start_on THEN SELECT p.id INTO person`,
  `o.start_on <= ${LAST('NEW')} AND ${LAST('o')} >= NEW.start_on`,
  "IF other IS NOT NULL THEN SET refusal = CONCAT('POSTING_OVERLAP:', other); SIGNAL SQLSTATE '45000'",
];

/** Triggers that keep a posting what it was, and one person's postings apart. */
export const postingGuards: GuardTrigger[] = [
  { table: 'posting', event: 'INSERT', holds: OVERLAP },
  {
    table: 'posting',
    event: 'UPDATE',
    holds: [
      'IF OLD.implemented_at IS NOT NULL AND NOT ( (OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL',
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an implemented posting is never changed'",
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an extension follows from its event'",
      "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an early end follows from its event'",
      ...OVERLAP,
    ],
  },
  {
    table: 'posting',
    event: 'DELETE',
    holds: ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a posting is never deleted'"],
  },
];

type Facts = Pick<
  PostingRow,
  'kind' | 'personId' | 'homeInstitutionId' | 'hostInstitutionId' | 'startOn' | 'endOn'
> & { postingId: string };

interface ServicePlace {
  sourceId: string;
  personId: string;
  institutionId: string;
  fromOn: string;
  toOn: string;
}

/** What the trail keeps of a posting that takes effect. */
export function implementedFacts(posting: Facts): Record<string, unknown> {
  const { postingId, kind, personId, homeInstitutionId, hostInstitutionId, startOn, endOn } = posting;
  return { postingId, kind, personId, homeInstitutionId, hostInstitutionId, startOn, endOn };
}

/** What the trail keeps of a posting that is reserved. */
export function reservedFacts(
  posting: Facts & Pick<PostingRow, 'postName' | 'communityId' | 'kindName'>,
): Record<string, unknown> {
  const { postName, communityId, kindName } = posting;
  return { ...implementedFacts(posting), postName, communityId, kindName };
}

/** Columns that reservations of earlier versions do not tell. */
const TOLD_LATER = ['communityId', 'kindName'];

/** Compares postings, their events and where people serve with what the trail says of them. */
@Injectable()
export class PostingRecordCheck implements OnModuleInit {
  constructor(private readonly verifier: AuditVerifier) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck(postingBreaks);
    this.verifier.addRecordCheck(lostPostings);
    this.verifier.addRecordCheck(strayPlaces);
  }
}

async function postingBreaks(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for (let after = ''; ;) {
    const rows = await tx
      .createQueryBuilder(PostingRow, 'p')
      .where('p.id > :after', { after })
      .orderBy('p.id')
      .limit(BATCH)
      .getMany();
    const last = rows.at(-1);
    if (!last) return breaks;
    const ids = rows.map(({ id }) => id);
    const told = await toldInChains(
      tx,
      rows.map((row) => `case:${row.caseNumber}`),
    );
    const events = await tx
      .createQueryBuilder(PostingEventRow, 'e')
      .where('e.posting_id IN (:...ids)', { ids })
      .getMany();
    const places: ServicePlace[] = await tx.query(
      `SELECT source_id AS sourceId, person_id AS personId, institution_id AS institutionId, from_on AS fromOn,
              to_on AS toOn FROM service_place WHERE source_id IN (?)`,
      [ids],
    );
    for (const row of rows) {
      const own = (told.get(`case:${row.caseNumber}`) ?? []).flatMap((event) => aboutPosting(event, row.id));
      breaks.push(
        ...rowBreaks(row, own),
        ...eventBreaks(
          events.filter(({ postingId }) => postingId === row.id),
          own,
        ),
        ...placeBreaks(
          row,
          places.find(({ sourceId }) => sourceId === row.id),
          own,
        ),
      );
    }
    after = last.id;
  }
}

/** The event as far as it tells of the posting; one of a case that posts several people tells of each. */
function aboutPosting(event: ToldEvent, postingId: string): ToldEvent[] {
  const { payload } = event;
  if (payload['postingId'] === postingId) return [event];
  const told = payload['postings'];
  const own = Array.isArray(told) ? (told as Record<string, unknown>[]) : [];
  return own.filter((one) => one['postingId'] === postingId).map((one) => ({ ...event, payload: one }));
}

/** The row is what was last reserved, and as far as it was told to have come. */
function rowBreaks(row: PostingRow, told: readonly ToldEvent[]): AuditBreak[] {
  const steps = told.filter(({ type }) => type.startsWith(PREFIX));
  const reserved = steps.findLast(({ type }) => type === 'posting.reserved');
  const implemented = told.find(({ type }) => type === 'case.implemented');
  const last = steps.at(-1);
  const facts = { ...row, postingId: row.id };
  const right =
    reserved !== undefined &&
    asReserved(reserved.payload, facts) &&
    (!implemented ||
      canonicalJson(implementedFacts(implemented.payload as unknown as Facts)) ===
        canonicalJson(implementedFacts(facts))) &&
    isAt(row.reservedAt, reserved) &&
    isAt(row.releasedAt, last?.type === 'posting.released' ? last : undefined) &&
    isAt(row.implementedAt, implemented) &&
    isAt(row.cancelledAt, cancelledIn(steps));
  if (right) return [];
  return [
    recordDiffers(
      `posting#${row.id}`,
      implemented ?? reserved ?? `case:${row.caseNumber}`,
      '派驻记录与审计条目所载不符',
    ),
  ];
}

function eventBreaks(rows: readonly PostingEventRow[], told: readonly ToldEvent[]): AuditBreak[] {
  const expected = told
    .filter(({ type }) => type.startsWith(PREFIX))
    .map((event) => {
      const { id, postingId, eventKind, caseVersion } = event.payload;
      const text = canonicalJson({
        id,
        postingId,
        eventKind,
        caseVersion,
        at: event.occurredAt.toISOString(),
      });
      return [String(id), { text, event }] as const;
    });
  const found = rows.map(({ id, postingId, eventKind, caseVersion, occurredAt }) => {
    const text = canonicalJson({ id, postingId, eventKind, caseVersion, at: occurredAt.toISOString() });
    return [id, text] as const;
  });
  return compareSets('posting_event', new Map(expected), new Map(found), '派驻经过');
}

/**
 * Somebody serves at the host for the term, from the implementation on and not before, unless it was cancelled; to the
 * last day that the posting has come to have, which its events are compared with by themselves.
 */
function placeBreaks(
  row: PostingRow,
  place: ServicePlace | undefined,
  told: readonly ToldEvent[],
): AuditBreak[] {
  const implemented = cancelledIn(told) ? undefined : told.find(({ type }) => type === 'case.implemented');
  if (!implemented && !place) return [];
  const { personId, hostInstitutionId, startOn } = (implemented?.payload ?? {}) as unknown as Facts;
  const planned = row.extendedTo ?? row.endOn;
  const endOn = row.endedOn !== null && row.endedOn < planned ? row.endedOn : planned;
  if (implemented && endOn < startOn && !place) return [];
  const right =
    place?.personId === personId &&
    place.institutionId === hostInstitutionId &&
    place.fromOn === startOn &&
    place.toOn === endOn;
  if (right) return [];
  return [
    recordDiffers(
      `service_place#${row.id}`,
      implemented ?? `case:${row.caseNumber}`,
      '服务地点与已实施的派驻不符',
    ),
  ];
}

/** Postings that were reserved and are there no more. */
async function lostPostings(tx: Tx): Promise<AuditBreak[]> {
  const breaks: AuditBreak[] = [];
  for await (const events of toldOfTypes(tx, ['posting.reserved'])) {
    const idOf = ({ payload }: ToldEvent): string => String(payload['postingId']);
    const rows: { id: string }[] = await tx.query('SELECT id FROM posting WHERE id IN (?)', [
      events.map(idOf),
    ]);
    const found = new Set(rows.map(({ id }) => id));
    for (const event of events) {
      if (!found.has(idOf(event)))
        breaks.push(recordDiffers(`posting#${idOf(event)}`, event, '派驻记录已缺失，审计条目载有此项'));
    }
  }
  return breaks;
}

/** Nobody serves away from home as posted but by a posting. */
async function strayPlaces(tx: Tx): Promise<AuditBreak[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT s.id FROM service_place s LEFT JOIN posting p ON p.id = s.source_id
      WHERE s.source_kind = 'POSTING' AND p.id IS NULL`,
  );
  return rows.map(({ id }) => recordDiffers(`service_place#${id}`, null, '服务地点没有所依据的派驻'));
}

function cancelledIn(told: readonly ToldEvent[]): ToldEvent | undefined {
  return told.find(({ type }) => type === 'posting.cancelled');
}

/** Whether the row is as it was told to be reserved, in every column that was told. */
function asReserved(told: Record<string, unknown>, row: PostingRow & Facts): boolean {
  const untold = TOLD_LATER.filter((column) => !(column in told));
  const texts = [told as unknown as PostingRow & Facts, row].map((one) => {
    const columns = Object.entries(reservedFacts(one)).filter(([column]) => !untold.includes(column));
    return canonicalJson(Object.fromEntries(columns));
  });
  return texts[0] === texts[1];
}

function isAt(time: Date | null, event: ToldEvent | undefined): boolean {
  return (time?.getTime() ?? null) === (event?.occurredAt.getTime() ?? null);
}
