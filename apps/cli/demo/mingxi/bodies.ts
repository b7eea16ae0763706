import type { BodyKind } from '../../../../libs/organization/index.js';

/** A seat and the key of the person who holds it. */
export interface DemoSeat {
  title: string;
  holder: string;
  isChair: boolean;
  isClerk: boolean;
  isVoting: boolean;
}

export interface DemoBody {
  code: string;
  name: string;
  kind: BodyKind;
  /** Belongs to the community; otherwise to the county. */
  ofCommunity: boolean;
  seats: readonly DemoSeat[];
}

const chair = (title: string, holder: string): DemoSeat => ({
  title,
  holder,
  isChair: true,
  isClerk: false,
  isVoting: true,
});
const voting = (title: string, holder: string): DemoSeat => ({
  title,
  holder,
  isChair: false,
  isClerk: false,
  isVoting: true,
});
const clerk = (title: string, holder: string): DemoSeat => ({
  title,
  holder,
  isChair: false,
  isClerk: true,
  isVoting: false,
});
const head = (title: string, holder: string): DemoSeat => ({
  title,
  holder,
  isChair: true,
  isClerk: false,
  isVoting: false,
});

const office = (code: string, name: string, seats: readonly DemoSeat[]): DemoBody => ({
  code,
  name,
  kind: 'OFFICE',
  ofCommunity: false,
  seats,
});

/** Bodies on the chain of 人员统筹调配 [003 二(一)1, 二(四)2]; who sits on them is 示例. */
export const bodies: readonly DemoBody[] = [
  {
    code: 'PARTY_COMMITTEE',
    name: '县总医院党委',
    kind: 'COLLECTIVE',
    ofCommunity: true,
    seats: [
      chair('书记', 'party.secretary'),
      voting('副书记', 'president'),
      voting('委员（医疗）', 'vice.medical'),
      voting('委员（基层）', 'vice.grassroots'),
      voting('委员（财务）', 'accountant'),
      voting('委员（人力资源）', 'hr.director'),
      voting('委员（医疗质控）', 'quality.director'),
      voting('委员（县中医院）', 'tcm.president'),
      voting('委员（基层代表）', 'gaiyang.president'),
      clerk('党委办公室', 'party.clerk'),
    ],
  },
  office('SECRETARIAT', '县医改领导小组秘书处', [
    head('主任', 'secretariat.director'),
    clerk('经办', 'secretariat.clerk'),
  ]),
  {
    code: 'LEADING_GROUP',
    name: '县医改领导小组',
    kind: 'COLLECTIVE',
    ofCommunity: false,
    seats: [
      chair('组长', 'leading.chair'),
      voting('副组长（常务）', 'leading.vice1'),
      voting('副组长（分管卫生）', 'leading.vice2'),
      voting('成员（县委编办）', 'establishment.director'),
      voting('成员（县卫健局）', 'health.director'),
      voting('成员（县民政和人社局）', 'civil.director'),
      voting('成员（县财政局）', 'finance.director'),
      voting('成员（县医保局）', 'insurance.director'),
      voting('成员（县总医院）', 'president'),
      clerk('秘书处经办', 'secretariat.clerk'),
    ],
  },
  office('ESTABLISHMENT_OFFICE', '县委编办', [
    head('负责人', 'establishment.director'),
    clerk('备案经办', 'filing.bianban'),
  ]),
  office('HEALTH_BUREAU', '县卫健局', [
    head('负责人', 'health.director'),
    clerk('备案经办', 'filing.weijian'),
  ]),
  office('CIVIL_HR_BUREAU', '县民政和人社局', [
    head('负责人', 'civil.director'),
    clerk('备案经办', 'filing.minren'),
  ]),
];
