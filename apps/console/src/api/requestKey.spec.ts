import { arrivedBefore, keyAfter } from './requestKey';

const refusal = (code: string) => ({ __typename: 'Refusal', code, message: '不行' });

describe('the key under which a form is sent', () => {
  it('stays after a success: what is sent once more is the same request', () => {
    expect(keyAfter('first', { __typename: 'ApprovalCase' })).toBe('first');
  });

  it('stays after a refusal that left nothing behind', () => {
    expect(keyAfter('first', refusal('TERM_TOO_SHORT'))).toBe('first');
  });

  it.each(['IDEMPOTENCY_KEY_REUSED', 'ID_REUSED'])(
    'is another one after %s, or the form is stuck',
    (code) => {
      const next = keyAfter('first', refusal(code));
      expect(next).not.toBe('first');
      expect(next).toMatch(/^[0-9a-f-]{36}$/);
      expect(arrivedBefore(refusal(code))).toBe(true);
    },
  );
});
