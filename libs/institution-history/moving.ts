import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { InstitutionWriter, Organization, StaffMover } from '../organization/index.js';
import type { CommunityView, InstitutionView } from '../organization/index.js';
import { figuresOf, optionalText, paperOf } from './change-content.js';
import type { Paper, Performed } from './change-content.js';
import type { InstitutionChangeInput } from './dto/institution-change.dto.js';
import { LedgerActs } from './ledger-acts.js';
import { refuse } from './institution-history.errors.js';
import { Subjects, mayChange } from './subject.js';
import type { Subject } from './subject.js';

/**
 * 调整医共体: the institution with its clinics belongs to another community of the county from the day on; its quota
 * is split out of the one total and into the other explicitly, people and what they hold go along, cases stay (edge-22).
 */
@Injectable()
export class Moving {
  constructor(
    private readonly subjects: Subjects,
    private readonly organization: Organization,
    private readonly writer: InstitutionWriter,
    private readonly staff: StaffMover,
    private readonly ledger: LedgerActs,
  ) {}

  /**
   * @throws {Refused} COMMUNITY_UNKNOWN, SAME_COMMUNITY, OTHER_COUNTY, LEAD_HOSPITAL_STAYS, PARENT_STAYS, CODE_TAKEN,
   * SPLIT_INCOMPLETE, TOTAL_NOT_SUM, STAFF_NUMBER_TAKEN, LOANS_OPEN, LATER_FIGURE_EXISTS and what the
   * subject lacks
   */
  async perform(tx: Tx, ctx: RequestContext, input: InstitutionChangeInput): Promise<Performed> {
    const paper = paperOf(input);
    const { effectiveOn } = paper;
    const figures = figuresOf(input);
    await this.ledger.lockFor(tx, [input.institutionId], [input.toCommunityId ?? '']);
    const clinics = await this.clinicsBefore(tx, input);
    const units = [input.institutionId, ...clinics.map(({ id }) => id)];
    const people: string[] = [];
    for (const unit of units)
      for (const { personId } of await this.staff.staffOf(tx, unit, effectiveOn)) people.push(personId);
    await this.staff.lock(tx, people);
    await this.writer.lock(tx, units);
    const subject = await this.subjects.of(tx, ctx, input.institutionId, effectiveOn);
    await this.writer.assertNoLater(tx, input.institutionId, effectiveOn);
    const to = await this.target(tx, ctx, subject, input);
    const { institution } = subject;
    await this.assertMovable(tx, institution, clinics, to, effectiveOn);
    const papers = {
      from: { ...paper, documentNumber: paperNumber(input.fromDocumentNumber, 'fromDocumentNumber', paper) },
      to: { ...paper, documentNumber: paperNumber(input.toDocumentNumber, 'toDocumentNumber', paper) },
    };
    const { id } = institution;
    const places = {
      from: { communityId: institution.communityId, institutionId: id },
      to: { communityId: to.id, institutionId: id },
    };
    const left = await this.ledger.leaveTotals(tx, ctx, places.from, figures, papers.from);
    const membershipIds = await this.join(tx, institution, clinics, to, effectiveOn);
    const lines = await this.ledger.split(tx, ctx, places, figures, papers, left);
    let moved = 0;
    const staffNumbers = new Map((input.staffNumbers ?? []).map((one) => [one.personId, one.staffNumber]));
    for (const unit of units) {
      const change = { institutionId: unit, from: effectiveOn, toInstitutionId: unit, toCommunityId: to.id };
      moved += await this.staff.move(tx, { ...change, staffNumbers });
    }
    return this.performed(subject, to, { paper, lines, moved, membershipIds, clinics: clinics.length });
  }

  private async clinicsBefore(
    tx: Tx,
    { institutionId, effectiveOn }: InstitutionChangeInput,
  ): Promise<InstitutionView[]> {
    const institution = await this.organization.institution(tx, institutionId, effectiveOn);
    return institution ? this.subjects.clinicsOf(tx, institution, paperDay(effectiveOn)) : [];
  }

  private async target(
    tx: Tx,
    ctx: RequestContext,
    { institution, countyId }: Subject,
    { toCommunityId }: InstitutionChangeInput,
  ): Promise<CommunityView> {
    if (institution.kind === 'LEAD_HOSPITAL') throw refuse.leadStays();
    const all = await this.organization.communities(tx);
    const to = all.find(({ id }) => id === toCommunityId);
    // Who takes the institution in must agree: the actor is administrator of both.
    if (!to || !mayChange(ctx, to.id)) throw refuse.communityUnknown();
    if (to.id === institution.communityId) throw refuse.sameCommunity();
    if (to.countyId !== countyId) throw refuse.otherCounty();
    return to;
  }

  private async assertMovable(
    tx: Tx,
    institution: InstitutionView,
    clinics: readonly InstitutionView[],
    to: CommunityView,
    on: string,
  ): Promise<void> {
    if (institution.parentId) {
      const parent = await this.organization.institution(tx, institution.parentId, on);
      throw refuse.parentStays(parent?.name ?? '');
    }
    const codes = new Set([institution, ...clinics].map(({ code }) => code));
    const rows: { code: string }[] = await tx.query(
      'SELECT code FROM institution WHERE community_id = ? AND code IN (?) AND id NOT IN (?)',
      [to.id, [...codes], [institution, ...clinics].map(({ id }) => id)],
    );
    if (rows[0]) throw refuse.codeTaken(rows[0].code);
  }

  private async join(
    tx: Tx,
    institution: InstitutionView,
    clinics: readonly InstitutionView[],
    to: CommunityView,
    from: string,
  ): Promise<string[]> {
    const ids = [await this.writer.join(tx, institution.id, { communityId: to.id, parentId: null, from })];
    for (const { id, parentId } of clinics)
      ids.push(await this.writer.join(tx, id, { communityId: to.id, parentId, from }));
    return ids;
  }

  private performed(
    { institution, communityName }: Subject,
    to: CommunityView,
    done: {
      paper: Paper;
      lines: Performed['lines'];
      moved: number;
      membershipIds: string[];
      clinics: number;
    },
  ): Performed {
    const { paper, lines, moved, membershipIds, clinics } = done;
    const { id, name, communityId } = institution;
    const along = clinics > 0 ? `，连同所属村卫生所（室）${clinics}所` : '';
    return {
      ...{ kind: 'MOVE', institutionId: id, institutionName: name, communityId, toCommunityId: to.id },
      ...{ successorId: null, nameId: null, membershipIds, people: moved },
      summary: `${name}自${paper.effectiveOn}起由${communityName}调整到${to.name}${along}（${paper.documentNumber}）`,
      lines: [
        { label: '所属医共体', before: communityName, after: to.name },
        { label: '人员', before: `${communityName}${moved}人`, after: `${to.name}，单位与岗位不变` },
        ...lines,
      ],
      notes: [
        '在办事项留在原医共体，按原流程继续办理；原医共体此前的文件与台账仍显示该机构。',
        '只及于该机构的角色随机构转到新的医共体；在原医共体还有未办结事项的，对原事项的权限保留到办结为止。',
      ],
    };
  }
}

function paperNumber(text: string | null | undefined, field: string, paper: Paper): string {
  return optionalText(text, field, '核定文号') ?? paper.documentNumber;
}

function paperDay(day: string): Paper['effectiveOn'] {
  return day as Paper['effectiveOn'];
}
