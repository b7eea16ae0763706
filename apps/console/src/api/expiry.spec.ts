import { changeOf } from './expiry';

const hr = { accountId: '1' };
const clerk = { accountId: '2' };

describe('an answer to "who am I", while a page is open', () => {
  it('is nothing new for whoever was not signed in', () => {
    expect(changeOf(null, null)).toBe('NONE');
    expect(changeOf(null, hr)).toBe('NONE');
  });

  it('tells an expired session, the same person coming back, and somebody else', () => {
    expect(changeOf(hr, null)).toBe('EXPIRED');
    expect(changeOf(hr, { accountId: '1' })).toBe('RESUMED');
    expect(changeOf(hr, clerk)).toBe('SOMEBODY_ELSE');
  });
});
