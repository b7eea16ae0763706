import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import type { PostingInput, SubmitPostingMutation } from '../../gql/graphql';
import { Card } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { caseKey } from '../case/caseFields';
import { ConfirmStep } from './ConfirmStep';
import type { PostingValues } from './draft';
import { PostingFields } from './PostingFields';
import { PostingOptionsDocument, type StaffOption } from './postingQueries';
import { PreviewPanel } from './PreviewPanel';
import { toInput, usePreview } from './usePreview';

interface Props {
  initial: PostingValues;
  /** Files that it has already. */
  initialFiles: readonly Attachment[];
  /** Who `initial.personId` is, when that is not known from a search. */
  knownName?: string;
  /** Finds `initial.personId` by a search. */
  knownStaffNumber?: string;
  submitLabel: string;
  submit: (input: PostingInput, attachmentIds: string[]) => Promise<SubmitPostingMutation['submitPosting']>;
  onValues?: (values: PostingValues, staffNumber: string | undefined, attachmentIds: string[]) => void;
  onDone?: () => void;
}

/** Filling in a posting, then checking what will be sent. Both a first submission and one after a return. */
export function PostingForm(props: Props) {
  const options = useQuery({
    queryKey: ['postingOptions'],
    queryFn: () => execute(PostingOptionsDocument),
    staleTime: 60_000,
  });
  return <QueryView query={options}>{(data) => <Filled {...props} options={data} />}</QueryView>;
}

type Options = Parameters<typeof PostingFields>[0]['options'];

function Filled({
  initial,
  initialFiles,
  knownName,
  knownStaffNumber,
  submitLabel,
  submit,
  onValues,
  onDone,
  options,
}: Props & { options: Options }) {
  const [form] = Form.useForm<PostingValues>();
  const values = (Form.useWatch([], form) as PostingValues | undefined) ?? initial;
  const [person, setPerson] = useState<StaffOption>();
  const [checking, setChecking] = useState(false);
  const { usualEnd, preview, endTouched } = useUsualEnd(form, values, Boolean(initial.endOn));
  const uploads = useUploads(initialFiles);
  const attachmentIds = uploads.items.map((item) => item.id);
  const { send, refusal, error, pending } = useSubmission(
    (input) => submit(input, attachmentIds),
    form,
    setChecking,
    onDone,
  );

  const staffNumber = person?.staffNumber ?? knownStaffNumber;
  const { items } = uploads;
  useEffect(
    () =>
      onValues?.(
        values,
        staffNumber,
        items.map((item) => item.id),
      ),
    [onValues, values, staffNumber, items],
  );

  const changed = (change: Partial<PostingValues>) => {
    if ('endOn' in change) endTouched.set(Boolean(change.endOn));
    // Another start or kind has another usual end, unless the officer chose one.
    else if (('startOn' in change || 'kind' in change) && !endTouched.value)
      form.setFieldValue('endOn', undefined);
  };
  const name = person?.name ?? knownName;
  return (
    <div className="with-aside">
      <div>
        <div hidden={checking}>
          <Card>
            <Form
              form={form}
              layout="vertical"
              initialValues={initial}
              onValuesChange={changed}
              onFinish={() => {
                setChecking(true);
              }}
              scrollToFirstError={{ block: 'center' }}
            >
              <PostingFields
                options={options}
                person={person}
                onPerson={setPerson}
                knownName={knownName}
                knownStaffNumber={knownStaffNumber}
                kind={values.kind}
                host={values.hostInstitutionId}
                startOn={values.startOn}
                endOn={values.endOn}
                usualEnd={usualEnd}
                onUsualEnd={() => {
                  form.setFieldValue('endOn', usualEnd);
                  endTouched.set(false);
                }}
              />
              <Form.Item label={<span>附件</span>}>
                <AttachmentInput uploads={uploads} />
              </Form.Item>
              {/* Not a submit button: Enter after typing a date must not leave a form half filled in. */}
              <Button
                type="primary"
                size="large"
                className="wide-on-phone"
                disabled={uploads.busy}
                onClick={form.submit}
              >
                {uploads.busy ? '附件上传中…' : '下一步：核对'}
              </Button>
            </Form>
          </Card>
        </div>
        {checking && (
          <ConfirmStep
            values={values}
            personName={name ?? '（已选人员）'}
            person={person}
            options={options}
            files={uploads.items}
            preview={preview.data?.postingPreview}
            refusal={refusal}
            error={error}
            pending={pending}
            submitLabel={submitLabel}
            onBack={() => {
              setChecking(false);
            }}
            onSubmit={() => {
              const input = toInput(values);
              if (input) send(input);
            }}
          />
        )}
      </div>
      {!checking && <PreviewPanel query={preview} values={values} person={person} />}
    </div>
  );
}

/** Fills the end date with what the preview says is usual, as long as the officer has not chosen one. */
function useUsualEnd(
  form: ReturnType<typeof Form.useForm<PostingValues>>[0],
  values: PostingValues,
  given: boolean,
) {
  const [touched, setTouched] = useState(given);
  const preview = usePreview(values);
  const usualEnd = preview.isPlaceholderData ? undefined : (preview.data?.postingPreview.endOn ?? undefined);
  useEffect(() => {
    if (!touched && usualEnd && form.getFieldValue('endOn') !== usualEnd)
      form.setFieldValue('endOn', usualEnd);
  }, [form, touched, usualEnd]);
  return { usualEnd, preview, endTouched: { value: touched, set: setTouched } };
}

function useSubmission(
  submit: (input: PostingInput) => ReturnType<Props['submit']>,
  form: ReturnType<typeof Form.useForm<PostingValues>>[0],
  setChecking: (checking: boolean) => void,
  onDone: (() => void) | undefined,
) {
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: submit,
    onSuccess: async (result) => {
      if (isRefusal(result)) {
        showAtField(result);
        return;
      }
      onDone?.();
      queryClient.setQueryData(caseKey(result.number), { case: result });
      await navigate(`/cases/${result.number}`, { replace: true });
    },
  });
  /** A refusal that names a field is shown at that field; the others stay on the checking page. */
  const showAtField = (refusal: Refusal) => {
    const field = refusal.field as keyof PostingValues | null;
    if (!field || !(field in form.getFieldsValue())) return;
    setChecking(false);
    const error = refusal.clause ? `${refusal.message}（依据：${refusal.clause}）` : refusal.message;
    form.setFields([{ name: field, errors: [error] }]);
    window.requestAnimationFrame(() => {
      form.scrollToField(field, { block: 'center', focus: true });
    });
  };
  const refusal = mutation.data && isRefusal(mutation.data) ? mutation.data : undefined;
  const send = (input: PostingInput) => {
    if (!mutation.isPending) mutation.mutate(input);
  };
  return { send, refusal, error: mutation.error, pending: mutation.isPending };
}
