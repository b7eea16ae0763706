import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import type { ApprovalCase } from '../case/caseFields';
import { ContractForm, type ContractValues } from './ContractForm';
import {
  ResubmitVillageDocument,
  SubmitVillageDocument,
  VillageContractDocument,
  contractKey,
  type Contract,
} from './contractFields';
import { sources } from './villageFields';

const BASIS = '国卫基层发〔2023〕41号（十五）';

/** A new contract, or one that follows another. */
export function NewContractPage() {
  const [params] = useSearchParams();
  const renews = params.get('renews') ?? '';
  const query = useQuery({
    queryKey: contractKey(renews),
    queryFn: () =>
      renews ? execute(VillageContractDocument, { id: renews }) : Promise.resolve({ villageContract: null }),
  });
  return (
    <Page
      title={renews ? '续签乡聘村用合同' : '发起乡聘村用'}
      lead="乡镇卫生院研究 → 总医院审核 → 党委研究 → 合同与登记；不占编制和岗位。"
    >
      <QueryView query={query}>
        {({ villageContract }) => <NewContract key={renews} renews={villageContract ?? null} />}
      </QueryView>
    </Page>
  );
}

function NewContract({ renews }: { renews: Contract | null }) {
  const submission = useRequestKey();
  return (
    <ContractForm
      initial={renews ? renewalOf(renews) : { legalBasis: BASIS }}
      fixedName={renews?.person.name}
      submitLabel="提交"
      submit={async (input, attachmentIds) => {
        const { submitVillageEmployment } = await execute(SubmitVillageDocument, {
          input,
          idempotencyKey: submission.key,
          attachmentIds,
        });
        return submission.answered(submitVillageEmployment);
      }}
    />
  );
}

/** The same terms from the day after the last one. */
function renewalOf(contract: Contract): ContractValues {
  return {
    renewsId: contract.id,
    personId: contract.person.id,
    hospitalId: contract.hospitalId,
    clinicId: contract.clinicId,
    kind: contract.kind,
    startOn: contract.lastDay ? dayAfter(contract.lastDay) : undefined,
    grossYuan: contract.grossYuan,
    ...Object.fromEntries(
      sources.map(({ source, field }) => [
        field,
        contract.shares.find((share) => share.source === source)?.amountYuan ?? '0',
      ]),
    ),
    legalBasis: BASIS,
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The form of a returned case, filled with what was sent last. */
export function VillageResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  return (
    <ContractForm
      initial={JSON.parse(approval.rawContent) as ContractValues}
      initialFiles={approval.attachments}
      fixedName={approval.content.find(({ key }) => key === 'personId')?.value ?? '已选人员'}
      caseNumber={approval.number}
      submitLabel="重新提交"
      submit={async (input, attachmentIds) => {
        const { resubmitVillageEmployment } = await execute(ResubmitVillageDocument, {
          caseNumber: approval.number,
          expectedVersion: approval.version,
          input,
          idempotencyKey: submission.key,
          attachmentIds,
        });
        return submission.answered(resubmitVillageEmployment);
      }}
    />
  );
}
