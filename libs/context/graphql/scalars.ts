import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { isCalendarDate } from '../../rules/index.js';

/** Marks a field as a calendar date; the value itself is a string. */
export class CalendarDateScalar {}
/** Marks a field as an instant; the value itself is a Date. */
export class InstantScalar {}

@Scalar('CalendarDate', () => CalendarDateScalar)
export class CalendarDateType implements CustomScalar<string, string> {
  description = '日历日期 YYYY-MM-DD（Asia/Shanghai）';

  parseValue(value: unknown): string {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    throw new GraphQLError('日期须为真实存在的日期，格式为 YYYY-MM-DD', { extensions: { code: 'BAD_DATE' } });
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

@Scalar('Instant', () => InstantScalar)
export class InstantType implements CustomScalar<string, Date> {
  description = '时刻 ISO 8601（UTC）';

  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' ? new Date(value) : null;
    if (instant && !Number.isNaN(instant.getTime())) return instant;
    throw new GraphQLError('时刻须为 ISO 8601 格式', { extensions: { code: 'BAD_INSTANT' } });
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : String(value);
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}
