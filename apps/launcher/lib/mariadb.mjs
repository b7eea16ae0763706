import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { ensureDir } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { databaseAnswers } from './probe.mjs';
import { commandLineOf, findProgram, isRoot, refOf, run, spawnService } from './process.mjs';

export const DATABASE = 'yigongti';
export const ADMIN_USER = 'yigongti_admin';
export const APP_USER = 'yigongti_app';
export const DEFAULT_PORT = 3306;

const SERVER_NAMES = ['mariadbd', 'mysqld'];
const MISSING =
  '未找到数据库程序：请安装 MariaDB 10.11+ 或 MySQL 8.4（Debian/Ubuntu：apt-get install mariadb-server），或设置 DATABASE_URL。';

/** The server program, installed when that is possible and allowed.
 * @param {{ noInstall: boolean }} options @returns {Promise<string>} */
export async function findServer({ noInstall }) {
  const found = findProgram(SERVER_NAMES, {
    folders: ['/usr/local/mysql/bin', '/opt/homebrew/opt/mariadb/bin'],
  });
  if (found) return found;
  if (noInstall || !canUseApt()) throw new OperatorError(MISSING);
  await aptInstall(['mariadb-server'], '数据库 MariaDB');
  const installed = findProgram(SERVER_NAMES);
  if (!installed) throw new OperatorError(MISSING);
  return installed;
}

/** @param {import('./paths.mjs').Layout} layout */
function filesOf(layout) {
  const run = join(layout.mariadb, 'run');
  return {
    data: join(layout.mariadb, 'data'),
    run,
    socket: socketPath(layout),
    pid: join(run, 'mariadbd.pid'),
    init: join(run, 'init.sql'),
    log: join(layout.logs, 'mariadb.log'),
  };
}

// sun_path holds 108 bytes; MariaDB refuses longer ones.
const SOCKET_LIMIT = 100;

/** @param {import('./paths.mjs').Layout} layout */
export function socketPath(layout) {
  const beside = join(layout.mariadb, 'run', 'mariadbd.sock');
  if (Buffer.byteLength(beside) <= SOCKET_LIMIT) return beside;
  const short = createHash('sha256').update(layout.dir).digest('hex').slice(0, 12);
  return join(tmpdir(), `yigongti-${process.getuid?.() ?? 0}-${short}`, 'm.sock');
}

/** A server of ours that is not in the state file (which was lost, or its writer was killed).
 * @param {import('./paths.mjs').Layout} layout */
export function findOrphan(layout) {
  const files = filesOf(layout);
  if (!existsSync(files.pid)) return null;
  const pid = Number(readFileSync(files.pid, 'utf8').trim());
  const args = Number.isInteger(pid) && pid > 1 ? commandLineOf(pid) : [];
  if (!args.includes(`--datadir=${files.data}`)) return null;
  const port = Number(args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length));
  return Number.isInteger(port) ? { ...refOf(pid), port } : null;
}

/** @param {number} port */
export const isHealthy = (port) => databaseAnswers({ host: '127.0.0.1', port });

/**
 * @param {import('./paths.mjs').Layout} layout
 * @param {{ server: string, port: number, secrets: import('./secrets.mjs').Secrets }} options
 */
export async function start(layout, { server, port, secrets }) {
  const files = filesOf(layout);
  const flavour = await flavourOf(server);
  ensureDir(files.run);
  ensureDir(dirname(files.socket));
  if (!existsSync(files.data)) {
    await step('正在建立私有数据库目录', () => initialise(server, flavour, files.data));
  }
  writeFileSync(files.init, accounts(secrets, flavour), { mode: 0o600 });
  chmodSync(files.init, 0o600);
  return spawnService(server, serverArguments(files, port, flavour), { log: files.log });
}

/** @typedef {'mariadb' | 'mysql'} Flavour */

/** @param {string} server @returns {Promise<Flavour>} */
async function flavourOf(server) {
  const { stdout } = await run(server, ['--no-defaults', '--version']);
  return /mariadb/i.test(stdout) ? 'mariadb' : 'mysql';
}

/**
 * Built beside and renamed: a half-made directory of an interrupted start is never taken for a database.
 * @param {string} server @param {Flavour} flavour @param {string} data
 */
