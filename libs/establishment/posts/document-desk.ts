import { Injectable } from '@nestjs/common';
import { AccessDenied, allowsRow, scopesOf } from '../../access/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Refusal } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { InstitutionKind } from '../../organization/index.js';
import {
  calendarDate,
  makePost,
  postBands,
  postCategories,
  postName,
  postOfResource,
} from '../../rules/index.js';
import { postResource } from '../../rules/index.js';
import type { Post, PostBand, PostCategory, StructureRatio } from '../../rules/index.js';
import { AppointmentPreview, VerifiedPreview } from '../dto/document.dto.js';
import type {
  EndAppointmentInput,
  PostAppointmentInput,
  StructureRatioInput,
  VerifiedTotalsInput,
} from '../dto/document.dto.js';
import { EstablishmentLedger } from '../ledger.js';
import { VerifiedDocuments } from '../verified-documents.js';
import type { VerifiedDocument, VerifiedFigure } from '../verified-documents.js';
import { PostAppointments } from './appointments.js';
import { appointmentRefused, documentRefused, planRefused } from './post.errors.js';
import { StructureRatios } from './structure-ratios.js';
import { VerifiedChanges } from './verified-changes.js';

const RESOURCES: readonly string[] = ['INSTITUTION', 'FILED', 'CONTRACT', 'RESIDENT_POST'];

/** What the administrator enters of totals and ratios, and the HR officer of appointments, each by its document. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly documents: VerifiedDocuments,
    private readonly changes: VerifiedChanges,
    private readonly ratios: StructureRatios,
    private readonly appointments: PostAppointments,
    private readonly ledger: EstablishmentLedger,
  ) {}

  /** @throws {Refused} as {@link VerifiedDocuments.load}; {AccessDenied} */
  async recordTotals(ctx: RequestContext, input: VerifiedTotalsInput): Promise<boolean> {
    return this.transactions.run(async (tx) =>
      this.documents.load(tx, ctx, await this.documentOf(tx, ctx, input)),
    );
  }

  /** What the document would change, seen by recording it and undoing that again. */
  async previewTotals(ctx: RequestContext, input: VerifiedTotalsInput): Promise<VerifiedPreview> {
    const preview: VerifiedPreview = Object.assign(new VerifiedPreview(), { changes: [], problems: [] });
    return withProblems(preview, () =>
      this.transactions.rehearse(async (tx) => {
        const document = await this.documentOf(tx, ctx, input);
        return { changes: await this.changes.of(tx, ctx, document) };
      }),
    );
  }

  /** A table holds for the whole county: who enters one is administrator of all its communities. */
  async setRatio(ctx: RequestContext, input: StructureRatioInput): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const profileCode = await this.managedProfile(tx, ctx);
      return this.ratios.set(tx, ctx, {
        ...{ profileCode, institutionKind: input.institutionKind as InstitutionKind },
        ratio: ratioOf(input),
        ...{ documentNumber: input.documentNumber, isDemo: false },
        documentDate: calendarDate(input.documentDate),
        validFrom: calendarDate(input.validFrom),
      });
    });
  }

  /** @throws {Refused} as {@link PostAppointments.appoint}; {AccessDenied} */
  async appoint(ctx: RequestContext, input: PostAppointmentInput): Promise<boolean> {
    return this.transactions.run(async (tx) => this.appointIn(tx, ctx, input));
  }

  /** What appointing would meet now. */
  async previewAppointment(ctx: RequestContext, input: PostAppointmentInput): Promise<AppointmentPreview> {
    const preview: AppointmentPreview = Object.assign(new AppointmentPreview(), {
      heldPostName: null,
      free: null,
      problems: [],
    });
    return withProblems(preview, async () => {
      const tx = this.transactions.reader;
      const communityId = await this.communityOfPerson(tx, ctx, input);
      const held = await this.appointments.heldOn(tx, input.personId, calendarDate(input.fromOn));
      const post = held && postOfResource(held.resource);
      preview.heldPostName = post ? postName(post) : null;
      preview.free = await this.freeOf(tx, ctx, communityId, input);
      await this.transactions.rehearse((trial) => this.appointIn(trial, ctx, input));
      return {};
    });
  }

  /** @throws {Refused} as {@link PostAppointments.end}; {AccessDenied} */
  async endAppointment(
    ctx: RequestContext,
    { personId, from, documentNumber }: EndAppointmentInput,
  ): Promise<void> {
    const on = calendarDate(from);
    await this.transactions.run(async (tx) => {
      const communityId = await this.communityOfPerson(tx, ctx, { personId, fromOn: from });
      await this.appointments.end(tx, ctx, { communityId, personId, from: on, documentNumber });
    });
  }

  private async appointIn(tx: Tx, ctx: RequestContext, input: PostAppointmentInput): Promise<boolean> {
    const post = postOf(input);
    const communityId = await this.communityOfPerson(tx, ctx, input);
    return this.appointments.appoint(tx, ctx, {
      ...{ communityId, personId: input.personId, institutionId: input.institutionId ?? null, post },
      ...{ fromOn: calendarDate(input.fromOn), toOn: input.toOn ? calendarDate(input.toOn) : null },
      documentNumber: input.documentNumber,
    });
  }

  private async freeOf(
    tx: Tx,
    ctx: RequestContext,
    communityId: string,
    input: PostAppointmentInput,
  ): Promise<number | null> {
    const person = await this.organization.personWithHome(tx, input.personId, input.fromOn);
    const institutionId = input.institutionId ?? person?.homeInstitutionId;
    if (!institutionId) return null;
    const lines = await this.ledger.headroom(tx, ctx, {
      ...{ communityId, institutionId, resource: postResource(postOf(input)), count: 1 },
      ...{ fromOn: calendarDate(input.fromOn), toOn: input.toOn ? calendarDate(input.toOn) : null },
    });
    return lines.length === 0 ? null : Math.min(...lines.map(({ free }) => free));
  }

  private async documentOf(
    tx: Tx,
    ctx: RequestContext,
    input: VerifiedTotalsInput,
  ): Promise<VerifiedDocument> {
    const communityId = await this.managedCommunity(tx, ctx, input);
    return {
      communityId,
      ...{ documentNumber: input.documentNumber, isDemo: false },
      documentDate: calendarDate(input.documentDate),
      effectiveFrom: calendarDate(input.effectiveFrom),
      figures: figuresOf(input),
    };
  }

  private async managedCommunity(tx: Tx, ctx: RequestContext, input: VerifiedTotalsInput): Promise<string> {
    const managed = managedBy(ctx);
    const named = input.figures.find(({ institutionId }) => institutionId)?.institutionId;
    const communityId =
      input.communityId ??
      (named ? (await this.organization.communityOf(tx, named, input.effectiveFrom))?.id : undefined) ??
      (managed.length === 1 ? managed[0] : undefined);
    if (!communityId || !allowsRow(ctx.ability, 'read', 'Establishment', { communityId }))
      throw planRefused.institutionUnknown();
    if (!managed.includes(communityId)) throw new AccessDenied('FORBIDDEN');
    return communityId;
  }

  private async managedProfile(tx: Tx, ctx: RequestContext): Promise<string> {
    const managed = new Set(managedBy(ctx));
    const all = await this.organization.communities(tx);
    const [own] = all.filter(({ id }) => managed.has(id));
    if (!own) throw new AccessDenied('FORBIDDEN');
    const county = all.filter(({ profileCode }) => profileCode === own.profileCode);
    if (!county.every(({ id }) => managed.has(id))) throw documentRefused.wholeCounty();
    return own.profileCode;
  }

  private async communityOfPerson(
    tx: Tx,
    ctx: RequestContext,
    { personId, fromOn }: Pick<PostAppointmentInput, 'personId' | 'fromOn'>,
  ): Promise<string> {
    const person = await this.organization.personWithHome(tx, personId, fromOn);
    const communityId = person?.communityId;
    // Another community's people are as unknown as those who are not there (edge-23).
    if (!communityId || !allowsRow(ctx.ability, 'appoint', 'Establishment', { communityId }))
      throw appointmentRefused.personUnknown(fromOn);
    return communityId;
  }
}

