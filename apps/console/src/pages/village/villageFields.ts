import { graphql } from '../../gql';
import type { VillageEmployersQuery } from '../../gql/graphql';

export const VillageEmployersDocument = graphql(`
  query VillageEmployers {
    villageEmployers {
      id
      name
      clinics {
        id
        name
      }
      maxTermMonths
      endings {
        code
        name
        of
        severance
        clause
      }
      documentNumber
      isDemo
      rights
    }
  }
`);

export type Employer = VillageEmployersQuery['villageEmployers'][number];

/** Everything of these pages hangs together: whatever is written, all of it is read again. */
export const villageKeys = [
  'villageCertificates',
  'villageContracts',
  'villageContract',
  'villageFunds',
  'villageFundEntries',
  'villagePayRuns',
  'villagePayRun',
  'villagePayLines',
];

/** The four sources in the order of the document, with the input field of each. */
export const sources = [
  { source: 'FISCAL', field: 'fiscalYuan', label: '财政补助' },
  { source: 'PUBLIC_HEALTH', field: 'publicHealthYuan', label: '基本公共卫生服务补助' },
  { source: 'ESSENTIAL_DRUGS', field: 'essentialDrugsYuan', label: '基本药物制度补助' },
  { source: 'SERVICE_INCOME', field: 'serviceIncomeYuan', label: '医疗服务收入' },
] as const;
