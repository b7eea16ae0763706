import type { ContentSummary } from '../approval/index.js';
import { formatYuan, parseFen } from '../rules/index.js';
import type { MatterDefinition } from './matter-definition.js';
import type { ConcernedPerson, MatterFacts } from './matter-facts.js';
import type { FieldDefinition, MatterFormValues } from './matter-fields.js';

/** Longest title that a case keeps. */
const TITLE_LENGTH = 200;
/** Names that a title carries before it says how many there are. */
const NAMES_IN_TITLE = 3;

/** What people read of a declared matter, with the names of the day. */
export function summariseMatter(
  definition: MatterDefinition,
  form: MatterFormValues,
  facts: MatterFacts,
): ContentSummary {
  const fields = definition.fields.flatMap((field) => {
    const value = valueOf(field, form, facts);
    return value === null ? [] : [{ key: field.key, label: field.label, value }];
  });
  return { title: titleOf(definition, form, facts), fields };
}

function titleOf({ name }: MatterDefinition, form: MatterFormValues, facts: MatterFacts): string {
  const about = [
    facts.institution.shortName,
    form.year === undefined ? '' : `${form.year}年度`,
    form.planName ?? form.postName ?? '',
    namesOf(facts.people),
  ].filter(Boolean);
  return [...`${name}：${about.join(' ')}`].slice(0, TITLE_LENGTH).join('');
}

function namesOf(people: readonly ConcernedPerson[]): string {
  const names = people
    .slice(0, NAMES_IN_TITLE)
    .map(({ name }) => name)
    .join('、');
  return people.length > NAMES_IN_TITLE ? `${names}等${people.length}人` : names;
}

function valueOf({ key }: FieldDefinition, form: MatterFormValues, facts: MatterFacts): string | null {
  const value = form[key];
  if (value === undefined) return null;
  switch (key) {
    case 'personId':
    case 'personIds':
      return facts.people.map(personText).join('\n');
    case 'candidateNames':
      return (form.candidateNames ?? []).join('、');
    case 'institutionId':
      return facts.institution.name;
    case 'clinicId':
      return facts.clinic?.name ?? null;
    case 'amountYuan':
      return `${formatYuan(parseFen(String(value)))} 元`;
    case 'termMonths':
      return `${String(value)}个月，至${facts.toOn ?? ''}（含）`;
    case 'year':
      return `${String(value)}年`;
    case 'headcount':
      return String(value);
    case 'postName':
    case 'planName':
    case 'startOn':
    case 'endOn':
    case 'proposal':
    case 'legalBasis':
    case 'replacesCaseNumber':
      return String(value);
  }
}

function personText({ name, staffNumber, institutionName, post }: ConcernedPerson): string {
  return `${name}（${[institutionName, post, `工号 ${staffNumber}`].filter(Boolean).join('，')}）`;
}
