import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * One for every institution, made with it by a trigger. Its row lock puts in line whoever takes somebody away from
 * where they serve, so that each sees whom the others have taken away.
 */
@Entity('coverage_unit')
export class CoverageUnit {
  @ForeignKey('institution', { name: 'fk_coverage_unit_institution_id' })
  @PrimaryColumn({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;
}
