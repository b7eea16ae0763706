import type { InstitutionKind } from '../organization/index.js';
import type { FieldDefinition, FieldKey } from './matter-fields.js';

/**
 * A kind of matter that is declared rather than programmed: its form, whom it concerns and what may be in force only
 * once. Its chain is the county's template of the same type.
 */
export interface MatterDefinition {
  /** Stable; chain templates name it. */
  type: string;
  /** Letters for case numbers. */
  code: string;
  name: string;
  /** What it is for, in one line. */
  purpose: string;
  /**
   * Who submits it: COMMUNITY, the officer of the whole community, so that nobody submits the appointment or the
   * salary of the own head; INSTITUTION, also the officer of the institution named in the form.
   */
  level: 'COMMUNITY' | 'INSTITUTION';
  /** Clause that the officer may start from. */
  legalBasis: string;
  fields: readonly FieldDefinition[];
  /** Two entries that agree in these would contradict each other; the later one must say that it replaces the first. */
  oncePer?: readonly FieldKey[];
}

const field = (key: FieldKey, label: string, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  key,
  label,
  required: true,
  ...rest,
});

/** Every member but village clinics, which have no personnel of their own. */
const MEMBERS: readonly InstitutionKind[] = [
  'LEAD_HOSPITAL',
  'COUNTY_HOSPITAL',
  'COMMUNITY_HEALTH_CENTER',
  'TOWNSHIP_HOSPITAL',
];

/** Fields that every matter ends with. */
const closing = (proposal: string): FieldDefinition[] => [
  field('proposal', proposal),
  field('legalBasis', '依据'),
  field('replacesCaseNumber', '更正的原事项编号', {
    required: false,
    help: '仅在更正一项已经生效的同类事项时填写；生效后取代原事项，两项都保留在登记中',
  }),
];

const institution = (label: string, kinds: readonly InstitutionKind[] = MEMBERS): FieldDefinition =>
  field('institutionId', label, { institutionKinds: kinds });

const term = (label: string, start: string): FieldDefinition[] => [
  field('startOn', start),
  field('termMonths', label, { help: '自起始日起算，期满日为对应日的前一日' }),
];

/** C2–C11 of domain §1 but those with a feature of their own: C1 (posting), C7 (village-employment), C8 (post-scheme). */
export const matterDefinitions: readonly MatterDefinition[] = [
  {
    type: 'COMMUNITY_HEAD',
    code: 'CH',
    name: '医共体负责人聘任',
    purpose: '县域医共体主要负责人的提名、考察、研究确定与聘任',
    level: 'COMMUNITY',
    legalBasis: '国卫基层发〔2023〕41号（五）',
    fields: [
      field('personId', '拟任人选'),
      institution('任职单位', ['LEAD_HOSPITAL']),
      field('postName', '拟任职务'),
      ...term('任期（月）', '任职起始日'),
      ...closing('提名理由与任职建议'),
    ],
  },
  {
    type: 'COMMUNITY_DEPUTY',
    code: 'CD',
    name: '医共体副职任用',
    purpose: '县域医共体副职的提名、研究确定与任用',
    level: 'COMMUNITY',
    legalBasis: '国卫基层发〔2023〕41号（五）',
    fields: [
      field('personId', '拟任人选'),
      institution('任职单位', ['LEAD_HOSPITAL']),
      field('postName', '拟任职务'),
      ...term('任期（月）', '任职起始日'),
      ...closing('提名理由与任职建议'),
    ],
  },
  {
    type: 'MEMBER_UNIT_HEAD',
    code: 'MU',
    name: '成员单位负责人和班子成员任免',
    purpose: '成员单位负责人和班子成员由总医院党委提名，征求卫健部门意见后按干部管理权限任免',
    level: 'COMMUNITY',
    legalBasis: '国卫基层发〔2023〕41号（五）',
    fields: [
      field('personId', '拟任免人选'),
      institution('任职单位', ['COUNTY_HOSPITAL', 'COMMUNITY_HEALTH_CENTER', 'TOWNSHIP_HOSPITAL']),
      field('postName', '职务'),
      ...term('任期（月）', '任职起始日'),
      ...closing('提名理由与任免建议'),
    ],
  },
  {
    type: 'POST_COMPETITION',
    code: 'PC',
    name: '竞聘上岗聘任',
    purpose: '中层和专业技术岗位竞聘结果的研究、公示与聘任',
    level: 'INSTITUTION',
    legalBasis: '国卫基层发〔2023〕41号（七）；事业单位人事管理条例第十条',
    fields: [
      institution('聘任单位'),
      field('postName', '竞聘岗位'),
      field('personIds', '拟聘人员'),
      ...term('聘期（月）', '聘任起始日'),
      ...closing('竞聘经过与聘任建议'),
    ],
  },
  {
    type: 'RECRUITMENT',
    code: 'RC',
    name: '公开招聘',
    purpose: '以总医院名义公开招聘：方案、资格、考试考察、体检、公示与合同',
    level: 'COMMUNITY',
    legalBasis: '事业单位人事管理条例第九条',
    fields: [
      institution('用人单位'),
      field('planName', '招聘方案名称'),
      field('postName', '招聘岗位'),
      field('headcount', '招聘人数'),
      field('candidateNames', '拟聘人员', {
        required: false,
        help: '方案阶段尚未产生时留空，产生后在公示说明中公布；只写姓名，不写证件号码',
      }),
      ...term('合同期限（月）', '计划到岗日'),
      ...closing('招聘方案要点'),
    ],
  },
  {
    type: 'ANNUAL_SALARY',
    code: 'AS',
    name: '负责人年薪核定',
    purpose: '机构负责人年度考核与年薪核定',
    level: 'COMMUNITY',
    legalBasis: '国卫基层发〔2023〕41号（六）（十五）',
    fields: [
      field('personId', '负责人'),
      institution('任职单位'),
      field('year', '考核年度'),
      field('amountYuan', '核定年薪（元）'),
      ...closing('考核结果与核定依据'),
    ],
    oncePer: ['personId', 'institutionId', 'year'],
  },
  {
    type: 'PERFORMANCE_TOTAL',
    code: 'PT',
    name: '绩效工资总量核定',
    purpose: '机构年度绩效工资总量的核定',
    level: 'INSTITUTION',
    legalBasis: '国卫基层发〔2023〕41号（十五）',
    fields: [
      institution('核定单位'),
      field('year', '年度'),
      field('amountYuan', '绩效工资总量（元）'),
      ...closing('测算过程与核定建议'),
    ],
    oncePer: ['institutionId', 'year'],
  },
  {
    type: 'PAY_DISTRIBUTION',
    code: 'PD',
    name: '绩效分配方案',
    purpose: '机构一个期间的绩效分配方案与发放总额',
    level: 'INSTITUTION',
    legalBasis: '国卫基层发〔2023〕41号（六）（十五）；事业单位人事管理条例第四条',
    fields: [
      institution('分配单位'),
      field('planName', '方案名称'),
      field('startOn', '所属期间起'),
      field('endOn', '所属期间止（含）'),
      field('amountYuan', '发放总额（元）'),
      ...closing('分配办法'),
    ],
    oncePer: ['institutionId', 'startOn', 'endOn'],
  },
];
