import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { MatterHandler } from './matter.js';

/** The kinds of matters that features have registered. */
@Injectable()
export class MatterRegistry {
  private readonly handlers = new Map<string, MatterHandler>();

  /** Called once by each feature when it starts. */
  register<C extends object>(handler: MatterHandler<C>): void {
    if (this.handlers.has(handler.type)) throw new Error(`matter ${handler.type} is registered twice`);
    this.handlers.set(handler.type, handler);
  }

  /** The handler of a type; refuses a type that no feature carries. */
  of(type: string): MatterHandler {
    const handler = this.handlers.get(type);
    if (!handler)
      throw new Refused({
        code: 'MATTER_UNKNOWN',
        message: `系统没有“${type}”这类事项`,
        field: 'matterType',
      });
    return handler;
  }

  all(): MatterHandler[] {
    return [...this.handlers.values()];
  }

  nameOf(type: string): string {
    return this.handlers.get(type)?.name ?? type;
  }
}
