import { allowsRow } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { DRAW_ALGORITHM } from '../rules/index.js';
import type { DrawState, Placement, RoundEntry, RoundPhase, RoundState } from '../rules/index.js';
import {
  PlacementCandidate,
  PlacementDraw,
  PlacementEntry,
  PlacementPost,
  PlacementRound,
} from './dto/placement.dto.js';
import type { LoadedRound } from './round.repository.js';
import { mayHavePapers } from './entry-attachments.js';
import { entryNames, stateOf } from './round-record.js';

const phaseNames: Readonly<Record<RoundPhase, string>> = {
  ORDER_DRAW: '同分抽签',
  CHOOSING: '依次选岗',
  LEFT_DRAW: '剩余岗位抽签',
  CONFIRMING: '确认到岗',
  DONE: '已完成',
  CANCELLED: '已取消',
};

const candidateNames = {
  LISTED: '待选岗',
  NEXT: '轮到选岗',
  CHOSEN: '已选岗，待确认',
  DRAWN: '抽签所得，待确认',
  SUCCEEDED: '递补所得，待确认',
  WAITING: '待抽签或递补',
  CONFIRMED: '已确认到岗',
  DECLINED: '已放弃',
} as const;

type CandidateStatus = keyof typeof candidateNames;

/** A round as everybody in the community sees it. */
export function roundView(ctx: RequestContext, round: LoadedRound, communityName: string): PlacementRound {
  const state = stateOf(round);
  const { row, opening } = round;
  const where = { communityId: row.communityId };
  return Object.assign(new PlacementRound(), {
    id: row.id,
    name: row.name,
    communityId: row.communityId,
    communityName,
    documentNumber: row.documentNumber,
    phase: state.phase,
    phaseName: phaseNames[state.phase],
    openedByName: row.openedByName,
    openedAt: row.openedAt,
    openingSha256: row.openingSha256,
    postCount: opening.posts.reduce((sum, { places }) => sum + places, 0),
    candidateCount: opening.candidates.length,
    witnessesRequired: opening.witnesses,
    posts: postsOf(round, state),
    candidates: candidatesOf(round, state),
    draws: state.draws.map((draw) => drawOf(round, draw)),
    entries: entriesOf(round),
    mayHold: allowsRow(ctx.ability, 'create', 'Placement', where),
    mayWitness: allowsRow(ctx.ability, 'witness', 'Placement', where),
  });
}

function postsOf({ opening }: LoadedRound, { placements }: RoundState): PlacementPost[] {
  return opening.posts.map(({ code, institutionName, postName, zone, places }) => {
    const taken = placements.filter((one) => one.postCode === code && one.outcome !== 'DECLINED').length;
    return Object.assign(new PlacementPost(), {
      code,
      institutionName,
      postName,
      zone,
      places,
      left: places - taken,
    });
  });
}

function candidatesOf({ opening, entries }: LoadedRound, state: RoundState): PlacementCandidate[] {
  const declined = new Set(
    entries.flatMap(({ entry }) => (entry.type === 'DECLINED' ? [entry.candidateId] : [])),
  );
  const views = opening.candidates.map(({ id, name, score }) => {
    const turn = state.order.find(({ candidateId }) => candidateId === id);
    const placement = state.placements.find(({ candidateId }) => candidateId === id);
    const status = statusOf(id, placement, state, declined);
    return Object.assign(new PlacementCandidate(), {
      personId: id,
      name,
      score,
      rank: turn?.rank ?? null,
      ticket: turn?.ticket ?? null,
      status,
      statusName: candidateNames[status],
      postCode: placement?.postCode ?? null,
      drawTicket: state.drawn.find(({ candidateId }) => candidateId === id)?.candidateTicket ?? null,
      startOn: placement?.startOn ?? null,
    });
  });
  const place = ({ rank }: PlacementCandidate): number => rank ?? 0;
  return views.sort((a, b) => place(a) - place(b) || Number(b.score) - Number(a.score));
}

function statusOf(
  id: string,
  placement: Placement | undefined,
  { board, waiting }: RoundState,
  declined: ReadonlySet<string>,
): CandidateStatus {
  if (placement?.outcome === 'CONFIRMED') return 'CONFIRMED';
  if (placement?.outcome === 'DECLINED' || declined.has(id)) return 'DECLINED';
  if (placement) return placement.how === 'NEXT' ? 'SUCCEEDED' : placement.how;
  if (waiting.includes(id)) return 'WAITING';
  return board?.next === id ? 'NEXT' : 'LISTED';
}

function drawOf({ entries }: LoadedRound, draw: DrawState): PlacementDraw {
  const witnesses = entries.flatMap(({ row, entry }) =>
    entry.type === 'WITNESSED' && entry.drawId === draw.id
      ? [{ name: row.actorName, contribution: entry.contribution, saidAt: row.enteredAt }]
      : [],
  );
  return Object.assign(new PlacementDraw(), {
    id: draw.id,
    purpose: draw.purpose,
    purposeName: draw.purpose === 'ORDER' ? '同分人员次序' : '剩余岗位',
    algorithm: DRAW_ALGORITHM,
    commitment: draw.commitment,
    witnesses,
    secret: draw.secret,
    seed: draw.seed,
  });
}

function entriesOf({ opening, entries }: LoadedRound): PlacementEntry[] {
  const nameOf = (id: string): string => opening.candidates.find((one) => one.id === id)?.name ?? '';
  return entries.map(({ row, entry }) => {
    const who = 'candidateId' in entry ? `${nameOf(entry.candidateId)}：` : '';
    return Object.assign(new PlacementEntry(), {
      id: row.id,
      takesPapers: mayHavePapers(entry.type),
      sequence: row.sequence,
      type: row.type,
      text: `${who}${textOf(entry)}`,
      note: row.note,
      actorName: row.actorName,
      enteredAt: row.enteredAt,
    });
  });
}

function textOf(entry: RoundEntry): string {
  if (entry.type === 'CHOSE') return `${entryNames.CHOSE}（${entry.postCode}）`;
  if (entry.type === 'CONFIRMED') return `${entryNames.CONFIRMED}（${entry.startOn}）`;
  if (entry.type !== 'SERVICE') return entryNames[entry.type];
  const { event } = entry;
  if (event.type === 'PAUSED') return `自${event.on}起中止服务`;
  if (event.type === 'RESUMED') return `自${event.on}起恢复服务`;
  if (event.type === 'LEFT') return `${event.on}离岗`;
  return `自${event.on}起调整到${event.institutionName ?? ''}（${event.zone.name}）`;
}
