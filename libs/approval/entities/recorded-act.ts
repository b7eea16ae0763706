import { Column, PrimaryColumn } from 'typeorm';

/** What every act on a step that is not itself a decision keeps: who did it, for which seat, when, on which text. */
export abstract class RecordedAct {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;

  /** Hash of the text that the actor was shown. */
  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  /** null when the submitter acted, who has no seat in the step. */
  @Column({ name: 'seat_id', type: 'char', length: 36, nullable: true })
  seatId!: string | null;

  @Column({ name: 'seat_title', type: 'varchar', length: 100, nullable: true })
  seatTitle!: string | null;

  @Column({ name: 'actor_account_id', type: 'char', length: 36 })
  actorAccountId!: string;

  @Column({ name: 'actor_person_id', type: 'char', length: 36, nullable: true })
  actorPersonId!: string | null;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Business time of entry. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  /** Machine time of entry. */
  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}
