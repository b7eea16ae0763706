import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Recorded, Timed } from './recorded.js';
import { VillageContractRow } from './contract.entity.js';

/** One of the four ring-fenced funds of a township hospital. Its row is what whoever moves money locks. */
@Entity('village_fund')
@Unique('uq_village_fund_source', ['hospitalId', 'source'])
export class VillageFundRow extends Timed {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_village_fund_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('institution', { name: 'fk_village_fund_hospital_id' })
  @Column({ name: 'hospital_id', type: 'char', length: 36 })
  hospitalId!: string;

  /** FISCAL, PUBLIC_HEALTH, ESSENTIAL_DRUGS or SERVICE_INCOME. */
  @Column({ type: 'varchar', length: 32 })
  source!: string;
}

/** Monthly pay of the village doctors of one township hospital. */
@Entity('village_pay_run')
@Unique('uq_village_pay_run_month', ['hospitalId', 'month'])
export class VillagePayRunRow extends Recorded {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_village_pay_run_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('institution', { name: 'fk_village_pay_run_hospital_id' })
  @Column({ name: 'hospital_id', type: 'char', length: 36 })
  hospitalId!: string;

  /** YYYY-MM */
  @Column({ type: 'char', length: 7 })
  month!: string;
}

/** What one doctor is paid for one month, or a correction of it. All amounts in fen. Append-only. */
@Entity('village_pay_line')
@Unique('uq_village_pay_line_once_key', ['onceKey'])
@Index('ix_village_pay_line_run_id', ['runId', 'id'])
@Index('ix_village_pay_line_contract_id', ['contractId', 'forMonth'])
@Index('ix_village_pay_line_corrects_id', ['correctsId'])
export class VillagePayLineRow extends Recorded {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => VillagePayRunRow, { name: 'fk_village_pay_line_run_id' })
  @Column({ name: 'run_id', type: 'char', length: 36 })
  runId!: string;

  @ForeignKey(() => VillageContractRow, { name: 'fk_village_pay_line_contract_id' })
  @Column({ name: 'contract_id', type: 'char', length: 36 })
  contractId!: string;

  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;

  /** REGULAR or CORRECTION. */
  @Column({ type: 'varchar', length: 32 })
  type!: string;

  /** Contract and month of a regular line: nobody is paid twice. */
  @Column({ name: 'once_key', type: 'varchar', length: 64, nullable: true })
  onceKey!: string | null;

  @ForeignKey(() => VillagePayLineRow, { name: 'fk_village_pay_line_corrects_id' })
  @Column({ name: 'corrects_id', type: 'char', length: 36, nullable: true })
  correctsId!: string | null;

  /** Month that is paid for; a correction is paid in a later run. */
  @Column({ name: 'for_month', type: 'char', length: 7 })
  forMonth!: string;

  @Column({ type: 'tinyint', unsigned: true })
  days!: number;

  @Column({ name: 'month_days', type: 'tinyint', unsigned: true })
  monthDays!: number;

  @Column({ name: 'gross_fen', type: 'bigint' })
  grossFen!: string;

  @Column({ name: 'fiscal_fen', type: 'bigint' })
  fiscalFen!: string;

  @Column({ name: 'public_health_fen', type: 'bigint' })
  publicHealthFen!: string;

  @Column({ name: 'essential_drugs_fen', type: 'bigint' })
  essentialDrugsFen!: string;

  @Column({ name: 'service_income_fen', type: 'bigint' })
  serviceIncomeFen!: string;

  /** Fund that bears the employer's part of the social insurance, by the county's policy. */
  @Column({ name: 'employer_source', type: 'varchar', length: 32 })
  employerSource!: string;

  @Column({ name: 'employer_fen', type: 'bigint' })
  employerFen!: string;

  @Column({ name: 'worker_fen', type: 'bigint' })
  workerFen!: string;

  @Column({ name: 'net_fen', type: 'bigint' })
  netFen!: string;

  /** Canonical JSON of the insurance items with both parts, in fen. */
  @Column({ type: 'text' })
  items!: string;

  /** Document of the insurance policy, or of the correction. */
  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}

/** The end of a month's pay: from then on its lines are as they are. Append-only. */
@Entity('village_pay_closing')
export class VillagePayClosingRow extends Recorded {
  @ForeignKey(() => VillagePayRunRow, { name: 'fk_village_pay_closing_run_id' })
  @PrimaryColumn({ name: 'run_id', type: 'char', length: 36 })
  runId!: string;

  @Column({ name: 'line_count', type: 'int', unsigned: true })
  lineCount!: number;

  @Column({ name: 'gross_fen', type: 'bigint' })
  grossFen!: string;

  @Column({ name: 'employer_fen', type: 'bigint' })
  employerFen!: string;
}

/** One movement of a fund with the balance after it; the newest says what is there. Append-only. */
@Entity('village_fund_entry')
@Unique('uq_village_fund_entry_sequence', ['fundId', 'sequence'])
@Unique('uq_village_fund_entry_pay_line', ['payLineId', 'fundId', 'type'])
@Unique('uq_village_fund_entry_corrects', ['correctsId'])
export class VillageFundEntryRow extends Recorded {
  /** Made by the client for what is entered by hand. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => VillageFundRow, { name: 'fk_village_fund_entry_fund_id' })
  @Column({ name: 'fund_id', type: 'char', length: 36 })
  fundId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  /** RECEIVED, REVERSED, PAY, INSURANCE, or SEVERANCE under the id of the settlement. */
  @Column({ type: 'varchar', length: 32 })
  type!: string;

  /** Positive for what comes in. */
  @Column({ name: 'amount_fen', type: 'bigint' })
  amountFen!: string;

  @Column({ name: 'balance_fen', type: 'bigint' })
  balanceFen!: string;

  @Column({ name: 'on_date', type: 'date' })
  onDate!: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  @ForeignKey(() => VillagePayLineRow, { name: 'fk_village_fund_entry_pay_line_id' })
  @Column({ name: 'pay_line_id', type: 'char', length: 36, nullable: true })
  payLineId!: string | null;

  @ForeignKey(() => VillageFundEntryRow, { name: 'fk_village_fund_entry_corrects_id' })
  @Column({ name: 'corrects_id', type: 'char', length: 36, nullable: true })
  correctsId!: string | null;
}
