import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  VillageCertificate,
  VillageCertificateChangeInput,
  VillageCertificateFilter,
  VillageCertificateInput,
  VillageCertificateNumber,
  VillageCertificateNumberResult,
  VillageCertificatePage,
  VillageCertificateResult,
  VillageCertificateSort,
  VillageDoctor,
} from '../dto/certificate.dto.js';
import { CertificateService } from './certificate.service.js';

@Resolver(() => VillageCertificate)
export class CertificateResolver {
  constructor(private readonly service: CertificateService) {}

  @Can('read', 'VillageEmployment')
  @Query(() => VillageCertificatePage, { description: '村医执业资格登记，接下来到期的在前' })
  villageCertificates(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => VillageCertificateFilter, nullable: true })
    filter?: VillageCertificateFilter | null,
    @Args('sort', { type: () => VillageCertificateSort, nullable: true, description: '默认按到期先后' })
    sort?: VillageCertificateSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<VillageCertificate>> {
    return this.service.page(ctx, filter ?? {}, sort ?? 'DUE', pageOf(page));
  }

  @Can('maintain', 'VillageEmployment')
  @Query(() => [VillageDoctor], {
    description: '可以为其登记证书的人员：姓名、首字母或工号中的文字，至多50人',
  })
  villageDoctors(
    @Ctx() ctx: RequestContext,
    @Args('clinicId', { type: () => String, nullable: true }) clinicId?: string | null,
    @Args('hospitalId', { type: () => String, nullable: true }) hospitalId?: string | null,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<VillageDoctor[]> {
    return this.service.doctors(ctx, {
      clinicId: clinicId ?? null,
      hospitalId: hospitalId ?? null,
      text: text ?? null,
    });
  }

  @Can('maintain', 'VillageEmployment')
  @Mutation(() => VillageCertificateResult, { description: '登记执业证书' })
  registerVillageCertificate(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageCertificateInput }) input: VillageCertificateInput,
  ): Promise<VillageCertificate | Refusal> {
    return refusable(() => this.service.register(ctx, input));
  }

  @Can('maintain', 'VillageEmployment')
  @Mutation(() => VillageCertificateResult, { description: '登记证书变动，只增不改' })
  changeVillageCertificate(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageCertificateChangeInput }) input: VillageCertificateChangeInput,
  ): Promise<VillageCertificate | Refusal> {
    return refusable(() => this.service.change(ctx, input));
  }

  @Can('reveal', 'VillageEmployment')
  @Mutation(() => VillageCertificateNumberResult, { description: '查看证书编号原文，记入审计' })
  revealVillageCertificate(
    @Ctx() ctx: RequestContext,
    @Args('certificateId', { type: () => ID }) certificateId: string,
  ): Promise<VillageCertificateNumber | Refusal> {
    return refusable(async () =>
      Object.assign(new VillageCertificateNumber(), await this.service.reveal(ctx, certificateId)),
    );
  }
}
