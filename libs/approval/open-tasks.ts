import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { ActingSeats, covers } from './acting-seats.js';
import type { TaskScope } from './acting-seats.js';

/** Open tasks from the point of view of those who tell of them. */
@Injectable()
export class OpenTasks {
  constructor(private readonly acting: ActingSeats) {}

  /** Persons who may act on a task on the day: holders of its seats, and those to whom a seat is delegated for it. */
  async actors(tx: Tx, task: TaskScope, on: string): Promise<string[]> {
    const holders = await this.acting.holdersOf(tx, [task.bodyId], on);
    return [...new Set(holders.filter(({ seat }) => covers(seat, task)).map(({ personId }) => personId))];
  }

  /** Who leads a body or office on the day. */
  async chairs(tx: Tx, bodyId: string, on: string): Promise<string[]> {
    const holders = await this.acting.holdersOf(tx, [bodyId], on);
    return [...new Set(holders.filter(({ seat }) => seat.isChair).map(({ personId }) => personId))];
  }
}
