import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { DateInput } from '../../ui/DateInput';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';
import type { BatchValues, LineValues } from './batchValues';
import { InstitutionSelect } from './moveParts';
import type { MoveKind, MoveOptions } from './movesQueries';

/** As many as one case takes. */
const MOST_LINES = 50;

interface Props {
  form: ReturnType<typeof Form.useForm<BatchValues>>[0];
  values: BatchValues;
  options: MoveOptions;
  kinds: readonly MoveKind[];
  hosts: MoveOptions['institutions'];
  names: ReadonlyMap<string, string>;
  onName: (person: StaffOption) => void;
}

/** The people of the list, one below the other; each may have something else than what all share. */
export function BatchLines({ form, values, options, kinds, hosts, names, onName }: Props) {
  const [round, setRound] = useState(0);
  const lines = values.lines ?? [];
  const add = (person: StaffOption | undefined) => {
    if (!person || lines.some(({ personId }) => personId === person.id)) return;
    onName(person);
    form.setFieldValue('lines', [...lines, { personId: person.id }]);
    setRound(round + 1);
  };
  return (
    <>
      <Form.Item label={`派驻人员（已选 ${lines.length} 人，最多 ${MOST_LINES} 人）`} required>
        {lines.length < MOST_LINES && (
          // Another picker after each choice: the search starts afresh.
          <PersonPicker
            key={round}
            label="派驻人员"
            chosen={undefined}
            onChosen={add}
            institutions={options.institutions}
          />
        )}
      </Form.Item>
      <Form.List
        name="lines"
        rules={[
          {
            validator: (_, chosen: LineValues[] | undefined) =>
              chosen && chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error('请选择派驻人员')),
          },
        ]}
      >
        {(fields, { remove }, { errors }) => (
          <>
            <ol className="batch-lines">
              {fields.map(({ key, name }) => (
                <Line
                  key={key}
                  at={name}
                  title={names.get(lines[name]?.personId ?? '') ?? '已选人员'}
                  line={lines[name]}
                  sharedKind={values.kind}
                  kinds={kinds}
                  hosts={hosts}
                  onRemove={() => {
                    remove(name);
                  }}
                />
              ))}
            </ol>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </>
  );
}

function Line({
  at,
  title,
  line,
  sharedKind,
  kinds,
  hosts,
  onRemove,
}: {
  at: number;
  title: string;
  line: LineValues | undefined;
  sharedKind: string | undefined;
  kinds: readonly MoveKind[];
  hosts: MoveOptions['institutions'];
  onRemove: () => void;
}) {
  const { personId: _, ...own } = line ?? { personId: '' };
  const differs = Object.values(own).some(Boolean);
  const [open, setOpen] = useState(differs);
  const kind = kinds.find(({ code }) => code === (line?.kind || sharedKind));
  return (
    <li className="batch-lines__item">
      <div className="batch-lines__head">
        <span>
          第 {at + 1} 行 <b>{title}</b>
          {differs && <small>（有调整）</small>}
        </span>
        <span>
          <Button
            type="link"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? '收起' : '调整本行'}
          </Button>
          <Button type="link" danger onClick={onRemove}>
            移除
          </Button>
        </span>
      </div>
      {/* A refusal of this line is shown here; the field itself is the picker above. */}
      <Form.Item name={[at, 'personId']} noStyle={!open} hidden={!open} label="人员">
        <PersonOfLine title={title} />
      </Form.Item>
      <div hidden={!open}>
        <div className="field-pair">
          <Form.Item name={[at, 'kind']} label="类型">
            <Select
              allowClear
              placeholder="同上"
              options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Form.Item>
          <Form.Item name={[at, 'hostInstitutionId']} label="接收单位">
            <InstitutionSelect institutions={hosts} placeholder="同上" />
          </Form.Item>
        </div>
        <div className="field-pair">
          <Form.Item name={[at, 'startOn']} label="开始日期（不填同上）">
            <DateInput />
          </Form.Item>
          <Form.Item name={[at, 'endOn']} label="结束日期（不填同上）">
            <DateInput />
          </Form.Item>
        </div>
        <div className="field-pair">
          <Form.Item name={[at, 'postName']} label="派驻岗位">
            <Input maxLength={50} placeholder="同上" />
          </Form.Item>
          <Form.Item name={[at, 'discipline']} label="牵头学科" hidden={!kind?.needsDiscipline}>
            <Input maxLength={50} placeholder="同上" />
          </Form.Item>
        </div>
        <Form.Item name={[at, 'establishmentType']} label="聘用后编制" hidden={!kind?.givesEstablishment}>
          <Select
            allowClear
            placeholder="同上"
            options={[
              { value: 'INSTITUTION', label: '事业编制' },
              { value: 'FILED', label: '备案制（员额）' },
            ]}
          />
        </Form.Item>
        <Form.Item name={[at, 'duties']} label="工作职责">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={1000} placeholder="同上" />
        </Form.Item>
      </div>
    </li>
  );
}

/** Shows whom the line is of; the id is what the form keeps. */
function PersonOfLine({ id, title }: { id?: string; title: string }) {
  return <Input id={id} value={title} readOnly aria-label="本行人员" />;
}
