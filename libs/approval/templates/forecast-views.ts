import { stepOf } from '../../rules/index.js';
import type { ActingHolder } from '../acting-seats.js';
import type { Bar } from '../separation.js';
import { outcomeNameOf } from '../status-names.js';
import { ruleText } from '../views.js';
import type { ForecastStep, ForecastTask } from './chain-forecast.js';
import * as dto from './dto/forecast.dto.js';
import type { Forecast } from './forecasts.js';
import type { Answered, MovePlan } from './move-planner.js';
import { refuseTemplate } from './template.errors.js';
import { comparisonView, stepKindNames } from './template-views.js';
import type { BodyNames } from './template-views.js';

const barNames: Record<Bar, string> = {
  SUBMITTER: '是提交人，不得审批本人提交的事项',
  DECIDED_ELSEWHERE: '预计在之前的环节表决或办理，本环节须由他人办理',
  DELEGATE: '受托人与事项有关或是提交人及其近亲属，不得代为办理',
  CONCERNED: '与事项有关，须回避',
};

export function forecastView(forecast: Forecast, matterName: string): dto.ChainForecastView {
  const { chain, version, on } = forecast;
  const steps = forecast.steps.map(forecastStep);
  return Object.assign(new dto.ChainForecastView(), {
    matterName,
    templateName: chain.name,
    templateVersion: version,
    documentNumber: chain.documentNumber,
    on,
    problems: steps.flatMap(({ tasks }) => tasks).filter(({ problem }) => problem !== null).length,
    steps,
  });
}

function forecastStep({ step, opensOn, dueOn, tasks }: ForecastStep): dto.ForecastStep {
  return Object.assign(new dto.ForecastStep(), {
    key: step.key,
    name: step.name,
    kind: step.kind,
    kindName: stepKindNames[step.kind] ?? step.kind,
    clause: step.clause,
    opensOn,
    dueOn,
    tasks: tasks.map((task) => forecastTask(step, task)),
  });
}

function forecastTask(step: ForecastStep['step'], task: ForecastTask): dto.ForecastTask {
  const { vote } = task;
  return Object.assign(new dto.ForecastTask(), {
    bodyCode: task.bodyCode,
    bodyName: task.body?.name ?? task.bodyCode,
    able: task.able.map((holder) => person(holder, null)),
    barred: task.barred.map(({ holder, bar }) => person(holder, barNames[bar])),
    vote: vote
      ? Object.assign(new dto.ForecastVote(), {
          entitled: vote.voters.length + vote.recused.length,
          recused: vote.recused.map((holder) => person(holder, barNames.CONCERNED)),
          quorumReachable: vote.quorum,
          majorityReachable: vote.majority,
          rule: step.votingRule ? ruleText(step.votingRule) : '',
        })
      : null,
    problem: task.problem,
  });
}

function person({ name, seat }: ActingHolder, reason: string | null): dto.ForecastPerson {
  return Object.assign(new dto.ForecastPerson(), {
    name,
    seatTitle: seat.title,
    onBehalfOfName: seat.delegation?.fromName ?? null,
    reason,
  });
}

const reservationTexts: Record<MovePlan['reservation'], string> = {
  KEEP: '预占情况不变',
  RELEASE: '已有的预占将释放，待预占环节按新流程通过时重新预占',
  MAKE: '新流程的预占环节已经通过，变更时即预占；名额不足则不能变更',
};

export function planView(plan: MovePlan, bodies: BodyNames): dto.CaseMovePlan {
  const { row, from, to, lost } = plan;
  const obstacle = lost.length > 0 ? refuseTemplate.moveLoses(lost.map(({ task }) => task.stepName)) : null;
  return Object.assign(new dto.CaseMovePlan(), {
    caseNumber: row.number,
    fromVersion: from.version,
    toVersion: to.version,
    toName: to.name,
    toDocumentNumber: to.documentNumber,
    changes: comparisonView(from.chain, to.chain, bodies).steps,
    kept: plan.kept.map(answeredTask),
    rerun: plan.rerun.map(answeredTask),
    lost: lost.map(answeredTask),
    open: plan.open.map((task) => moveTask(task)),
    standsAtName: stepOf(to.chain, plan.standsAt)?.name ?? plan.standsAt,
    reservationText: reservationTexts[plan.reservation],
    obstacle: obstacle?.detail.message ?? null,
    planSha256: plan.planSha256,
  });
}

function answeredTask({ task, decision }: Answered): dto.MoveTask {
  const outcomeName = outcomeNameOf(task.stepKind, decision.outcome);
  return Object.assign(moveTask(task), { outcomeName, decidedOn: decision.decidedOn });
}

function moveTask({ id, stepName, bodyName }: MovePlan['open'][number]): dto.MoveTask {
  return Object.assign(new dto.MoveTask(), {
    taskId: id,
    stepName,
    bodyName,
    outcomeName: null,
    decidedOn: null,
  });
}
