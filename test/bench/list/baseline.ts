import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createPool } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { Tx } from '../../../libs/database/index.js';
import { StaffRepository } from '../../../libs/organization/staff/staff.repository.js';
import { staffCondition } from '../../../libs/organization/staff/staff-condition.js';

/**
 * The least that could answer: bare node:http and mysql2. It looks the session up, reads the rows with the very SQL
 * of the application, and sends them. No GraphQL, no rights, no names of codes.
 */
const [port, communityId = '', today = ''] = process.argv.slice(2);
const pool = createPool({
  uri: process.env.DATABASE_URL ?? '',
  connectionLimit: 20,
  dateStrings: ['DATE'],
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
});

const SESSION = `SELECT a.id, a.person_id, a.display_name, a.username, a.rights_version
  FROM session s JOIN account a ON a.id = s.account_id
 WHERE s.token_sha256 = ? AND s.revoked_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3) AND a.disabled = 0`;

let statement = { sql: '', params: [] as unknown[] };
const recorder = {
  query: (sql: string, params: unknown[]) => {
    statement = { sql, params };
    return Promise.resolve([]);
  },
} as unknown as Tx;
await new StaffRepository().page(recorder, staffCondition([{ communityId }], null, today), 'STAFF_NUMBER', {
  first: 50,
  offset: 0,
});

const server = createServer((request, response) => {
  answer(request.headers.cookie ?? '').then(
    ([status, body]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    () => {
      response.writeHead(500).end();
    },
  );
});

async function answer(cookie: string): Promise<[number, string]> {
  const secret = /yigongti_session=([\w-]+)/.exec(cookie)?.[1] ?? '';
  const [sessions] = await pool.query<RowDataPacket[]>(SESSION, [
    createHash('sha256').update(secret).digest('hex'),
  ]);
  if (sessions.length === 0) return [401, '{}'];
  const [rows] = await pool.query<RowDataPacket[]>(statement.sql, statement.params);
  return [200, JSON.stringify({ items: rows })];
}

server.listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