function managedBy(ctx: RequestContext): string[] {
  return scopesOf(ctx.ability, 'manage', 'Establishment').map(({ communityId }) => communityId);
}

function figuresOf({ figures }: VerifiedTotalsInput): VerifiedFigure[] {
  if (figures.length === 0) throw documentRefused.noFigures();
  const seen = new Set<string>();
  return figures.map(({ institutionId, resource, count }) => {
    if (!RESOURCES.includes(resource)) throw documentRefused.resourceUnknown();
    const key = `${institutionId ?? ''}/${resource}`;
    if (seen.has(key)) throw documentRefused.figureTwice();
    seen.add(key);
    return { institutionId: institutionId ?? null, resource: resource as VerifiedFigure['resource'], count };
  });
}

function ratioOf(input: StructureRatioInput): StructureRatio {
  const [high = '', mid = '', junior = '', ...more] = input.bands.map(trimmed);
  if (more.length > 0) throw documentRefused.bandsThree();
  return {
    ...{ high, mid, junior },
    senior: input.senior && input.senior.length > 0 ? input.senior.map(trimmed) : null,
    grades2to4: input.grades2to4.map(trimmed),
    grades5to7: input.grades5to7.map(trimmed),
    grades8to10: input.grades8to10.map(trimmed),
    grades11to12: input.grades11to12.map(trimmed),
  };
}

/** A whole number is kept as one, so that the same table is the same text however it was entered. */
function trimmed(part: string): number | string {
  const text = part.trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function postOf(input: { category: string; band?: string | null; grade?: number | null }): Post {
  const { category, band = null, grade } = input;
  const known = Object.hasOwn(postCategories, category) && (band === null || Object.hasOwn(postBands, band));
  const post = known ? makePost(category as PostCategory, band as PostBand | null, grade) : null;
  if (!post) throw appointmentRefused.postInvalid();
  return post;
}

/** Runs a trial and puts an expected refusal among the preview's problems. */
async function withProblems<P extends { problems: Refusal[] }>(
  preview: P,
  work: () => Promise<Partial<P>>,
): Promise<P> {
  try {
    return Object.assign(preview, await work());
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    preview.problems.push(Object.assign(new Refusal(), error.detail));
    return preview;
  }
}
