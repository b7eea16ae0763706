import ExcelJS from 'exceljs';
import type { GraphqlClient } from './graphql-client.js';

/** An exported list as the reader of the sheet has it: its headings, then its rows. */
export async function exportRows(baseUrl: string, client: GraphqlClient, path: string): Promise<unknown[][]> {
  const answer = await fetch(`${baseUrl}/exports/${path}`, { headers: client.cookieHeader() });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}
