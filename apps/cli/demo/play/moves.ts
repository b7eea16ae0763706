import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import type { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import * as q from './move-queries.js';
import { lookAround, ofKind, theFirst } from './submissions.js';
import type { Opened, World } from './submissions.js';

/** Moves of people that run the chain of 统筹调配 with a form of their own. */
export type MoveName = 'exchange' | 'batch' | 'transfer';

type Input = Record<string, unknown>;
/** Inputs one after another until nothing speaks against one. */
type Inputs = (world: World) => AsyncGenerator<Input>;

interface Move {
  preview: string;
  submit: string;
  inputs: Inputs;
}

/** Forms tried before giving up: places that are taken can't be taken once more. */
const MOST_TRIED = 40;
const BATCH_PEOPLE = 3;

/** Submits one move as the county's HR officer; what is taken already is gone around. */
export async function submitMove(cast: Cast, name: MoveName): Promise<Opened> {
  const hr = await cast.as(cast.hr);
  const world = await lookAround(cast, hr);
  const { preview, submit, inputs } = moves[name];
  let tried = 0;
  for await (const input of inputs(world)) {
    const { warnings } = await hr.ask<{ warnings: { code: string }[] }>(preview, { input });
    if (warnings.length === 0) return open(hr, submit, input);
    tried += 1;
    if (tried >= MOST_TRIED) break;
  }
  throw new OperatorError('没有可以提交的人员或名额：各单位的名额均已占满，或人员均在派驻中');
}

function open(hr: ApiClient, submit: string, input: Input): Promise<Opened> {
  return hr.ask<Opened>(submit, { input, key: newId() });
}

const moves: Readonly<Record<MoveName, Move>> = {
  exchange: {
    preview: q.EXCHANGE_PREVIEW,
    submit: q.SUBMIT_EXCHANGE,
    async *inputs(world) {
      const hospital = theFirst(world, 'LEAD_HOSPITAL');
      const down = await world.people(hospital.id, 'INSTITUTION');
      for (const township of ofKind(world, 'TOWNSHIP_HOSPITAL')) {
        const up = await world.people(township.id, 'INSTITUTION');
        for (let at = 0; at < Math.min(4, up.length, down.length); at += 1) {
          yield {
            kind: 'EXCHANGE',
            ...term(world),
            reason: '县乡双向流动（示例）',
            out: leg(down[at], township.id, '内科医师（示例）'),
            back: leg(up[at], hospital.id, '进修医师（示例）'),
          };
        }
      }
    },
  },
  batch: {
    preview: q.BATCH_PREVIEW,
    submit: q.SUBMIT_BATCH,
    async *inputs(world) {
      const people = await world.people(theFirst(world, 'LEAD_HOSPITAL').id, 'INSTITUTION');
      const hosts = ofKind(world, 'TOWNSHIP_HOSPITAL');
      for (let at = 0; at + BATCH_PEOPLE <= people.length; at += BATCH_PEOPLE) {
        const lines = people.slice(at, at + BATCH_PEOPLE).map((personId, line) => ({
          kind: 'RESIDENT',
          ...term(world),
          ...leg(personId, hosts[(at + line) % hosts.length]?.id ?? '', '全科医师（示例）'),
        }));
        yield { reason: '充实基层临床力量（示例）', lines };
      }
    },
  },
  transfer: {
    preview: q.TRANSFER_PREVIEW,
    submit: q.SUBMIT_TRANSFER,
    async *inputs(world) {
      const townships = ofKind(world, 'TOWNSHIP_HOSPITAL');
      const people = await world.people(theFirst(world, 'LEAD_HOSPITAL').id, 'INSTITUTION');
      for (const [at, personId] of people.entries()) {
        yield {
          personId,
          toInstitutionId: townships[at % townships.length]?.id,
          on: addDays(calendarDate(world.today), 30),
          postName: '全科医师（示例）',
          reason: '充实基层力量（示例）',
        };
      }
    },
  },
};

function term({ today }: World) {
  const startOn = calendarDate(today);
  return { startOn, endOn: addDays(startOn, 179) };
}

function leg(personId: string | undefined, hostInstitutionId: string, postName: string) {
  return { personId, hostInstitutionId, postName, duties: '门诊、查房与带教（示例）' };
}
