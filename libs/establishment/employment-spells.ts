import type { Tx } from '../database/index.js';
import type { Organization } from '../organization/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Days at one home, inclusive; null is open-ended. */
export interface EmploymentSpell {
  communityId: string;
  institutionId: string;
  from: CalendarDate;
  to: CalendarDate | null;
}

/**
 * How the person is employed from the day on without a break, by what is recorded: the homes one after the other.
 * Nothing when the person is not employed on that day.
 */
export async function employmentSpells(
  tx: Tx,
  organization: Organization,
  personId: string,
  on: CalendarDate,
): Promise<EmploymentSpell[]> {
  const spells: EmploymentSpell[] = [];
  for (let from = on; ;) {
    const person = await organization.personWithHome(tx, personId, from);
    if (!person?.communityId || !person.homeInstitutionId) return spells;
    const to = person.employedTo ? calendarDate(person.employedTo) : null;
    spells.push({ communityId: person.communityId, institutionId: person.homeInstitutionId, from, to });
    if (to === null) return spells;
    from = addDays(to, 1);
  }
}
