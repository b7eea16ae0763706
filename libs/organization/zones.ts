import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { ZONES_KEY } from './county-parameters.js';
import { PolicyReader } from './policy-reader.js';
import { InstitutionRepository } from './repositories/institution.repository.js';
import type { InstitutionView } from './views.js';

type ZonePolicy = { institution: string; zone: string }[];

/** In which zone institutions lie, as the county has decided; none where it has not. */
@Injectable()
export class Zones {
  constructor(
    private readonly policies: PolicyReader,
    private readonly institutions: InstitutionRepository,
  ) {}

  /** Zones by institution. A clinic lies where its township hospital does unless the county says otherwise. */
  async of(tx: Tx, institutions: readonly InstitutionView[], on: string): Promise<Map<string, string>> {
    const zones = new Map<string, string>();
    for (const communityId of new Set(institutions.map((one) => one.communityId))) {
      const policy = await this.policies.find<ZonePolicy>(tx, communityId, ZONES_KEY, on);
      const byCode = new Map((policy?.value ?? []).map(({ institution, zone }) => [institution, zone]));
      for (const { id, code, parentId, communityId: own } of institutions) {
        if (own !== communityId) continue;
        const parent = institutions.find((one) => one.id === parentId);
        const zone = byCode.get(code) ?? (parent && byCode.get(parent.code));
        if (zone) zones.set(id, zone);
      }
    }
    return zones;
  }

  /** Institutions of the communities that lie in the zone. */
  async institutionsIn(tx: Tx, communityIds: readonly string[], zone: string, on: string): Promise<string[]> {
    const members = await this.institutions.ofCommunities(tx, communityIds, on);
    const zones = await this.of(tx, members, on);
    return members.filter(({ id }) => zones.get(id) === zone.trim()).map(({ id }) => id);
  }
}
