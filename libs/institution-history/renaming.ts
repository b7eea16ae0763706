import { Injectable } from '@nestjs/common';
import { plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { InstitutionWriter, Organization } from '../organization/index.js';
import { optionalText, paperOf } from './change-content.js';
import type { Performed } from './change-content.js';
import type { InstitutionChangeInput } from './dto/institution-change.dto.js';
import { refuse } from './institution-history.errors.js';
import { Subjects } from './subject.js';

/** 更名: the id stays, another dated name follows; papers keep the name of their day (edge-21). */
@Injectable()
export class Renaming {
  constructor(
    private readonly subjects: Subjects,
    private readonly organization: Organization,
    private readonly writer: InstitutionWriter,
  ) {}

  /** @throws {Refused} NAME_UNCHANGED, NAME_TAKEN, LATER_CHANGE_EXISTS and what the subject or a text lacks */
  async perform(tx: Tx, ctx: RequestContext, input: InstitutionChangeInput): Promise<Performed> {
    const { effectiveOn, documentNumber } = paperOf(input);
    const name = plainText(input.name, { field: 'name', name: '新名称', most: 100 });
    const shortName = optionalText(input.shortName, 'shortName', '新简称') ?? [...name].slice(0, 50).join('');
    const { institution, communityName } = await this.subjects.of(tx, ctx, input.institutionId, effectiveOn);
    const { id, communityId } = institution;
    if (institution.name === name && institution.shortName === shortName) throw refuse.sameName();
    const members = await this.organization.institutionsOf(tx, communityId, effectiveOn);
    if (members.some((member) => member.id !== id && member.name === name)) throw refuse.nameTaken(name);
    const nameId = await this.writer.rename(tx, id, { name, shortName, from: effectiveOn });
    return {
      ...{ kind: 'RENAME', institutionId: id, institutionName: institution.name, communityId },
      ...{ toCommunityId: null, successorId: null, nameId, membershipIds: [], people: 0 },
      summary: `${communityName}${institution.name}自${effectiveOn}起更名为${name}（${documentNumber}）`,
      lines: [
        { label: '名称', before: institution.name, after: name },
        { label: '简称', before: institution.shortName, after: shortName },
      ],
      notes: ['此前的文件、审批内容与过去日期的台账仍显示当日的名称；机构标识不变，在办事项照常办理。'],
    };
  }
}
