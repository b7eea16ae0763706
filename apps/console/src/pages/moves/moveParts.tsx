import { Form, Radio, Select } from 'antd';
import { DateInput } from '../../ui/DateInput';
import type { MoveKind, MoveOptions } from './movesQueries';

/** A field that must be filled in. */
export const needed = (message: string) => [{ required: true, whitespace: true, message }];

/** The county's kinds as cards. */
export function KindCards({
  id,
  value,
  onChange,
  kinds,
}: {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  kinds: readonly MoveKind[];
}) {
  return (
    <Radio.Group
      id={id}
      className="kind-cards"
      value={value}
      onChange={(event) => onChange?.(event.target.value as string)}
    >
      {kinds.map((kind) => (
        <Radio key={kind.code} value={kind.code}>
          <b>{kind.name}</b>
          <small>
            {kind.establishmentEffectName}
            {kind.defaultMonths ? `；一般 ${kind.defaultMonths} 个月` : ''}
          </small>
          <small>{kind.documentNumber}</small>
        </Radio>
      ))}
    </Radio.Group>
  );
}

/** First and last day beside each other; both are needed unless `rules` says otherwise. */
export function TermFields({
  startOn,
  rules = (_key, message) => needed(message),
}: {
  startOn: string | undefined;
  rules?: (key: 'startOn' | 'endOn', message: string) => ReturnType<typeof needed>;
}) {
  return (
    <div className="field-pair">
      <Form.Item name="startOn" label="开始日期" rules={rules('startOn', '请选择开始日期')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="endOn" label="结束日期（含当日）" rules={rules('endOn', '请选择结束日期')}>
        <DateInput min={startOn} />
      </Form.Item>
    </div>
  );
}

/** An institution, under the names of their kinds. */
export function InstitutionSelect({
  id,
  value,
  onChange,
  institutions,
  placeholder = '选择单位',
}: {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  institutions: MoveOptions['institutions'];
  placeholder?: string;
}) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { id, name, kindName } of institutions) {
    groups.set(kindName, [...(groups.get(kindName) ?? []), { value: id, label: name }]);
  }
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      placeholder={placeholder}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...groups].map(([label, options]) => ({ label, options }))}
    />
  );
}

/** Institutions with 编制 of their own. */
export const employers = ({ institutions }: MoveOptions) =>
  institutions.filter(({ kind }) => kind !== 'VILLAGE_CLINIC');
