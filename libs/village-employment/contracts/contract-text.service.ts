import { Injectable } from '@nestjs/common';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import {
  FUND_SOURCES,
  fillText,
  formatYuan,
  fundSourceNames,
  practiceAt,
  yuanInWords,
} from '../../rules/index.js';
import type { CertificateKind, CertificateState, VillageContractKind } from '../../rules/index.js';
import { certificateKinds } from '../certificates/certificate-view.js';
import { CertificateService } from '../certificates/certificate.service.js';
import { CertificateRepository } from '../certificates/certificate.repository.js';
import { VillageContractClause, VillageContractText } from '../dto/contract-parts.dto.js';
import { VillagePlaces } from '../places.js';
import type { Places } from '../places.js';
import { refuse } from '../village.errors.js';
import { VillagePolicy } from '../village-policy.js';
import type { TEXT_PLACES } from '../village-policy.js';
import { VillageTrail } from '../village-trail.js';
import { ContractActs } from './contract-acts.js';
import { contractKinds } from './contract-content.js';
import { payOf } from './contract.repository.js';
import type { LoadedContract } from './contract.repository.js';
import { eventOf } from './contract-state.js';
import { contractChain } from './contract-view.js';

type Values = Record<(typeof TEXT_PLACES)[number], string>;

/** The contract as the county words it, for printing. Every printing is told; numbers in the clear need their right. */
@Injectable()
export class ContractTextService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: VillagePolicy,
    private readonly places: VillagePlaces,
    private readonly certificates: CertificateRepository,
    private readonly register: CertificateService,
    private readonly acts: ContractActs,
    private readonly trail: VillageTrail,
  ) {}

  print(ctx: RequestContext, contractId: string, withNumbers: boolean): Promise<VillageContractText> {
    return this.transactions.run(async (tx) => {
      const loaded = await this.acts.visible(tx, ctx, contractId);
      const { row } = loaded;
      const right = withNumbers ? 'reveal' : 'read';
      const places = await this.places.of(tx, [row.communityId], ctx.today);
      if (!places.may(ctx, right, row.hospitalId)) throw refuse.contractUnknown();
      const { value, documentNumber, isDemo } = await this.policy.text(tx, row.communityId, ctx.today);
      const template = value.find(({ kinds }) => kinds.some((kind) => kind === row.kind));
      if (!template)
        throw new Refused({ code: 'TEXT_MISSING', message: '本县没有这种合同的文本模板，请先录入政策参数' });
      const values = await this.valuesOf(tx, loaded, places, withNumbers);
      await this.trail.tell(tx, ctx, contractChain(row), {
        type: 'village.contract-printed',
        summary: `生成合同文本${row.caseNumber}（${withNumbers ? '含证件编号' : '证件编号脱敏'}）`,
        payload: { contractId: row.id, personId: row.personId, withNumbers, version: template.version },
      });
      return Object.assign(new VillageContractText(), {
        title: template.title,
        version: template.version,
        documentNumber,
        isDemo,
        parties: fillText(template.parties, values),
        clauses: template.clauses.map(({ heading, text }) =>
          Object.assign(new VillageContractClause(), { heading, text: fillText(text, values) }),
        ),
        withNumbers,
      });
    });
  }

  private async valuesOf(
    tx: Tx,
    loaded: LoadedContract,
    places: Places,
    withNumbers: boolean,
  ): Promise<Values> {
    const { row } = loaded;
    const certificates = await this.certificates.ofPerson(tx, row.personId);
    const certificate = certificates.find(({ state }) => covers(state, row)) ?? certificates.at(-1);
    const idNumber = withNumbers
      ? await this.organization.idNumber(tx, row.personId)
      : (await this.organization.person(tx, row.personId))?.idNumberMasked;
    const { gross, shares } = payOf(loaded, row.startOn.slice(0, 7));
    const shown = withNumbers && certificate ? this.register.numberOf(certificate.row) : null;
    return {
      hospital: places.nameOf(row.hospitalId),
      clinic: places.nameOf(row.clinicId),
      doctor: row.personName,
      idNumber: idNumber ?? '',
      certificateKind: certificate ? certificateKinds[certificate.row.kind as CertificateKind] : '执业证书',
      certificateNumber: shown ?? certificate?.row.numberMasked ?? '',
      kind: contractKinds[row.kind as VillageContractKind],
      term: row.endOn ? `自${row.startOn}起至${row.endOn}止` : `自${row.startOn}起，无固定期限`,
      startOn: row.startOn,
      endOn: row.endOn ?? '法定终止条件出现时',
      gross: formatYuan(gross),
      grossWords: yuanInWords(gross),
      shares: FUND_SOURCES.map((source) => `${fundSourceNames[source]}${formatYuan(shares[source])}元`).join(
        '、',
      ),
      caseNumber: row.caseNumber,
      signedOn: eventOf(loaded, 'SIGNED')?.on ?? '　　　　年　　月　　日',
    };
  }
}

/** The certificate by which the doctor practises at the contract's clinic from its first day on. */
function covers(state: CertificateState, row: { clinicId: string; startOn: string }): boolean {
  return practiceAt(state, row.clinicId).some(({ from, to }) => from <= row.startOn && row.startOn <= to);
}
