import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApprovalCaseRow } from './approval-case.entity.js';

/** What was submitted, word for word. Append-only; decisions are bound to its SHA-256. */
@Entity('case_version')
export class CaseVersionRow {
  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_case_version_case_id' })
  @PrimaryColumn({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @PrimaryColumn({ type: 'int', unsigned: true })
  version!: number;

  @Column({ name: 'form_version', type: 'int', unsigned: true })
  formVersion!: number;

  /** Canonical JSON. */
  @Column({ type: 'mediumtext' })
  content!: string;

  /** Over form version, content, what people read of it, and the attached files. */
  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  /** Canonical JSON of the fields as shown, with the names of the day. */
  @Column({ type: 'mediumtext' })
  shown!: string;

  /** Canonical JSON of the attached files as they were frozen; null: none. */
  @Column({ type: 'mediumtext', nullable: true })
  attachments!: string | null;

  /** Step at which this version starts: a return may spare the steps before, when the text is the same. */
  @Column({ name: 'resumes_at', type: 'varchar', length: 40 })
  resumesAt!: string;

  @Column({ name: 'submitter_account_id', type: 'char', length: 36 })
  submitterAccountId!: string;

  @Column({ name: 'submitter_person_id', type: 'char', length: 36, nullable: true })
  submitterPersonId!: string | null;

  @Column({ name: 'submitter_name', type: 'varchar', length: 100 })
  submitterName!: string;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3 })
  submittedAt!: Date;
}
