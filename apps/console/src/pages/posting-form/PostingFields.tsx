import { Button, Form, Input, Radio, Select } from 'antd';
import type { PostingOptionsQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { establishmentTypes } from './establishmentTypes';
import { PersonPicker } from './PersonPicker';
import type { StaffOption } from './postingQueries';

interface Props {
  options: PostingOptionsQuery;
  person: StaffOption | undefined;
  onPerson: (person: StaffOption | undefined) => void;
  knownName?: string;
  knownStaffNumber?: string;
  kind: string | undefined;
  host: string | undefined;
  startOn: string | undefined;
  usualEnd: string | undefined;
  endOn: string | undefined;
  onUsualEnd: () => void;
}

const needed = (message: string) => [{ required: true, whitespace: true, message }];

/** The fields of a posting, in the order in which an officer knows them. */
export function PostingFields({
  options,
  person,
  onPerson,
  knownName,
  knownStaffNumber,
  kind,
  host,
  startOn,
  usualEnd,
  endOn,
  onUsualEnd,
}: Props) {
  // 双向流动 has a form of its own.
  const kinds = options.postingKinds.filter(({ isPaired }) => !isPaired);
  const chosenKind = kinds.find(({ code }) => code === kind);
  const hosts = options.institutions.filter((one) => one.id !== person?.institutionId);
  const { neighbourCommunities: neighbours } = options;
  const across = neighbours.find(({ institutions }) => institutions.some(({ id }) => id === host));
  return (
    <>
      <Form.Item name="personId" label="派驻人员" rules={needed('请选择人员')}>
        <PersonPicker
          chosen={person}
          onChosen={onPerson}
          institutions={options.institutions}
          knownName={knownName}
          knownStaffNumber={knownStaffNumber}
        />
      </Form.Item>
      <Form.Item name="kind" label="派驻类型" rules={needed('请选择派驻类型')}>
        <Radio.Group className="kind-cards">
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
      </Form.Item>
      {chosenKind?.needsDiscipline && (
        <Form.Item name="discipline" label="牵头学科" rules={needed('请填写牵头学科')}>
          <Input maxLength={50} placeholder="如：心血管内科" />
        </Form.Item>
      )}
      {chosenKind?.givesEstablishment && (
        <Form.Item name="establishmentType" label="聘用后编制" rules={needed('请选择编制')}>
          <Select placeholder="选择编制" options={establishmentTypes} />
        </Form.Item>
      )}
      <Form.Item
        name="hostInstitutionId"
        label="接收单位"
        rules={needed('请选择接收单位')}
        extra={across ? `属于${across.name}：须由其按流程同意接收后，本派驻才能实施。` : undefined}
      >
        <Select
          placeholder="选择单位"
          showSearch={{ optionFilterProp: 'label' }}
          options={[...byKind(hosts), ...(chosenKind?.acrossCommunities ? byCommunity(neighbours) : [])]}
        />
      </Form.Item>
      <div className="field-pair">
        <Form.Item name="startOn" label="开始日期" rules={needed('请选择开始日期')}>
          <DateInput />
        </Form.Item>
        <Form.Item
          name="endOn"
          label="结束日期（含当日）"
          rules={needed('请选择结束日期')}
          extra={
            usualEnd && endOn && usualEnd !== endOn ? (
              <Button type="link" className="inline-link" onClick={onUsualEnd}>
                改为一般任期，止于 {usualEnd}
              </Button>
            ) : undefined
          }
        >
          <DateInput min={startOn} />
        </Form.Item>
      </div>
      <Form.Item name="postName" label="派驻岗位" rules={needed('请填写岗位')}>
        <Input maxLength={50} placeholder="如：内科副主任医师" />
      </Form.Item>
      <Form.Item name="duties" label="工作职责" rules={needed('请填写工作职责')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="reason" label="派驻理由" rules={needed('请填写派驻理由')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

/** Institutions under the names of their kinds, in the order in which they come. */
function byKind(institutions: PostingOptionsQuery['institutions']) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { id, name, kindName } of institutions) {
    groups.set(kindName, [...(groups.get(kindName) ?? []), { value: id, label: name }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

/** Those of the county's other communities, under their communities' names. */
function byCommunity(neighbours: PostingOptionsQuery['neighbourCommunities']) {
  return neighbours.map(({ name, institutions }) => ({
    label: `${name}（跨医共体）`,
    options: institutions.map((one) => ({ value: one.id, label: one.name })),
  }));
}
