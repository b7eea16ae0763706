import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './application.mjs';
import { build } from './build.mjs';
import { filesUnder } from './files.mjs';
import { root } from './paths.mjs';
import { OperatorError } from './print.mjs';
import { run } from './process.mjs';
import { readJson } from './state.mjs';

/**
 * One part of `npm test`. A stage that is not jest counts as one test; `null` means that there is nothing to check.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string }} Result
 * `alone`: it keeps both cores busy by itself. `long`: it takes minutes.
 * @typedef {{ name: string, title: string, needs?: 'services' | 'browser', alone?: boolean, long?: boolean, run: (env: NodeJS.ProcessEnv, extra: readonly string[]) => Promise<Result> }} Stage
 */

/** @param {string} output @returns {Result} */
const passed = (output = '') => ({ passed: 1, failed: 0, skipped: 0, output });
/** @param {string} output @returns {Result} */
export const failed = (output) => ({ passed: 0, failed: 1, skipped: 0, output });
/** @param {string} output @returns {Result} */
const skipped = (output) => ({ passed: 0, failed: 0, skipped: 1, output });

/** @param {string} path */
const has = (path) => existsSync(join(root, path));

/** @param {string} script in node_modules @param {readonly string[]} args @param {string} [folder] @returns {Promise<Result>} */
async function tool(script, args, folder = '.') {
  const done = await run(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: join(root, folder),
  });
  return done.code === 0 ? passed(done.output) : failed(done.output);
}

/** @type {Stage} */
export const buildStage = { name: 'build', title: '构建', run: buildAll };

/** @type {Stage[]} */
export const staticStages = [
  {
    name: 'format',
    title: '格式（prettier）',
    run: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'lint',
    title: '静态检查（eslint）',
    long: true,
    run: () => tool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  },
  ...['.', 'apps/console', 'apps/launcher'].map((project) => ({
    name: 'types',
    title: `类型（tsc -p ${project}）`,
    run: () =>
      has(join(project, 'tsconfig.json'))
        ? tool('typescript/bin/tsc', ['--noEmit', '-p', project])
        : absent('tsconfig.json'),
  })),
  { name: 'imports', title: '导入规则（dependency-cruiser）', run: importRules },
  buildStage,
];

/** @param {string} what @returns {Promise<Result>} */
const absent = async (what) => skipped(`没有 ${what}`);

async function importRules() {
  const config = [
    '.dependency-cruiser.mjs',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser.js',
    '.dependency-cruiser.json',
  ].find(has);
  if (!config) return absent('.dependency-cruiser 配置');
  const folders = ['apps', 'libs', 'workflows', 'migrations'].filter(has);
  return tool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', config, ...folders]);
}

async function buildAll() {
  try {
    return passed((await build()).join('、'));
  } catch (error) {
    if (error instanceof OperatorError) return failed(error.message);
    throw error;
  }
}

/** @type {Stage[]} */
export const driftStages = [
  { name: 'schema', title: 'schema.gql 一致', run: schemaDrift },
  { name: 'console-types', title: '控制台查询类型一致', run: consoleTypes },
  { name: 'migrations', title: '迁移与实体一致', needs: 'services', run: migrationDrift },
];

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Result>} */
async function schemaDrift(env) {
  if (!has('dist/apps/cli/main.js')) return absent('apps/cli');
  const committed = join(root, 'apps/api/schema.gql');
  const made = await attempt(() => command(['schema', 'print'], stringsOf(env)));
  if (made instanceof OperatorError) return failed(made.message);
  const kept = existsSync(committed) ? readFileSync(committed, 'utf8') : '';
  return made === kept
    ? passed()
    : failed('apps/api/schema.gql 与代码不一致：请运行 npm run schema 并提交。');
}

/** @returns {Promise<Result>} */
async function consoleTypes() {
  const missing = ['apps/console/src/gql', 'apps/api/schema.gql'].find((path) => !has(path));
  if (missing) return absent(missing);
  // Its configuration names paths from its own folder.
  return tool('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--check'], 'apps/console');
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Result>} */
async function migrationDrift(env) {
  if (!has('dist/apps/cli/main.js')) return absent('apps/cli');
  const made = await attempt(() => command(['migrate', '--check-drift'], stringsOf(env)));
  return made instanceof OperatorError ? failed(made.message) : passed(made);
}

/** @template T @param {() => Promise<T>} work @returns {Promise<T | OperatorError>} */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
const stringsOf = (env) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/**
 * Each spec file loads the whole application anew, and modules once loaded are never given back: a worker that has
 * grown is replaced before it spends its time on collecting garbage.
 */
const inWorkers = ['--maxWorkers=2', '--workerIdleMemoryLimit=1200MB'];

const longest = new Set(['browser', 'e2e']);

/** @param {string} name @param {string} title @param {Stage['needs']} [needs] @param {readonly string[]} [flags] @returns {Stage} */
const jest = (name, title, needs, flags = ['--runInBand']) => ({
  name,
  title,
  needs,
  alone: flags === inWorkers,
  long: longest.has(name),
  run: (env, extra) => runJest(name, env, [...flags, ...extra]),
});

/** @type {Stage[]} */
export const jestStages = [
  jest('unit', '单元测试'),
  jest('architecture', '架构测试'),
  jest('replay', '工作流重放测试'),
  jest('integration', '集成测试', 'services', inWorkers),
  jest('browser', '浏览器测试', 'browser'),
  jest('launcher', '启动程序测试', 'services'),
  jest('workflows', '工作流测试', 'services'),
  jest('e2e', '端到端测试', 'services'),
  jest('faults', '故障测试', 'services'),
];

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} JestReport */

/** @param {string} name @param {NodeJS.ProcessEnv} env @param {readonly string[]} args @returns {Promise<Result>} */
async function runJest(name, env, args) {
  if (name !== 'unit' && !statSync(join(root, 'test', name), { throwIfNoEntry: false }))
    return absent(`test/${name}`);
  if (name !== 'unit' && !filesUnder(join('test', name)).some((file) => file.endsWith('.spec.ts')))
    return absent(`test/${name}/*.spec.ts`);
  const report = join(tmpdir(), `yigongti-jest-${process.pid}-${name}.json`);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jestArgs = ['--selectProjects', name, '--json', '--outputFile', report, ...args];
  try {
    const done = await run(
      process.execPath,
      [...flags, join(root, 'node_modules/jest/bin/jest.js'), ...jestArgs],
      {
        cwd: root,
        // An end-to-end run leaves the terminal's colours out: its output is shown after the fact.
        env: { ...env, NODE_ENV: 'test', NO_COLOR: '1' },
      },
    );
    return count(/** @type {JestReport | null} */ (readJson(report)), done);
  } finally {
    rmSync(report, { force: true });
  }
}

/** @param {JestReport | null} report @param {{ code: number, stderr: string }} done @returns {Result} */
function count(report, done) {
  if (!report) return failed(done.stderr);
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const ran = report.numPassedTests + broken;
  // jest may also fail for what is no test: a global setup, an open handle, no test found.
  const unexplained = broken === 0 && (done.code !== 0 || ran === 0) ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: broken + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
    output: done.stderr,
  };
}
