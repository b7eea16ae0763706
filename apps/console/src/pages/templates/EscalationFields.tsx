import { Checkbox, InputNumber, Select } from 'antd';
import type { EscalationInput, TemplateDraftQuery } from '../../gql/graphql';
import { Labelled } from '../../ui/Labelled';

interface Props {
  escalation: EscalationInput | null;
  /** Bodies that a late task may be put before: whoever acts is not above oneself. */
  bodies: TemplateDraftQuery['bodies'];
  onChange: (escalation: EscalationInput | null) => void;
}

/** 逾期上报 of a step: not at all, or after so many working days to whom. */
export function EscalationFields({ escalation, bodies, onChange }: Props) {
  return (
    <>
      <Checkbox
        checked={escalation !== null}
        onChange={(event) => {
          onChange(event.target.checked ? { afterWorkingDaysLate: 3, to: '' } : null);
        }}
      >
        逾期后上报另一机构督办
      </Checkbox>
      {escalation && (
        <div className="field-pair">
          <Labelled label="逾期满几个工作日上报">
            <InputNumber
              min={1}
              max={1000}
              precision={0}
              value={escalation.afterWorkingDaysLate}
              onChange={(days) => {
                onChange({ ...escalation, afterWorkingDaysLate: days ?? 0 });
              }}
            />
          </Labelled>
          <Labelled label="上报给">
            <Select
              aria-label="上报给"
              value={escalation.to || undefined}
              options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="选择机构"
              onChange={(to: string) => {
                onChange({ ...escalation, to });
              }}
            />
          </Labelled>
        </div>
      )}
    </>
  );
}
