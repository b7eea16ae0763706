import { newId } from '../../../../libs/database/index.js';
import { OperatorError } from '../../settings.js';
import { ApiClient } from './api-client.js';
import * as q from './placement-queries.js';
import type { RoundAnswer } from './placement-queries.js';
import type { DemoLogin } from './cast.js';
import type { PlayedStep } from './chain-play.js';

/** Where a round ended. */
export interface PlayedPlacement {
  round: RoundAnswer;
  services: { roundId: string; personName: string }[];
  steps: PlayedStep[];
}

interface Zone {
  code: string;
  name: string;
}

interface Institution {
  id: string;
  kind: string;
  zone: string | null;
}

const WITNESSES = ['secretariat.director', 'filing.weijian'];
/** Two have the same score, so that there is something to draw. */
const SCORES = ['91.50', '88.00', '88.00', '75.25'];

/** Plays a round of first placement over the API: draw of the order, choosing, draw of the rest, one who gives up. */
export class PlacementPlay {
  private readonly clients = new Map<string, Promise<ApiClient>>();
  private readonly steps: PlayedStep[] = [];

  constructor(
    private readonly origin: string,
    private readonly logins: readonly DemoLogin[],
    private readonly tell: (step: PlayedStep) => void,
  ) {}

  async run(): Promise<PlayedPlacement> {
    let round = await this.open();
    round = await this.draw(round);
    round = await this.choose(round);
    round = await this.draw(round);
    round = await this.answer(round);
    const hr = await this.as('hr');
    const { items } = await hr.ask<{ items: PlayedPlacement['services'] }>(q.SERVICES);
    return { round, services: items.filter(({ roundId }) => roundId === round.id), steps: this.steps };
  }

  private async open(): Promise<RoundAnswer> {
    const hr = await this.as('hr');
    const [rules] = await hr.ask<{ communityId: string; zones: Zone[] }[]>(q.RULES);
    const institutions = await hr.ask<Institution[]>(q.INSTITUTIONS);
    const hospital = institutions.find(({ kind }) => kind === 'LEAD_HOSPITAL');
    const hosts = hostsOf(institutions, rules?.zones ?? []);
    if (!rules || !hospital || hosts.length === 0)
      throw new OperatorError('没有演示数据：请先运行 npm run cli -- seed');
    const { items } = await hr.ask<{ items: { id: string; onPlacement: boolean }[] }>(q.RECRUITS, {
      institutionId: hospital.id,
    });
    const people = items.filter(({ onPlacement }) => !onPlacement);
    const id = newId();
    const round = await hr.ask<RoundAnswer>(q.OPEN, {
      input: {
        id,
        communityId: rules.communityId,
        name: `演示安置 ${id.slice(-8)}`,
        posts: hosts.map(({ id: institutionId, zoneCode }, at) => ({
          code: `A0${at + 1}`,
          institutionId,
          postName: '全科医师（示例）',
          zoneCode,
          places: 1,
        })),
        candidates: SCORES.map((score, at) => ({ personId: people[at]?.id, score })),
      },
    });
    this.note('公布', 'hr', `${round.name}，${round.phaseName}`);
    return round;
  }

  /** Two witnesses contribute, then HR reveals. */
  private async draw(round: RoundAnswer): Promise<RoundAnswer> {
    const draw = round.draws.find(({ seed }) => seed === null);
    if (!draw) throw new OperatorError('没有待揭晓的抽签');
    this.note(`抽签：${draw.purposeName}`, '系统', `承诺 ${draw.commitment}`);
    const claim = { roundId: round.id, drawId: draw.id };
    for (const witness of WITNESSES) {
      const contribution = `${witness} 报数 ${newId().slice(-4)}`;
      await (await this.as(witness)).ask(q.WITNESS, { input: { ...claim, id: newId(), contribution } });
      this.note('见证', witness, contribution);
    }
    const revealed = await (
      await this.as('hr')
    ).ask<RoundAnswer>(q.REVEAL, { input: { ...claim, id: newId() } });
    const seed = revealed.draws.find(({ id }) => id === draw.id)?.seed ?? '';
    this.note('揭晓', 'hr', `种子 ${seed}`);
    return revealed;
  }

  /** The first takes the first post; the others leave it to the draw. */
  private async choose(opened: RoundAnswer): Promise<RoundAnswer> {
    let round = opened;
    const hr = await this.as('hr');
    for (let next = turnOf(round); next; next = turnOf(round)) {
      const act = next.rank === 1 ? { act: 'CHOSE', postCode: round.posts[0]?.code } : { act: 'PASSED' };
      round = await hr.ask<RoundAnswer>(q.CHOOSE, {
        input: { id: newId(), roundId: round.id, personId: next.personId, ...act },
      });
      this.note(`第${next.rank ?? 0}位选岗`, next.name, act.postCode ?? '暂不选，待抽签');
    }
    return round;
  }

  /** The one who chose gives up, and the next in line has the place; everybody else takes theirs up. */
  private async answer(drawn: RoundAnswer): Promise<RoundAnswer> {
    let round = drawn;
    const hr = await this.as('hr');
    const { today } = await hr.ask<{ today: string }>('{ businessClock { today } }');
    for (let one = openOf(round); one; one = openOf(round)) {
      const gaveUp = one.rank === 1;
      const said = gaveUp ? { note: '个人原因（示例）' } : { startOn: today };
      round = await hr.ask<RoundAnswer>(q.ANSWER, {
        input: { id: newId(), roundId: round.id, personId: one.personId, ...said },
      });
      this.note(gaveUp ? '放弃，依次递补' : '到岗', one.name, one.postCode ?? '');
    }
    return round;
  }

  private as(username: string): Promise<ApiClient> {
    const known = this.clients.get(username);
    if (known) return known;
    const login = this.logins.find((candidate) => candidate.username === username);
    if (!login) throw new OperatorError(`没有演示账号 ${username}：请先运行 npm run cli -- seed`);
    const client = ApiClient.signIn(this.origin, username, login.password);
    this.clients.set(username, client);
    return client;
  }

  private note(step: string, by: string, result: string): void {
    const played = { step, by, result };
    this.steps.push(played);
    this.tell(played);
  }
}

const turnOf = ({ candidates }: RoundAnswer) => candidates.find(({ status }) => status === 'NEXT');
const openOf = ({ candidates }: RoundAnswer) =>
  candidates.find(({ status }) => ['CHOSEN', 'DRAWN', 'SUCCEEDED'].includes(status));

/** A township hospital of each zone, so that their years of service differ. */
function hostsOf(institutions: readonly Institution[], zones: readonly Zone[]) {
  return zones.flatMap(({ code: zoneCode, name }) =>
    institutions
      .filter(({ kind, zone }) => kind === 'TOWNSHIP_HOSPITAL' && zone === name)
      .slice(0, 1)
      .map(({ id }) => ({ id, zoneCode })),
  );
}
