import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { calendarDate } from '../calendar/calendar-date.js';
import { exact } from '../money/fen.js';
import { choiceBoard, choosingOrder, drawLeftPlaces, tiedCandidates } from './choice.js';
import type { ChoiceAct, PlacementCandidate } from './choice.js';
import { DrawError, drawCommitment, drawOrder, drawSeed } from './draw.js';
import {
  deriveServiceStatus,
  fulfilledOn,
  proRatedDays,
  remainingDays,
  servedDays,
  serviceDaysOwed,
} from './service.js';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const day = calendarDate;
const candidate = (id: string, score: string): PlacementCandidate => ({ id, score: exact(score) });
const turns = (candidates: PlacementCandidate[], seed = 's') =>
  choosingOrder(hash, seed, candidates).map(({ candidateId }) => candidateId);

describe('a draw that anybody can check afterwards', () => {
  const parts = { drawId: 'D1', secret: 'a secret', contributions: ['甲说七', '乙说九'] };

  it('is bound beforehand: another secret or another draw has another commitment', () => {
    const bound = drawCommitment(hash, 'D1', 'a secret');
    expect(bound).toBe(hash('YIGONGTI-DRAW-1\ncommitment\nD1\na secret'));
    expect(drawCommitment(hash, 'D1', 'a secret!')).not.toBe(bound);
    expect(drawCommitment(hash, 'D2', 'a secret')).not.toBe(bound);
  });

  it('takes its seed from the secret and from every witness', () => {
    const seed = drawSeed(hash, parts, 2);
    expect(drawSeed(hash, { ...parts, contributions: ['甲说七', '乙说八'] }, 2)).not.toBe(seed);
    expect(drawSeed(hash, { ...parts, contributions: ['甲说七\n乙说九', 'x'] }, 2)).not.toBe(seed);
    expect(() => drawSeed(hash, { ...parts, contributions: ['甲说七'] }, 2)).toThrow(DrawError);
    expect(() => drawSeed(hash, { ...parts, contributions: ['甲说七', ' '] }, 2)).toThrow('各报一个字符串');
  });

  it('does not depend on the order of the list, and one drawer is a draw too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), (ids) => {
        const drawn = drawOrder(hash, 'seed', 'p', ids);
        expect(drawOrder(hash, 'seed', 'p', [...ids].reverse())).toEqual(drawn);
        expect(drawn.map(({ id }) => id).sort()).toEqual([...ids].sort());
      }),
    );
    expect(drawOrder(hash, 'seed', 'p', ['only'])).toHaveLength(1);
    expect(() => drawOrder(hash, 'seed', 'p', ['a', 'a'])).toThrow('编号重复');
  });

  it('gives everybody the first place about equally often', () => {
    const wins = { a: 0, b: 0, c: 0 };
    for (let at = 0; at < 3_000; at += 1) {
      wins[drawOrder(hash, `seed ${at}`, 'p', ['a', 'b', 'c'])[0]?.id as 'a'] += 1;
    }
    for (const won of Object.values(wins)) expect(Math.abs(won - 1_000)).toBeLessThan(120);
  });
});