async function initialise(server, flavour, data) {
  const making = `${data}.making`;
  rmSync(making, { recursive: true, force: true });
  ensureDir(dirname(making));
  const user = isRoot() ? ['--user=root'] : [];
  const done =
    flavour === 'mysql'
      ? await run(server, ['--no-defaults', '--initialize-insecure', `--datadir=${making}`, ...user])
      : await run(installProgram(server), [
          '--no-defaults',
          '--auth-root-authentication-method=normal',
          '--skip-test-db',
          `--datadir=${making}`,
          ...user,
        ]);
  if (done.code !== 0) throw new OperatorError(`建立数据库目录失败：\n${done.output.trim().slice(-2_000)}`);
  chmodSync(making, 0o700);
  renameSync(making, data);
}

/** @param {string} server */
function installProgram(server) {
  const bin = dirname(server);
  const found = findProgram(['mariadb-install-db', 'mysql_install_db'], {
    folders: [bin, join(bin, '..', 'bin'), join(bin, '..', 'scripts')],
  });
  if (!found) throw new OperatorError('未找到 mariadb-install-db：请安装完整的 MariaDB 服务器软件包。');
  return found;
}

/** @param {ReturnType<typeof filesOf>} files @param {number} port @param {Flavour} flavour */
function serverArguments(files, port, flavour) {
  return [
    '--no-defaults',
    `--datadir=${files.data}`,
    `--socket=${files.socket}`,
    `--pid-file=${files.pid}`,
    `--init-file=${files.init}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    // A decision that was committed is never lost, whatever dies.
    '--innodb-flush-log-at-trx-commit=1',
    '--skip-log-bin',
    '--sql-mode=STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    '--character-set-server=utf8mb4',
    // Names, codes and hashes are compared exactly: utf8mb4_unicode_ci gives every character outside the basic
    // plane one weight, so that two people whose names differ in a rare character (生僻字) would be equal.
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    '--max-connections=300',
    '--innodb-buffer-pool-size=256M',
    ...(flavour === 'mysql' ? ['--mysqlx=OFF'] : []),
    ...(isRoot() ? ['--user=root'] : []),
  ];
}

/**
 * Run by the server before it accepts connections, at every start: there is no moment without passwords.
 * The application account owns nothing yet: `migrate` grants it table by table, so that it can never alter
 * or delete what is append-only.
 * @param {import('./secrets.mjs').Secrets} secrets @param {Flavour} flavour
 */
function accounts(secrets, flavour) {
  const strangers =
    flavour === 'mariadb'
      ? [
          "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
          'FLUSH PRIVILEGES;',
        ]
      : [];
  return [
    ...strangers,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${secrets.rootPassword}';`,
    `CREATE DATABASE IF NOT EXISTS \`${DATABASE}\`;`,
    `CREATE USER IF NOT EXISTS '${ADMIN_USER}'@'%' IDENTIFIED BY '${secrets.adminPassword}';`,
    `ALTER USER '${ADMIN_USER}'@'%' IDENTIFIED BY '${secrets.adminPassword}';`,
    `GRANT ALL PRIVILEGES ON \`${DATABASE}%\`.* TO '${ADMIN_USER}'@'%' WITH GRANT OPTION;`,
    `CREATE USER IF NOT EXISTS '${APP_USER}'@'%' IDENTIFIED BY '${secrets.appPassword}';`,
    `ALTER USER '${APP_USER}'@'%' IDENTIFIED BY '${secrets.appPassword}';`,
    '',
  ].join('\n');
}

/**
 * Over the socket a statement costs both ends much less than over TCP; the port is for whatever does not know sockets.
 * @param {number} port @param {import('./secrets.mjs').Secrets} secrets @param {string} socket
 */
export function urls(port, secrets, socket) {
  const at = `@127.0.0.1:${port}/${DATABASE}?socketPath=${encodeURIComponent(socket)}`;
  return {
    databaseUrl: `mysql://${APP_USER}:${secrets.appPassword}${at}`,
    databaseAdminUrl: `mysql://${ADMIN_USER}:${secrets.adminPassword}${at}`,
  };
}
