import { Tag } from 'antd';
import { useState } from 'react';
import { PersonPicker } from '../posting-form/PersonPicker';
import type { StaffOption } from '../posting-form/postingQueries';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  institutions: readonly { id: string; name: string }[];
  /** Names of those who were chosen, by id: what is sent holds the ids alone. */
  names: ReadonlyMap<string, string>;
  onName: (person: StaffOption) => void;
}

/** Several people, found one after another. */
export function PeoplePicker({ id, value = [], onChange, institutions, names, onName }: Props) {
  // Another picker after each choice: the search starts afresh.
  const [round, setRound] = useState(0);
  return (
    <div className="people-picker">
      {value.length > 0 && (
        <div className="people-picker__chosen">
          {value.map((personId) => (
            <Tag
              key={personId}
              closable
              onClose={(event) => {
                event.preventDefault();
                onChange?.(value.filter((one) => one !== personId));
              }}
            >
              {names.get(personId) ?? '已选人员'}
            </Tag>
          ))}
        </div>
      )}
      <PersonPicker
        key={round}
        id={id}
        chosen={undefined}
        institutions={institutions}
        onChosen={(person) => {
          if (!person || value.includes(person.id)) return;
          onName(person);
          onChange?.([...value, person.id]);
          setRound(round + 1);
        }}
      />
    </div>
  );
}
