import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { QueryView } from '../../ui/QueryView';
import type { ApprovalCase } from '../case/caseFields';
import { MatterFormView } from './MatterFormView';
import { MatterTypesDocument, ResubmitMatterDocument, matterTypesKey } from './matterQueries';
import type { MatterValues } from './matterValues';

/** The form of a returned matter, filled with what was sent last. */
export function MatterResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  const query = useQuery({
    queryKey: matterTypesKey,
    queryFn: () => execute(MatterTypesDocument),
    staleTime: 60_000,
  });
  const initial = JSON.parse(approval.rawContent) as MatterValues;
  return (
    <QueryView query={query}>
      {({ matterTypes, institutions }) => {
        const type = matterTypes.find((one) => one.type === approval.matterType);
        return type ? (
          <MatterFormView
            type={type}
            institutions={institutions}
            initial={initial}
            initialFiles={approval.attachments}
            knownNames={namesIn(approval, initial)}
            submitLabel="重新提交"
            submit={async (form, attachmentIds) => {
              const { resubmitMatter } = await execute(ResubmitMatterDocument, {
                caseNumber: approval.number,
                expectedVersion: approval.version,
                form,
                attachmentIds,
                idempotencyKey: submission.key,
              });
              return submission.answered(resubmitMatter);
            }}
          />
        ) : null;
      }}
    </QueryView>
  );
}

/** Names as the content shows them: one line for each person, in the order of the ids. */
function namesIn(approval: ApprovalCase, { personId, personIds }: MatterValues): Map<string, string> {
  const shown = approval.content.find(({ key }) => key === 'personId' || key === 'personIds');
  const lines = shown?.value.split('\n') ?? [];
  const ids = [personId ?? [], personIds ?? []].flat().map(String);
  return new Map(ids.map((id, at) => [id, lines[at] ?? '已选人员']));
}
