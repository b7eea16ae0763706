import { Column } from 'typeorm';

/** When a row was written, in business time and in the machine's. */
export abstract class Timed {
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** And by whom; no account for the system's own processes. */
export abstract class Recorded extends Timed {
  @Column({ name: 'actor_account_id', type: 'char', length: 36, nullable: true })
  actorAccountId!: string | null;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;
}
