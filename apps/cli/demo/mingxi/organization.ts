import { seedCounty } from '../county/seed-county.js';
import type { Seeder } from '../seeder.js';
import { mingxi } from './county.js';

/** 明溪 with its members, people, bodies and accounts. */
export const seedOrganization: Seeder = (app) => seedCounty(app, mingxi);
