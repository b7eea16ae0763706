import { graphql } from '../../gql';
import type { RosterImportFieldsFragment } from '../../gql/graphql';

export const RosterImportFields = graphql(`
  fragment RosterImportFields on RosterImport {
    id
    fileName
    status
    failure
    totalRows
    goodRows
    badRows
    newRows
    changedRows
    unchangedRows
    importedRows
    createdAt
    createdByName
  }
`);

export const RosterImportsDocument = graphql(`
  query RosterImports($page: PageInput) {
    rosterImports(page: $page) {
      total
      items {
        ...RosterImportFields
      }
    }
  }
`);

export const RosterImportDocument = graphql(`
  query RosterImport($id: ID!, $page: PageInput) {
    rosterImport(id: $id) {
      ...RosterImportFields
      errors(page: $page) {
        total
        items {
          row
          column
          value
          message
        }
      }
    }
  }
`);

export const ConfirmRosterImportDocument = graphql(`
  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {
    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {
      __typename
      ...RosterImportFields
      ...RefusalFields
    }
  }
`);

export type RosterImport = RosterImportFieldsFragment;

export const statusNames: Record<string, string> = {
  VALIDATING: '检查中',
  VALIDATED: '待确认',
  IMPORTING: '导入中',
  DONE: '已导入',
  FAILED: '失败',
};
