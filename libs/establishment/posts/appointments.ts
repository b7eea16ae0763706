import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { addDays, postResource } from '../../rules/index.js';
import type { CalendarDate, Post } from '../../rules/index.js';
import type { LedgerContext } from '../context.js';
import { employmentSpells } from '../employment-spells.js';
import type { DocumentRef } from '../entries.js';
import { EstablishmentLedger } from '../ledger.js';
import { resourceName } from '../resources.js';
import type { Resource } from '../resources.js';
import { cleanDocument, realDate } from './document.js';
import { appointmentRefused, planRefused } from './post.errors.js';

/** 聘用: a person takes a post of an institution from a day on, by a document. */
export interface PostAppointment {
  communityId: string;
  personId: string;
  /** Whose post it is; the person's own institution when left out. */
  institutionId: string | null;
  post: Post;
  fromOn: CalendarDate;
  /** Last day, inclusive; null is open-ended. */
  toOn: CalendarDate | null;
  documentNumber: string;
}

/** A post that a person holds. */
export interface HeldPost {
  institutionId: string;
  /** The grade's where the post was given by grade, else the band's. */
  resource: string;
  fromOn: CalendarDate;
  toOn: CalendarDate | null;
}

interface HeldBand extends HeldPost {
  communityId: string;
  resource: Resource;
}

/** Appointing people to posts and ending it outside any case, each by a document. */
@Injectable()
export class PostAppointments {
  constructor(
    private readonly organization: Organization,
    private readonly ledger: EstablishmentLedger,
  ) {}

  /**
   * Appoints the person; the post held so far ends the day before. What is recorded of a later day stands against it:
   * the end of the employment, another home, another post. The same appointment again changes nothing; returns whether
   * something changed.
   * @throws {Refused} PERSON_UNKNOWN, INSTITUTION_UNKNOWN, TERM_NOT_POSITIVE, EMPLOYMENT_ENDS, LATER_CHANGE_EXISTS,
   * QUOTA_EXCEEDED, QUOTA_NOT_VERIFIED, POST_GRADE_REQUIRED, PERSON_HOLDS_ALREADY, what titles do not allow, and what
   * texts and dates lack
   */
  async appoint(tx: Tx, ctx: LedgerContext, appointment: PostAppointment): Promise<boolean> {
    const { communityId, personId, post } = appointment;
    const { documentNumber } = cleanDocument({
      ...{ documentNumber: appointment.documentNumber, documentDate: appointment.fromOn, isDemo: false },
    });
    const fromOn = realDate(appointment.fromOn, 'fromOn', '聘用起始日');
    const toOn = appointment.toOn === null ? null : realDate(appointment.toOn, 'toOn', '聘用截止日');
    if (toOn !== null && toOn < fromOn) throw appointmentRefused.termInvalid();
    const home = await this.employedBy(tx, communityId, personId, fromOn);
    const institutionId = appointment.institutionId ?? home;
    const place = await this.organization.institution(tx, institutionId, fromOn);
    if (place?.communityId !== communityId) throw planRefused.institutionUnknown();
    const claim = { communityId, institutionId, resource: postResource(post), count: 1, fromOn, toOn };
    await this.ledger.lock(tx, ctx, claim, personId);
    await this.organization.lockPerson(tx, personId);
    const held = await this.heldOn(tx, personId, fromOn);
    if (held?.institutionId === institutionId && held.resource === claim.resource && held.toOn === toOn)
      return false;
    await this.assertEmployed(tx, personId, fromOn, toOn);
    await this.assertNoLaterPost(tx, personId, fromOn, toOn);
    await this.ledger.occupy(tx, ctx, claim, refOf(personId, documentNumber));
    return true;
  }

  /**
   * The person holds no post from the day on.
   * @throws {Refused} NOT_APPOINTED when none is held on that day or later, and what texts and dates lack
   */
  async end(
    tx: Tx,
    ctx: LedgerContext,
    ending: { communityId: string; personId: string; from: CalendarDate; documentNumber: string },
  ): Promise<void> {
    const { communityId, personId } = ending;
    const { documentNumber } = cleanDocument({
      ...{ documentNumber: ending.documentNumber, documentDate: ending.from, isDemo: false },
    });
    const on = realDate(ending.from, 'from', '解聘日期');
    const left = await this.ledger.leave(
      tx,
      ctx,
      { communityId, personId, family: 'POST', on },
      refOf(personId, documentNumber),
    );
    if (left === 0) throw appointmentRefused.notAppointed(on);
  }

