import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import type { Attachment } from '../../attachments/attachmentFields';
import type { PersonnelTransferInput, TransferPostsQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';
import { MoveForm } from './MoveForm';
import { InstitutionSelect, employers, needed } from './moveParts';
import {
  TransferPostsDocument,
  TransferPreviewDocument,
  type MoveOptions,
  type Submitted,
} from './movesQueries';

export interface TransferValues {
  personId?: string;
  toInstitutionId?: string;
  on?: string;
  post?: string;
  postName?: string;
  reason?: string;
}

interface Props {
  options: MoveOptions;
  initial: TransferValues;
  initialFiles?: readonly Attachment[];
  knownName?: string;
  submitLabel?: string;
  submit: (input: PersonnelTransferInput, attachmentIds: string[]) => Promise<Submitted>;
}

/** 调动: 编制 and post move to another institution of the community. */
export function TransferForm({ options, initial, knownName, submit, ...rest }: Props) {
  const [person, setPerson] = useState<StaffOption>();
  const institutionName = (id: string | undefined) =>
    options.institutions.find((one) => one.id === id)?.name ?? '';
  return (
    <MoveForm<TransferValues, PersonnelTransferInput>
      matterType="TRANSFER"
      initial={initial}
      {...rest}
      toInput={({ personId, toInstitutionId, on, post, postName, reason }) =>
        personId && toInstitutionId && on
          ? {
              personId,
              toInstitutionId,
              on,
              post: post || undefined,
              postName: postName?.trim() ?? '',
              reason: reason?.trim() ?? '',
            }
          : undefined
      }
      preview={async (input) => {
        const { transferPreview } = await execute(TransferPreviewDocument, { input });
        return { ...transferPreview, note: transferPreview.titleNote };
      }}
      submit={submit}
      summary={(values) => [
        {
          key: 'personId',
          label: '调动人员',
          value: person ? `${person.name}（${person.institutionName}）` : (knownName ?? ''),
        },
        { key: 'to', label: '调入单位', value: institutionName(values.toInstitutionId) },
        { key: 'on', label: '调动日期', value: values.on ?? '' },
        { key: 'postName', label: '调入后岗位', value: values.postName ?? '' },
        { key: 'post', label: '拟聘岗位（方案）', value: postNameOf(values) },
        { key: 'reason', label: '调动理由', value: values.reason ?? '' },
      ]}
    >
      {(form, values) => (
        <>
          <Form.Item name="personId" label="调动人员" rules={needed('请选择人员')}>
            <PersonPicker
              chosen={person}
              onChosen={setPerson}
              institutions={options.institutions}
              knownName={knownName}
            />
          </Form.Item>
          <Form.Item name="toInstitutionId" label="调入单位" rules={needed('请选择调入单位')}>
            <InstitutionSelect
              institutions={employers(options).filter(({ id }) => id !== person?.institutionId)}
              onChange={() => {
                // The posts of the one are not those of the other.
                form.setFieldValue('post', undefined);
              }}
            />
          </Form.Item>
          <Form.Item name="on" label="调动日期（到调入单位的第一日）" rules={needed('请选择调动日期')}>
            <DateInput />
          </Form.Item>
          <Form.Item name="postName" label="调入后岗位" rules={needed('请填写岗位')}>
            <Input maxLength={50} placeholder="如：全科主治医师" />
          </Form.Item>
          <Form.Item
            name="post"
            label="拟聘岗位（岗位设置方案）"
            extra="不选则暂不聘用；选了按职称与空缺核对。基层定向职称在县级单位无效。"
          >
            <PostSelect institutionId={values.toInstitutionId} on={values.on} />
          </Form.Item>
          <Form.Item name="reason" label="调动理由" rules={needed('请填写调动理由')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </MoveForm>
  );
}

const postsKey = (institutionId: string | undefined, on: string | undefined) =>
  ['transferPosts', institutionId, on] as const;

/** The chosen post in words, from the list that it was chosen from. */
function postNameOf({ post, toInstitutionId, on }: TransferValues): string {
  if (!post) return '暂不聘用';
  const known = queryClient.getQueryData<TransferPostsQuery>(postsKey(toInstitutionId, on));
  return known?.posts.find((one) => codeOf(one) === post)?.postName ?? `按岗位设置方案聘用（${post}）`;
}

function PostSelect({
  id,
  value,
  onChange,
  institutionId,
  on,
}: {
  id?: string;
  value?: string;
  onChange?: (post: string | undefined) => void;
  institutionId: string | undefined;
  on: string | undefined;
}) {
  const query = useQuery({
    queryKey: postsKey(institutionId, on),
    queryFn: () => execute(TransferPostsDocument, { on: on ?? '', institutionId: institutionId ?? '' }),
    enabled: Boolean(institutionId && on),
  });
  const posts = institutionId && on ? fillable(query.data?.posts ?? []) : [];
  return (
    <Select
      id={id}
      allowClear
      value={value}
      onChange={onChange}
      loading={query.isFetching}
      placeholder={institutionId && on ? '暂不聘用' : '先选择调入单位和日期'}
      notFoundContent="该单位没有岗位设置方案"
      options={posts.map((post) => ({
        value: codeOf(post),
        label: `${post.postName}（空缺 ${post.free}）`,
      }))}
    />
  );
}

/** A band that goes by grades on that day is filled by grade alone. */
function fillable(posts: TransferPostsQuery['posts']): TransferPostsQuery['posts'] {
  const ofBand = ({ category, band }: TransferPostsQuery['posts'][number]) => `${category}_${band ?? ''}`;
  const graded = posts.filter(
    ({ grade, quota, borrowed, lent }) => grade !== null && (quota > 0 || borrowed > 0 || lent > 0),
  );
  const byGrades = new Set(graded.map(ofBand));
  return posts.filter((post) => post.grade !== null || !byGrades.has(ofBand(post)));
}

function codeOf({ category, band, grade }: TransferPostsQuery['posts'][number]): string {
  return ['POST', category, band, grade].filter((part) => part !== null).join('_');
}