describe('成绩优先: choosing by score', () => {
  const people = [
    candidate('A', '80.5'),
    candidate('B', '91'),
    candidate('C', '80.50'),
    candidate('D', '60'),
  ];

  it('goes from the top; equal scores are drawn before anybody chooses', () => {
    expect(tiedCandidates(people)).toEqual([['A', 'C']]);
    const order = choosingOrder(hash, 's', people);
    expect(order[0]).toEqual({ candidateId: 'B', rank: 1, ticket: null });
    expect(order[3]?.candidateId).toBe('D');
    expect(new Set([order[1]?.candidateId, order[2]?.candidateId])).toEqual(new Set(['A', 'C']));
    expect(order[1]?.ticket).not.toBeNull();
  });

  it('falls either way for equal scores', () => {
    const seconds = Array.from({ length: 40 }, (_, at) => turns(people, `seed ${at}`)[1]);
    expect(new Set(seconds)).toEqual(new Set(['A', 'C']));
  });

  const posts = [
    { code: 'P1', places: 1 },
    { code: 'P2', places: 2 },
  ];
  const three = [candidate('A', '90'), candidate('B', '80'), candidate('C', '70')];
  const order = choosingOrder(hash, 's', three);

  it('shows who is next and what is left', () => {
    const acts: ChoiceAct[] = [{ candidateId: 'A', type: 'CHOSE', postCode: 'P1' }];
    expect(choiceBoard(posts, order, acts)).toEqual({
      next: 'B',
      left: [
        { code: 'P1', places: 0 },
        { code: 'P2', places: 2 },
      ],
      unplaced: [],
    });
  });

  it.each<[ChoiceAct[], string]>([
    [[{ candidateId: 'B', type: 'CHOSE', postCode: 'P1' }], '尚未轮到'],
    [[{ candidateId: 'A', type: 'CHOSE', postCode: 'P9' }], '不在本次选岗清单'],
    [
      [
        { candidateId: 'A', type: 'CHOSE', postCode: 'P1' },
        { candidateId: 'B', type: 'CHOSE', postCode: 'P1' },
      ],
      '已被选完',
    ],
  ])('refuses %j', (acts, message) => {
    expect(() => choiceBoard(posts, order, acts)).toThrow(message);
  });

  it('draws the places that nobody chose among those who passed; who declined is out', () => {
    const acts: ChoiceAct[] = [
      { candidateId: 'A', type: 'PASSED' },
      { candidateId: 'B', type: 'DECLINED' },
      { candidateId: 'C', type: 'PASSED' },
    ];
    const drawn = drawLeftPlaces(hash, 'seed', choiceBoard(posts, order, acts));
    expect(drawn.map(({ candidateId }) => candidateId).sort()).toEqual(['A', 'C']);
    expect(() => drawLeftPlaces(hash, 'seed', choiceBoard(posts, order, acts.slice(0, 2)))).toThrow(
      '尚有人员未选岗',
    );
  });

  it('never gives out more places than there are, nor two to one person', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), (places, count) => {
        const some = Array.from({ length: count }, (_, at) => candidate(`c${at}`, String(60 + at)));
        const all = choosingOrder(hash, 's', some);
        const acts = all.map(({ candidateId }): ChoiceAct => ({ candidateId, type: 'PASSED' }));
        const drawn = drawLeftPlaces(hash, 'x', choiceBoard([{ code: 'P', places }], all, acts));
        expect(drawn).toHaveLength(Math.min(places, count));
        expect(new Set(drawn.map(({ candidateId }) => candidateId)).size).toBe(drawn.length);
      }),
    );
  });
});

describe('service in a zone', () => {
  const start = day('2024-03-01');

  it('owes the days of its years, the leap day among them', () => {
    expect(serviceDaysOwed(start, 1)).toBe(365);
    expect(serviceDaysOwed(day('2024-01-01'), 1)).toBe(366);
    expect(() => serviceDaysOwed(start, 0)).toThrow('整年数');
  });

  it('counts no paused day and moves its end', () => {
    const pauses = [{ from: day('2024-03-11'), to: day('2024-03-20') }];
    const facts = { start, requiredDays: 30, pauses };
    expect(servedDays(facts, day('2024-03-20'))).toBe(10);
    expect(remainingDays(facts, day('2024-03-20'))).toBe(20);
    expect(fulfilledOn(facts)).toBe('2024-04-09');
    expect(deriveServiceStatus(facts, day('2024-03-15'))).toBe('PAUSED');
    expect(deriveServiceStatus(facts, day('2024-04-08'))).toBe('SERVING');
    expect(deriveServiceStatus(facts, day('2024-04-09'))).toBe('FULFILLED');
  });

  it('has no end while a pause lasts', () => {
    const facts = { start, requiredDays: 30, pauses: [{ from: day('2024-03-11'), to: null }] };
    expect(fulfilledOn(facts)).toBeNull();
    expect(servedDays(facts, day('2025-01-01'))).toBe(10);
  });

  it('is breached by leaving before its end', () => {
    const facts = { start, requiredDays: 30, pauses: [], leftOn: day('2024-03-10') };
    expect(deriveServiceStatus(facts, day('2024-03-10'))).toBe('SERVING');
    expect(deriveServiceStatus(facts, day('2024-03-11'))).toBe('BREACHED');
    expect(remainingDays(facts, day('2024-06-01'))).toBe(20);
    expect(fulfilledOn(facts)).toBeNull();
  });

  it('ends on the day on which nothing remains, whatever the pauses', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })).map(([a, b]) => ({
      from: day(`2024-04-${String(Math.min(a, b)).padStart(2, '0')}`),
      to: day(`2024-04-${String(Math.max(a, b)).padStart(2, '0')}`),
    }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 4 }),
        fc.integer({ min: 1, max: 90 }),
        (pauses, requiredDays) => {
          const facts = { start, requiredDays, pauses };
          const end = fulfilledOn(facts);
          if (end === null) throw new Error('closed pauses leave an end');
          expect(servedDays(facts, end)).toBe(requiredDays);
          expect(deriveServiceStatus(facts, end)).toBe('FULFILLED');
        },
      ),
    );
  });

  it('pro-rates what remains when the zone changes, rounded up', () => {
    expect(proRatedDays(100, 5, 3)).toBe(60);
    expect(proRatedDays(101, 5, 3)).toBe(61);
    expect(proRatedDays(0, 5, 3)).toBe(0);
    expect(proRatedDays(100, 3, 5)).toBe(167);
  });
});
