import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import type { BatchInput } from '../../gql/graphql';
import type { ApprovalCase } from '../case/caseFields';
import { BatchForm } from './BatchForm';
import { batchValues } from './batchValues';
import { ExchangeForm } from './ExchangeForm';
import { ResubmitBatchDocument, ResubmitExchangeDocument, ResubmitTransferDocument } from './movesQueries';
import { WithOptions } from './NewMovePages';
import { TransferForm } from './TransferForm';

/** Matters whose forms are here. */
export const moveMatters = new Set(['EXCHANGE', 'POSTING_BATCH', 'TRANSFER']);

/** The form of a returned case, filled with what was sent last. */
export function MoveResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  const { number: caseNumber, version: expectedVersion } = approval;
  const raw = JSON.parse(approval.rawContent) as object;
  const shown = (key: string) => approval.content.find((field) => field.key === key)?.value;
  const request = { caseNumber, expectedVersion, idempotencyKey: submission.key };
  const common = { initialFiles: approval.attachments, submitLabel: '重新提交' };
  return (
    <WithOptions>
      {(options) => {
        if (approval.matterType === 'EXCHANGE')
          return (
            <ExchangeForm
              {...common}
              options={options}
              initial={raw}
              knownNames={{ out: shown('out.personId'), back: shown('back.personId') }}
              submit={async (input, attachmentIds) => {
                const variables = { ...request, input, attachmentIds };
                return submission.answered(
                  (await execute(ResubmitExchangeDocument, variables)).resubmitExchange,
                );
              }}
            />
          );
        if (approval.matterType === 'TRANSFER')
          return (
            <TransferForm
              {...common}
              options={options}
              initial={raw}
              knownName={shown('personId')}
              submit={async (input, attachmentIds) => {
                const variables = { ...request, input, attachmentIds };
                return submission.answered(
                  (await execute(ResubmitTransferDocument, variables)).resubmitTransfer,
                );
              }}
            />
          );
        return (
          <BatchForm
            {...common}
            options={options}
            initial={batchValues(raw as BatchInput)}
            knownNames={namesIn(approval)}
            submit={async (input, attachmentIds) => {
              const variables = { ...request, input, attachmentIds };
              return submission.answered(
                (await execute(ResubmitBatchDocument, variables)).resubmitPostingBatch,
              );
            }}
          />
        );
      }}
    </WithOptions>
  );
}

/** Names as the content shows them, by the person's id. */
function namesIn(approval: ApprovalCase): Map<string, string> {
  return new Map(
    approval.content.flatMap(({ key, label }) =>
      key.startsWith('lines.') ? [[key.slice('lines.'.length), label.replace(/^第\d+行 /, '')] as const] : [],
    ),
  );
}
