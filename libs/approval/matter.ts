import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';

/** A case as matters see it. */
export interface CaseRef {
  id: string;
  /** e.g. `MX-DP-2026-000012` */
  number: string;
  communityId: string;
  /** Institution that submitted it. */
  institutionId: string;
  /** Version of the content that is acted on. */
  version: number;
}

/** One line of the content as people read it. */
export interface ContentField {
  key: string;
  /** Chinese label. */
  label: string;
  value: string;
}

/** What people read of a content; it is frozen with the version, so names stay those of the day. */
export interface ContentSummary {
  /** One line, e.g. 派驻：张某（县总医院）→ 盖洋中心卫生院. */
  title: string;
  fields: ContentField[];
}

/** Where a case is submitted: decides chain, numbering and who sees it. */
export interface CaseScope {
  communityId: string;
  institutionId: string;
}

/** A version of a case as it was frozen when it was submitted. */
export interface FrozenVersion {
  version: number;
  /** What every decision on it is bound to. */
  contentSha256: string;
  submittedAt: Date;
}

/** What a case waits for whose steps are all done. */
export interface Awaiting {
  /** In Chinese. */
  words: string;
  /** What was asked for again, since an earlier answer fell: the term begins anew with each. */
  round?: string | undefined;
  /** Who has to answer, and by when; null when it is nobody's to answer, or the county has decided no term. */
  answer: AwaitedAnswer | null;
}

/** The answer of another place, which is due so many working days after the waiting began. Silence is none. */
export interface AwaitedAnswer {
  place: CaseScope;
  workingDays: number;
  /** Document that the term rests on. */
  documentNumber: string;
}

/** An implemented case that rests on what bodies of another community have decided on a case of theirs. */
export interface RestingCase {
  caseId: string;
  onCaseId: string;
  /** In Chinese, e.g. 接收方医共体同意. */
  stepName: string;
  /** Name of that community. */
  by: string;
}

/**
 * A kind of matter that the engine carries. The engine knows no business: a feature registers one handler and
 * gets chain, votes, filings and history. Every method runs inside the engine's transaction with the case row
 * locked, and says no by throwing `Refused`.
 */
export interface MatterHandler<C extends object = object> {
  /** Stable type, e.g. `POSTING`; chain templates are looked up by it. */
  readonly type: string;
  /** Two or three letters for case numbers, e.g. `DP`. */
  readonly code: string;
  /** Chinese name. */
  readonly name: string;
  /** Subject of the `create` right that submitting needs, e.g. `Posting`. */
  readonly subject: string;
  /** Version of the form; kept with each content. */
  readonly formVersion: number;
  /** Checks the shape of an input and normalises it; the result is what is hashed. */
  parse(input: unknown): C;
  /** Where the case belongs, from the content. */
  scope(tx: Tx, ctx: RequestContext, content: C): Promise<CaseScope>;
  /** Checks the content against rules and records as they stand now. */
  validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  summarise(tx: Tx, ctx: RequestContext, content: C): Promise<ContentSummary>;
  /** Persons whom the matter concerns; they and their relatives recuse themselves. */
  people(content: C): string[];
  /**
   * Institutions that the content names beside the one that submitted it; whoever reads cases there may read this one
   * too. A matter without it shows its cases to nobody else.
   */
  readers?(content: C): string[];
  /**
   * Subject of the `read` right without which a case's content, files and versions are withheld from whoever sees the
   * case otherwise, e.g. to move or to supervise it. A matter without it shows its content with the case.
   */
  readonly contentSubject?: string;
  /** Makes the reservation; called once when the step marked `reserves` approves. */
  reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /** Locks and checks everything again; called before the implementation in its transaction, with the same content. */
  revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /** The ledger write. Returns what the audit trail should say of it. */
  implement(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<Record<string, unknown>>;
  /** Gives back what was reserved; called when the case is returned, rejected or withdrawn. Idempotent. */
  release(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /** Type of matter whose chain a case runs; its own unless the matter follows another's. */
  chainOf?(tx: Tx, content: C): Promise<string>;
  /** Called once, with the submission that opens the case. */
  opened?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /** Called with each submission, the first and those that answer a return, once its version is written. */
  submitted?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C, version: FrozenVersion): Promise<void>;
  /**
   * What the case waits for once its steps are done; null when it may be implemented. Whoever brings that about tells
   * the case's conductor. A refusal sends the case back to its submitter.
   */
  awaits?(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: C,
    version: FrozenVersion,
  ): Promise<Awaiting | null>;
  /** Of the communities' implemented cases of this type those that rest on the decisions of a case elsewhere, with it. */
  restsOn?(tx: Tx, communityIds: readonly string[]): Promise<RestingCase[]>;
  /** Chinese names of the entries of a case's trail that its history shows beside the engine's own, by type. */
  readonly told?: Readonly<Record<string, string>>;
  /**
   * Refuses to let a rejected case run again by 复议, where something else has gone on since. A matter without it
   * refuses nothing.
   */
  refuseReopening?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /** Refuses what can't be undone any more: asked when a cancelling case is submitted, and before {@link cancel}. */
  refuseCancelling?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void>;
  /**
   * In words, what a cancelling would undo by today and what it would leave in force; null when it undoes everything.
   * Asked for whoever decides on it, and before {@link cancel}: a case of which something stays is not CANCELLED.
   */
  leftByCancelling?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<string | null>;
  /**
   * In words, what a cancelling would make worse by today; null when nothing. It is part of the cancelling case's text,
   * so whoever approves it has accepted that by name.
   */
  warnOfCancelling?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<string | null>;
  /**
   * Undoes what `implement` has written, by rows that reverse it. A matter without it can't be cancelled once it is
   * implemented. Returns what the audit trail should say of it.
   */
  cancel?(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<Record<string, unknown>>;
}