  /** The post that the person holds on the day; null when there is none. */
  async heldOn(tx: Tx, personId: string, on: CalendarDate): Promise<HeldPost | null> {
    const rows: HeldPost[] = await tx.query(
      `SELECT a.institution_id AS institutionId, a.resource, h.from_on AS fromOn, h.to_on AS toOn
         FROM establishment_holder h
         JOIN establishment_entry b ON b.id = h.entry_id
         JOIN establishment_entry e ON e.group_id = b.group_id AND e.person_id = h.person_id
              AND e.entry_kind = b.entry_kind AND e.from_on = b.from_on
         JOIN establishment_account a ON a.id = e.account_id AND a.institution_id IS NOT NULL
        WHERE h.person_id = ? AND h.kind = 'POST' AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on >= ?)
        ORDER BY CHAR_LENGTH(a.resource) DESC LIMIT 1`,
      [personId, on, on],
    );
    return rows[0] ?? null;
  }

  /** The employment lasts as long as the post, at one home or whoever stands for it after a merger (edge-21). */
  private async assertEmployed(
    tx: Tx,
    personId: string,
    fromOn: CalendarDate,
    toOn: CalendarDate | null,
  ): Promise<void> {
    const spells = await employmentSpells(tx, this.organization, personId, fromOn);
    for (const [at, { communityId, institutionId, to }] of spells.entries()) {
      if (to === null || (toOn !== null && toOn <= to)) return;
      const next = spells[at + 1];
      if (!next) throw appointmentRefused.employmentEnds(to);
      const same =
        next.communityId === communityId &&
        (next.institutionId === institutionId ||
          (await this.isSuccessor(tx, institutionId, next.institutionId, next.from)));
      if (same) continue;
      const home = await this.organization.institution(tx, next.institutionId, next.from);
      throw appointmentRefused.homeChanges(home?.name ?? '', next.from, to);
    }
  }

  /**
   * A post that begins within the term would be taken away from its first day on without anybody having decided so.
   * What the post of the day becomes by a merger or a change of community is none.
   */
  private async assertNoLaterPost(
    tx: Tx,
    personId: string,
    fromOn: CalendarDate,
    toOn: CalendarDate | null,
  ): Promise<void> {
    const held = (await this.bandsFrom(tx, personId, fromOn)).filter(
      (one) => toOn === null || one.fromOn <= toOn,
    );
    let before = held.find((one) => one.fromOn <= fromOn);
    for (const later of held.filter((one) => one.fromOn > fromOn)) {
      const { institutionId, resource, communityId } = later;
      const follows =
        before?.toOn &&
        addDays(before.toOn, 1) === later.fromOn &&
        before.resource === resource &&
        (before.institutionId === institutionId
          ? before.communityId !== communityId
          : await this.isSuccessor(tx, before.institutionId, institutionId, later.fromOn));
      if (!follows) {
        const unit = await this.organization.institution(tx, institutionId, later.fromOn);
        throw appointmentRefused.laterPost(`${unit?.name ?? ''}${resourceName(resource)}`, later.fromOn);
      }
      before = later;
    }
  }

  private async isSuccessor(
    tx: Tx,
    former: string,
    institutionId: string,
    on: CalendarDate,
  ): Promise<boolean> {
    return (
      former !== institutionId && (await this.organization.standingFor(tx, former, on))?.id === institutionId
    );
  }

  /** Posts by band that the person holds on the day or later, in order. */
  private bandsFrom(tx: Tx, personId: string, on: CalendarDate): Promise<HeldBand[]> {
    return tx.query(
      `SELECT a.community_id AS communityId, a.institution_id AS institutionId, a.resource, h.from_on AS fromOn,
              h.to_on AS toOn
         FROM establishment_holder h
         JOIN establishment_entry e ON e.id = h.entry_id
         JOIN establishment_account a ON a.id = e.account_id
        WHERE h.person_id = ? AND h.kind = 'POST' AND (h.to_on IS NULL OR (h.to_on >= ? AND h.to_on >= h.from_on))
        ORDER BY h.from_on`,
      [personId, on],
    );
  }

  private async employedBy(tx: Tx, communityId: string, personId: string, on: CalendarDate): Promise<string> {
    const person = await this.organization.personWithHome(tx, personId, on);
    if (person?.communityId !== communityId || !person.homeInstitutionId)
      throw appointmentRefused.personUnknown(on);
    return person.homeInstitutionId;
  }
}

function refOf(personId: string, documentNumber: string): DocumentRef {
  return { caseId: null, caseNumber: null, personId, documentNumber };
}
