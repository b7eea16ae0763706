import { execute } from '../../api/client';
import { SearchSelect } from '../../ui/SearchSelect';
import { KinshipPeopleDocument, placeText } from './kinshipFields';

interface Props {
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}

/** Finds somebody of the community; `id`, `value` and `onChange` come from the form. */
export function KinPersonPicker(props: Props) {
  return (
    <SearchSelect
      {...props}
      placeholder="姓名或工号"
      nothing="没有找到；须为在册人员、机构成员或有账号的人员"
      queryKey="kinshipPeople"
      find={async (text) =>
        (await execute(KinshipPeopleDocument, { text })).kinshipPeople.map((person) => ({
          value: person.id,
          label: `${person.name}（${placeText(person)}）`,
        }))
      }
    />
  );
}
