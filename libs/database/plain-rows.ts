import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './tx.js';

interface Shape {
  table: string;
  select: string;
  columns: string;
  properties: string[];
}

const shapes = new Map<unknown, Shape>();

/**
 * Rows of an entity's table as plain objects, without the query builder and hydration of the ORM: for what every
 * decision reads. `condition` is SQL after WHERE.
 */
export async function plainRows<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  condition: string,
  params: readonly unknown[],
): Promise<E[]> {
  const { table, select } = shapeOf(tx, entity);
  return tx.query(`SELECT ${select} FROM ${table} WHERE ${condition}`, [...params]);
}

/** Inserts whole rows in one statement; errors are those of the ORM's own insert. */
export async function insertRows<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  rows: readonly E[],
): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns, properties } = shapeOf(tx, entity);
  const values = rows.map((row) => properties.map((property) => (row as Record<string, unknown>)[property]));
  await tx.query(`INSERT INTO ${table} (${columns}) VALUES ?`, [values]);
}

function shapeOf(tx: Tx, entity: EntityTarget<ObjectLiteral>): Shape {
  const known = shapes.get(entity);
  if (known) return known;
  const { tableName, columns } = tx.dataSource.getMetadata(entity);
  // What the driver answers must be what the entity declares.
  const other = columns.find(({ type, transformer }) => type === Boolean || transformer !== undefined);
  if (other) throw new Error(`${tableName}.${other.databaseName} cannot be read plainly`);
  const shape = {
    table: `\`${tableName}\``,
    select: columns.map((one) => `\`${one.databaseName}\` AS \`${one.propertyName}\``).join(', '),
    columns: columns.map((one) => `\`${one.databaseName}\``).join(', '),
    properties: columns.map((one) => one.propertyName),
  };
  shapes.set(entity, shape);
  return shape;
}
