import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { BatchForm } from './BatchForm';
import { ExchangeForm } from './ExchangeForm';
import {
  MoveOptionsDocument,
  SubmitBatchDocument,
  SubmitExchangeDocument,
  SubmitTransferDocument,
  type MoveOptions,
} from './movesQueries';
import { TransferForm } from './TransferForm';

/** Hands the choices that all these forms are made of to one of them. */
export function WithOptions({ children }: { children: (options: MoveOptions) => ReactNode }) {
  const options = useQuery({
    queryKey: ['moveOptions'],
    queryFn: () => execute(MoveOptionsDocument),
    staleTime: 60_000,
  });
  return <QueryView query={options}>{(data) => children(data)}</QueryView>;
}

export function NewExchangePage() {
  const submission = useRequestKey();
  return (
    <Page
      title="发起双向流动"
      lead="两人互到对方单位服务，编制与岗位留在原单位；一件事项，同时实施，一方不成则都不实施。"
    >
      <WithOptions>
        {(options) => {
          const [only, ...more] = options.postingKinds.filter(({ isPaired }) => isPaired);
          return (
            <ExchangeForm
              options={options}
              initial={only && more.length === 0 ? { kind: only.code } : {}}
              submit={async (input, attachmentIds) => {
                const variables = { input, attachmentIds, idempotencyKey: submission.key };
                return submission.answered((await execute(SubmitExchangeDocument, variables)).submitExchange);
              }}
            />
          );
        }}
      </WithOptions>
    </Page>
  );
}

export function NewTransferPage() {
  const submission = useRequestKey();
  return (
    <Page title="发起调动" lead="人员的编制与岗位自调动之日起转到医共体内另一单位，医共体编制总量不变。">
      <WithOptions>
        {(options) => (
          <TransferForm
            options={options}
            initial={{}}
            submit={async (input, attachmentIds) => {
              const variables = { input, attachmentIds, idempotencyKey: submission.key };
              return submission.answered((await execute(SubmitTransferDocument, variables)).submitTransfer);
            }}
          />
        )}
      </WithOptions>
    </Page>
  );
}

export function NewBatchPage() {
  const submission = useRequestKey();
  return (
    <Page
      title="批量派驻"
      lead="一次研究、多人派驻：先填各行通用的内容，再逐一选人，需要时逐行调整；全部实施或全部不实施。"
    >
      <WithOptions>
        {(options) => (
          <BatchForm
            options={options}
            initial={{ lines: [] }}
            submit={async (input, attachmentIds) => {
              const variables = { input, attachmentIds, idempotencyKey: submission.key };
              return submission.answered((await execute(SubmitBatchDocument, variables)).submitPostingBatch);
            }}
          />
        )}
      </WithOptions>
    </Page>
  );
}
