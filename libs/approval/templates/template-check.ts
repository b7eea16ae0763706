import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { ChainBodies } from './chain-bodies.js';
import { Organization } from '../../organization/index.js';
import type { BodyView, CommunityView, Seat } from '../../organization/index.js';
import { attainable, isCollective, validateTemplate } from '../../rules/index.js';
import type { ChainStep, ChainTemplate } from '../../rules/index.js';
import { mayRecord } from '../acting-seats.js';

/** What is wrong with a chain. */
export interface FoundProblem {
  /** A code of the rules, or BODY_UNKNOWN, BODY_EMPTY, BODY_CANNOT_VOTE, BODY_WITHOUT_CLERK, BODY_WRONG_KIND. */
  code: string;
  stepKey: string | null;
  /** Chinese. */
  message: string;
}

/** Checks a chain by the rules, and against the bodies that would have to run it. */
@Injectable()
export class TemplateCheck {
  constructor(
    private readonly organization: Organization,
    private readonly bodies: ChainBodies,
  ) {}

  /** Everything that keeps the chain from being published with effect from the day; empty when nothing does. */
  async problems(
    tx: Tx,
    communities: readonly CommunityView[],
    chain: ChainTemplate,
    on: string,
  ): Promise<FoundProblem[]> {
    const found = validateTemplate(chain).map(({ code, stepKey, message }): FoundProblem => ({
      code,
      stepKey: stepKey ?? null,
      message,
    }));
    // The bodies of a code are each community's own, so each must be able to run the chain.
    for (const community of communities) {
      const where = communities.length > 1 ? `${community.name}的` : '';
      found.push(...(await this.bodyProblems(tx, community.id, where, chain, on)));
    }
    return found;
  }

  private async bodyProblems(
    tx: Tx,
    communityId: string,
    where: string,
    chain: ChainTemplate,
    on: string,
  ): Promise<FoundProblem[]> {
    const named = chain.steps.flatMap(({ actors, escalation }) => [...actors, escalation?.to ?? '']);
    const codes = [...new Set(named)].filter((code) => code !== '');
    const bodies = await this.bodies.ofCommunity(tx, communityId, codes, on);
    const ids = [...bodies.values()].map(({ id }) => id);
    const seats = await this.organization.seatsOfBodies(tx, ids, on);
    const ask = (
      code: string,
      problemOf: (body: BodyView, own: Seat[]) => Problem | null,
      step: ChainStep,
    ) => {
      const body = bodies.get(code);
      const own = seats.filter(({ bodyId }) => bodyId === body?.id);
      return body ? problemOf(body, own) : unknown(step, code, where);
    };
    return chain.steps.flatMap((step) => {
      const found = step.actors
        .filter((code) => code !== '')
        .map((code) => ask(code, (body, own) => problemOf(step, body, own, where, on), step));
      const { to } = step.escalation ?? { to: '' };
      if (to !== '') found.push(ask(to, (body, own) => unheard(step, body, own, where, on), step));
      return found.flatMap((problem) => (problem ? [{ ...problem, stepKey: step.key }] : []));
    });
  }
}

type Problem = Omit<FoundProblem, 'stepKey'>;

function unknown(step: ChainStep, code: string, where: string): Problem {
  return { code: 'BODY_UNKNOWN', message: `“${step.name}”：${where || '本县'}没有机构“${code}”` };
}

/** What is put before a body that nobody leads reaches nobody. */
function unheard(
  step: ChainStep,
  { name }: BodyView,
  seats: readonly Seat[],
  where: string,
  on: string,
): Problem | null {
  if (seats.some(({ isChair, personId }) => isChair && personId !== null)) return null;
  const message = `“${step.name}”逾期上报的${where}${name}在${on}没有在任的负责人`;
  return { code: 'BODY_EMPTY', message };
}

function problemOf(
  step: ChainStep,
  body: BodyView,
  seats: readonly Seat[],
  where: string,
  on: string,
): Problem | null {
  const held = seats.filter(({ personId }) => personId !== null);
  const name = `“${step.name}”：${where}${body.name}`;
  const votes = isCollective(step.kind);
  if (votes && body.kind !== 'COLLECTIVE')
    return { code: 'BODY_WRONG_KIND', message: `${name}不是集体决策机构，不能表决` };
  if (step.kind === 'REVIEW' && body.kind === 'COLLECTIVE')
    return { code: 'BODY_WRONG_KIND', message: `${name}是集体决策机构，须以表决环节办理，不能由一人审核` };
  if (held.length === 0)
    return { code: 'BODY_EMPTY', message: `${name}自${on}起没有任何席位有人任职，无人可办` };
  if (!votes || !step.votingRule) return null;
  const entitled = held.filter(({ isVoting }) => isVoting).length;
  const reach = attainable(step.votingRule, entitled);
  if (!reach.quorum || !reach.majority)
    return {
      code: 'BODY_CANNOT_VOTE',
      message: `${name}在${on}有${String(entitled)}个表决席位有人任职，按该规则不可能达到法定人数并通过`,
    };
  if (!held.some(mayRecord))
    return {
      code: 'BODY_WITHOUT_CLERK',
      message: `${name}在${on}没有记录人或主持人在任，无人录入会议和表决`,
    };
  return null;
}
