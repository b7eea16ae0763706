import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { establishmentTypes, nameOfCode, titleLevels } from '../../organization/index.js';
import { postName, postOfResource } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { PostHolder } from '../dto/post.dto.js';
import type { PostHolderFilter } from '../dto/post.dto.js';

interface Raw {
  personId: string;
  staffNumber: string;
  name: string;
  institutionName: string;
  departmentName: string | null;
  titleName: string | null;
  titleLevel: string | null;
  establishmentType: string;
  resource: string | null;
  grade: string | null;
  heldPostInstitutionName: string | null;
  heldFrom: CalendarDate | null;
  servingInstitutionName: string;
}

/** The post held on the day: the band's entry, and the grade's of the same movement where there is one. */
const HELD = `LEFT JOIN establishment_holder h ON h.person_id = e.person_id AND h.kind = 'POST' AND h.from_on <= ?
        AND (h.to_on IS NULL OR h.to_on >= ?)
   LEFT JOIN establishment_entry be ON be.id = h.entry_id
   LEFT JOIN establishment_account ba ON ba.id = be.account_id
   LEFT JOIN (establishment_entry ge JOIN establishment_account ga ON ga.id = ge.account_id)
        ON ge.group_id = be.group_id AND ge.id <> be.id AND ge.person_id = be.person_id
        AND ge.from_on = be.from_on AND ge.entry_kind = be.entry_kind AND ga.resource LIKE CONCAT(ba.resource, '\\\\_%')`;

const TITLE = `LEFT JOIN professional_title t ON t.person_id = e.person_id AND t.certified_on <= ?
        AND (t.held_to IS NULL OR t.held_to >= ?)`;

/** An institution's people on any day with title and post: lists by specialty, title and grade. */
@Injectable()
export class PostHolders {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Within the scopes in which the actor may read staff (edge-23). */
  async page(
    ctx: RequestContext,
    filter: PostHolderFilter | null | undefined,
    page: { first: number; offset: number },
  ): Promise<Page<PostHolder>> {
    const on = filter?.on ?? ctx.today;
    const where = conditionOf(ctx, filter, on);
    const days = [on, on];
    const from = `FROM employment e ${HELD} ${TITLE} LEFT JOIN department d ON d.id = e.department_id`;
    const tx = this.transactions.reader;
    const counted: { total: string }[] = await tx.query(
      `SELECT COUNT(*) AS total ${from} WHERE ${where.sql}`,
      [...days, ...days, ...where.params],
    );
    const rows: Raw[] = await tx.query(
      `SELECT e.person_id AS personId, e.staff_number AS staffNumber, e.person_name AS name,
              n.name AS institutionName, d.name AS departmentName, t.name AS titleName, t.level AS titleLevel,
              e.establishment_type AS establishmentType, ba.resource, ga.resource AS grade,
              pn.name AS heldPostInstitutionName, h.from_on AS heldFrom,
              COALESCE(sn.name, n.name) AS servingInstitutionName
         ${from}
         JOIN institution_name n ON n.institution_id = e.institution_id AND n.valid_from <= ?
              AND (n.valid_to IS NULL OR n.valid_to >= ?)
         LEFT JOIN institution_name pn ON pn.institution_id = ba.institution_id AND pn.valid_from <= ?
              AND (pn.valid_to IS NULL OR pn.valid_to >= ?)
         LEFT JOIN service_place s ON s.id = (SELECT z.id FROM service_place z WHERE z.person_id = e.person_id
              AND z.from_on <= ? AND z.to_on >= ? ORDER BY z.from_on DESC, z.id DESC LIMIT 1)
         LEFT JOIN institution_name sn ON sn.institution_id = s.institution_id AND sn.valid_from <= ?
              AND (sn.valid_to IS NULL OR sn.valid_to >= ?)
        WHERE ${where.sql} ORDER BY e.staff_number, e.id LIMIT ? OFFSET ?`,
      [...days, ...days, ...days, ...days, ...days, ...days, ...where.params, page.first, page.offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items: rows.map(viewOf) };
  }
}

function conditionOf(
  ctx: RequestContext,
  filter: PostHolderFilter | null | undefined,
  on: CalendarDate,
): { sql: string; params: (string | number)[] } {
  const scope = scopeCondition(scopesOf(ctx.ability, 'read', 'Staff'), {
    communityId: 'e.community_id',
    institutionId: 'e.institution_id',
  });
  const parts = [scope.sql, 'e.valid_from <= ?', '(e.valid_to IS NULL OR e.valid_to >= ?)'];
  const params: (string | number)[] = [...scope.params, on, on];
  const add = (sql: string, value: string | number): void => {
    parts.push(sql);
    params.push(value);
  };
  if (filter?.institutionId) add('e.institution_id = ?', filter.institutionId);
  if (filter?.establishmentType) add('e.establishment_type = ?', filter.establishmentType);
  if (filter?.titleLevel) add('t.level = ?', filter.titleLevel);
  if (filter?.specialty) add('d.name LIKE ?', `%${literal(filter.specialty)}%`);
  if (filter?.category === 'NONE') parts.push('h.entry_id IS NULL');
  else if (filter?.category) add('ba.resource LIKE ?', `POST\\_${literal(filter.category)}%`);
  if (filter?.band) add('ba.resource = ?', `POST_PROFESSIONAL_${filter.band}`);
  if (filter?.grade) add('ga.resource LIKE ?', `%\\_${filter.grade}`);
  return { sql: parts.join(' AND '), params };
}

function viewOf(row: Raw): PostHolder {
  const post = postOfResource(row.grade ?? row.resource ?? '');
  return Object.assign(new PostHolder(), {
    personId: row.personId,
    staffNumber: row.staffNumber,
    name: row.name,
    institutionName: row.institutionName,
    departmentName: row.departmentName,
    titleName: row.titleName,
    titleLevelName: row.titleLevel === null ? null : nameOfCode(titleLevels, row.titleLevel),
    establishmentTypeName: nameOfCode(establishmentTypes, row.establishmentType),
    heldPostName: post ? postName(post) : null,
    heldPostInstitutionName: row.heldPostInstitutionName,
    heldFrom: row.heldFrom,
    servingInstitutionName: row.servingInstitutionName,
  });
}

/** What the user typed has no wildcards. */
function literal(text: string): string {
  return text
    .trim()
    .slice(0, 50)
    .replace(/[\\%_]/g, '\\$&');
}
