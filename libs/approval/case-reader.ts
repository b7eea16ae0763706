import { Injectable } from '@nestjs/common';
import { allowsRow, scopeCondition, scopesOf } from '../access/index.js';
import { FrozenAttachmentView } from '../attachment/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { attachmentsOf } from './case-content.js';
import { CaseRepository } from './case.repository.js';
import { CaseSight } from './collaboration/case-sight.js';
import { ChainView } from './chain-view.js';
import { changesBetween } from './comparison/content-changes.js';
import { DecisionRepository } from './decision.repository.js';
import { CaseParts } from './case-parts.js';
import type { OpenCase } from './case-parts.js';
import { ApprovalCase, CaseFilter, CaseSummary, CaseVersion, ContentFieldView } from './dto/case.dto.js';
import type { ChainStepView, HistoryEntry } from './dto/case.dto.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseStatus } from './entities/approval-case.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { CaseHistory } from './history.js';
import { MatterRegistry } from './matter-registry.js';
import { caseStatusNames } from './status-names.js';
import { TaskRepository } from './task.repository.js';
import { CaseMover } from './templates/case-mover.js';
import { countingTasks } from './templates/counting.js';
import { MoveRepository } from './templates/move.repository.js';
import { TemplateRepository } from './templates/template.repository.js';
import { Withdrawal } from './withdrawal.js';

