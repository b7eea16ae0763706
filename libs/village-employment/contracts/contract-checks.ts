import { Refused, byRule } from '../../context/index.js';
import { establishmentTypes, institutionKinds, nameOfCode } from '../../organization/index.js';
import {
  addDays,
  addMonths,
  isWrittenTooLate,
  maxDate,
  minDate,
  openEndedMayBeDemanded,
  postingTermEnd,
  practiceGaps,
  writtenContractDue,
} from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { refuse } from '../village.errors.js';
import { predecessorOf, sameEmployer } from './consecutive.js';
import type { VillageDraft } from './contract-content.js';
import type { VillageFacts } from './contract-facts.js';
import { followingDraft, serviceOf } from './contract-facts.js';
import { contractState, renewalOf } from './contract-state.js';

/** When a content is looked at: a chain takes weeks, and some rules bind the submission only. */
export type Moment = 'SUBMISSION' | 'IMPLEMENTATION';

/** Everything that speaks against the contract as the records stand, in the order in which people read the form. */
export function contractProblems(
  moment: Moment,
  draft: VillageDraft,
  facts: VillageFacts,
  today: CalendarDate,
): Refused[] {
  return [
    ...placeProblems(draft, facts),
    ...personProblems(draft, facts, today),
    ...termProblems(moment, draft, facts, today),
    ...renewalProblems(draft, facts, today),
  ];
}

/** What the parties should know, though nothing is refused for it. */
export function contractNotices(draft: VillageDraft, facts: VillageFacts): string[] {
  const { retiresOn, retirementDocument, terms } = facts;
  const notices: string[] = [];
  if (draft.kind !== 'SERVICE_AGREEMENT' && (!draft.endOn || draft.endOn >= retiresOn))
    notices.push(`${retiresOn}达到法定退休年龄（${retirementDocument}），合同于前一日终止，不论期限是否届满`);
  if (demandable(facts))
    notices.push(
      `已连续订立${terms.value.openEndedAfterTerms}次固定期限合同：除本人提出固定期限外，应当订立无固定期限合同（劳动合同法 14）`,
    );
  return notices;
}

/** Last day that the contract will have: its own, or the day before retirement. */
export function lastDayOf(draft: VillageDraft, { retiresOn }: VillageFacts): CalendarDate | null {
  const end = draft.endOn ?? null;
  if (draft.kind === 'SERVICE_AGREEMENT') return end;
  const retired = addDays(retiresOn, -1);
  return end ? minDate(end, retired) : retired;
}

function placeProblems(draft: VillageDraft, { hospital, clinic, terms }: VillageFacts): Refused[] {
  const { employers } = terms.value;
  if (!employers.includes(hospital.kind)) {
    const names = employers.map((kind) => institutionKinds[kind]).join('或');
    return [refuse.notEmployer(names, terms.documentNumber)];
  }
  return clinic.parentId === draft.hospitalId ? [] : [refuse.clinicElsewhere()];
}

function personProblems(draft: VillageDraft, facts: VillageFacts, today: CalendarDate): Refused[] {
  const { person, retiresOn, retirementDocument, certificates } = facts;
  const found: Refused[] = [];
  const type = person.establishmentType;
  // Village doctors hold no 编制 (domain §2).
  if (type === 'INSTITUTION' || type === 'FILED')
    found.push(refuse.holdsEstablishment(nameOfCode(establishmentTypes, type)));
  if (draft.kind === 'SERVICE_AGREEMENT' && draft.startOn < retiresOn)
    found.push(refuse.notRetired(retiresOn, retirementDocument));
  if (draft.kind !== 'SERVICE_AGREEMENT' && draft.startOn >= retiresOn)
    found.push(refuse.retired(retiresOn, retirementDocument));
  const on = maxDate(draft.startOn, today);
  const gaps = practiceGaps(
    certificates.map(({ state }) => state),
    { clinicId: draft.clinicId, from: on, to: on },
  );
  if (gaps.length > 0) found.push(refuse.noCertificate(on));
  return found;
}

function termProblems(
  moment: Moment,
  draft: VillageDraft,
  facts: VillageFacts,
  today: CalendarDate,
): Refused[] {
  const { startOn, endOn } = draft;
  const { value, documentNumber } = facts.terms;
  if (moment === 'IMPLEMENTATION') {
    const last = lastDayOf(draft, facts);
    return last && last < today ? [refuse.termOver(last)] : [];
  }
  const found = writtenProblems(startOn, facts, today);
  if (endOn) {
    const latest = postingTermEnd(startOn, value.maxTermMonths);
    if (endOn > latest) found.push(refuse.termTooLong(value.maxTermMonths, latest, documentNumber));
  }
  return found;
}

/** A contract that can only be signed late is not submitted at all; where days off are not known yet, nobody guesses. */
function writtenProblems(
  startOn: CalendarDate,
  { terms, calendar }: VillageFacts,
  today: CalendarDate,
): Refused[] {
  const months = terms.value.writtenWithinMonths;
  try {
    if (!byRule(() => isWrittenTooLate(today, startOn, months, calendar), 'startOn')) return [];
    return [refuse.writtenTooLate(months, writtenContractDue(startOn, months, calendar))];
  } catch (error) {
    if (error instanceof Refused) return [error];
    throw error;
  }
}

function renewalProblems(draft: VillageDraft, facts: VillageFacts, today: CalendarDate): Refused[] {
  const { contracts, renews, terms } = facts;
  const found: Refused[] = [];
  const last = lastDayOf(draft, facts);
  const live = contracts.find(({ row, ...rest }) => {
    const { lastDay } = contractState({ row, ...rest }, [], false, today);
    return (last === null || row.startOn <= last) && (lastDay === null || lastDay >= draft.startOn);
  });
  if (live) found.push(refuse.liveContract(live.row.caseNumber));
  if (draft.renewsId) {
    if (!renews || !sameEmployer(renews, followingDraft(draft, today), facts.standIns))
      return [...found, refuse.renewsUnknown()];
    if (renewalOf(renews, contracts)) found.push(refuse.renewedAlready());
    const { lastDay } = contractState(renews, [], false, today);
    if (lastDay) {
      const from = addDays(lastDay, 1);
      const until = addDays(addMonths(from, terms.value.writtenWithinMonths), -1);
      if (draft.startOn < from || draft.startOn > until) found.push(refuse.renewalGap(from, until));
    }
  } else {
    const before = predecessorOf(followingDraft(draft, today), serviceOf(facts));
    if (before) found.push(refuse.renewsRequired(before.row.caseNumber));
  }
  // edge-40: at the third fixed term the doctor's own wish must be on paper.
  if (draft.kind === 'FIXED_TERM' && demandable(facts) && !draft.fixedTermByWorker)
    found.push(refuse.openEnded(terms.value.openEndedAfterTerms));
  return found;
}

function demandable({ before, terms }: VillageFacts): boolean {
  return openEndedMayBeDemanded(before, terms.value.openEndedAfterTerms);
}
