import { z } from 'zod';
import { Refused } from '../../context/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { postingShape } from '../posting-content.js';
import type { PostedLine } from '../posting-content.js';
import type { PostedPeople } from '../posting-lines.js';
import { refuse } from '../posting.errors.js';
import { firstProblem, problemsIn, textsLater } from './form-problems.js';

/** One of the two who change places: who, and as what at the other's institution. */
export interface ExchangeLegContent {
  personId: string;
  /** Where the other one is at home. */
  hostInstitutionId: string;
  postName: string;
  duties: string;
}

/** 双向流动: two people who serve at each other's institution for the same term. */
export interface ExchangeContent {
  kind: string;
  startOn: CalendarDate;
  endOn: CalendarDate;
  reason: string;
  /** Who goes down to the grassroots. */
  out: ExchangeLegContent;
  /** Who comes up from there. */
  back: ExchangeLegContent;
}

const LABELS = { out: '下派人员：', back: '上派人员：' } as const;

const { kind, startOn, endOn, reason, personId, hostInstitutionId, postName, duties } = postingShape;
const legOf = (shape: z.ZodRawShape) => z.object(shape, { error: '请选择人员' });
const leg = { personId, hostInstitutionId, postName, duties };
const schema = z.object({ kind, startOn, endOn, reason, out: legOf(leg), back: legOf(leg) });
const laterLeg = legOf({ ...leg, ...textsLater });
const draftSchema = z.object({ kind, startOn, endOn, out: laterLeg, back: laterLeg });

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} the first field that is wrong, under the name of its person
 */
export function parseExchange(input: unknown): ExchangeContent {
  const parsed = schema.safeParse(input);
  const first = firstProblem(parsed.error, labelOfPath);
  if (first) throw first;
  const content = parsed.data as unknown as ExchangeContent;
  refuseOnePerson(content);
  return content;
}

/** What is wrong with an input so far, and the two as soon as their rule-bearing fields are there. */
export function draftExchange(input: unknown): { people: PostedPeople | null; problems: Refused[] } {
  const problems = problemsIn(schema.safeParse(input).error, labelOfPath);
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) return { people: null, problems };
  const content = parsed.data as unknown as ExchangeContent;
  try {
    refuseOnePerson(content);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { people: null, problems: [...problems, error] };
  }
  return { people: peopleOfExchange(content), problems };
}

function refuseOnePerson({ out, back }: ExchangeContent): void {
  if (out.personId === back.personId) throw refuse.samePerson('双向流动须为两人');
}

function labelOfPath(path: readonly PropertyKey[]): string {
  const [first] = path;
  return first === 'out' || first === 'back' ? LABELS[first] : '';
}

const known = new WeakMap<ExchangeContent, PostedPeople>();

/** The two as the rules look at them; the same objects for the same content. */
export function peopleOfExchange(content: ExchangeContent): PostedPeople {
  const people = known.get(content) ?? toPeople(content);
  known.set(content, people);
  return people;
}

function toPeople({ kind, startOn, endOn, out, back }: ExchangeContent): PostedPeople {
  const line = (
    { personId, hostInstitutionId, postName }: ExchangeLegContent,
    leg: 'OUT' | 'BACK',
  ): PostedLine => ({
    kind,
    startOn,
    endOn,
    personId,
    hostInstitutionId,
    postName,
    leg,
  });
  return {
    lines: [line(out, 'OUT'), line(back, 'BACK')],
    labelOf: (at) => (at === 0 ? LABELS.out : LABELS.back),
    pathOf: (at) => (at === 0 ? 'out' : 'back'),
    // Each takes the other's place: what one is sent to, or was merged into since, is where the other is at home.
    together: ([first, second]) =>
      first?.person.homeInstitutionId === (second?.host?.id ?? back.hostInstitutionId) &&
      second?.person.homeInstitutionId === (first.host?.id ?? out.hostInstitutionId)
        ? null
        : refuse.notMutual(),
  };
}
