import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import type { TemplateDraftInput, TemplateDraftQuery, TemplateStepInput } from '../../gql/graphql';
import { useDebounced } from '../../ui/useDebounced';
import { toInput } from './draftSteps';
import {
  SaveTemplateDraftDocument,
  TemplateDraftCheckDocument,
  draftKey,
  templatesKey,
  type TemplateDraft,
} from './templateFields';

/** What the editor holds of a draft, saved or not. */
export interface DraftValues {
  name: string;
  documentNumber: string;
  steps: TemplateStepInput[];
}

const valuesOf = (draft: TemplateDraft): DraftValues => ({
  name: draft.name,
  documentNumber: draft.documentNumber,
  steps: draft.steps.map(toInput),
});

/** The draft under the editor's hands: its values, whether they are saved, and saving them. */
export function useDraft(draft: TemplateDraft) {
  const [values, setValues] = useState(() => valuesOf(draft));
  const input: TemplateDraftInput = { draftId: draft.id, revision: draft.revision, ...values };
  const save = useMutation({
    mutationFn: () => execute(SaveTemplateDraftDocument, { input }),
    onSuccess: ({ saveTemplateDraft: result }) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData<TemplateDraftQuery>(draftKey(draft.id), (known) =>
        known ? { ...known, templateDraft: result } : known,
      );
      void queryClient.invalidateQueries({ queryKey: templatesKey });
    },
  });
  const saved = JSON.stringify(values) === JSON.stringify(valuesOf(draft));
  return { values, setValues, input, saved, save };
}

/** The server's check of what is in the editor, asked again after each pause. */
export function useDraftCheck(input: TemplateDraftInput) {
  const settled = useDebounced(JSON.stringify(input), 500);
  return useQuery({
    queryKey: ['templateDraftCheck', settled],
    queryFn: () => execute(TemplateDraftCheckDocument, { input: JSON.parse(settled) as TemplateDraftInput }),
    placeholderData: keepPreviousData,
  });
}
