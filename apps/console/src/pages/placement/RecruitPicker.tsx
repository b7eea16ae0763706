import { execute } from '../../api/client';
import { SearchSelect } from '../../ui/SearchSelect';
import { StaffSearchDocument } from '../posting-form/postingQueries';

interface Props {
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}

/** Finds one of the staff; `id`, `value` and `onChange` come from the form. */
export function RecruitPicker(props: Props) {
  return (
    <SearchSelect
      {...props}
      placeholder="姓名、拼音首字母或工号"
      nothing="没有找到；新招聘人员须先导入名册"
      queryKey="recruits"
      find={async (text) =>
        (await execute(StaffSearchDocument, { filter: { text }, page: { first: 20 } })).staff.items.map(
          ({ id, name, institutionName, staffNumber }) => ({
            value: id,
            label: `${name}（${[institutionName, staffNumber].join('，')}）`,
          }),
        )
      }
    />
  );
}
