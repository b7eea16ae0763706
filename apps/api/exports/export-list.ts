import type { RequestContext } from '../../../libs/context/index.js';
import type { Page } from '../../../libs/context/graphql/index.js';

/** A cell: text as it is read, or a whole number. */
export type Cell = string | number;

/** One column of an exported list. */
export interface Column<T> {
  header: string;
  width: number;
  /** The value is yuan as decimal text, to the fen: a number in the sheet, so that the column adds up. */
  money?: true;
  value: (row: T) => Cell | Date | null | undefined;
}

/** A list that can be taken out as a spreadsheet: the same rows, rights and filters as on the screen. */
export interface ExportList<T = unknown> {
  /** Last part of its address, e.g. `staff`. */
  name: string;
  /** Chinese name of the file and the sheet. */
  title: string;
  /** Right that reading the list takes. */
  needs: { action: string; subject: string };
  columns: readonly Column<T>[];
  page(
    ctx: RequestContext,
    filter: Record<string, string>,
    page: { first: number; offset: number },
  ): Promise<Page<T>>;
}

/** Hides the row's type, which only the list itself knows. */
export function exportList<T>(list: ExportList<T>): ExportList {
  return list as unknown as ExportList;
}
