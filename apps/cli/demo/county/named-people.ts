import type { NewPerson } from '../../../../libs/organization/index.js';
import type { DemoOfficial, DemoPost } from './demo-county.js';
import type { DemoStaff, PersonMaker } from './people.js';

const AGE = { from: 38, to: 56 };
const HIRED_ON = '2012-07-01';
const CERTIFIED_ON = '2019-12-01';

/** People with a named part as staff. Their numbers begin at the one given, behind their institution's code. */
export function makePosts(
  posts: readonly DemoPost[],
  maker: PersonMaker,
  firstNumber: number,
  establishmentType: 'INSTITUTION' | 'CONTRACT',
): (DemoStaff & { key: string })[] {
  return posts.map(({ key, institution, department, post, gender, title }, index) => ({
    key,
    person: maker.make(AGE, gender),
    institutionCode: institution,
    departmentName: department,
    postName: post,
    staffNumber: `${institution}${firstNumber + index}`,
    establishmentType,
    hiredOn: HIRED_ON,
    title: title
      ? {
          name: title,
          level: title === '主任医师' ? 'SENIOR' : 'ASSOCIATE_SENIOR',
          certifiedOn: CERTIFIED_ON,
          grassrootsOnly: false,
        }
      : null,
  }));
}

/** Office holders of the county: they belong to no member institution. */
export function makeOfficials(
  officials: readonly DemoOfficial[],
  maker: PersonMaker,
): { key: string; person: NewPerson }[] {
  return officials.map(({ key, gender }) => ({ key, person: maker.make(AGE, gender) }));
}
