import { TemplateRepository } from '../../../libs/approval/index.js';
import { canonicalJson } from '../../../libs/database/index.js';
import { CAP_MODE, EstablishmentAccounts } from '../../../libs/establishment/index.js';
import { Organization, PolicyReader, Registrar } from '../../../libs/organization/index.js';
import { calendarDate } from '../../../libs/rules/index.js';
import { OperatorError } from '../settings.js';
import type { LoadContext, LoadedCounty } from './load-context.js';
import { asTemplate } from './profile.js';

const FOREVER = '9999-12-31';

/** Policy parameters: a value that differs becomes the next version, from its own day on. */
export async function loadPolicies(load: LoadContext): Promise<void> {
  const { app, tx, by, profile, report } = load;
  const { profileCode } = profile.county;
  const reader = app.get(PolicyReader, { strict: false });
  for (const { key, value, documentNumber, validFrom, isDemo } of profile.policies) {
    const known = await reader.find(tx, profileCode, key, FOREVER);
    if (
      known &&
      canonicalJson(known.value) === canonicalJson(value) &&
      known.documentNumber === documentNumber
    )
      continue;
    if (known && known.validFrom >= validFrom)
      throw new OperatorError(`政策参数 ${key} 已有自 ${known.validFrom} 起的版本，新版本须自更晚之日生效`);
    const parameter = { profileCode, key, value, documentNumber, validFrom, isDemo };
    await app.get(Registrar, { strict: false }).policy(tx, parameter, by);
    report.made('政策参数');
    if (known && key === CAP_MODE && validFrom <= by.today)
      await app.get(EstablishmentAccounts, { strict: false }).applyCapModeOfProfile(tx, by, profileCode);
  }
}

/** Verified figures of 编制 and posts. The same record again changes nothing. */
export async function loadVerified(load: LoadContext, county: LoadedCounty): Promise<void> {
  const { app, tx, by, profile, report } = load;
  const accounts = app.get(EstablishmentAccounts, { strict: false });
  for (const { institution, resource, count, documentNumber, ...rest } of profile.verified) {
    const institutionId = institution ? (county.institutionIds.get(institution) ?? null) : null;
    const changed = await accounts.verify(tx, by, {
      account: { communityId: county.communityId, institutionId, resource },
      count,
      documentNumber,
      documentDate: calendarDate(rest.documentDate),
      effectiveFrom: calendarDate(rest.effectiveFrom),
      isDemo: rest.isDemo,
    });
    if (changed) report.made('核定数');
  }
}

/**
 * Chains: one that differs from the newest is published as the next version; running cases keep theirs (edge-25).
 * @throws {OperatorError} for one from an earlier day than the newest, which would never be in force
 */
export async function loadChains(load: LoadContext, county: LoadedCounty): Promise<void> {
  const { app, tx, profile, report } = load;
  const templates = app.get(TemplateRepository, { strict: false });
  const replaced: string[] = [];
  for (const chain of profile.chains) {
    const template = asTemplate(chain);
    const newest = await templates.inForce(tx, county.countyId, template.matterType, FOREVER);
    if (newest && canonicalJson(newest.chain) === canonicalJson(template)) continue;
    if (newest && newest.validFrom > chain.validFrom)
      throw new OperatorError(
        `审批流程“${chain.name}”（${chain.matterType}）已有自 ${newest.validFrom} 起的第${newest.version}版，` +
          `文件中的自 ${chain.validFrom} 起，不会生效：新版本的生效日不得早于已发布的；不改流程的，请从文件的 chains 中去掉`,
      );
    await templates.publish(tx, county.countyId, template, chain.validFrom);
    report.made('审批流程');
    if (newest) replaced.push(`“${chain.name}”`);
  }
  if (replaced.length > 0) await tellOthers(load, county, replaced);
}

/** Chains are the county's: a new version is that of its other communities too. */
async function tellOthers(
  { app, tx, report }: LoadContext,
  { countyId, communityId }: LoadedCounty,
  replaced: readonly string[],
): Promise<void> {
  const all = await app.get(Organization, { strict: false }).communities(tx, countyId);
  const others = all.filter(({ id }) => id !== communityId).map(({ name }) => name);
  if (others.length > 0)
    report.notice(
      `审批流程为全县共用，${replaced.join('、')}的新版本同时适用于本县的${others.join('、')}，请一并告知`,
    );
}
