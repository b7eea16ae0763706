import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  RosterErrorPage,
  RosterImportPage,
  RosterImportResult,
  RosterImportView,
} from '../dto/roster.dto.js';
import type { RosterError } from '../dto/roster.dto.js';
import type { RosterImport } from '../entities/index.js';
import { RosterImports } from './roster-imports.js';

@Resolver(() => RosterImportView)
export class RosterResolver {
  constructor(private readonly imports: RosterImports) {}

  @Can('import', 'Staff')
  @Query(() => RosterImportView, { nullable: true, description: '一次花名册导入' })
  async rosterImport(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RosterImportView | null> {
    const row = await this.imports.find(ctx, id);
    return row && viewOf(row);
  }

  @Can('import', 'Staff')
  @Query(() => RosterImportPage, { description: '花名册导入记录，新的在前' })
  async rosterImports(
    @Ctx() ctx: RequestContext,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<RosterImportView>> {
    const { total, items } = await this.imports.page(ctx, pageOf(page));
    return { total, items: items.map(viewOf) };
  }

  @Can('import', 'Staff')
  @Mutation(() => RosterImportResult, { description: '确认导入：全部合格才导入，或仅导入合格行' })
  confirmRosterImport(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('onlyGoodRows') onlyGoodRows: boolean,
  ): Promise<RosterImportView | Refusal> {
    return refusable(async () => viewOf(await this.imports.confirm(ctx, id, onlyGoodRows)));
  }

  /** Only imports that the actor may see have a parent here. */
  @Can('import', 'Staff')
  @ResolveField(() => RosterErrorPage, { description: '逐行逐列的问题' })
  async errors(
    @Parent() { id }: RosterImportView,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<RosterError>> {
    const { total, items } = await this.imports.errors(id, pageOf(page));
    return {
      total,
      items: items.map(({ lineNumber, columnName, maskedValue, message }) => ({
        row: lineNumber,
        column: columnName,
        value: maskedValue,
        message,
      })),
    };
  }
}

function viewOf(row: RosterImport): RosterImportView {
  const view = new RosterImportView();
  return Object.assign(view, {
    id: row.id,
    fileName: row.fileName,
    status: row.status,
    failure: row.failure,
    totalRows: row.totalRows,
    goodRows: row.newRows + row.changedRows + row.unchangedRows,
    badRows: row.badRows,
    newRows: row.newRows,
    changedRows: row.changedRows,
    unchangedRows: row.unchangedRows,
    importedRows: row.importedRows,
    createdAt: row.createdAt,
    createdByName: row.createdByName,
  });
}
