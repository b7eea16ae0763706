import { changesBetween } from './changes';

const field = (key: string, value: string) => ({ key, label: key.toUpperCase(), value });

describe('changes between two versions', () => {
  it('lists changed, added and dropped fields, and leaves equal ones out', () => {
    const before = [field('same', '1'), field('start', '2026-03-15'), field('gone', '旧')];
    const after = [field('same', '1'), field('start', '2026-04-01'), field('fresh', '新')];
    expect(changesBetween(before, after)).toEqual([
      { key: 'start', label: 'START', before: '2026-03-15', after: '2026-04-01' },
      { key: 'fresh', label: 'FRESH', before: undefined, after: '新' },
      { key: 'gone', label: 'GONE', before: '旧' },
    ]);
  });
});
