import { Form, Select } from 'antd';

type Path = (string | number)[];

/**
 * An institution and the zone of its service. Where the county has said in which zone the institution lies, that one is
 * taken: years of service follow from it.
 */
export function PlaceFields({
  within,
  list = [],
  label,
  institutions,
  zones,
}: {
  /** Path of the two fields' parent as their form items name it. */
  within: Path;
  /** Path of the form list around them, if there is one. */
  list?: Path;
  label: string;
  institutions: readonly { id: string; name: string; zone?: string | null }[];
  zones: readonly { code: string; name: string; years: number }[];
}) {
  const form = Form.useFormInstance();
  const at = [...list, ...within];
  const chosen = Form.useWatch([...at, 'institutionId'], form) as string | undefined;
  const zoneOf = (id: string | undefined) => {
    const lies = institutions.find((one) => one.id === id)?.zone;
    return zones.find(({ name }) => name === lies)?.code;
  };
  return (
    <>
      <Form.Item
        name={[...within, 'institutionId']}
        label={label}
        rules={[{ required: true, message: '请选择机构' }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string) => {
            const zone = zoneOf(id);
            if (zone) form.setFieldValue([...at, 'zoneCode'], zone);
          }}
        />
      </Form.Item>
      <Form.Item
        name={[...within, 'zoneCode']}
        label="地区"
        rules={[{ required: true, message: '请选择地区' }]}
      >
        <Select
          disabled={zoneOf(chosen) !== undefined}
          options={zones.map(({ code, name, years }) => ({ value: code, label: `${name}（${years} 年）` }))}
        />
      </Form.Item>
    </>
  );
}
