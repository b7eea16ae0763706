import { asksFirst, givingUp } from './unsaved';

const at = (pathname: string, state: unknown = null) => ({ pathname, state });

describe('leaving a page with something unsaved on it', () => {
  it('asks first', () => {
    expect(asksFirst(true, at('/templates/drafts/1'), at('/tasks'))).toBe(true);
  });

  it.each([
    ['nothing is unsaved', false, at('/tasks')],
    ['the page stays', true, at('/templates/drafts/1')],
    ['it is given up on purpose', true, at('/templates', givingUp)],
  ])('does not ask when %s', (_, dirty, to) => {
    expect(asksFirst(dirty, at('/templates/drafts/1'), to)).toBe(false);
  });
});
