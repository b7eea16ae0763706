import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization, institutionKinds } from '../organization/index.js';
import type { InstitutionView } from '../organization/index.js';
import { calendarDate, calendarDateOf, maxDate, postingTermEnd } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { refuse } from './declared-matter.errors.js';
import type { MatterDefinition } from './matter-definition.js';
import type { FieldKey, MatterFormValues } from './matter-fields.js';

/** A person as the register and the text name them. */
export interface ConcernedPerson {
  personId: string;
  name: string;
  staffNumber: string;
  institutionName: string;
  post: string;
}

/** What the records say of a form on the day. */
export interface MatterFacts {
  communityId: string;
  institution: InstitutionView;
  clinic: InstitutionView | null;
  lead: InstitutionView | null;
  people: ConcernedPerson[];
  fromOn: CalendarDate;
  /** Last day, inclusive; null: open. */
  toOn: CalendarDate | null;
}

/** Looks up what a form speaks of, and refuses what the records do not know. */
@Injectable()
export class MatterFactFinder {
  constructor(private readonly organization: Organization) {}

  /** @throws {Refused} when an institution, clinic or person is not of the community, or a date contradicts another */
  async find(
    tx: Tx,
    ctx: RequestContext,
    definition: MatterDefinition,
    form: MatterFormValues,
    /** Of a case under way: the institution may have been merged since (edge-21). */
    underWay = false,
  ): Promise<MatterFacts> {
    const span = spanOf(form, ctx.today);
    const first = maxDate(span.fromOn, ctx.today);
    const institution = await this.organization.institution(tx, form.institutionId ?? '', first);
    if (!institution) throw refuse.institutionUnknown('institutionId');
    const { communityId } = institution;
    const members = await this.organization.institutionsOf(tx, communityId, first);
    if (!underWay && !members.some(({ id }) => id === institution.id))
      throw refuse.institutionUnknown('institutionId');
    checkKind(definition, 'institutionId', institution);
    return {
      communityId,
      institution,
      clinic: form.clinicId ? clinicOf(definition, members, institution, form.clinicId) : null,
      lead: members.find(({ kind }) => kind === 'LEAD_HOSPITAL') ?? null,
      people: await this.people(tx, communityId, form, first),
      ...span,
    };
  }

  private async people(
    tx: Tx,
    communityId: string,
    form: MatterFormValues,
    on: CalendarDate,
  ): Promise<ConcernedPerson[]> {
    const people: ConcernedPerson[] = [];
    for (const [field, id] of peopleOf(form)) {
      const person = await this.organization.personWithHome(tx, id, on);
      if (person?.communityId !== communityId) throw refuse.personUnknown(field);
      people.push({
        personId: id,
        name: person.name,
        staffNumber: person.staffNumber ?? '',
        institutionName: person.homeInstitutionName ?? '',
        post: [person.postName, person.titleName].filter(Boolean).join(' '),
      });
    }
    return people;
  }
}

/** Everybody whom the form names, with the field that does. */
export function peopleOf({ personId, personIds }: MatterFormValues): [FieldKey, string][] {
  return [
    ...(personId ? [['personId', personId] as [FieldKey, string]] : []),
    ...(personIds ?? []).map((id): [FieldKey, string] => ['personIds', id]),
  ];
}

/** From when to when the matter is in force: a year, a term from its first day, or the days that are given. */
function spanOf(
  form: MatterFormValues,
  today: CalendarDate,
): { fromOn: CalendarDate; toOn: CalendarDate | null } {
  if (form.year !== undefined) {
    const latest = Number(today.slice(0, 4)) + 1;
    if (form.year > latest) throw refuse.yearAhead(latest);
    return { fromOn: calendarDateOf(form.year, 1, 1), toOn: calendarDateOf(form.year, 12, 31) };
  }
  const fromOn = form.startOn === undefined ? today : calendarDate(form.startOn);
  if (form.termMonths !== undefined) return { fromOn, toOn: postingTermEnd(fromOn, form.termMonths) };
  if (form.endOn === undefined) return { fromOn, toOn: null };
  if (form.endOn < fromOn) throw refuse.endBeforeStart();
  return { fromOn, toOn: calendarDate(form.endOn) };
}

function clinicOf(
  definition: MatterDefinition,
  members: readonly InstitutionView[],
  employer: InstitutionView,
  id: string,
): InstitutionView {
  const clinic = members.find((member) => member.id === id);
  if (!clinic) throw refuse.institutionUnknown('clinicId');
  checkKind(definition, 'clinicId', clinic);
  if (clinic.parentId !== employer.id) throw refuse.clinicElsewhere();
  return clinic;
}

function checkKind({ fields }: MatterDefinition, key: FieldKey, { kind }: InstitutionView): void {
  const field = fields.find((one) => one.key === key);
  if (!field?.institutionKinds || field.institutionKinds.includes(kind)) return;
  const names = field.institutionKinds.map((one) => institutionKinds[one]).join('、');
  throw refuse.institutionKind(key, field.label, names);
}
