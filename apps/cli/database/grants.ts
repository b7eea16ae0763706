import { onServer, quote, schemaOf } from './schemas.js';

/** Written by migrations and by triggers only. */
const READ_ONLY = new Set(['schema_migration', 'structure_stamp']);
/** ER_NONEXISTING_TABLE_GRANT: there was nothing to take back. */
const NO_SUCH_GRANT = 1147;

/**
 * Gives the application's account what it needs, table by table: nothing but SELECT and INSERT on what only ever
 * grows. Returns how many tables it may use.
 */
export async function grantApplication(
  adminUrl: string,
  appUser: string,
  appendOnlyTables: readonly string[],
): Promise<number> {
  const schema = schemaOf(adminUrl);
  const appendOnly = new Set(appendOnlyTables);
  return onServer(adminUrl, async (connection) => {
    const account = accountOf(appUser, (text) => connection.escape(text));
    const [rows] = await connection.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'",
      [schema],
    );
    const tables = (rows as { name: string }[]).map(({ name }) => name);
    for (const table of tables) {
      const target = `${quote(schema)}.${quote(table)} `;
      const { granted, taken } = rightsOn(table, appendOnly);
      if (taken) {
        await connection.query(`REVOKE ${taken} ON ${target} FROM ${account}`).catch((error: unknown) => {
          if ((error as { errno?: number }).errno !== NO_SUCH_GRANT) throw error;
        });
      }
      await connection.query(`GRANT ${granted} ON ${target} TO ${account}`);
    }
    return tables.length;
  });
}

function rightsOn(table: string, appendOnly: ReadonlySet<string>): { granted: string; taken: string | null } {
  if (READ_ONLY.has(table)) return { granted: 'SELECT', taken: 'INSERT, UPDATE, DELETE' };
  if (appendOnly.has(table)) return { granted: 'SELECT, INSERT', taken: 'UPDATE, DELETE' };
  return { granted: 'SELECT, INSERT, UPDATE, DELETE', taken: null };
}

/** `name` or `name@host`; from anywhere when no host is given. */
function accountOf(appUser: string, escape: (text: string) => string): string {
  const at = appUser.lastIndexOf('@');
  const [name, host] = at > 0 ? [appUser.slice(0, at), appUser.slice(at + 1)] : [appUser, '%'];
  return `${escape(name)}@${escape(host)}`;
}
