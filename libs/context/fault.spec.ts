import { faultOf } from './fault.js';

/** A database error as the ORM throws it: it quotes a row. */
class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
  readonly code = 'ER_DUP_ENTRY';
}

it('names a fault by its kind and code, whatever is thrown', () => {
  const quoting = new QueryFailedError("Duplicate entry '350421199001011234' for key 'uq_person_id_number'");
  expect(faultOf(quoting)).toBe('QueryFailedError ER_DUP_ENTRY');
  expect(faultOf(new Error('secret', { cause: { code: 14 } }))).toBe('Error 14');
  expect(faultOf(Object.assign(new Error('secret'), { detail: { code: 'NO_BODY' } }))).toBe('Error NO_BODY');
  expect(faultOf(Object.assign(new Error('secret'), { code: { secret: 1 } }))).toBe('Error');
  expect(faultOf(new TypeError('secret'))).toBe('TypeError');
  expect(faultOf('secret')).toBe('unknown');
});
