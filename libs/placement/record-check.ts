import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditVerifier, compareSets, recordDiffers, toldOfTypes } from '../audit/index.js';
import type { AuditBreak, ToldEvent } from '../audit/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { RuleError } from '../rules/index.js';
import { PlacementEntryRow, PlacementRoundRow } from './entities/placement.entity.js';
import { RoundRepository } from './round.repository.js';
import type { LoadedRound } from './round.repository.js';
import { chainOf, entryFacts, openedFacts, stateOf } from './round-record.js';
import { servedPlaces } from './served-places.js';
import type { ServedPlace } from './served-places.js';

/** Compares rounds and their entries with the trail, and folds every round again: draws and turns are proved, not believed. */
@Injectable()
export class PlacementRecordCheck implements OnModuleInit {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly rounds: RoundRepository,
  ) {}

  onModuleInit(): void {
    this.verifier.addRecordCheck((tx) =>
      this.rows(tx, 'placement.opened', 'placement_round', '首次安置轮次'),
    );
    this.verifier.addRecordCheck((tx) =>
      this.rows(tx, 'placement.entered', 'placement_entry', '首次安置记录'),
    );
    this.verifier.addRecordCheck((tx) => this.folds(tx));
    this.verifier.addRecordCheck((tx) => this.places(tx));
  }

  private async rows(tx: Tx, type: string, table: string, name: string): Promise<AuditBreak[]> {
    const told = new Map<string, { text: string; event: ToldEvent }>();
    for await (const events of toldOfTypes(tx, [type])) {
      for (const event of events)
        told.set(String(event.payload['id']), { text: canonicalJson(event.payload), event });
    }
    const rows =
      table === 'placement_round'
        ? (await tx.find(PlacementRoundRow)).map((row) => [row.id, canonicalJson(openedFacts(row))] as const)
        : (await tx.find(PlacementEntryRow)).map((row) => [row.id, canonicalJson(entryFacts(row))] as const);
    return compareSets(table, told, new Map(rows), name);
  }

  /** Where recruits serve is what their rounds say, and nothing else. */
  private async places(tx: Tx): Promise<AuditBreak[]> {
    const rows: Record<string, string>[] = await tx.query(
      `SELECT source_id AS sourceId, person_id AS personId, institution_id AS institutionId, from_on AS \`from\`,
              to_on AS \`to\` FROM service_place WHERE source_kind = 'PLACEMENT'`,
    );
    const kept = new Map(rows.map((row) => [row['sourceId'] ?? '', canonicalJson({ ...row })]));
    const breaks: AuditBreak[] = [];
    const ids: { id: string }[] = await tx.query('SELECT id FROM placement_round ORDER BY id');
    for (const { id } of ids) {
      const round = await this.rounds.find(tx, id);
      for (const { institutionName: _name, ...place } of round ? placesOrNone(round) : []) {
        const text = kept.get(place.sourceId);
        kept.delete(place.sourceId);
        if (text === canonicalJson(place)) continue;
        breaks.push(
          recordDiffers(`service_place#${place.sourceId}`, chainOf(id), '服务地点与首次安置记录不符'),
        );
      }
    }
    for (const sourceId of kept.keys())
      breaks.push(recordDiffers(`service_place#${sourceId}`, null, '服务地点没有所依据的首次安置'));
    return breaks;
  }

  private async folds(tx: Tx): Promise<AuditBreak[]> {
    const breaks: AuditBreak[] = [];
    const ids: { id: string }[] = await tx.query('SELECT id FROM placement_round ORDER BY id');
    for (const { id } of ids) {
      const round = await this.rounds.find(tx, id);
      if (!round) continue;
      const entry = `placement_round#${id}`;
      if (sha256(round.row.opening) !== round.row.openingSha256)
        breaks.push(recordDiffers(entry, chainOf(id), '首次安置公布内容与其校验值不符'));
      try {
        stateOf(round);
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        breaks.push(recordDiffers(entry, chainOf(id), `首次安置记录前后不能衔接：${error.message}`));
      }
    }
    return breaks;
  }
}

/** A round whose entries do not fit is told of by itself. */
function placesOrNone(round: LoadedRound): ServedPlace[] {
  try {
    return servedPlaces(round);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return [];
  }
}
