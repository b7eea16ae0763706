import { AuditVerifier } from '../../libs/audit/index.js';
import { newId, sha256 } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { PLACEMENT_TERMS, PlacementService } from '../../libs/placement/index.js';
import { addDays, drawCommitment, drawOrder, drawSeed, serviceDaysOwed } from '../../libs/rules/index.js';
import { RoundService } from '../../libs/placement/round.service.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

const FILE = `query($id: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {
  personFile(personId: $id, on: $on, recordedBy: $recordedBy) { placements {
    institutionName postName zoneName from to statusName current pauses { from to } } } }`;

let world: PostingWorld;
let rounds: RoundService;
let service: PlacementService;

beforeAll(async () => {
  world = await PostingWorld.start();
  rounds = world.test.app.get(RoundService, { strict: false });
  service = world.test.app.get(PlacementService, { strict: false });
  await world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).policy(tx, {
      profileCode: 'PA',
      key: PLACEMENT_TERMS,
      value: {
        zones: [
          { code: 'MOUNTAIN', name: '山区', years: 3 },
          { code: 'PLAIN', name: '平原', years: 5 },
        ],
        witnesses: 2,
      },
      documentNumber: '示例卫〔2025〕10号',
      validFrom: SINCE,
      isDemo: true,
    }),
  );
});
afterAll(() => world.test.close());

const as = (user: string) => world.driver.as(user);
const round = async (id: string, user = 'auditor') => {
  const found = await service.round(await as(user), id);
  if (!found) throw new Error('no round');
  return found;
};

/** A round with so many recruits, all with the given scores; answers its id and the recruits. */
async function opened(scores: readonly string[], places = [1, 1]): Promise<{ id: string; people: string[] }> {
  const people: string[] = [];
  for (const _ of scores) people.push(await world.hire('NONE'));
  const request = {
    id: newId(),
    communityId: world.county.communityId,
    name: `首批${people[0] ?? ''}`,
    posts: places.map((count, at) => ({
      code: `P${at + 1}`,
      institutionId: world.county.townshipId,
      postName: '全科医师',
      zoneCode: at === 0 ? 'MOUNTAIN' : 'PLAIN',
      places: count,
    })),
    candidates: people.map((personId, at) => ({ personId, score: scores[at] ?? '0' })),
  };
  return { id: await rounds.open(await as('hr'), request), people };
}

async function drawn(id: string, purpose: string): Promise<void> {
  const draw = (await round(id)).draws.find((one) => one.purpose === purpose);
  if (!draw) throw new Error('no draw');
  for (const user of ['SECRETARIAT', 'HEALTH_BUREAU']) {
    await rounds.witness(await as(user), {
      id: newId(),
      roundId: id,
      drawId: draw.id,
      contribution: `${user}七`,
    });
  }
  await rounds.reveal(await as('hr'), { id: newId(), roundId: id, drawId: draw.id });
}

const choose = async (roundId: string, personId: string, act: string, postCode?: string) =>
  service.choose(await as('hr'), { id: newId(), roundId, personId, act, postCode: postCode ?? null });

