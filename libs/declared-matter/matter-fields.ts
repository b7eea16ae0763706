import type { InstitutionKind } from '../organization/index.js';

/**
 * Everything that a declared matter can ask for. One vocabulary for all of them: each matter takes the fields it
 * needs, under its own labels, so that the API has one typed form and the console one way of drawing it.
 */
export interface MatterFormValues {
  /** The one whom the matter is about. */
  personId?: string;
  /** Several, e.g. those who are to be appointed after a competition. */
  personIds?: string[];
  /** Names of people whom the records do not hold yet: recruits. */
  candidateNames?: string[];
  institutionId?: string;
  clinicId?: string;
  postName?: string;
  planName?: string;
  headcount?: number;
  startOn?: string;
  /** Last day, inclusive. */
  endOn?: string;
  termMonths?: number;
  year?: number;
  /** Yuan with two decimals, as `formatFen` writes it. */
  amountYuan?: string;
  proposal?: string;
  legalBasis?: string;
  /** Number of the case whose entry in the register this one corrects. */
  replacesCaseNumber?: string;
}

export type FieldKey = keyof MatterFormValues;

/** How a field is filled in. */
export type FieldKind =
  | 'PERSON'
  | 'PEOPLE'
  | 'NAMES'
  | 'INSTITUTION'
  | 'TEXT'
  | 'LONG_TEXT'
  | 'COUNT'
  | 'MONTHS'
  | 'YEAR'
  | 'DATE'
  | 'AMOUNT'
  | 'CASE_NUMBER';

export const fieldKinds: Readonly<Record<FieldKey, FieldKind>> = {
  personId: 'PERSON',
  personIds: 'PEOPLE',
  candidateNames: 'NAMES',
  institutionId: 'INSTITUTION',
  clinicId: 'INSTITUTION',
  postName: 'TEXT',
  planName: 'TEXT',
  headcount: 'COUNT',
  startOn: 'DATE',
  endOn: 'DATE',
  termMonths: 'MONTHS',
  year: 'YEAR',
  amountYuan: 'AMOUNT',
  proposal: 'LONG_TEXT',
  legalBasis: 'TEXT',
  replacesCaseNumber: 'CASE_NUMBER',
};

/** One field of a matter's form. */
export interface FieldDefinition {
  key: FieldKey;
  /** Chinese label. */
  label: string;
  required: boolean;
  help?: string;
  /** Kinds of institutions that may be chosen, for INSTITUTION. */
  institutionKinds?: readonly InstitutionKind[];
}

/** What the system can hold, not what a county may decide. */
export const LIMITS = {
  TEXT: 200,
  LONG_TEXT: 2000,
  NAME: 50,
  PEOPLE: 100,
  COUNT: 10_000,
  MONTHS: 600,
  /** 10 thousand million yuan, in fen. */
  AMOUNT: 1_000_000_000_000n,
} as const;
