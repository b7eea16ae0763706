import { Injectable } from '@nestjs/common';
import { scopeCondition, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { kinshipKinds, kinshipRelations, kinshipSources, nameOfCode } from '../codes.js';
import type { Kinship as KinshipRow } from '../entities/index.js';
import { Kinship, KinshipEntry, KinshipPerson, MOST_PEOPLE } from './kinship.dto.js';
import type { KinshipFilter, KinshipSort } from './kinship.dto.js';
import { KinshipRepository, personMatch } from './kinship.repository.js';
import type { KinPerson, KinshipCondition } from './kinship.repository.js';

/** The registry as the actor may see it: of the own communities, and nothing of others (edge-23). */
@Injectable()
export class KinshipReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly kinships: KinshipRepository,
  ) {}

  async page(
    ctx: RequestContext,
    filter: KinshipFilter,
    sort: keyof typeof KinshipSort,
    page: { first: number; offset: number },
  ): Promise<Page<Kinship>> {
    const { reader } = this.transactions;
    const condition = conditionFor(ctx, filter);
    const rows = await this.kinships.page(reader, condition, sort, page);
    const total = await this.kinships.count(reader, condition);
    return {
      total,
      items: await this.views(
        ctx,
        rows.map(({ id }) => id),
      ),
    };
  }

  /** The relationship whose last row this is; null where the actor may not read it. */
  async byId(ctx: RequestContext, id: string): Promise<Kinship | null> {
    const { sql, params } = scopeOf(ctx);
    const condition = { sql: `${sql} AND k.id = ?`, params: [...params, id] };
    const rows = await this.kinships.page(this.transactions.reader, condition, 'ENTERED', {
      first: 1,
      offset: 0,
    });
    return (
      (
        await this.views(
          ctx,
          rows.map((row) => row.id),
        )
      )[0] ?? null
    );
  }

  /** People among whom the actor may register relationships. */
  people(ctx: RequestContext, text: string, first: number): Promise<KinshipPerson[]> {
    const communities = scopesOf(ctx.ability, 'register', 'Kinship').map(({ communityId }) => communityId);
    return this.kinships.search(this.transactions.reader, communities, text, {
      on: ctx.today,
      first: Math.min(Math.max(first, 1), MOST_PEOPLE),
    });
  }

  private async views(ctx: RequestContext, ids: readonly string[]): Promise<Kinship[]> {
    const { reader } = this.transactions;
    const rows = await this.kinships.histories(reader, ids);
    const persons = [...new Set(rows.flatMap(({ personAId, personBId }) => [personAId, personBId]))];
    const people = await this.kinships.people(reader, persons, ctx.today);
    return ids.flatMap((id) => {
      const last = rows.find((row) => row.id === id);
      if (!last) return [];
      const own = rows.filter((row) => row.personAId === last.personAId && row.personBId === last.personBId);
      return [viewOf(last, own, people)];
    });
  }
}

function viewOf(
  last: KinshipRow,
  rows: readonly KinshipRow[],
  people: ReadonlyMap<string, KinPerson>,
): Kinship {
  const person = (id: string) => Object.assign(new KinshipPerson(), people.get(id));
  const { id, relation, source, document } = last;
  return Object.assign(new Kinship(), {
    id,
    personA: person(last.personAId),
    personB: person(last.personBId),
    relation,
    relationName: nameOfCode(kinshipRelations, relation),
    source,
    sourceName: nameOfCode(kinshipSources, source),
    document,
    knownOn: last.declaredOn,
    ended: last.kind === 'ENDED',
    entries: rows.map(entryOf),
  });
}

function entryOf(row: KinshipRow): KinshipEntry {
  const { id, kind, document, reason, actorName, enteredAt } = row;
  return Object.assign(new KinshipEntry(), {
    id,
    kind,
    kindName: nameOfCode(kinshipKinds, kind),
    relationName: nameOfCode(kinshipRelations, row.relation),
    sourceName: nameOfCode(kinshipSources, row.source),
    document,
    knownOn: row.declaredOn,
    reason,
    actorName,
    enteredAt,
  });
}

function scopeOf(ctx: RequestContext): KinshipCondition {
  return scopeCondition(scopesOf(ctx.ability, 'read', 'Kinship'), { communityId: 'k.community_id' });
}

function conditionFor(ctx: RequestContext, { text, relation, ended }: KinshipFilter): KinshipCondition {
  const scope = scopeOf(ctx);
  const parts = [scope.sql];
  const params = [...scope.params];
  if (relation) {
    parts.push('k.relation = ?');
    params.push(relation);
  }
  if (typeof ended === 'boolean') parts.push(ended ? "k.kind = 'ENDED'" : "k.kind <> 'ENDED'");
  if (text?.trim()) {
    const matches = [personMatch('a.id', 'a.name', text), personMatch('b.id', 'b.name', text)];
    parts.push(`(${matches.map(({ sql }) => sql).join(' OR ')})`);
    params.push(...matches.flatMap((match) => match.params));
  }
  return { sql: parts.join(' AND '), params };
}
