import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EstablishmentAccount } from './establishment-account.entity.js';

/**
 * Figures of an account from a day until the account's next row. They follow from the entries and are kept so that
 * a limit is checked for every future date in one statement; the database itself refuses what exceeds it.
 */
@Entity('establishment_balance')
export class EstablishmentBalanceSegment {
  @ForeignKey(() => EstablishmentAccount, { name: 'fk_establishment_balance_account_id' })
  @PrimaryColumn({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @PrimaryColumn({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ type: 'int', unsigned: true })
  verified!: number;

  @Column({ type: 'int', unsigned: true })
  occupied!: number;

  @Column({ type: 'int', unsigned: true })
  reserved!: number;

  @Column({ type: 'int', unsigned: true })
  borrowed!: number;

  @Column({ type: 'int', unsigned: true })
  lent!: number;
}
