import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { WorkCalendars } from '../../organization/index.js';
import { compareCodePoints } from '../../rules/index.js';
import type { WorkCalendar } from '../../rules/index.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import type { VillageContract, VillageContractFilter, VillageContractSort } from '../dto/contract.dto.js';
import { VillageClinic, VillageEmployer, VillageEnding } from '../dto/contract-parts.dto.js';
import { VillagePlaces } from '../places.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import type { ContractTerms } from '../village-policy.js';
import { ContractRepository } from './contract.repository.js';
import type { LoadedContract } from './contract.repository.js';
import { contractView } from './contract-view.js';

const RIGHTS = ['create', 'maintain', 'register', 'pay', 'reveal'];

/** What people read of contracts. */
@Injectable()
export class ContractReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly calendars: WorkCalendars,
    private readonly policy: VillagePolicy,
    private readonly places: VillagePlaces,
    private readonly certificates: CertificateRepository,
    private readonly contracts: ContractRepository,
  ) {}

  /** Contracts that the actor may see, in the order asked for. */
  async page(
    ctx: RequestContext,
    filter: VillageContractFilter,
    sort: keyof typeof VillageContractSort,
    page: { first: number; offset: number },
  ): Promise<Page<VillageContract>> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'read');
    const seen = await this.contracts.ofHospitals(tx, places.where(ctx, 'read'));
    const people = [...new Set(seen.map(({ row }) => row.personId))];
    const loaded = await this.contracts.ofPeople(tx, people);
    const text = filter.text?.trim() ?? '';
    const found = (await this.views(tx, ctx, seen, loaded)).filter(
      (one) =>
        (!text || [one.person.name, one.caseNumber, one.clinicName].some((value) => value.includes(text))) &&
        (!filter.hospitalId || one.hospitalId === filter.hospitalId) &&
        (!filter.status || one.status === filter.status) &&
        (!filter.kind || one.kind === filter.kind) &&
        (!filter.alerts || one.alerts.length > 0),
    );
    const direction = sort === 'START' ? -1 : 1;
    found.sort(
      (a, b) =>
        direction * compareCodePoints(sortKey(a, sort), sortKey(b, sort)) || compareCodePoints(a.id, b.id),
    );
    return { total: found.length, items: found.slice(page.offset, page.offset + page.first) };
  }

  /** One contract, or null when there is none that the actor may see. */
  async one(ctx: RequestContext, id: string): Promise<VillageContract | null> {
    const tx = this.transactions.reader;
    return this.seen(tx, ctx, await this.contracts.find(tx, id));
  }

  /** What an act has come to; that it was allowed was seen before. @throws {Refused} CONTRACT_UNKNOWN */
  async after(ctx: RequestContext, id: string): Promise<VillageContract> {
    const tx = this.transactions.reader;
    const loaded = await this.contracts.find(tx, id);
    if (!loaded) throw refuse.contractUnknown();
    return this.viewOf(tx, ctx, loaded);
  }

  /** The contract that a case has made: seeing the case is not yet seeing the contract. */
  async ofCase(ctx: RequestContext, caseId: string): Promise<VillageContract | null> {
    const tx = this.transactions.reader;
    return this.seen(tx, ctx, await this.contracts.ofCase(tx, caseId));
  }

  private async seen(
    tx: Tx,
    ctx: RequestContext,
    loaded: LoadedContract | null,
  ): Promise<VillageContract | null> {
    if (!loaded) return null;
    const places = await this.places.of(tx, [loaded.row.communityId], ctx.today);
    return places.may(ctx, 'read', loaded.row.hospitalId) ? this.viewOf(tx, ctx, loaded) : null;
  }

  async viewOf(tx: Tx, ctx: RequestContext, loaded: LoadedContract): Promise<VillageContract> {
    const all = await this.contracts.ofPerson(tx, loaded.row.personId);
    const [view] = await this.views(tx, ctx, [loaded], all);
    if (!view) throw refuse.contractUnknown();
    return view;
  }

  /** Hospitals for which the actor may do or read something, with their clinics and the county's rules. */
  async employers(ctx: RequestContext): Promise<VillageEmployer[]> {
    const tx = this.transactions.reader;
    const communities = this.places.communitiesOf(ctx, 'read');
    const places = await this.places.of(tx, communities, ctx.today);
    const employers: VillageEmployer[] = [];
    for (const communityId of communities) {
      const { value, documentNumber, isDemo } = await this.policy.contract(tx, communityId, ctx.today);
      const hospitals = places
        .all()
        .filter((one) => one.communityId === communityId && value.employers.some((kind) => kind === one.kind))
        .filter((one) => places.may(ctx, 'read', one.id));
      for (const hospital of hospitals) {
        const { id, name } = hospital;
        // One that is closed employs nobody any more; its books are still kept.
        const rights = places.isClosed(hospital) ? RIGHTS.filter((right) => right !== 'create') : RIGHTS;
        employers.push(
          Object.assign(new VillageEmployer(), {
            id,
            name,
            clinics: places
              .all()
              .filter((one) => one.parentId === id)
              .map((one) => Object.assign(new VillageClinic(), { id: one.id, name: one.name })),
            maxTermMonths: value.maxTermMonths,
            endings: value.endings.map((ending) => Object.assign(new VillageEnding(), ending)),
            documentNumber,
            isDemo,
            rights: rights.filter((right) => places.may(ctx, right, id)),
          }),
        );
      }
    }
    return employers;
  }

  private async views(
    tx: Tx,
    ctx: RequestContext,
    seen: readonly LoadedContract[],
    all: readonly LoadedContract[],
  ): Promise<VillageContract[]> {
    const communities = [...new Set(seen.map(({ row }) => row.communityId))];
    const places = await this.places.of(tx, communities, ctx.today);
    const people = [...new Set(seen.map(({ row }) => row.personId))];
    const certificates = await this.certificates.ofPeople(tx, people);
    const renewing = await this.contracts.renewing(
      tx,
      seen.map(({ row }) => row.id),
    );
    const rules = new Map<string, { terms: ContractTerms; calendar: WorkCalendar }>();
    for (const id of communities)
      rules.set(id, {
        terms: (await this.policy.contract(tx, id, ctx.today)).value,
        calendar: await this.calendars.of(tx, id, ctx.today),
      });
    const byPerson = new Map<string, LoadedContract[]>();
    for (const one of all) byPerson.set(one.row.personId, [...(byPerson.get(one.row.personId) ?? []), one]);
    return seen.flatMap((one) => {
      const own = rules.get(one.row.communityId);
      if (!own) return [];
      const facts = {
        places,
        ...own,
        certificates: (certificates.get(one.row.personId) ?? []).map(({ state }) => state),
        renewing: renewing.has(one.row.id),
        all: byPerson.get(one.row.personId) ?? [],
      };
      return [contractView(ctx, one, facts)];
    });
  }
}

function sortKey(one: VillageContract, sort: keyof typeof VillageContractSort): string {
  switch (sort) {
    case 'START':
      return one.startOn;
    case 'END':
      return one.lastDay ?? '9999-12-31';
    case 'NAME':
      return one.person.name;
    case 'HOSPITAL':
      return `${one.hospitalName} ${one.clinicName}`;
  }
}
