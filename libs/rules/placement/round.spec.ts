import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { calendarDate } from '../calendar/calendar-date.js';
import { drawCommitment } from './draw.js';
import type { RoundEntry, RoundOpening } from './round-types.js';
import { foldRound } from './round.js';
import { deriveServiceStatus } from './service.js';
import { stayAfter } from './stay.js';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const day = calendarDate;
const mountain = { code: 'MOUNTAIN', name: '山区', years: 3 };
const plain = { code: 'PLAIN', name: '平原', years: 5 };
const announced = (id: string) => ({ id, commitment: drawCommitment(hash, id, `secret ${id}`) });
const opening: RoundOpening = {
  posts: [
    { code: 'P1', places: 1, zone: mountain },
    { code: 'P2', places: 1, zone: plain },
    { code: 'P3', places: 1, zone: plain },
  ],
  candidates: [
    { id: 'A', score: '90' },
    { id: 'B', score: '80.5' },
    { id: 'C', score: '80.50' },
    { id: 'D', score: '70' },
  ],
  witnesses: 2,
  orderDraw: announced('O'),
};
const witnessed = (drawId: string, ...people: string[]): RoundEntry[] =>
  people.map((personId) => ({ type: 'WITNESSED', drawId, personId, contribution: `${personId} says` }));
const revealed = (drawId: string): RoundEntry => ({ type: 'REVEALED', drawId, secret: `secret ${drawId}` });
const orderDrawn = [...witnessed('O', 'W1', 'W2'), revealed('O')];
const after = (...entries: RoundEntry[]) => foldRound(hash, opening, [...orderDrawn, ...entries]);
const [, second = '', third = ''] = foldRound(hash, opening, orderDrawn).order.map(
  ({ candidateId }) => candidateId,
);
const chose = (candidateId: string, postCode: string): RoundEntry => ({
  type: 'CHOSE',
  candidateId,
  postCode,
});
const passed = (candidateId: string): RoundEntry => ({ type: 'PASSED', candidateId });
const chosen = [chose('A', 'P1'), passed(second), passed(third), passed('D')];

