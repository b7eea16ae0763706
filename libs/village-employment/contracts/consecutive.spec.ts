import { calendarDate } from '../../rules/index.js';
import type { VillageContractEventRow, VillageContractRow } from '../entities/contract.entity.js';
import { consecutiveBefore, followingOf } from './consecutive.js';
import type { ContractEvent, LoadedContract } from './contract.repository.js';

const day = calendarDate;

function contract(
  id: string,
  hospitalId: string,
  [startOn, endOn]: [string, string],
  change: { renewsId?: string; signed?: boolean } = {},
): LoadedContract {
  const { renewsId = null, signed = true } = change;
  const enteredAt = new Date(`${startOn}T02:00:00Z`);
  const row = { id, hospitalId, startOn, endOn, renewsId, kind: 'FIXED_TERM', retiresOn: null, enteredAt };
  const event: ContractEvent = { type: 'SIGNED', paperNumber: '1', late: false };
  const entries = signed ? [{ row: { onDate: startOn } as VillageContractEventRow, event }] : [];
  return { row: row as VillageContractRow, entries };
}

const MERGED = [
  { placeId: 'west', institutionId: 'west', from: null, to: day('2026-09-30') },
  { placeId: 'west', institutionId: 'south', from: day('2026-10-01'), to: null },
  { placeId: 'south', institutionId: 'south', from: null, to: null },
];
const before = (...contracts: LoadedContract[]) => {
  const last = contracts.at(-1);
  if (!last) return [];
  const found = consecutiveBefore(followingOf(last), { contracts, standIns: MERGED, withinMonths: 1 });
  return found.map(({ row }) => row.id);
};
const first = contract('first', 'west', ['2022-01-01', '2023-12-31']);
const second = contract('second', 'west', ['2024-01-01', '2026-12-31'], { renewsId: 'first' });

describe('contracts that go on from others', () => {
  it('edge-21 one of the successor goes on from those of the merged hospital, though no form says so', () => {
    expect(before(first, second, contract('third', 'south', ['2027-01-01', '2028-12-31']))).toEqual([
      'second',
      'first',
    ]);
  });

  it.each<[string, string, [string, string], object]>([
    ['of another hospital', 'north', ['2027-01-01', '2028-12-31'], {}],
    ['that begins a month later', 'south', ['2027-02-01', '2028-12-31'], {}],
    ['before the merger', 'south', ['2026-09-30', '2026-12-31'], {}],
  ])('one %s begins anew', (_what, hospitalId, term, change) => {
    expect(before(first, second, contract('third', hospitalId, term, change))).toEqual([]);
  });

  it('what was never signed carries nothing', () => {
    const given = contract('second', 'west', ['2024-01-01', '2026-12-31'], { signed: false });
    expect(before(first, given, contract('third', 'south', ['2027-01-01', '2028-12-31']))).toEqual([]);
  });
});
