import type { CountyProfile } from '../county/profile.js';
import { OperatorError } from '../settings.js';
import { demoCounties } from './seeders.js';

/** The profile of a demo county without its invented people. */
export function exampleOf(name: string): CountyProfile {
  const county = demoCounties[name];
  if (!county) throw new OperatorError(`没有样本“${name}”，可选：${Object.keys(demoCounties).join('、')}`);
  const { profile } = county;
  const vacant = profile.bodies.map((body) => ({
    ...body,
    seats: body.seats.map((seat) => ({ ...seat, holder: null })),
  }));
  return { ...profile, bodies: vacant };
}
