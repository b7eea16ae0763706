import { Form, Input, InputNumber, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { DateInput } from '../../ui/DateInput';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';
import type { MatterField, MatterInstitution } from './matterQueries';
import { PeoplePicker } from './PeoplePicker';
import type { MatterValues } from './matterValues';

interface Props {
  field: MatterField;
  values: MatterValues;
  institutions: readonly MatterInstitution[];
  people: ReadonlyMap<string, StaffOption>;
  names: ReadonlyMap<string, string>;
  onPerson: (person: StaffOption) => void;
}

/** One field of a matter, drawn by its kind. */
export function MatterFieldInput(props: Props) {
  const { field } = props;
  return (
    <Form.Item name={field.key} label={field.label} extra={field.help} rules={rulesOf(field)}>
      {inputOf(props)}
    </Form.Item>
  );
}

function inputOf({ field, values, institutions, people, names, onPerson }: Props) {
  switch (field.kind) {
    case 'PERSON': {
      const personId = values[field.key] as string | undefined;
      return (
        <PersonPicker
          chosen={personId ? people.get(personId) : undefined}
          onChosen={(person) => {
            if (person) onPerson(person);
          }}
          institutions={institutions}
          knownName={personId ? names.get(personId) : undefined}
        />
      );
    }
    case 'PEOPLE':
      return <PeoplePicker institutions={institutions} names={names} onName={onPerson} />;
    case 'NAMES':
      return <Select mode="tags" open={false} suffix={null} placeholder="写一个姓名后按回车" />;
    case 'INSTITUTION':
      return (
        <Select
          placeholder="选择单位"
          showSearch={{ optionFilterProp: 'label' }}
          options={choices(field, values, institutions)}
          notFoundContent="请先选择聘用单位"
        />
      );
    case 'DATE':
      return <DateInput />;
    case 'COUNT':
    case 'MONTHS':
    case 'YEAR':
      return <InputNumber precision={0} controls={false} style={{ width: '100%' }} inputMode="numeric" />;
    case 'AMOUNT':
      return <Input inputMode="decimal" suffix="元" placeholder="如：248920.00" />;
    case 'LONG_TEXT':
      return (
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={field.most ?? undefined}
          showCount
        />
      );
    default:
      return <Input maxLength={field.most ?? undefined} />;
  }
}

/** Members of the kinds that the field takes; a clinic only under the chosen employer. */
function choices(field: MatterField, values: MatterValues, institutions: readonly MatterInstitution[]) {
  const fits = institutions.filter(
    ({ kind, parentId }) =>
      field.institutionKinds.includes(kind) &&
      (field.key !== 'clinicId' || parentId === values['institutionId']),
  );
  return fits.map(({ id, name }) => ({ value: id, label: name }));
}

function rulesOf({ kind, label, required }: MatterField): Rule[] {
  const rules: Rule[] = [];
  if (required) rules.push({ required: true, message: `请填写${label}` });
  if (kind === 'AMOUNT')
    rules.push({ pattern: /^\s*\d{1,12}(\.\d{1,2})?\s*$/, message: '最多两位小数的正数，不带逗号' });
  return rules;
}
