import { Organization, Registrar, departmentKinds, nameOfCode } from '../../../libs/organization/index.js';
import type { InstitutionView } from '../../../libs/organization/index.js';
import { OperatorError } from '../settings.js';
import type { LoadContext, LoadedCounty } from './load-context.js';

/**
 * The county, its community, institutions and departments: what is there stays, what is missing is made, and what the
 * file has otherwise is reported.
 */
export async function loadStructure(load: LoadContext): Promise<LoadedCounty> {
  const countyId = await county(load);
  const communityId = await community(load, countyId);
  const institutionIds = await institutions(load, communityId);
  await departments(load, institutionIds);
  return { countyId, communityId, institutionIds };
}

async function county({ app, tx, profile, report }: LoadContext): Promise<string> {
  const { code, name, profileCode } = profile.county;
  const rows: { id: string; name: string; profileCode: string }[] = await tx.query(
    'SELECT id, name, profile_code AS profileCode FROM county WHERE code = ? FOR UPDATE',
    [code],
  );
  const [known] = rows;
  if (known && known.profileCode !== profileCode)
    throw new OperatorError(
      `县 ${code} 已按政策代码 ${known.profileCode} 建立，与文件中的 ${profileCode} 不符`,
    );
  if (known && known.name !== name)
    report.notice(`县 ${code} 已登记为“${known.name}”，文件中的名称“${name}”未采用`);
  if (known) return known.id;
  report.made('县');
  return app.get(Registrar, { strict: false }).county(tx, { code, name, profileCode });
}

async function community({ app, tx, profile, report }: LoadContext, countyId: string): Promise<string> {
  const { code, name } = profile.community;
  const known = await app.get(Organization, { strict: false }).communityByCode(tx, code);
  if (known && known.countyId !== countyId) throw new OperatorError(`医共体代码 ${code} 已属于另一个县`);
  if (known && known.name !== name)
    report.notice(`医共体 ${code} 已登记为“${known.name}”，文件中的名称“${name}”未采用`);
  if (known) return known.id;
  report.made('医共体');
  return app.get(Registrar, { strict: false }).community(tx, { countyId, code, name });
}

async function institutions(load: LoadContext, communityId: string): Promise<Map<string, string>> {
  const { app, tx, profile, by, report } = load;
  const registrar = app.get(Registrar, { strict: false });
  const members = await app.get(Organization, { strict: false }).institutionsOf(tx, communityId, by.today);
  const ids = new Map(members.map(({ code, id }) => [code, id]));
  // Parents first: a clinic names its township hospital, wherever it stands in the file.
  const ordered = [...profile.institutions].sort(
    (a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)),
  );
  for (const { code, kind, name, shortName, parent } of ordered) {
    const known = members.find((one) => one.code === code);
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    if (!known) {
      const made = { communityId, code, kind, parentId, name, shortName, validFrom: profile.validFrom };
      ids.set(code, await registrar.institution(tx, made));
      report.made('机构');
    } else if (known.kind !== kind) {
      throw new OperatorError(`机构 ${code} 已登记为另一类别，类别不能用文件改变`);
    } else if (known.name !== name || known.shortName !== shortName) {
      await registrar.rename(tx, known.id, { name, shortName, from: by.today });
      report.made('机构更名');
    }
    if (known && known.parentId !== parentId)
      report.notice(
        `机构 ${code} 已登记的上级机构${parentText(members, known)}，文件中的“${parent ?? '无'}”未采用`,
      );
  }
  return ids;
}

function parentText(members: readonly InstitutionView[], { parentId }: InstitutionView): string {
  if (!parentId) return '为“无”';
  const parent = members.find(({ id }) => id === parentId);
  return parent ? `为“${parent.code}”` : '已不在本医共体';
}

async function departments(
  { app, tx, profile, report }: LoadContext,
  institutionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const wanted = profile.departments.map((department) => ({
    institutionId: institutionIds.get(department.institution) ?? '',
    ...department,
  }));
  if (wanted.length === 0) return;
  const rows: { institutionId: string; name: string; kind: string }[] = await tx.query(
    'SELECT institution_id AS institutionId, name, kind FROM department WHERE institution_id IN (?)',
    [[...institutionIds.values()]],
  );
  const known = new Map(rows.map(({ institutionId, name, kind }) => [`${institutionId}/${name}`, kind]));
  const missing: typeof wanted = [];
  for (const one of wanted) {
    const kind = known.get(`${one.institutionId}/${one.name}`);
    if (kind === undefined) missing.push(one);
    else if (kind !== one.kind)
      report.notice(
        `机构 ${one.institution} 的科室“${one.name}”已登记为“${nameOfCode(departmentKinds, kind)}”，文件中的类别“${departmentKinds[one.kind]}”未采用`,
      );
  }
  if (missing.length === 0) return;
  await app.get(Registrar, { strict: false }).departments(
    tx,
    missing.map(({ institution: _code, ...department }) => department),
  );
  missing.forEach(() => {
    report.made('科室');
  });
}
