import { calendarDate } from '../calendar/calendar-date.js';
import type { PostingLifeEvent } from './life.js';
import { assertChangeable, assertRecordable, postingLife } from './life.js';

const d = calendarDate;
const term = { start: d('2026-01-01'), end: d('2026-12-31') };
const after = (...events: PostingLifeEvent[]) => postingLife(term, events);
const code = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const paused = (from: string, to: string | null, id = 'a'): PostingLifeEvent => ({
  type: 'SUSPENDED',
  id,
  from: d(from),
  to: to === null ? null : d(to),
});

describe('what may follow in a posting', () => {
  it('an extension is later than the end, again and again, and never after an end', () => {
    const twice = after({ type: 'EXTENDED', to: d('2027-03-31') }, { type: 'EXTENDED', to: d('2027-06-30') });
    expect(twice.end).toBe('2027-06-30');
    expect(code(() => after({ type: 'EXTENDED', to: d('2026-12-31') }))).toBe('NOT_LATER');
    const returned: PostingLifeEvent = { type: 'RETURNED', to: d('2026-06-30') };
    expect(code(() => after(returned, { type: 'EXTENDED', to: d('2027-12-31') }))).toBe('ENDED_ALREADY');
  });

  it('a return lies inside the term and comes once; leaving for good may still come earlier', () => {
    const returned: PostingLifeEvent = { type: 'RETURNED', to: d('2026-06-30') };
    expect(after(returned, { type: 'DIED', to: d('2026-05-05') })).toMatchObject({
      endedOn: '2026-05-05',
      endedBy: 'DIED',
    });
    expect(code(() => after(returned, returned))).toBe('ENDED_ALREADY');
    expect(code(() => after(returned, { type: 'RESIGNED', to: d('2026-07-01') }))).toBe('POSTING_OVER');
    expect(code(() => after({ type: 'RETURNED', to: d('2025-12-31') }))).toBe('BEFORE_START');
    expect(code(() => after({ type: 'RETURNED', to: d('2026-12-31') }))).toBe('NOT_EARLIER');
  });

  it('edge-35 leaving before the first day leaves no day of the posting', () => {
    expect(after({ type: 'RESIGNED', to: d('2025-12-15') }).endedOn).toBe('2025-12-15');
  });

  it('edge-35 somebody leaves once, or after all earlier', () => {
    const resigned: PostingLifeEvent = { type: 'RESIGNED', to: d('2026-06-30') };
    expect(code(() => after(resigned, resigned))).toBe('ENDED_ALREADY');
    expect(after(resigned, { type: 'DIED', to: d('2026-06-29') }).endedOn).toBe('2026-06-29');
  });

  it('suspensions lie inside the term, don’t overlap, and end when resumed', () => {
    const open = paused('2026-03-01', null);
    expect(code(() => after(open, paused('2026-05-01', '2026-05-02', 'b')))).toBe('SUSPENSION_OVERLAP');
    expect(code(() => after(paused('2026-12-30', '2027-01-02')))).toBe('OUTSIDE_TERM');
    expect(code(() => after(paused('2026-05-02', '2026-05-01')))).toBe('TERM_NOT_POSITIVE');
    const resumed: PostingLifeEvent = { type: 'RESUMED', suspensionId: 'a', from: d('2026-04-01') };
    expect(after(open, resumed).suspensions).toEqual([{ id: 'a', from: '2026-03-01', to: '2026-03-31' }]);
    expect(after(open, { ...resumed, from: d('2026-03-01') }).suspensions).toEqual([]);
    expect(code(() => after(open, { ...resumed, from: d('2026-02-28') }))).toBe('RESUMPTION_OUTSIDE');
    expect(code(() => after(open, { ...resumed, suspensionId: 'x' }))).toBe('SUSPENSION_UNKNOWN');
  });

  it('is assessed after its end, then closed, and after that nothing', () => {
    const assessed: PostingLifeEvent = { type: 'ASSESSED' };
    expect(
      code(() => {
        assertRecordable(after(), assessed, d('2026-12-31'));
      }),
    ).toBe('NOT_OVER');
    expect(() => {
      assertRecordable(after(), assessed, d('2027-01-01'));
    }).not.toThrow();
    expect(code(() => after({ type: 'CLOSED' }))).toBe('NOT_ASSESSED');
    expect(code(() => after(assessed, paused('2026-03-01', null)))).toBe('ASSESSED_ALREADY');
    expect(code(() => after(assessed, { type: 'CLOSED' }, { type: 'CLOSED' }))).toBe('CLOSED_ALREADY');
  });

  it('changes by a chain are asked for while it runs, an extension not while it is suspended', () => {
    const longer = { type: 'EXTENDED', to: d('2027-12-31') } as const;
    const shorter = { type: 'RETURNED', to: d('2026-08-31') } as const;
    expect(
      code(() => {
        assertChangeable(after(), longer, d('2025-12-31'));
      }),
    ).toBe('NOT_STARTED');
    expect(
      code(() => {
        assertChangeable(after(), longer, d('2027-01-01'));
      }),
    ).toBe('POSTING_OVER');
    expect(
      code(() => {
        assertChangeable(after(), shorter, d('2026-09-01'));
      }),
    ).toBe('RETURN_IN_PAST');
    const away = after(paused('2026-03-01', '2026-09-30'));
    expect(
      code(() => {
        assertChangeable(away, longer, d('2026-05-01'));
      }),
    ).toBe('SUSPENDED_NOW');
    expect(() => {
      assertChangeable(away, shorter, d('2026-05-01'));
    }).not.toThrow();
    expect(
      code(() => {
        assertRecordable(after(), { type: 'DIED', to: d('2026-05-02') }, d('2026-05-01'));
      }),
    ).toBe('DEATH_IN_FUTURE');
  });
});
