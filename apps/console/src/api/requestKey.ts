import { useState } from 'react';
import { newUuid } from './ids';

/** "This id has already brought something else here": an earlier request arrived, though its answer was lost. */
const used = new Set(['IDEMPOTENCY_KEY_REUSED', 'ID_REUSED']);

export const arrivedBefore = ({ code }: { code: string }) => used.has(code);

type Answer = { __typename: string } & object;

/** The key for the next request, after `answer` came for this one. Other refusals leave nothing behind and keep it. */
export function keyAfter(key: string, answer: Answer): string {
  const refused = answer.__typename === 'Refusal' && 'code' in answer && typeof answer.code === 'string';
  return refused && arrivedBefore({ code: answer.code as string }) ? newUuid() : key;
}

export interface RequestKey {
  key: string;
  /** Every answer goes through here: a key that is used up is replaced, so that the form can be sent all the same. */
  answered: <A extends Answer>(answer: A) => A;
  /** What was asked for is done; the next is another. */
  renew: () => void;
}

/**
 * Under which key a form is sent. It stays for as long as an answer may have been lost; `first` gives the one of a
 * draft that is taken up again.
 */
export function useRequestKey(first: () => string = newUuid): RequestKey {
  const [key, setKey] = useState(first);
  return {
    key,
    answered: (answer) => {
      setKey((now) => keyAfter(now, answer));
      return answer;
    },
    renew: () => {
      setKey(newUuid());
    },
  };
}
