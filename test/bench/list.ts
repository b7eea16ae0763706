import { spawn } from 'node:child_process';
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { load, median, report, rounded } from './support/measure.js';
import type { Contestant, Round } from './support/measure.js';
import { machine, prepareDatabase, program, sessionCookie, start } from './support/system.js';

/** Fifty staff rows through GraphQL, beside bare node:http + mysql2 that sends the same rows; A B A B … in one run. */
const CONNECTIONS = 20;
const SECONDS = 3;
const ROUNDS = 5;

const FIELDS = `id staffNumber name gender birthDate institutionId institutionName departmentName postName titleName
  titleLevel titleLevelName establishmentType establishmentTypeName idNumberMasked phoneMasked onPosting servingInstitutionName`;

const port = Number(process.env.PORT ?? 13_000);
const origin = `http://127.0.0.1:${port}`;

await prepareDatabase();
const api = await start('apps/api/main.js', { HOST: '127.0.0.1' }, `${origin}/healthz`);
const baseline = spawn(
  process.execPath,
  [program('test/bench/list/baseline.js'), String(port + 1), await communityId(), await today()],
  {
    env: process.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
try {
  const cookie = await sessionCookie(origin, 'hr');
  const ours: Contestant = {
    url: `${origin}/graphql`,
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-requested-with': 'bench' },
    body: JSON.stringify({
      query: `query Staff($page: PageInput) { staff(page: $page) { items { ${FIELDS} } } }`,
      variables: { page: { first: 50 } },
    }),
  };
  const bare: Contestant = { url: `http://127.0.0.1:${port + 1}/`, method: 'GET', headers: { cookie } };
  await untilAnswers(bare);
  await sameRows(ours, bare);
  await load(ours, CONNECTIONS, SECONDS);
  await load(bare, CONNECTIONS, SECONDS);
  const pairs: [Round, Round][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push([await load(ours, CONNECTIONS, SECONDS), await load(bare, CONNECTIONS, SECONDS)]);
  }
  report({
    name: 'list',
    ratio: rounded(median(pairs.map(([a, b]) => a.requestsPerSecond / b.requestsPerSecond))),
    unit: 'requests/s, ours over bare node:http + mysql2; higher is better',
    ours: Math.round(median(pairs.map(([a]) => a.requestsPerSecond))),
    baseline: Math.round(median(pairs.map(([, b]) => b.requestsPerSecond))),
    p50: { ours: median(pairs.map(([a]) => a.p50)), baseline: median(pairs.map(([, b]) => b.p50)) },
    p99: { ours: median(pairs.map(([a]) => a.p99)), baseline: median(pairs.map(([, b]) => b.p99)) },
    rows: 50,
    rounds: ROUNDS,
    machine: await machine(),
  });
} finally {
  baseline.kill('SIGTERM');
  await api.stop();
}

async function communityId(): Promise<string> {
  const connection = await createConnection(process.env.DATABASE_URL ?? '');
  const [rows] = await connection.query<RowDataPacket[]>("SELECT id FROM community WHERE code = 'MX'");
  await connection.end();
  return String(rows[0]?.['id']);
}

async function today(): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'bench' },
    body: JSON.stringify({ query: '{ businessClock { today } }' }),
  });
  return ((await response.json()) as { data: { businessClock: { today: string } } }).data.businessClock.today;
}

async function ask({ url, method, headers, body }: Contestant): Promise<Record<string, unknown>[]> {
  const response = await fetch(url, { method, headers, ...(body ? { body } : {}) });
  const answer = (await response.json()) as {
    items?: Record<string, unknown>[];
    data?: { staff: { items: Record<string, unknown>[] } };
  };
  return answer.items ?? answer.data?.staff.items ?? [];
}

async function untilAnswers(contestant: Contestant): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask(contestant).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the baseline did not start');
}

/** Comparing speed makes sense only where both send the same people. */
async function sameRows(ours: Contestant, bare: Contestant): Promise<void> {
  const [a, b] = [await ask(ours), await ask(bare)];
  const ids = (rows: Record<string, unknown>[]): string => rows.map((row) => String(row['id'])).join();
  if (a.length !== 50 || ids(a) !== ids(b)) throw new Error('the two do not send the same rows');
}
