import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { execute } from '../../api/client';
import type { PostingInput } from '../../gql/graphql';
import { useDebounced } from '../../ui/useDebounced';
import type { PostingValues } from './draft';
import { PostingPreviewDocument } from './postingQueries';

/** The form as the API wants it; undefined as long as what a preview needs most is missing. */
export function toInput(values: PostingValues): PostingInput | undefined {
  const { kind, personId, hostInstitutionId, startOn } = values;
  if (!kind || !personId || !hostInstitutionId || !startOn) return undefined;
  return {
    kind,
    personId,
    hostInstitutionId,
    startOn,
    // Before an end is chosen the preview is asked for the end that the kind's usual term gives.
    endOn: values.endOn ?? startOn,
    postName: values.postName?.trim() ?? '',
    duties: values.duties?.trim() ?? '',
    reason: values.reason?.trim() ?? '',
    establishmentType: values.establishmentType || undefined,
    discipline: values.discipline?.trim() || undefined,
  };
}

/** What submitting would meet now: quotas, warnings and the usual end, asked again after each pause in typing. */
export function usePreview(values: PostingValues) {
  const input = useDebounced(JSON.stringify(toInput(values) ?? null), 400);
  return useQuery({
    queryKey: ['postingPreview', input],
    queryFn: () => execute(PostingPreviewDocument, { input: JSON.parse(input) as PostingInput }),
    enabled: input !== 'null',
    placeholderData: keepPreviousData,
  });
}
