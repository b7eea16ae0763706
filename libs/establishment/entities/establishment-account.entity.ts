import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 编制 or posts of one institution, or of the whole community. Its row lock puts movements of the account in line. */
@Entity('establishment_account')
@Unique('uq_establishment_account_owner', ['communityId', 'ownerId', 'resource'])
export class EstablishmentAccount {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_establishment_account_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** null: the community's total. */
  @ForeignKey('institution', { name: 'fk_establishment_account_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36, nullable: true })
  institutionId!: string | null;

  /** The institution, or the community for its total: a unique key takes no notice of null. */
  @Column({ name: 'owner_id', type: 'char', length: 36 })
  ownerId!: string;

  @Column({ type: 'varchar', length: 32 })
  resource!: string;

  /** Additions beyond the verified figure are refused; follows from the county's cap mode. */
  @Column({ type: 'boolean' })
  capped!: boolean;
}
