import { Command } from 'nest-commander';
import { CaseConductor } from '../../../libs/approval/index.js';
import { Reconciler, TemporalLink } from '../../../libs/temporal/index.js';
import type { ReconcileReport } from '../../../libs/temporal/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

@Command({
  name: 'reconcile',
  description: '以数据库为准核对流程引擎：补建缺失的流程，并让在途流程重新核对应办步骤',
})
export class ReconcileCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return withApplication(async (app) => {
      if (!(await app.get(TemporalLink).answers())) throw new OperatorError('Temporal 没有应答，请先启动它');
      const conductor = app.get(CaseConductor, { strict: false });
      const source = (after: string, limit: number) => conductor.openCases(after, limit);
      return outcomeOf(await app.get(Reconciler).run(source, { nudge: true }));
    });
  }
}

function outcomeOf(report: ReconcileReport): Outcome {
  const { open, started, nudged, failed } = report;
  const counts = `在办事项 ${open} 件：补建流程 ${started.length} 件，重新核对 ${nudged} 件，未成功 ${failed.length} 件`;
  return {
    text: [
      counts,
      ...started.map((number) => `已补建 ${number}`),
      ...failed.map((number) => `未成功 ${number}`),
    ],
    json: { open, started, nudged, failed },
    failed: failed.length > 0,
  };
}
