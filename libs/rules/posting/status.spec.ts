import { calendarDate } from '../calendar/calendar-date.js';
import type { PostingFacts } from './status.js';
import { derivePostingStatus } from './status.js';

const d = calendarDate;
const posting: PostingFacts = {
  implemented: true,
  cancelled: false,
  start: d('2026-03-01'),
  end: d('2027-02-28'),
  suspensions: [],
};
const on = (day: string, changes: Partial<PostingFacts> = {}) =>
  derivePostingStatus({ ...posting, ...changes }, d(day));

describe('the state of a posting on a day', () => {
  it.each([
    ['2026-02-28', 'SCHEDULED'],
    ['2026-03-01', 'ACTIVE'],
    ['2027-02-28', 'ACTIVE'],
    ['2027-03-01', 'COMPLETED'],
  ])('on %s it is %s', (day, status) => {
    expect(on(day)).toBe(status);
  });

  it('is in its chain until it was implemented, whatever the day', () => {
    expect(on('2026-05-01', { implemented: false })).toBe('IN_CHAIN');
    expect(on('2028-05-01', { implemented: false })).toBe('IN_CHAIN');
  });

  it('stays cancelled', () => {
    expect(on('2026-05-01', { cancelled: true })).toBe('CANCELLED');
    expect(on('2026-01-01', { cancelled: true, implemented: false })).toBe('CANCELLED');
  });

  it('is suspended on both ends of a suspension and active around it', () => {
    const suspensions = [{ from: d('2026-05-10'), to: d('2026-05-20') }];
    expect(['09', '10', '20', '21'].map((day) => on(`2026-05-${day}`, { suspensions }))).toEqual([
      'ACTIVE',
      'SUSPENDED',
      'SUSPENDED',
      'ACTIVE',
    ]);
  });

  it('completes at its end even when the suspension is open', () => {
    const suspensions = [{ from: d('2026-05-10'), to: null }];
    expect(on('2027-02-28', { suspensions })).toBe('SUSPENDED');
    expect(on('2027-03-01', { suspensions })).toBe('COMPLETED');
  });

  it('edge-35 ends early on the day after the last day served, also when it had not begun', () => {
    const endedOn = d('2026-08-31');
    expect(on('2026-08-31', { endedOn })).toBe('ACTIVE');
    expect(on('2026-09-01', { endedOn })).toBe('ENDED_EARLY');
    expect(on('2026-02-15', { endedOn: d('2026-02-14') })).toBe('ENDED_EARLY');
  });

  it('completes, not ends early, when it was ended on its last day or later', () => {
    expect(on('2027-03-01', { endedOn: d('2027-02-28') })).toBe('COMPLETED');
    expect(on('2027-03-01', { endedOn: d('2027-06-30') })).toBe('COMPLETED');
  });

  it('shows a running extension or return, the return also over a suspension', () => {
    const suspensions = [{ from: d('2026-05-10'), to: null }];
    expect(on('2026-06-01', { pendingChange: 'EXTENDING' })).toBe('EXTENDING');
    expect(on('2026-06-01', { pendingChange: 'EXTENDING', suspensions })).toBe('SUSPENDED');
    expect(on('2026-06-01', { pendingChange: 'RETURNING', suspensions })).toBe('RETURNING');
    expect(on('2027-03-01', { pendingChange: 'EXTENDING' })).toBe('COMPLETED');
  });

  it('is assessed and closed only after its term', () => {
    expect(on('2027-03-01', { assessed: true })).toBe('ASSESSED');
    expect(on('2027-03-01', { assessed: true, closed: true })).toBe('CLOSED');
    expect(on('2026-06-01', { assessed: true })).toBe('ACTIVE');
  });
});
