import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import { RefusedByApi } from './api-client.js';
import type { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import { chainMatters } from './matters.js';
import type { ChainName } from './matters.js';
import * as q from './queries.js';
import { submitVillage } from './village-submission.js';

/** A case that was opened, or opened again. */
export interface Opened {
  number: string;
  title: string;
}

export interface Institution {
  id: string;
  code: string;
  kind: string;
  name: string;
  parentId: string | null;
}

/** What forms are made of. */
export interface World {
  today: string;
  institutions: Institution[];
  /** People of the institution whom no body has a seat for. */
  people(institutionId: string, type?: string): Promise<string[]>;
}

/** Forms tried before giving up: what is in force already can't be submitted once more. */
const MOST_FORMS = 60;
const CANDIDATES = 40;

/** Submits one matter of the chain as the county's HR officer; what is taken already is gone around. */
export async function submitMatter(cast: Cast, chain: ChainName): Promise<Opened> {
  const hr = await cast.as(cast.hr);
  const world = await lookAround(cast, hr);
  if (chain === 'C1') return submitPosting(hr, world);
  if (chain === 'C8') return submitScheme(hr, world);
  if (chain === 'C7') return submitVillage(hr, world);
  const type = chainMatters[chain];
  let tried = 0;
  for await (const form of forms[chain](world)) {
    try {
      return await hr.ask<Opened>(q.SUBMIT_MATTER, {
        type,
        form: { ...texts(chain), ...form },
        key: newId(),
      });
    } catch (error) {
      tried += 1;
      if (!(error instanceof RefusedByApi) || error.code !== 'ALREADY_IN_FORCE' || tried >= MOST_FORMS)
        throw error;
    }
  }
  throw new OperatorError(`没有可以呈报的 ${chain} 事项：请先运行 npm run cli -- seed`);
}

/** Answers a return with a changed text: a new version, for which every step is asked again. */
export async function submitAgain(cast: Cast, chain: ChainName, number: string): Promise<Opened> {
  const hr = await cast.as(cast.hr);
  const { version, rawContent } = await hr.ask<q.ProgressAnswer>(q.PROGRESS, { number });
  const content = JSON.parse(rawContent) as Record<string, unknown>;
  const amended = (text: unknown): string => `${String(text)}（按退回意见补充：已核对材料）`;
  const again = { number, version, key: newId() };
  if (chain === 'C1' || chain === 'C7') {
    const input = { ...content, reason: amended(content['reason']) };
    return hr.ask<Opened>(chain === 'C1' ? q.RESUBMIT_POSTING : q.RESUBMIT_VILLAGE, { ...again, input });
  }
  const form = { ...content, proposal: amended(content['proposal']) };
  return chain === 'C8'
    ? hr.ask<Opened>(q.RESUBMIT_SCHEME, { ...again, input: form })
    : hr.ask<Opened>(q.RESUBMIT_MATTER, { ...again, form });
}

/** What the county has to play with. */
export async function lookAround(cast: Cast, hr: ApiClient): Promise<World> {
  const { today } = await hr.ask<{ today: string }>(q.CLOCK);
  const institutions = await hr.ask<Institution[]>(q.INSTITUTIONS);
  if (institutions.length === 0) throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
  const seated = new Set(
    (await cast.bodies()).flatMap(({ seats }) => seats.flatMap(({ holder }) => (holder ? [holder.id] : []))),
  );
  const people = async (institutionId: string, type?: string): Promise<string[]> => {
    const found: string[] = [];
    for (let offset = 0; found.length < CANDIDATES; offset += 50) {
      const page = { institutionId, type: type ?? null, first: 50, offset };
      const { items } = await hr.ask<{ items: { id: string; onPosting: boolean }[] }>(q.STAFF, page);
      found.push(...items.filter(({ id, onPosting }) => !onPosting && !seated.has(id)).map(({ id }) => id));
      if (items.length < 50) break;
    }
    return found.slice(0, CANDIDATES);
  };
  return { today, institutions, people };
}

/** A person and a township for whom nothing speaks against a posting from today on. */
async function submitPosting(hr: ApiClient, world: World): Promise<Opened> {
  const [kind] = await hr.ask<{ code: string }[]>(q.KINDS);
  const hospital = theFirst(world, 'LEAD_HOSPITAL');
  if (!kind) throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
  const people = await world.people(hospital.id, 'INSTITUTION');
  for (const host of ofKind(world, 'TOWNSHIP_HOSPITAL')) {
    for (const personId of people) {
      const input = postingInput(kind.code, personId, host.id, world.today);
      const { warnings } = await hr.ask<{ warnings: { code: string }[] }>(q.PREVIEW, { input });
      if (warnings.length === 0) return hr.ask<Opened>(q.SUBMIT_POSTING, { input, key: newId() });
      if (warnings.some(({ code }) => code === 'QUOTA_EXCEEDED')) break;
    }
  }
  throw new OperatorError('没有可派驻的人员或派驻岗位：各乡镇派驻岗位均已占满');
}

interface SchemeAnswer {
  rows: { category: string; band: string | null; grade: number | null; proposed: number }[];
  problems: { code: string; message: string }[];
}

/** Twenty-three posts of a township, split by the ratio table in force. */
async function submitScheme(hr: ApiClient, world: World): Promise<Opened> {
  const owner = { institutionId: theFirst(world, 'TOWNSHIP_HOSPITAL').id, startOn: world.today };
  const counts = { professional: 20, management: 2, support: 1 };
  const { rows, problems } = await hr.ask<SchemeAnswer>(q.SCHEME_PREVIEW, { input: { ...owner, counts } });
  if (problems[0]) throw new OperatorError(`岗位设置方案不能呈报：${problems[0].message}`);
  // A band's own row is the sum of its grades; where it has none, it is the line itself.
  const graded = (row: SchemeAnswer['rows'][number]): boolean =>
    rows.some((other) => other.grade !== null && other.category === row.category && other.band === row.band);
  const lines = rows
    .filter((row) => row.proposed > 0 && (row.grade !== null || !graded(row)))
    .map(({ category, band, grade, proposed }) => ({ category, band, grade, count: proposed }));
  const input = { ...owner, planName: '岗位设置方案（示例）', lines, ...texts('C8') };
  return hr.ask<Opened>(q.SUBMIT_SCHEME, { input, key: newId() });
}

type Form = Record<string, unknown>;
type Forms = (world: World) => AsyncGenerator<Form>;

/** Forms of each chain, one after another until one is free. */
const forms: Readonly<Record<Exclude<ChainName, 'C1' | 'C7' | 'C8'>, Forms>> = {
  C2: leader('LEAD_HOSPITAL', '总医院院长（示例）', 60),
  C3: leader('LEAD_HOSPITAL', '总医院副院长（示例）', 60),
  C4: leader('TOWNSHIP_HOSPITAL', '卫生院副院长（示例）', 36),
  async *C5(world) {
    const { id } = theFirst(world, 'LEAD_HOSPITAL');
    const personIds = (await world.people(id)).slice(0, 2);
    yield { institutionId: id, postName: '护士长（示例）', personIds, startOn: world.today, termMonths: 36 };
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- one shape for all
  async *C6(world) {
    yield {
      institutionId: theFirst(world, 'TOWNSHIP_HOSPITAL').id,
      planName: '年度公开招聘方案（示例）',
      postName: '临床医师（示例）',
      headcount: 2,
      startOn: addDays(calendarDate(world.today), 60),
      termMonths: 36,
    };
  },
  async *C9(world) {
    for (const { id } of ofKind(world, 'TOWNSHIP_HOSPITAL'))
      for (const personId of await world.people(id))
        yield { personId, institutionId: id, year: yearOf(world.today), amountYuan: '248920.00' };
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- one shape for all
  async *C10(world) {
    const units = ofKind(world, 'LEAD_HOSPITAL', 'TOWNSHIP_HOSPITAL', 'COUNTY_HOSPITAL');
    for (let year = yearOf(world.today); year > 2000; year -= 1)
      for (const { id } of units) yield { institutionId: id, year, amountYuan: '1252965.37' };
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- one shape for all
  async *C11(world) {
    const units = ofKind(world, 'TOWNSHIP_HOSPITAL', 'LEAD_HOSPITAL', 'COUNTY_HOSPITAL');
    for (let year = yearOf(world.today); year > 2000; year -= 1)
      for (const { id } of units)
        yield {
          institutionId: id,
          planName: `${year}年度奖励性绩效分配方案（示例）`,
          startOn: `${year}-01-01`,
          endOn: `${year}-12-31`,
          amountYuan: '712965.37',
        };
  },
};

function leader(kind: string, postName: string, termMonths: number): Forms {
  return async function* (world) {
    const { id } = theFirst(world, kind);
    const [personId] = await world.people(id);
    yield { personId, institutionId: id, postName, startOn: world.today, termMonths };
  };
}

function texts(chain: ChainName): Form {
  return { proposal: `演示：${chain} 流程的呈报内容（示例）`, legalBasis: '见本县审批流程各环节所列条款' };
}

export function ofKind({ institutions }: World, ...kinds: string[]): Institution[] {
  return institutions.filter(({ kind }) => kinds.includes(kind));
}

export function theFirst(world: World, kind: string): Institution {
  const [first] = ofKind(world, kind);
  if (!first) throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
  return first;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function postingInput(kind: string, personId: string, hostInstitutionId: string, today: string): Form {
  const startOn = calendarDate(today);
  return {
    kind,
    personId,
    hostInstitutionId,
    startOn,
    endOn: addDays(startOn, 179),
    postName: '内科医师（示例）',
    duties: '门诊、查房与带教（示例）',
    reason: '充实基层临床力量（示例）',
  };
}
