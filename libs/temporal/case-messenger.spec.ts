import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Outbox, PendingMessage, TransactionRunner } from '../database/index.js';
import type { Acknowledgements } from './acknowledgements.js';
import { CaseMessenger } from './case-messenger.js';
import type { CaseWorkflows } from './case-workflows.js';
import { TemporalLink } from './temporal-link.js';

const message: PendingMessage = {
  id: '7',
  messageId: 'a-message',
  workflowId: 'case:T-1',
  kind: 'CASE_CHANGED',
  payload: { caseId: 'a-case', caseNumber: 'T-1' },
  attempts: 0,
};
/** As gRPC says it. */
const refusal = (code: number): Error =>
  Object.assign(new Error('refused'), { code, details: '', metadata: {} });

let announced: string[];
let delivered: string[];
let putOff: string[];

/** Over a server that answers as told, in this order. */
function messengerOver(answers: (Error | null)[]): CaseMessenger {
  const link = new TemporalLink({ address: '127.0.0.1:9', namespace: 'default' });
  const announce = (_target: unknown, messageId: string): Promise<null> => {
    announced.push(messageId);
    const answer = answers.shift() ?? null;
    return answer ? Promise.reject(answer) : Promise.resolve(null);
  };
  const failed = (_tx: unknown, { id }: PendingMessage): Promise<void> => {
    putOff.push(id);
    return Promise.resolve();
  };
  return new CaseMessenger(
    { failed } as unknown as Outbox,
    { reader: {} } as TransactionRunner,
    link,
    { announce } as unknown as CaseWorkflows,
    { add: (id: string) => delivered.push(id) } as unknown as Acknowledgements,
  );
}

beforeAll(() => {
  Logger.overrideLogger(false);
});
beforeEach(() => {
  announced = [];
  delivered = [];
  putOff = [];
});

it.each([8, 10])('asks a busy server again while there is time (code %d)', async (code) => {
  await messengerOver([refusal(code), refusal(code)]).deliverSoon(message);
  expect({ delivered, putOff }).toEqual({ delivered: ['7'], putOff: [] });
});

it('leaves the message as it is when the server is out of reach, and does not ask again for a while', async () => {
  const messenger = messengerOver([refusal(14)]);
  await messenger.deliverSoon(message);
  await messenger.deliverSoon(message);
  expect({ delivered, putOff }).toEqual({ delivered: [], putOff: [] });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await messenger.deliverSoon(message);
  expect(delivered).toEqual(['7']);
});

it('takes what comes for a case during a delivery along with the next one, and marks it all', async () => {
  const messenger = messengerOver([]);
  const more = ['8', '9'].map((id) => ({ ...message, id, messageId: `message-${id}` }));
  await Promise.all([message, ...more].map((one) => messenger.deliverSoon(one)));
  expect(delivered).toEqual(['7', '8', '9']);
  expect(announced.length).toBeLessThan(3);
  expect(announced.at(-1)).toBe('message-9');
});

describe('a message that nobody waits for', () => {
  beforeEach(() =>
    jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'setImmediate', 'queueMicrotask'] }),
  );
  afterEach(() => jest.useRealTimers());
  const other = { ...message, id: '8', messageId: 'another' };

  it('is kept for what else becomes of its case, and announced with it', async () => {
    const messenger = messengerOver([]);
    messenger.deliverInTime(message);
    messenger.deliverInTime(other);
    await jest.advanceTimersByTimeAsync(900);
    expect(announced).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(announced).toEqual(['another']);
    expect(delivered).toEqual(['7', '8']);
  });

  it('goes with one that somebody waits for', async () => {
    const messenger = messengerOver([]);
    messenger.deliverInTime(message);
    await messenger.deliverSoon(other);
    expect(delivered).toEqual(['7', '8']);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(announced).toEqual(['another']);
  });

  it('is left to the relay while the server is out of reach, and holds back none that comes later', async () => {
    const messenger = messengerOver([refusal(14)]);
    await messenger.deliverSoon(message);
    messenger.deliverInTime(message);
    await jest.advanceTimersByTimeAsync(1_000);
    jest.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 600));
    jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'setImmediate', 'queueMicrotask'] });
    messenger.deliverInTime(other);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(delivered).toEqual(['8']);
  });
});

it('puts a message off that the server does not take', async () => {
  await messengerOver([refusal(3)]).deliverSoon(message);
  expect({ delivered, putOff }).toEqual({ delivered: [], putOff: ['7'] });
});