describe('a round of first placement', () => {
  it('is drawn, chosen, drawn again, confirmed and served, and anybody can compute the draws', async () => {
    const { id, people } = await opened(['88.5', '90', '88.50', '70']);
    const [a = '', best = '', c = '', last = ''] = people;
    expect((await round(id)).phase).toBe('ORDER_DRAW');
    await drawn(id, 'ORDER');
    const ordered = await round(id);
    const draw = ordered.draws[0];
    if (!draw?.secret || !draw.seed) throw new Error('not revealed');
    const contributions = draw.witnesses.map(({ contribution }) => contribution);
    expect(drawCommitment(sha256, draw.id, draw.secret)).toBe(draw.commitment);
    expect(drawSeed(sha256, { drawId: draw.id, secret: draw.secret, contributions }, 2)).toBe(draw.seed);
    const tied = drawOrder(sha256, draw.seed, 'score:177/2', [a, c]).map((ticket) => ticket.id);
    expect(ordered.candidates.map(({ personId }) => personId)).toEqual([best, ...tied, last]);
    await choose(id, best, 'CHOSE', 'P1');
    for (const personId of [...tied, last]) await choose(id, personId, 'PASSED');
    expect((await round(id)).phase).toBe('LEFT_DRAW');
    await drawn(id, 'LEFT');
    const placed = await round(id);
    expect(placed.phase).toBe('CONFIRMING');
    const lucky = placed.candidates.find(({ status }) => status === 'DRAWN');
    const hr = await as('hr');
    const startOn = addDays(world.today, -30);
    await service.answer(hr, { id: newId(), roundId: id, personId: best, startOn });
    await service.answer(hr, { id: newId(), roundId: id, personId: lucky?.personId ?? '', note: '个人原因' });
    const next = (await round(id)).candidates.find(({ status }) => status === 'SUCCEEDED');
    expect(next?.postCode).toBe('P2');
    await service.answer(hr, { id: newId(), roundId: id, personId: next?.personId ?? '', startOn });
    expect((await round(id)).phase).toBe('DONE');
    const move = {
      id: newId(),
      roundId: id,
      personId: best,
      event: 'MOVED',
      zoneCode: 'PLAIN',
      institutionId: world.county.townshipId,
      note: '工作需要',
    };
    await service.serve(hr, { ...move, on: world.today });
    const { items } = await service.services(hr, { text: '甲镇' }, { first: 50, offset: 0 });
    const moved = items.find(({ personId }) => personId === best);
    expect(moved).toMatchObject({ zoneName: '平原', startOn: world.today, status: 'SERVING', servedDays: 1 });
    const stayed = items.find(({ personId }) => personId === next?.personId);
    expect(stayed).toMatchObject({ servedDays: 31, startOn });
  });

  it('appears in the person’s file as of any day: where, from when to when, and the pauses', async () => {
    const { id, people } = await opened(['90'], [1]);
    const [personId = ''] = people;
    await choose(id, personId, 'CHOSE', 'P1');
    const hr = await as('hr');
    const startOn = addDays(world.today, -30);
    await service.answer(hr, { id: newId(), roundId: id, personId, startOn });
    const serve = { roundId: id, personId, zoneCode: null, note: '病假' };
    await service.serve(hr, { ...serve, id: newId(), event: 'PAUSED', on: addDays(world.today, -20) });
    await service.serve(hr, { ...serve, id: newId(), event: 'RESUMED', on: addDays(world.today, -15) });
    const api = await startApi(world.test.env);
    try {
      const reader = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
      const on = async (day: string, recordedBy: string | null = null) => {
        const { personFile } = await reader.data<{ personFile: { placements: object[] } }>(FILE, {
          ...{ id: personId, on: day, recordedBy },
        });
        return personFile.placements;
      };
      const what = { institutionName: '甲镇卫生院A', postName: '全科医师', zoneName: '山区', from: startOn };
      const until = addDays(startOn, serviceDaysOwed(startOn, 3) - 1);
      const pause = { from: addDays(world.today, -20), to: addDays(world.today, -16) };
      expect(await on(world.today)).toEqual([
        { ...what, to: addDays(until, 5), statusName: '服务中', current: true, pauses: [pause] },
      ]);
      expect(await on(addDays(world.today, -18))).toEqual([
        { ...what, to: null, statusName: '中止', current: true, pauses: [{ ...pause, to: null }] },
      ]);
      expect(await on(addDays(world.today, -25))).toMatchObject([{ to: until, pauses: [] }]);
      expect(await on(addDays(startOn, -1))).toEqual([]);
      expect(await on(world.today, addDays(world.today, -1))).toEqual([]);
    } finally {
      await api.stop();
    }
  });

  it('lets exactly one of fifty callers take the last place of a post, and nobody out of turn', async () => {
    const { id, people } = await opened(['95', '94', '93'], [1, 1]);
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => choose(id, people[0] ?? '', 'CHOSE', 'P1')),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(choose(id, people[1] ?? '', 'CHOSE', 'P1'))).toMatchObject({
      code: 'NO_PLACE_LEFT',
    });
    expect(await refusal(choose(id, people[2] ?? '', 'CHOSE', 'P2'))).toMatchObject({
      code: 'NOT_YOUR_TURN',
    });
    expect((await round(id)).entries).toHaveLength(1);
  });

  it('answers the same sending with the same entry, and no other under its id', async () => {
    const { id, people } = await opened(['95', '94']);
    const claim = { id: newId(), roundId: id, personId: people[0] ?? '', act: 'PASSED' };
    const hr = await as('hr');
    await service.choose(hr, claim);
    await service.choose(hr, claim);
    expect((await round(id)).entries).toHaveLength(1);
    expect(await refusal(service.choose(hr, { ...claim, act: 'DECLINED' }))).toMatchObject({
      code: 'ID_REUSED',
    });
  });

  it.each([
    ['an unknown zone', { zoneCode: 'SEA' }, 'ZONE_UNKNOWN'],
    ['an institution of nobody', { institutionId: newId() }, 'INSTITUTION_UNKNOWN'],
    ['no place', { places: 0 }, 'NO_PLACES'],
    ['a code with blanks', { code: 'P 1' }, 'POST_CODE_INVALID'],
  ])('is refused with %s', async (_, change, code) => {
    const post = {
      code: 'P1',
      institutionId: world.county.townshipId,
      postName: '医师',
      zoneCode: 'PLAIN',
      places: 1,
    };
    const request = {
      id: newId(),
      communityId: world.county.communityId,
      name: '不会公布',
      posts: [{ ...post, ...change }],
      candidates: [{ personId: await world.hire('NONE'), score: '80' }],
    };
    expect(await refusal(rounds.open(await as('hr'), request))).toMatchObject({ code });
    expect(await world.query("SELECT id FROM placement_round WHERE name = '不会公布'")).toEqual([]);
  });

  it.each(['80.555', '-1', '1000.01', 'abc', '1e2'])('is refused with a score of %s', async (score) => {
    expect(await refusal(opened([score]))).toMatchObject({ code: 'SCORE_INVALID' });
  });

  it('is witnessed by others than its holders and its candidates, once each', async () => {
    const { id } = await opened(['80', '80']);
    const drawId = (await round(id)).draws[0]?.id ?? '';
    const say = async (user: string) =>
      rounds.witness(await as(user), { id: newId(), roundId: id, drawId, contribution: '七' });
    expect(await refusal(say('hr'))).toMatchObject({ code: 'ROUND_UNKNOWN' });
    await say('SECRETARIAT');
    expect(await refusal(say('SECRETARIAT'))).toMatchObject({ code: 'ALREADY_WITNESSED' });
    const early = rounds.reveal(await as('hr'), { id: newId(), roundId: id, drawId });
    expect(await refusal(early)).toMatchObject({ code: 'TOO_FEW_WITNESSES' });
  });

  it('is held by nobody else: an auditor sees it and changes nothing', async () => {
    const { id, people } = await opened(['80', '70']);
    const claim = { id: newId(), roundId: id, personId: people[0] ?? '', act: 'PASSED' };
    expect(await refusal(service.choose(await as('auditor'), claim))).toMatchObject({
      code: 'ROUND_UNKNOWN',
    });
    expect((await round(id)).mayHold).toBe(false);
  });

  it('keeps the secret sealed until it is revealed', async () => {
    const { id } = await opened(['80', '80']);
    const view = await round(id, 'hr');
    expect(view.draws[0]?.secret).toBeNull();
    const [row] = await world.query('SELECT sealed FROM placement_secret WHERE round_id = ?', [id]);
    expect(String(row?.['sealed'])).toMatch(/^v1\./);
  });

  it('is proved by folding it again: the trail and the record agree', async () => {
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
    expect(breaks).toEqual([]);
  });

  it('names the entry that was changed behind the application’s back', async () => {
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const [row] = await world.query("SELECT id FROM placement_entry WHERE type = 'CHOSE' LIMIT 1");
    await world.query('DROP TRIGGER placement_entry_no_update');
    await world.query("UPDATE placement_entry SET entry = REPLACE(entry, 'P1', 'P2') WHERE id = ?", [
      row?.['id'],
    ]);
    const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
    expect(breaks.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining([`placement_entry#${String(row?.['id'])}`, 'placement_entry']),
    );
  });
});
