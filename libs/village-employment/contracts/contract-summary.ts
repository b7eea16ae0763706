import type { ContentSummary } from '../../approval/index.js';
import { FUND_SOURCES, formatYuan, fundSourceNames, parseFen, standingOf } from '../../rules/index.js';
import type { CalendarDate, CertificateKind, CertificateTerms } from '../../rules/index.js';
import { certificateKinds } from '../certificates/certificate-view.js';
import { contractNotices } from './contract-checks.js';
import { contractKinds, sharesOf } from './contract-content.js';
import type { VillageContent } from './contract-content.js';
import type { VillageFacts } from './contract-facts.js';

/** Longest title that a case keeps. */
const TITLE_LENGTH = 200;

/** What people read of a content, with the names of the day; numbers of certificates stay masked. */
export function summariseVillage(
  content: VillageContent,
  facts: VillageFacts,
  terms: CertificateTerms,
  today: CalendarDate,
): ContentSummary {
  const { person, hospital, clinic, renews } = facts;
  const field = (key: string, label: string, value: string) => ({ key, label, value });
  const shares = sharesOf(content);
  const certificates = facts.certificates.filter(({ state }) => standingOf(state, terms, today) !== 'LAPSED');
  const fields = [
    field('personId', '乡村医生', `${person.name}（工号 ${person.staffNumber ?? '—'}）`),
    field('hospitalId', '聘用单位', hospital.name),
    field('clinicId', '执业的村卫生所（室）', clinic.name),
    field(
      'certificate',
      '执业证书',
      certificates
        .map(
          ({ row, state }) =>
            `${certificateKinds[row.kind as CertificateKind]} ${row.numberMasked}，有效期至${state.validUntil ?? '长期'}`,
        )
        .join('\n') || '未登记',
    ),
    field('kind', '合同类型', contractKinds[content.kind]),
    field(
      'term',
      '期限',
      content.endOn ? `${content.startOn} 至 ${content.endOn}` : `${content.startOn} 起，无固定期限`,
    ),
    field('retiresOn', '法定退休日', `${facts.retiresOn}（${facts.retirementDocument}）`),
    field('grossYuan', '月应发合计', `${formatYuan(parseFen(content.grossYuan))} 元`),
    ...FUND_SOURCES.map((source) =>
      field(`share.${source}`, `其中：${fundSourceNames[source]}`, `${formatYuan(shares[source])} 元`),
    ),
    ...(renews ? [field('renewsId', '续签的合同', renews.row.caseNumber)] : []),
    ...(content.fixedTermByWorker
      ? [field('fixedTermByWorker', '固定期限', '本人书面提出订立固定期限合同')]
      : []),
    ...contractNotices(content, facts).map((notice, at) => field(`notice.${at}`, '提示', notice)),
    field('establishment', '编制与岗位', '不占编制，不占岗位'),
    field('reason', '聘用理由', content.reason),
    field('legalBasis', '依据', content.legalBasis),
  ];
  const title = `乡聘村用：${person.name}（${hospital.name} · ${clinic.name}）`;
  return { title: title.slice(0, TITLE_LENGTH), fields };
}
