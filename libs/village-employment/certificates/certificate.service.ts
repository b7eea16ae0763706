import { Injectable } from '@nestjs/common';
import { byRule } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import {
  PersonalDataCipher,
  TransactionRunner,
  canonicalJson,
  isDuplicateKey,
} from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { compareCodePoints, foldCertificate } from '../../rules/index.js';
import type { CertificateEvent, CertificateTerms } from '../../rules/index.js';
import { VillageDoctor } from '../dto/certificate.dto.js';
import type {
  VillageCertificate,
  VillageCertificateChangeInput,
  VillageCertificateFilter,
  VillageCertificateInput,
} from '../dto/certificate.dto.js';
import type { VillageCertificateSort } from '../dto/certificate.dto.js';
import { VillageCertificateEventRow, VillageCertificateRow } from '../entities/certificate.entity.js';
import { VillagePlaces } from '../places.js';
import type { Places } from '../places.js';
import { checkedDay, checkedId, noteOf, pastDay, sameOrRefused, stampOf } from '../records.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import { VillageTrail } from '../village-trail.js';
import type { ToldAt } from '../village-trail.js';
import { endOf, kindOf, masked, numberOf, sortKey } from './certificate-input.js';
import { certificateKinds, certificateView, entryText, isDue } from './certificate-view.js';
import { CertificateRepository, clinicBefore } from './certificate.repository.js';
import type { LoadedCertificate } from './certificate.repository.js';

const NUMBER_FIELD = 'village_certificate.number';
/** As many as a list to choose from shows. */
const MOST_DOCTORS = 50;

