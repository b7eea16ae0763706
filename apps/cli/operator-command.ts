import { CommandRunner, Option } from 'nest-commander';
import { printFailure, printOutcome } from './output.js';
import type { Outcome } from './output.js';

/** Options that every command has. */
export interface OperatorOptions {
  json?: boolean;
}

/** Base of the operator's commands: `--json`, exit codes, and errors in Chinese. */
export abstract class OperatorCommand<O extends OperatorOptions = OperatorOptions> extends CommandRunner {
  @Option({ flags: '--json', description: '以一行 JSON 输出结果' })
  parseJson(): boolean {
    return true;
  }

  async run(args: string[], options: O): Promise<void> {
    const asJson = options.json === true;
    try {
      printOutcome(await this.perform(args, options), asJson);
    } catch (error) {
      printFailure(error, asJson);
    }
  }

  /** Does the work. The application itself is opened with `withApplication` when it is needed. */
  protected abstract perform(args: string[], options: O): Promise<Outcome>;
}
