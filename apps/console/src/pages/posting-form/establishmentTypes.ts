/** 编制 that an appointment gives, as the forms offer it. */
export const establishmentTypes = [
  { value: 'INSTITUTION', label: '事业编制' },
  { value: 'FILED', label: '备案制（员额）' },
];

export const establishmentTypeName = (code: string | undefined) =>
  establishmentTypes.find(({ value }) => value === code)?.label;