/** The register of who may practise in a clinic. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly cipher: PersonalDataCipher,
    private readonly policy: VillagePolicy,
    private readonly places: VillagePlaces,
    private readonly certificates: CertificateRepository,
    private readonly trail: VillageTrail,
  ) {}

  /** Registers a certificate. The same id again is the same one; a number is registered once. */
  async register(ctx: RequestContext, input: VillageCertificateInput): Promise<VillageCertificate> {
    const id = checkedId(input.id);
    const kind = kindOf(input.kind);
    const number = numberOf(input.number);
    const validFrom = pastDay(ctx, input.validFrom, 'validFrom', '发证日期');
    await this.transactions.run(async (tx) => {
      const places = await this.places.around(tx, ctx, 'maintain');
      const clinic = this.clinicOf(ctx, places, input.clinicId);
      await this.organization.lockPerson(tx, input.personId);
      const person = await this.organization.personWithHome(tx, input.personId, ctx.today);
      if (!person || person.communityId !== clinic.communityId) throw refuse.personUnknown();
      const home = places.hospitalOf(person.homeInstitutionId ?? '');
      if (!places.may(ctx, 'maintain', home)) throw refuse.personUnknown();
      const { value: terms } = await this.policy.certificate(tx, clinic.communityId, ctx.today);
      const validUntil = endOf(kind, validFrom, input.validUntil, terms);
      const event: CertificateEvent = { type: 'REGISTERED', clinicId: clinic.id, validFrom, validUntil };
      byRule(() => foldCertificate([event], terms));
      const row = this.certificateRow(
        ctx,
        { id, personId: input.personId, kind, number },
        clinic.communityId,
      );
      const known = await this.certificates.find(tx, id);
      if (known) {
        sameOrRefused(known.row, row, 'number');
        return;
      }
      const entry = entryRow(ctx, id, id, 1, event, noteOf(input.note));
      await this.write(tx, ctx, told(row, clinic.id), [row], [entry], {
        type: 'village.certificate-registered',
        summary: `登记${certificateKinds[kind]}：${person.name}，${entryText(event, places)}`,
        payload: { certificateId: id, personId: row.personId, clinicId: clinic.id },
      });
    });
    return this.viewOf(ctx, id);
  }

  /** Appends what happened to a certificate: re-registration, move, assessment, cancelling. */
  async change(ctx: RequestContext, input: VillageCertificateChangeInput): Promise<VillageCertificate> {
    const id = checkedId(input.id);
    await this.transactions.run(async (tx) => {
      const seen = await this.visible(tx, ctx, input.certificateId, 'maintain', id);
      await this.organization.lockPerson(tx, seen.loaded.row.personId);
      // What is sent again is judged by where the doctor was when it was sent first.
      const { loaded, places } = await this.visible(tx, ctx, input.certificateId, 'maintain', id);
      const { value: terms } = await this.policy.certificate(tx, loaded.row.communityId, ctx.today);
      const event = this.eventOf(ctx, input, loaded, terms, places);
      const earlier = loaded.entries.find(({ row }) => row.id === id);
      const note = noteOf(input.note);
      const entry = entryRow(ctx, id, loaded.row.id, loaded.entries.length + 1, event, note);
      if (earlier) {
        sameOrRefused(earlier.row, entry);
        return;
      }
      byRule(() => foldCertificate([...loaded.entries.map((one) => one.event), event], terms));
      await this.write(tx, ctx, told(loaded.row, loaded.state.clinicId), [], [entry], {
        type: 'village.certificate-changed',
        summary: `执业证书变动：${entryText(event, places)}`,
        payload: { certificateId: loaded.row.id, personId: loaded.row.personId, type: event.type },
      });
    });
    return this.viewOf(ctx, input.certificateId);
  }

  /** The number in the clear; that somebody looked is told. */
  reveal(ctx: RequestContext, certificateId: string): Promise<{ number: string }> {
    return this.transactions.run(async (tx) => {
      const { loaded } = await this.visible(tx, ctx, certificateId, 'reveal');
      const { row } = loaded;
      await this.trail.tell(tx, ctx, told(row, loaded.state.clinicId), {
        type: 'village.number-viewed',
        summary: '查看执业证书编号',
        payload: { certificateId: row.id, personId: row.personId },
      });
      return { number: this.numberOf(row) };
    });
  }

  /** For contracts that are printed; the caller has checked the right, and tells. */
  numberOf(row: VillageCertificateRow): string {
    return this.cipher.decrypt(NUMBER_FIELD, row.number);
  }

  /** Certificates that the actor may see, what falls due next first. */
  async page(
    ctx: RequestContext,
    filter: VillageCertificateFilter,
    sort: keyof typeof VillageCertificateSort,
    page: { first: number; offset: number },
  ): Promise<Page<VillageCertificate>> {
    const all = await this.all(ctx);
    const text = filter.text?.trim() ?? '';
    const found = all.filter(
      (one) =>
        (!text || one.person.name.includes(text) || one.clinicName.includes(text)) &&
        (!filter.hospitalId || one.hospitalId === filter.hospitalId) &&
        (!filter.personId || one.person.id === filter.personId) &&
        (!filter.status || one.status === filter.status) &&
        (!filter.due || isDue(one)),
    );
    found.sort(
      (a, b) => compareCodePoints(sortKey(a, sort), sortKey(b, sort)) || compareCodePoints(a.id, b.id),
    );
    return { total: found.length, items: found.slice(page.offset, page.offset + page.first) };
  }

  /** Whom the actor may register: people of the clinics of their hospitals, found by name, initials or staff number. */
  async doctors(
    ctx: RequestContext,
    {
      clinicId,
      hospitalId,
      text,
    }: { clinicId?: string | null; hospitalId?: string | null; text?: string | null },
  ): Promise<VillageDoctor[]> {
    const tx = this.transactions.reader;
    const places = await this.places.around(tx, ctx, 'maintain');
    const hospitals = places.where(ctx, 'maintain').filter((id) => !hospitalId || id === hospitalId);
    const search = {
      clinicId: clinicId ?? null,
      text: text?.trim() ?? '',
      on: ctx.today,
      first: MOST_DOCTORS,
    };
    const found = await this.certificates.doctors(tx, hospitals, search);
    return found.map((one) =>
      Object.assign(new VillageDoctor(), { ...one, institutionName: places.nameOf(one.institutionId) }),
    );
  }

  /** One certificate, or null when there is none that the actor may see. */
  async one(ctx: RequestContext, id: string): Promise<VillageCertificate | null> {
    return (await this.all(ctx)).find((one) => one.id === id) ?? null;
  }

  /** What an act has come to: it was allowed, though it may have taken the certificate out of the actor's sight. */
  private async viewOf(ctx: RequestContext, id: string): Promise<VillageCertificate> {
    const tx = this.transactions.reader;
    const loaded = await this.certificates.find(tx, checkedId(id));
    const places = await this.places.of(tx, loaded ? [loaded.row.communityId] : [], ctx.today);
    const [view] = await this.views(tx, ctx, loaded ? [loaded] : [], places);
    if (!view) throw new Error(`certificate ${id} cannot be read`);
    return view;
  }

  private async all(ctx: RequestContext): Promise<VillageCertificate[]> {
    const tx = this.transactions.reader;
    const communities = this.places.communitiesOf(ctx, 'read');
    const places = await this.places.of(tx, communities, ctx.today);
    const loaded = (await this.certificates.ofCounties(tx, communities)).filter(({ state }) =>
      places.may(ctx, 'read', places.hospitalOf(state.clinicId)),
    );
    return this.views(tx, ctx, loaded, places);
  }

  private async views(
    tx: Tx,
    ctx: RequestContext,
    loaded: readonly LoadedCertificate[],
    places: Places,
  ): Promise<VillageCertificate[]> {
    const names = await this.certificates.namesOf(
      tx,
      loaded.map(({ row }) => row.personId),
    );
    const terms = new Map<string, CertificateTerms>();
    for (const communityId of new Set(loaded.map(({ row }) => row.communityId)))
      terms.set(communityId, (await this.policy.certificate(tx, communityId, ctx.today)).value);
    return loaded.flatMap((one) => {
      const own = terms.get(one.row.communityId);
      const personName = names.get(one.row.personId) ?? '';
      return own ? [certificateView(ctx, one, { personName, places, terms: own })] : [];
    });
  }

  /** @throws {Refused} CERTIFICATE_UNKNOWN, also where the actor may not act */
  private async visible(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    right: string,
    beforeEntry: string | null = null,
  ): Promise<{ loaded: LoadedCertificate; places: Places }> {
    const loaded = await this.certificates.find(tx, checkedId(id, 'certificateId'));
    if (!loaded) throw refuse.certificateUnknown();
    const places = await this.places.of(tx, [loaded.row.communityId], ctx.today);
    if (!places.may(ctx, right, places.hospitalOf(clinicBefore(loaded, beforeEntry))))
      throw refuse.certificateUnknown();
    return { loaded, places };
  }

  private clinicOf(ctx: RequestContext, places: Places, id: string | null | undefined) {
    const clinic = id ? places.find(id) : undefined;
    if (clinic?.kind !== 'VILLAGE_CLINIC' || !places.may(ctx, 'maintain', places.hospitalOf(clinic.id)))
      throw refuse.clinicUnknown();
    return clinic;
  }

  private eventOf(
    ctx: RequestContext,
    input: VillageCertificateChangeInput,
    { row, state }: LoadedCertificate,
    terms: CertificateTerms,
    places: Places,
  ): CertificateEvent {
    switch (input.type) {
      case 'RENEWED': {
        const validFrom = checkedDay(input.on, 'on', '有效期首日');
        return {
          type: 'RENEWED',
          validFrom,
          validUntil: endOf(row.kind, validFrom, input.validUntil, terms),
        };
      }
      case 'MOVED': {
        const on = pastDay(ctx, input.on, 'on', '变更日期');
        const clinic = places.find(input.clinicId ?? '');
        // Another hospital's clinic may receive the doctor: both are of the same community.
        const own = places.find(state.clinicId)?.communityId;
        if (clinic?.kind !== 'VILLAGE_CLINIC' || clinic.communityId !== own) throw refuse.clinicUnknown();
        return { type: 'MOVED', on, clinicId: clinic.id };
      }
      case 'ASSESSED': {
        if (typeof input.passed !== 'boolean') throw refuse.fieldRequired('passed', '考核结果');
        return { type: 'ASSESSED', on: pastDay(ctx, input.on, 'on', '考核日期'), passed: input.passed };
      }
      case 'CANCELLED':
        return { type: 'CANCELLED', on: pastDay(ctx, input.on, 'on', '注销日期') };
      default:
        throw refuse.fieldInvalid('type', '变动须为再注册、变更执业地点、考核或注销');
    }
  }

  private certificateRow(
    ctx: RequestContext,
    { id, personId, kind, number }: { id: string; personId: string; kind: string; number: string },
    communityId: string,
  ): VillageCertificateRow {
    return {
      id,
      communityId,
      personId,
      kind,
      number: this.cipher.encrypt(NUMBER_FIELD, number),
      numberIndex: this.cipher.index(NUMBER_FIELD, number),
      numberMasked: masked(number),
      ...stampOf(ctx),
    };
  }

  private async write(
    tx: Tx,
    ctx: RequestContext,
    at: ToldAt,
    rows: VillageCertificateRow[],
    entries: VillageCertificateEventRow[],
    event: Parameters<VillageTrail['write']>[3],
  ): Promise<void> {
    try {
      await this.trail.write(tx, ctx, at, event, [
        ...(rows.length > 0 ? [[VillageCertificateRow, rows] as const] : []),
        [VillageCertificateEventRow, entries],
      ]);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_village_certificate_number_index')) throw refuse.certificateKnown();
      if (isDuplicateKey(error)) throw refuse.idReused();
      throw error;
    }
  }
}

const told = ({ id, communityId }: VillageCertificateRow, placeId: string): ToldAt => ({
  ...{ chain: `village-certificate:${id}`, communityId, placeId },
});

function entryRow(
  ctx: RequestContext,
  id: string,
  certificateId: string,
  sequence: number,
  event: CertificateEvent,
  note: string | null,
): VillageCertificateEventRow {
  return {
    id,
    certificateId,
    sequence,
    type: event.type,
    event: canonicalJson(event),
    note,
    ...stampOf(ctx),
  };
}