/** What the API shows of cases. What an actor may not see is answered as if it were not there (edge-23). */
@Injectable()
export class CaseReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly withdrawal: Withdrawal,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
    private readonly chainView: ChainView,
    private readonly history: CaseHistory,
    private readonly moves: MoveRepository,
    private readonly mover: CaseMover,
    private readonly sight: CaseSight,
  ) {}

  async byNumber(ctx: RequestContext, number: string): Promise<ApprovalCase | null> {
    return this.view(ctx, await this.cases.findByNumber(this.transactions.reader, number));
  }

  async byId(ctx: RequestContext, id: string): Promise<ApprovalCase | null> {
    return this.view(ctx, await this.cases.find(this.transactions.reader, id));
  }

  async page(
    ctx: RequestContext,
    filter: CaseFilter,
    page: { first: number; offset: number },
  ): Promise<Page<CaseSummary>> {
    const scope = scopeCondition(scopesOf(ctx.ability, 'read', 'Case'), {
      communityId: 'c.community_id',
      institutionId: 'c.institution_id',
    });
    const { sql, params } = withFilter(ctx, scope, filter);
    const reader = this.transactions.reader;
    const counted: { total: string }[] = await reader.query(
      `SELECT COUNT(*) AS total FROM approval_case c WHERE ${sql}`,
      params,
    );
    const rows: SummaryLine[] = await reader.query(
      `SELECT c.id, c.number, c.title, c.matter_type, c.status, c.submitter_name, c.submitted_at,
              (SELECT t.step_name FROM case_task t WHERE t.case_id = c.id AND t.version = c.current_version
                  AND t.state = 'OPEN' ORDER BY t.opened_at LIMIT 1) AS step_name
         FROM approval_case c WHERE ${sql} ORDER BY c.submitted_at DESC, c.id DESC LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items: rows.map((row) => this.summary(row)) };
  }

  private async view(ctx: RequestContext, row: ApprovalCaseRow | null): Promise<ApprovalCase | null> {
    const reader = this.transactions.reader;
    if (!row || !(await this.sight.sees(reader, ctx, row))) return null;
    const template = await this.templates.get(reader, row.templateId);
    const parts = new CaseParts(
      () => this.cases.versions(reader, row.id),
      () => this.tasks.ofCase(reader, row.id),
      () => this.decisions.ofCase(reader, row.id),
    );
    return Object.assign(new ApprovalCase(), {
      ...this.head(row),
      row,
      parts,
      templateName: template.name,
      templateVersion: template.version,
      documentNumber: template.documentNumber,
      contentWithheld: !(await this.sight.readsContent(reader, ctx, row)),
    });
  }

  /** The version that counts now. */
  async currentVersion({ row, parts }: OpenCase): Promise<CaseVersionRow> {
    const current = (await parts.versions()).find((version) => version.version === row.currentVersion);
    if (!current) throw new Error(`case ${row.number} has no current version`);
    return current;
  }

  async communityName({ row }: OpenCase): Promise<string> {
    return (await this.organization.community(this.transactions.reader, row.communityId)).name;
  }

  async versions({ row, parts, contentWithheld }: ApprovalCase): Promise<CaseVersion[]> {
    const versions = await parts.versions();
    const views = versions.map((version, at) => versionView(row, version, versions[at - 1]));
    if (!contentWithheld) return views;
    return views.map((view) => Object.assign(view, { content: [], attachments: [], changes: [] }));
  }

  async chain(ctx: RequestContext, open: OpenCase): Promise<ChainStepView[]> {
    const { row, parts } = open;
    const reader = this.transactions.reader;
    const template = await this.templates.get(reader, row.templateId);
    const [versions, tasks, decisions] = await parts.all();
    const current = await this.currentVersion(open);
    const moved = await this.moves.ofVersion(reader, row);
    const counting = countingTasks(template.chain, tasks, versions, current, moved);
    return this.chainView.of(reader, row, template, counting, decisions, ctx);
  }

  async historyOf({ row, parts }: OpenCase): Promise<HistoryEntry[]> {
    const reader = this.transactions.reader;
    const template = await this.templates.get(reader, row.templateId);
    const [versions, tasks, decisions] = await parts.all();
    return this.history.of(reader, row, template.chain, versions, tasks, decisions);
  }

  /** What the actor may do with the case besides deciding. */
  async actions(ctx: RequestContext, { row }: OpenCase): Promise<string[]> {
    const { subject } = this.matters.of(row.matterType);
    if (row.endedAt) return [];
    const actions = (await this.mover.isOffered(ctx, row)) ? ['MOVE'] : [];
    if (!allowsRow(ctx.ability, 'create', subject, row)) return actions;
    if (row.status === 'RETURNED') actions.push('RESUBMIT');
    if (await this.withdrawal.may(this.transactions.reader, row)) actions.push('WITHDRAW');
    return actions;
  }

  private head(row: ApprovalCaseRow) {
    return {
      id: row.id,
      number: row.number,
      matterType: row.matterType,
      matterName: this.matters.nameOf(row.matterType),
      title: row.title,
      status: row.status,
      statusName: caseStatusNames[row.status],
      submitterName: row.submitterName,
      submittedAt: row.submittedAt,
      version: row.currentVersion,
    };
  }

  private summary(row: SummaryLine): CaseSummary {
    return Object.assign(new CaseSummary(), {
      id: row.id,
      number: row.number,
      title: row.title,
      matterName: this.matters.nameOf(row.matter_type),
      status: row.status,
      statusName: caseStatusNames[row.status],
      currentStepName: row.step_name,
      submitterName: row.submitter_name,
      submittedAt: row.submitted_at,
    });
  }
}

interface SummaryLine {
  id: string;
  number: string;
  title: string;
  matter_type: string;
  status: CaseStatus;
  submitter_name: string;
  submitted_at: Date;
  step_name: string | null;
}

function withFilter(ctx: RequestContext, scope: { sql: string; params: string[] }, filter: CaseFilter) {
  const parts = [scope.sql];
  const params: unknown[] = [...scope.params];
  const add = (sql: string, ...values: unknown[]): void => {
    parts.push(sql);
    params.push(...values);
  };
  if (filter.status) add('c.status = ?', filter.status);
  if (filter.matterType) add('c.matter_type = ?', filter.matterType);
  if (filter.mine) add('c.submitter_account_id = ?', ctx.actor?.accountId ?? '');
  if (filter.text?.trim()) {
    const like = `%${filter.text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
    add('(c.number LIKE ? OR c.title LIKE ?)', like, like);
  }
  return { sql: parts.join(' AND '), params };
}

function versionView(row: ApprovalCaseRow, version: CaseVersionRow, before?: CaseVersionRow): CaseVersion {
  return Object.assign(new CaseVersion(), {
    version: version.version,
    submittedAt: version.submittedAt,
    submitterName: version.submitterName,
    contentSha256: version.contentSha256,
    content: fieldsOf(version),
    attachments: attachmentsOf(version).map((file) => Object.assign(new FrozenAttachmentView(), file)),
    changes: before ? changesBetween(before, version) : [],
    current: version.version === row.currentVersion,
  });
}

/** The content as it was shown. */
export function fieldsOf(version: CaseVersionRow): ContentFieldView[] {
  const fields = JSON.parse(version.shown) as { key: string; label: string; value: string }[];
  return fields.map((field) => Object.assign(new ContentFieldView(), field));
}
