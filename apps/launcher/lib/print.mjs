/** A refusal that the operator can act on: printed as one line, without a stack. */
export class OperatorError extends Error {}

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} 秒`;

/**
 * Progress goes to stderr so that the stdout of `--json` commands stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const FIRST_WORD_MS = 2_000;
const REMINDER_MS = 15_000;

/**
 * Runs a step; one that takes longer than two seconds says what it is doing and how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {{ announce?: boolean }} [options] announce: say so before starting (installations)
 * @returns {Promise<T>}
 */
export async function step(label, work, { announce = false } = {}) {
  const began = performance.now();
  const elapsed = () => performance.now() - began;
  if (announce) say(`… ${label}`);
  let spoke = announce;
  const first = setTimeout(() => {
    if (!spoke) say(`… ${label}（已 ${seconds(elapsed())}）`);
    spoke = true;
  }, FIRST_WORD_MS);
  const reminder = setInterval(() => say(`… ${label}（已 ${seconds(elapsed())}）`), REMINDER_MS);
  try {
    const result = await work();
    if (spoke || elapsed() > FIRST_WORD_MS)
      say(`${succeeded(result) ? '✓' : '✗'} ${label}，用时 ${seconds(elapsed())}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(reminder);
  }
}

/** Steps answer with a program's exit code or whether it worked. @param {unknown} result */
function succeeded(result) {
  if (typeof result === 'object' && result !== null && 'code' in result) return result.code === 0;
  return result !== false;
}

/**
 * Runs an entry point: an OperatorError is one line, anything else a fault with its stack.
 * @param {() => Promise<number | void>} main
 */
export async function entry(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof OperatorError) say(error.message);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
