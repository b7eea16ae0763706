import { Refused } from '../context/index.js';
import { AddressThrottle, networkOf } from './address-throttle.js';

const fails = (): Promise<never> => Promise.reject(new Error('wrong'));
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'let in',
    (error: unknown) => (error instanceof Refused ? error.detail.code : 'failed'),
  );

describe('an address', () => {
  it('that fails fifty times is slowed down, and no other with it', async () => {
    const throttle = new AddressThrottle();
    for (let n = 0; n < 50; n += 1) expect(await codeOf(throttle.attempt('10.0.0.1', fails))).toBe('failed');
    expect(await codeOf(throttle.attempt('10.0.0.1', () => Promise.resolve()))).toBe('TOO_MANY_ATTEMPTS');
    expect(await codeOf(throttle.attempt('10.0.0.2', () => Promise.resolve()))).toBe('let in');
  });

  it('whose people sign in without error is never slowed down', async () => {
    const throttle = new AddressThrottle();
    for (let n = 0; n < 200; n += 1) {
      expect(await codeOf(throttle.attempt('10.0.0.1', () => Promise.resolve()))).toBe('let in');
    }
  });

  it('pays for attempts made at once before they are answered', async () => {
    const throttle = new AddressThrottle();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => codeOf(throttle.attempt('10.0.0.1', fails))),
    );
    expect(answers.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(10);
  });

  it('of IPv6 counts with its network', () => {
    expect(networkOf('2001:db8:1:2::5')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8:1:2:a:b:c:d')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
    expect(networkOf('10.0.0.1')).toBe('10.0.0.1');
  });
});
