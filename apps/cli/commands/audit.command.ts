import { Command, Option, SubCommand } from 'nest-commander';
import { StoredFilesCheck } from '../../../libs/attachment/index.js';
import { AuditCheckpoints, AuditVerifier } from '../../../libs/audit/index.js';
import type { AuditReport } from '../../../libs/audit/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { adminEnvironment } from '../settings.js';

interface VerifyOptions extends OperatorOptions {
  anchor?: string;
  /** `--no-files` makes it false. */
  files?: boolean;
}

/** Progress is told every so many entries. */
const TOLD_EVERY = 100_000;

@SubCommand({
  name: 'verify',
  description:
    '重算全部审计条目与检查点的哈希，与决定、版本逐条核对，并核对附件的存储文件；有异常时退出码为 1',
})
export class AuditVerifyCommand extends OperatorCommand<VerifyOptions> {
  @Option({ flags: '--anchor <hash>', description: '在系统之外留存的检查点哈希，核对它仍在链上' })
  parseAnchor(hash: string): string {
    return hash.trim().toLowerCase();
  }

  @Option({ flags: '--no-files', description: '不读取附件的存储文件（在没有文件目录的机器上）' })
  parseFiles(): boolean {
    return false;
  }

  protected perform(_: string[], options: VerifyOptions): Promise<Outcome> {
    return withApplication(async (app) => {
      const verifier = app.get(AuditVerifier);
      const report = await app
        .get(TransactionRunner)
        .snapshot((tx) => verifier.verify(tx, progress(options), options.anchor));
      if (options.files === false) return outcomeOf(report, null);
      const stored = await app.get(StoredFilesCheck, { strict: false }).run();
      return outcomeOf({ ...report, breaks: [...report.breaks, ...stored.breaks] }, stored.files);
    }, adminEnvironment());
  }
}

@SubCommand({ name: 'checkpoint', description: '为全部审计链封存一个检查点，输出可在系统之外留存的哈希' })
export class AuditCheckpointCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return withApplication(async (app) => {
      const checkpoint = await app.get(TransactionRunner).run((tx) => app.get(AuditCheckpoints).take(tx));
      return {
        text: checkpoint
          ? `检查点第${checkpoint.sequence}号，封存${checkpoint.chainCount}条链：${checkpoint.hash}`
          : '自上一检查点以来没有新的审计条目',
        json: checkpoint,
      };
    });
  }
}

@Command({ name: 'audit', description: '审计链', subCommands: [AuditVerifyCommand, AuditCheckpointCommand] })
export class AuditCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['verify', 'checkpoint'] },
    });
  }
}

function progress(options: OperatorOptions): (events: number) => void {
  let told = 0;
  return (events) => {
    if (options.json || events - told < TOLD_EVERY) return;
    told = events;
    process.stderr.write(`已核对 ${events} 条\n`);
  };
}

function outcomeOf(report: AuditReport, files: number | null): Outcome {
  const { events, chains, checkpoints, anchor, breaks } = report;
  const counts = `审计条目 ${events} 条，链 ${chains} 条，检查点 ${checkpoints} 个${files === null ? '' : `，附件文件 ${files} 个`}，最新检查点 ${anchor}`;
  const found = breaks.map((item) => {
    const at = item.chain ? `（${item.chain} 第${item.sequence ?? '?'}条）` : '';
    return `异常 ${item.entry}${at}：${item.message}`;
  });
  return {
    text: [counts, ...(breaks.length > 0 ? found : ['全部相符'])],
    json: { ok: breaks.length === 0, events, chains, checkpoints, files, anchor, breaks },
    failed: breaks.length > 0,
  };
}
