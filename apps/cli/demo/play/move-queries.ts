const OPENED = '{ __typename ... on ApprovalCase { number title } ... on Refusal { code message } }';
const WARNINGS = '{ warnings { code message } }';

export const EXCHANGE_PREVIEW = `query($input: ExchangeInput!) { exchangePreview(input: $input) ${WARNINGS} }`;
export const SUBMIT_EXCHANGE = `mutation($input: ExchangeInput!, $key: ID!) {
  submitExchange(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const BATCH_PREVIEW = `query($input: BatchInput!) { postingBatchPreview(input: $input) ${WARNINGS} }`;
export const SUBMIT_BATCH = `mutation($input: BatchInput!, $key: ID!) {
  submitPostingBatch(input: $input, idempotencyKey: $key) ${OPENED} }`;
export const TRANSFER_PREVIEW = `query($input: PersonnelTransferInput!) { transferPreview(input: $input) ${WARNINGS} }`;
export const SUBMIT_TRANSFER = `mutation($input: PersonnelTransferInput!, $key: ID!) {
  submitTransfer(input: $input, idempotencyKey: $key) ${OPENED} }`;