describe('a round of first placement', () => {
  it('waits for the draw among equal scores, then goes by score', () => {
    expect(foldRound(hash, opening, []).phase).toBe('ORDER_DRAW');
    expect(after().phase).toBe('CHOOSING');
    expect(after().board?.next).toBe('A');
    expect(new Set([second, third])).toEqual(new Set(['B', 'C']));
  });

  it('needs no draw without equal scores', () => {
    const candidates = opening.candidates.filter(({ id }) => id !== 'C');
    expect(foldRound(hash, { ...opening, candidates, orderDraw: null }, []).phase).toBe('CHOOSING');
    expect(() => foldRound(hash, { ...opening, orderDraw: null }, [])).toThrow('须先公布抽签承诺');
  });

  it.each<[RoundEntry[], string]>([
    [[...witnessed('O', 'W1'), revealed('O')], '见证人到场'],
    [witnessed('O', 'W1', 'W1'), '已作为见证人提交过'],
    [witnessed('O', 'A'), '不得担任见证人'],
    [[...witnessed('O', 'W1', 'W2'), { type: 'REVEALED', drawId: 'O', secret: 'another' }], '承诺不一致'],
    [[chose('A', 'P1')], '不处于该环节'],
    [[...orderDrawn, ...witnessed('O', 'W3')], '已经揭晓'],
    [[...orderDrawn, chose('D', 'P1')], '尚未轮到'],
    [[...orderDrawn, chose('A', 'P1'), chose(second, 'P1')], '已被选完'],
    [[...orderDrawn, { type: 'ANNOUNCED', draw: announced('L') }], '不处于该环节'],
    [[...orderDrawn, { type: 'CONFIRMED', candidateId: 'A', startOn: day('2026-01-01') }], '不处于该环节'],
  ])('refuses what does not follow: %#', (entries, message) => {
    expect(() => foldRound(hash, opening, entries)).toThrow(message);
  });

  const left: RoundEntry[] = [
    ...chosen,
    { type: 'ANNOUNCED', draw: announced('L') },
    ...witnessed('L', 'W1', 'W2'),
    revealed('L'),
  ];

  it('announces the second draw only after choosing, and draws what nobody chose', () => {
    expect(after(...chosen).phase).toBe('LEFT_DRAW');
    const state = after(...left);
    expect(state.phase).toBe('CONFIRMING');
    expect(state.drawn.map(({ postCode }) => postCode).sort()).toEqual(['P2', 'P3']);
    expect(state.placements).toHaveLength(3);
    expect(state.waiting).toHaveLength(1);
  });

  it('gives a place that is given up to the next in line', () => {
    const [waiting] = after(...left).waiting;
    const state = after(...left, { type: 'GAVE_UP', candidateId: 'A' });
    expect(state.placements.at(-1)).toMatchObject({ candidateId: waiting, postCode: 'P1', how: 'NEXT' });
    const again = after(
      ...left,
      { type: 'GAVE_UP', candidateId: 'A' },
      { type: 'GAVE_UP', candidateId: waiting ?? '' },
    );
    expect(again.placements.filter(({ outcome }) => outcome === 'OPEN')).toHaveLength(2);
  });

  it('tracks service with pauses and a move that pro-rates what remains', () => {
    const start = day('2026-01-01');
    const events = [
      { type: 'PAUSED', on: day('2026-02-01') },
      { type: 'RESUMED', on: day('2026-03-01') },
      { type: 'MOVED', on: day('2027-01-01'), zone: plain },
    ] as const;
    const state = after(
      ...left,
      { type: 'CONFIRMED', candidateId: 'A', startOn: start },
      ...events.map((event): RoundEntry => ({ type: 'SERVICE', candidateId: 'A', event })),
    );
    const stay = stayAfter(mountain, start, state.placements[0]?.service ?? []);
    // 1,096 days owed from 2026 to 2028, of which 2026 has served 365 - 28; five years are asked for instead of three.
    expect(stay).toMatchObject({
      zone: plain,
      start: '2027-01-01',
      requiredDays: Math.ceil(((1096 - 337) * 5) / 3),
    });
    expect(deriveServiceStatus(stay, day('2027-01-01'))).toBe('SERVING');
    expect(() => after(...left, { type: 'SERVICE', candidateId: 'A', event: events[0] })).toThrow('尚未到岗');
  });

  it.each([
    [[{ type: 'RESUMED', on: day('2026-02-01') }], '未处于中止'],
    [
      [
        { type: 'PAUSED', on: day('2026-02-01') },
        { type: 'PAUSED', on: day('2026-02-03') },
      ],
      '已处于中止',
    ],
    [
      [
        { type: 'LEFT', on: day('2026-02-01') },
        { type: 'PAUSED', on: day('2026-02-03') },
      ],
      '已期满或已离岗',
    ],
    [[{ type: 'PAUSED', on: day('2025-12-31') }], '不得早于'],
    [[{ type: 'PAUSED', on: day('2029-01-01') }], '已期满'],
  ] as const)('refuses a service event that does not follow: %#', (events, message) => {
    expect(() => stayAfter(mountain, day('2026-01-01'), [...events])).toThrow(message);
  });

  it('never places more people than there are places, nor anybody twice, whatever is tried', () => {
    const ids = ['A', 'B', 'C', 'D'];
    const entry: fc.Arbitrary<RoundEntry> = fc.oneof(
      fc.record({
        type: fc.constant('CHOSE' as const),
        candidateId: fc.constantFrom(...ids),
        postCode: fc.constantFrom('P1', 'P2', 'P3'),
      }),
      fc.record({ type: fc.constantFrom('PASSED', 'DECLINED'), candidateId: fc.constantFrom(...ids) }),
      fc.record({ type: fc.constant('GAVE_UP' as const), candidateId: fc.constantFrom(...ids) }),
      fc.record({
        type: fc.constant('CONFIRMED' as const),
        candidateId: fc.constantFrom(...ids),
        startOn: fc.constant(day('2026-01-01')),
      }),
      fc.constantFrom<RoundEntry>(
        { type: 'ANNOUNCED', draw: announced('L') },
        ...witnessed('L', 'W1', 'W2'),
        revealed('L'),
      ),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (tried) => {
        const taken: RoundEntry[] = [...orderDrawn];
        for (const one of tried) {
          try {
            foldRound(hash, opening, [...taken, one]);
            taken.push(one);
          } catch {
            continue;
          }
        }
        const { placements } = foldRound(hash, opening, taken);
        const live = placements.filter(({ outcome }) => outcome !== 'DECLINED');
        for (const { code, places } of opening.posts) {
          expect(live.filter(({ postCode }) => postCode === code).length).toBeLessThanOrEqual(places);
        }
        expect(new Set(placements.map(({ candidateId }) => candidateId)).size).toBe(placements.length);
      }),
    );
  });
});
