import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { InstitutionWriter, Organization, StaffMover } from '../organization/index.js';
import type { InstitutionView } from '../organization/index.js';
import { addDays } from '../rules/index.js';
import { figuresOf, paperOf } from './change-content.js';
import type { ChangedFigure, Performed } from './change-content.js';
import type { InstitutionChangeInput } from './dto/institution-change.dto.js';
import { LedgerActs } from './ledger-acts.js';
import { refuse } from './institution-history.errors.js';
import { Subjects } from './subject.js';

/** 合并: the institution ends, its successor takes over people, 编制 and posts on the day, all in one transaction. */
@Injectable()
export class Merging {
  constructor(
    private readonly subjects: Subjects,
    private readonly organization: Organization,
    private readonly writer: InstitutionWriter,
    private readonly staff: StaffMover,
    private readonly ledger: LedgerActs,
  ) {}

  /**
   * @throws {Refused} LEAD_HOSPITAL_STAYS, SUCCESSOR_ELSEWHERE, SUCCESSOR_KIND, TOTAL_NOT_SUM, LOANS_OPEN,
   * LATER_FIGURE_EXISTS, PLANS_DIFFER and what the subject or a text lacks
   */
  async perform(tx: Tx, ctx: RequestContext, input: InstitutionChangeInput): Promise<Performed> {
    const paper = paperOf(input);
    const { effectiveOn } = paper;
    const figures = figuresOf(input);
    await this.ledger.lockFor(tx, [input.institutionId, input.successorId ?? ''], []);
    const people = await this.staff.staffOf(tx, input.institutionId, effectiveOn);
    await this.staff.lock(
      tx,
      people.map(({ personId }) => personId),
    );
    await this.writer.lock(tx, [input.institutionId, input.successorId ?? '']);
    const { institution, communityName } = await this.subjects.of(tx, ctx, input.institutionId, effectiveOn);
    await this.writer.assertNoLater(tx, institution.id, effectiveOn);
    const successor = await this.successor(tx, ctx, institution, input);
    // Whoever comes by this would not go along with what is recorded of the successor for a later day.
    await this.writer.assertNoLater(tx, successor.id, effectiveOn);
    const { communityId, id } = institution;
    const places = {
      from: { communityId, institutionId: id },
      to: { communityId, institutionId: successor.id },
    };
    const lines = await this.ledger.merge(tx, ctx, places, figures satisfies ChangedFigure[], paper);
    const moved = await this.staff.move(tx, {
      ...{ institutionId: id, from: effectiveOn, toInstitutionId: successor.id, toCommunityId: communityId },
      staffNumbers: new Map(),
    });
    const membershipIds: string[] = [];
    for (const clinic of await this.subjects.clinicsOf(tx, institution, effectiveOn))
      membershipIds.push(
        await this.writer.join(tx, clinic.id, { communityId, parentId: successor.id, from: effectiveOn }),
      );
    await this.writer.end(tx, id, { from: effectiveOn, successorId: successor.id });
    return {
      ...{ kind: 'MERGE', institutionId: id, institutionName: institution.name, communityId },
      ...{ toCommunityId: null, successorId: successor.id, nameId: null, membershipIds, people: moved },
      summary: `${communityName}${institution.name}自${effectiveOn}起并入${successor.name}（${paper.documentNumber}）`,
      lines: [
        {
          label: '机构',
          before: institution.name,
          after: `并入${successor.name}，${addDays(effectiveOn, -1)}为最后一日`,
        },
        { label: '人员', before: `${institution.name}${moved}人`, after: successor.name },
        ...(membershipIds.length > 0
          ? [
              {
                label: '村卫生所（室）',
                before: `隶属${institution.name}${membershipIds.length}所`,
                after: `隶属${successor.name}`,
              },
            ]
          : []),
        ...lines,
      ],
      notes: [
        '以该机构名义在办的事项留在原处继续办理，显示当时的名称；派驻到该机构的人员转到并入的机构服务。',
        '只及于该机构的角色不转到并入的机构，请按需要另行授予。',
      ],
    };
  }

  private async successor(
    tx: Tx,
    ctx: RequestContext,
    institution: InstitutionView,
    { successorId, effectiveOn }: InstitutionChangeInput,
  ): Promise<InstitutionView> {
    if (institution.kind === 'LEAD_HOSPITAL') throw refuse.leadStays();
    if (!successorId) throw refuse.institutionUnknown('successorId');
    if (successorId === institution.id) throw refuse.sameInstitution();
    const members = await this.organization.institutionsOf(tx, institution.communityId, effectiveOn);
    const successor = members.find(({ id }) => id === successorId);
    if (!successor) throw refuse.successorElsewhere();
    const clinic = (one: InstitutionView): boolean => one.kind === 'VILLAGE_CLINIC';
    if (clinic(institution) !== clinic(successor)) throw refuse.successorKind();
    return successor;
  }
}
