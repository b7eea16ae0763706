import type { INestApplicationContext } from '@nestjs/common';

/** Fills one part of the demo county; what is there already stays. */
export type Seeder = (app: INestApplicationContext) => Promise<void>;
