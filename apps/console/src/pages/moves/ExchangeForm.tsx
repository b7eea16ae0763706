import { Form, Input } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import type { Attachment } from '../../attachments/attachmentFields';
import type { ExchangeInput } from '../../gql/graphql';
import { termText } from '../../ui/format';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';
import { MoveForm } from './MoveForm';
import { KindCards, TermFields, needed } from './moveParts';
import { ExchangePreviewDocument, type MoveOptions, type Submitted } from './movesQueries';

type Leg = 'out' | 'back';

export interface ExchangeValues {
  kind?: string;
  startOn?: string;
  endOn?: string;
  reason?: string;
  out?: Partial<ExchangeInput['out']>;
  back?: Partial<ExchangeInput['back']>;
}

const legs: readonly { key: Leg; title: string; help: string }[] = [
  { key: 'out', title: '下派人员', help: '从县级单位到基层服务' },
  { key: 'back', title: '上派人员', help: '从基层到县级单位服务' },
];

interface Props {
  options: MoveOptions;
  initial: ExchangeValues;
  initialFiles?: readonly Attachment[];
  /** How the two are called who are set but were not searched here. */
  knownNames?: Partial<Record<Leg, string>>;
  submitLabel?: string;
  submit: (input: ExchangeInput, attachmentIds: string[]) => Promise<Submitted>;
}

/** 双向流动: each of the two serves where the other is at home. */
export function ExchangeForm({ options, initial, knownNames, submit, ...rest }: Props) {
  const [people, setPeople] = useState<Partial<Record<Leg, StaffOption>>>({});
  const other = (leg: Leg): Leg => (leg === 'out' ? 'back' : 'out');
  // Where the other is at home: the institution is not chosen, it follows.
  const hostOf = (leg: Leg) => people[other(leg)]?.institutionId ?? initial[leg]?.hostInstitutionId;
  const nameOf = (leg: Leg) => people[leg]?.name ?? knownNames?.[leg] ?? '';
  const hostName = (leg: Leg) => options.institutions.find(({ id }) => id === hostOf(leg))?.name ?? '';
  const legInput = (leg: Leg, values: ExchangeValues) => ({
    personId: values[leg]?.personId ?? '',
    hostInstitutionId: hostOf(leg) ?? '',
    postName: values[leg]?.postName?.trim() ?? '',
    duties: values[leg]?.duties?.trim() ?? '',
  });
  return (
    <MoveForm<ExchangeValues, ExchangeInput>
      matterType="EXCHANGE"
      initial={initial}
      {...rest}
      toInput={(values) => {
        const { kind, startOn, out, back } = values;
        if (!kind || !startOn || !out?.personId || !back?.personId || !hostOf('out') || !hostOf('back'))
          return undefined;
        return {
          kind,
          startOn,
          endOn: values.endOn ?? startOn,
          reason: values.reason?.trim() ?? '',
          out: legInput('out', values),
          back: legInput('back', values),
        };
      }}
      preview={async (input) => (await execute(ExchangePreviewDocument, { input })).exchangePreview}
      submit={submit}
      summary={(values) => [
        {
          key: 'kind',
          label: '流动类型',
          value: options.postingKinds.find(({ code }) => code === values.kind)?.name ?? '',
        },
        ...legs.flatMap(({ key, title }) => [
          { key, label: title, value: `${nameOf(key)} → ${hostName(key)}` },
          { key: `${key}.postName`, label: `${title}岗位`, value: values[key]?.postName ?? '' },
          { key: `${key}.duties`, label: `${title}职责`, value: values[key]?.duties ?? '' },
        ]),
        { key: 'term', label: '任期', value: values.startOn ? termText(values.startOn, values.endOn) : '' },
        { key: 'reason', label: '流动理由', value: values.reason ?? '' },
      ]}
    >
      {(_, values) => (
        <>
          <Form.Item name="kind" label="流动类型" rules={needed('请选择流动类型')}>
            <KindCards kinds={options.postingKinds.filter(({ isPaired }) => isPaired)} />
          </Form.Item>
          {legs.map(({ key, title, help }) => (
            <fieldset key={key} className="move-leg">
              <legend>{title}</legend>
              <Form.Item
                name={[key, 'personId']}
                label="人员"
                rules={needed('请选择人员')}
                extra={hostName(key) ? `到 ${hostName(key)} 服务，编制与岗位留在原单位` : help}
              >
                <PersonPicker
                  chosen={people[key]}
                  onChosen={(person) => {
                    setPeople((before) => ({ ...before, [key]: person }));
                  }}
                  institutions={options.institutions}
                  knownName={knownNames?.[key]}
                />
              </Form.Item>
              <Form.Item name={[key, 'postName']} label="服务岗位" rules={needed('请填写岗位')}>
                <Input maxLength={50} placeholder="如：内科医师" />
              </Form.Item>
              <Form.Item name={[key, 'duties']} label="工作职责" rules={needed('请填写工作职责')}>
                <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} showCount />
              </Form.Item>
            </fieldset>
          ))}
          <TermFields startOn={values.startOn} />
          <Form.Item name="reason" label="流动理由" rules={needed('请填写流动理由')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
          </Form.Item>
        </>
      )}
    </MoveForm>
  );
}
