import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import type { Attachment } from '../../attachments/attachmentFields';
import type { BatchInput } from '../../gql/graphql';
import { termText } from '../../ui/format';
import { BatchLines } from './BatchLines';
import { batchInput, isShared, wholeLine, type BatchValues } from './batchValues';
import { MoveForm } from './MoveForm';
import { InstitutionSelect, KindCards, TermFields, employers, needed } from './moveParts';
import { BatchPreviewDocument, type MoveOptions, type Submitted } from './movesQueries';

interface Props {
  options: MoveOptions;
  initial: BatchValues;
  initialFiles?: readonly Attachment[];
  /** Names of people in `initial`, by id. */
  knownNames?: ReadonlyMap<string, string>;
  submitLabel?: string;
  submit: (input: BatchInput, attachmentIds: string[]) => Promise<Submitted>;
}

/** 编制 that recruits of the county can be given. */
export const GIVEN = [
  { value: 'INSTITUTION', label: '事业编制' },
  { value: 'FILED', label: '备案制（员额）' },
];

/** Where every line has its own, nothing is needed at the top. */
const neededBy = (values: BatchValues, key: Parameters<typeof isShared>[1], message: string) =>
  isShared(values, key) ? needed(message) : [];

/** 批量派驻: what all share first, then the people, each of whom may have something else. */
export function BatchForm({ options, initial, knownNames, submit, ...rest }: Props) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(knownNames ?? new Map());
  const kinds = options.postingKinds.filter(({ isPaired }) => !isPaired);
  const hosts = employers(options);
  const kindOf = (code: string | undefined) => kinds.find((one) => one.code === code);
  return (
    <MoveForm<BatchValues, BatchInput>
      matterType="POSTING_BATCH"
      initial={initial}
      {...rest}
      toInput={(values) => batchInput(values, kinds)}
      preview={async (input) => (await execute(BatchPreviewDocument, { input })).postingBatchPreview}
      submit={submit}
      summary={(values) => [
        { key: 'reason', label: '派驻理由', value: values.reason ?? '' },
        ...(values.lines ?? []).map((own, at) => {
          const line = wholeLine(values, own, kinds);
          const host = hosts.find(({ id }) => id === line.hostInstitutionId)?.name ?? '';
          const term = line.startOn ? termText(line.startOn, line.endOn) : '';
          const given = GIVEN.find(({ value }) => value === line.establishmentType);
          return {
            key: own.personId,
            label: `第${at + 1}行 ${names.get(own.personId) ?? ''}`,
            value: [
              kindOf(line.kind)?.name,
              given && `聘用后编制：${given.label}`,
              `到 ${host}`,
              term,
              line.postName,
              line.discipline,
              line.duties,
            ]
              .filter(Boolean)
              .join('；'),
          };
        }),
      ]}
    >
      {(form, values) => (
        <>
          <Form.Item
            name="kind"
            label="派驻类型（各行通用，可逐行调整）"
            rules={neededBy(values, 'kind', '请选择派驻类型')}
          >
            <KindCards kinds={kinds} />
          </Form.Item>
          {kindOf(values.kind)?.givesEstablishment && (
            <Form.Item
              name="establishmentType"
              label="聘用后编制"
              rules={neededBy(values, 'establishmentType', '请选择编制')}
            >
              <Select placeholder="选择编制" options={GIVEN} />
            </Form.Item>
          )}
          {kindOf(values.kind)?.needsDiscipline && (
            <Form.Item
              name="discipline"
              label="牵头学科"
              rules={neededBy(values, 'discipline', '请填写牵头学科')}
            >
              <Input maxLength={50} placeholder="如：心血管内科" />
            </Form.Item>
          )}
          <Form.Item
            name="hostInstitutionId"
            label="接收单位"
            rules={neededBy(values, 'hostInstitutionId', '请选择接收单位')}
          >
            <InstitutionSelect institutions={hosts} />
          </Form.Item>
          <TermFields startOn={values.startOn} rules={(key, message) => neededBy(values, key, message)} />
          <Form.Item name="postName" label="派驻岗位" rules={neededBy(values, 'postName', '请填写岗位')}>
            <Input maxLength={50} placeholder="如：全科医师" />
          </Form.Item>
          <Form.Item name="duties" label="工作职责" rules={neededBy(values, 'duties', '请填写工作职责')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} showCount />
          </Form.Item>
          <BatchLines
            form={form}
            values={values}
            options={options}
            kinds={kinds}
            hosts={hosts}
            names={names}
            onName={({ id, name, institutionName }) => {
              setNames((before) => new Map([...before, [id, `${name}（${institutionName}）`]]));
            }}
          />
          <Form.Item name="reason" label="派驻理由" rules={needed('请填写派驻理由')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </MoveForm>
  );
}
