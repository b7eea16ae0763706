import { layout as defaultLayout } from './lib/paths.mjs';
import { entry, OperatorError, say } from './lib/print.mjs';
import { stopLeftovers } from './lib/application.mjs';
import { environmentOf, saveEnv } from './lib/env.mjs';
import { runningOf } from './lib/state.mjs';
import { ensureServices, serviceStatus, stopServices } from './lib/services.mjs';

const USAGE = '用法：npm run services -- up|down|status [--json]';

/** @param {unknown} value */
function printJson(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** @param {boolean} json */
async function up(json) {
  const services = await ensureServices({ owner: 'services' });
  const { databaseUrl, databaseAdminUrl, temporalAddress } = services;
  const layout = defaultLayout();
  // A running system has written it already, with its own port.
  if (!runningOf(layout, 'launcher')) saveEnv(layout, await environmentOf(layout, services, { port: 3000 }));
  if (json) return printJson({ databaseUrl, databaseAdminUrl, temporalAddress });
  // Passwords are for programs: people read where the file is.
  say(`数据库：${new URL(databaseUrl).host}`);
  say(`Temporal：${temporalAddress}`);
  say('连接串（含密码）：npm run --silent services -- up --json');
}

/** @param {boolean} json */
async function down(json) {
  const launcher = runningOf(defaultLayout(), 'launcher');
  if (launcher) throw new OperatorError(`npm start 正在运行（进程 ${launcher.pid}），请先停止它。`);
  await stopLeftovers(defaultLayout());
  const stopped = await stopServices();
  if (json) return printJson({ stopped });
  say(stopped.length > 0 ? `已停止：${stopped.join('、')}` : '没有正在运行的服务。');
}

/** @param {boolean} json */
async function status(json) {
  const services = await serviceStatus();
  if (json) return printJson({ dir: defaultLayout().dir, services });
  for (const { name, running, healthy, port, pid } of services) {
    say(running ? `${name}：${healthy ? '正常' : '无应答'}，端口 ${port}，进程 ${pid}` : `${name}：未运行`);
  }
}

await entry(async () => {
  const [command, ...rest] = process.argv.slice(2);
  const json = rest.includes('--json');
  if (command === 'up') return up(json);
  if (command === 'down') return down(json);
  if (command === 'status') return status(json);
  throw new OperatorError(USAGE);
});
