import { Refused } from '../../libs/context/index.js';
import { OperatorError } from './settings.js';

/** What a command has to say: lines for people, one JSON value for programs. */
export interface Outcome {
  text: string | readonly string[];
  json: unknown;
  /** The command ran, and what it looked at is not in order: exit code 1. */
  failed?: boolean;
}

/** Prints an outcome; in JSON it is one line. */
export function printOutcome(outcome: Outcome, asJson: boolean): void {
  const lines = typeof outcome.text === 'string' ? [outcome.text] : outcome.text;
  const text = asJson ? JSON.stringify(outcome.json) : lines.join('\n');
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  if (outcome.failed) process.exitCode = 1;
}

/** Prints why a command could not be done. Only faults, which are ours, come with a stack. */
export function printFailure(error: unknown, asJson: boolean): void {
  process.exitCode = 1;
  const { code, message } = describe(error);
  if (asJson) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  else process.stderr.write(`${message}\n`);
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof Refused) {
    const { code, message, clause } = error.detail;
    return { code, message: clause ? `${message}（${clause}）` : message };
  }
  if (error instanceof OperatorError) return { code: 'OPERATOR', message: error.message };
  const fault = error instanceof Error ? error : new Error(String(error));
  return { code: 'FAULT', message: `命令未完成：${withoutValues(fault)}` };
}

/** A database error quotes the statement with its values, which may be personal. */
function withoutValues(fault: Error): string {
  const driver = (fault as { driverError?: { code?: string } }).driverError;
  if (driver) return `数据库错误 ${driver.code ?? ''}`.trim();
  return fault.stack ?? fault.message;
}
