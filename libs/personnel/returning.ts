import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ReturningPosting } from './dto/personnel.dto.js';
import type { ReturningSort } from './dto/personnel.dto.js';
import { postingScope } from './person-file.repository.js';

/** Whom to look for. */
export interface ReturningSearch {
  from: string;
  to: string;
  homeInstitutionId?: string | null | undefined;
  hostInstitutionId?: string | null | undefined;
  text?: string | null | undefined;
}

interface Line {
  id: string;
  personId: string;
  personName: string;
  titleName: string | null;
  kindName: string;
  homeInstitutionId: string;
  hostInstitutionId: string;
  postName: string;
  startOn: string;
  endOn: string;
  caseNumber: string;
}

const ORDER: Readonly<Record<keyof typeof ReturningSort, string>> = {
  END: 's.to_on, s.id',
  NAME: 'q.name, s.to_on, s.id',
  HOST: 'h.code, s.to_on, s.id',
};

/** 谁在某季度回来: people whose service away from home has its last day within the days asked for. */
@Injectable()
export class Returning {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
  ) {}

  /** @throws {Refused} PERIOD_NOT_POSITIVE */
  async page(
    ctx: RequestContext,
    search: ReturningSearch,
    sort: keyof typeof ReturningSort,
    page: { first: number; offset: number },
  ): Promise<Page<ReturningPosting>> {
    if (search.to < search.from)
      throw new Refused({ code: 'PERIOD_NOT_POSITIVE', message: '截止日不得早于起始日', field: 'to' });
    const { sql, params } = conditions(ctx, search);
    const from = `FROM service_place s JOIN posting p ON p.id = s.source_id JOIN person q ON q.id = s.person_id
         JOIN institution h ON h.id = s.institution_id
        WHERE ${sql}`;
    const tx = this.transactions.reader;
    const counted: { total: string }[] = await tx.query(`SELECT COUNT(*) AS total ${from}`, params);
    const rows: Line[] = await tx.query(
      `SELECT s.id, s.person_id AS personId, q.name AS personName, p.kind_name AS kindName,
              p.home_institution_id AS homeInstitutionId, s.institution_id AS hostInstitutionId,
              p.post_name AS postName, s.from_on AS startOn, s.to_on AS endOn, p.case_number AS caseNumber,
              (SELECT t.name FROM professional_title t WHERE t.person_id = s.person_id AND t.certified_on <= s.to_on
                 AND (t.held_to IS NULL OR t.held_to >= s.to_on) LIMIT 1) AS titleName
         ${from} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?`,
      [...params, page.first, page.offset],
    );
    const nameOn = await this.organization.namesByDay(
      tx,
      rows.flatMap(({ homeInstitutionId, hostInstitutionId }) => [homeInstitutionId, hostInstitutionId]),
    );
    const items = rows.map(({ homeInstitutionId, hostInstitutionId, ...row }) =>
      Object.assign(new ReturningPosting(), {
        ...row,
        homeInstitutionName: nameOn(homeInstitutionId, row.endOn),
        hostInstitutionName: nameOn(hostInstitutionId, row.endOn),
      }),
    );
    return { total: Number(counted[0]?.total ?? 0), items };
  }
}

function conditions(ctx: RequestContext, search: ReturningSearch): { sql: string; params: string[] } {
  const scope = postingScope(scopesOf(ctx.ability, 'read', 'Posting'));
  const parts = ['s.to_on >= ?', 's.to_on <= ?', 's.to_on >= s.from_on', scope.sql];
  const params = [search.from, search.to, ...scope.params];
  const add = (sql: string, value: string): void => {
    parts.push(sql);
    params.push(value);
  };
  if (search.homeInstitutionId) add('p.home_institution_id = ?', search.homeInstitutionId);
  if (search.hostInstitutionId) add('s.institution_id = ?', search.hostInstitutionId);
  const text = search.text?.trim().slice(0, 50);
  if (text) add('q.name LIKE ?', `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  return { sql: parts.join(' AND '), params };
}
