import { InputNumber, Select } from 'antd';
import type { VotingRuleInput } from '../../gql/graphql';
import { ruleSentence } from './draftSteps';

/** What taking a decision up again starts from until the county's own share is entered. */
const usualReconsideration = { reconsiderationNum: 1, reconsiderationDen: 2, reconsiderationStrict: true };
const noReconsideration = { reconsiderationNum: null, reconsiderationDen: null, reconsiderationStrict: null };

/** A voting rule as shares, with the sentence that they make. */
export function RuleFields({
  rule,
  onChange,
}: {
  rule: VotingRuleInput;
  onChange: (rule: VotingRuleInput) => void;
}) {
  const share = (
    label: string,
    num: 'attendanceNum' | 'majorityNum' | 'reconsiderationNum',
    den: 'attendanceDen' | 'majorityDen' | 'reconsiderationDen',
  ) => (
    <span className="rule__share">
      <Whole
        label={`${label}的分子`}
        value={rule[num] ?? 0}
        onChange={(value) => {
          onChange({ ...rule, [num]: value });
        }}
      />
      <span aria-hidden="true">/</span>
      <Whole
        label={`${label}的分母`}
        value={rule[den] ?? 1}
        onChange={(value) => {
          onChange({ ...rule, [den]: value });
        }}
      />
    </span>
  );
  return (
    <fieldset className="rule">
      <legend>表决规则</legend>
      <p>到会不少于应到会的 {share('到会比例', 'attendanceNum', 'attendanceDen')}</p>
      <p>
        赞成票
        <Select
          aria-label="超过还是达到"
          value={rule.majorityStrict}
          options={[
            { value: true, label: '超过' },
            { value: false, label: '不少于' },
          ]}
          onChange={(majorityStrict) => {
            onChange({ ...rule, majorityStrict });
          }}
        />
        <Select
          aria-label="通过比例的基数"
          value={rule.majorityOf}
          options={[
            { value: 'ENTITLED', label: '应到会人数' },
            { value: 'PRESENT', label: '实际到会人数' },
          ]}
          onChange={(majorityOf) => {
            onChange({ ...rule, majorityOf });
          }}
        />
        的 {share('通过比例', 'majorityNum', 'majorityDen')}
      </p>
      <p>
        已有决定的事项
        <Select
          aria-label="是否可以复议"
          value={typeof rule.reconsiderationNum === 'number'}
          options={[
            { value: true, label: '可以复议' },
            { value: false, label: '不得复议' },
          ]}
          onChange={(allowed) => {
            onChange({ ...rule, ...(allowed ? usualReconsideration : noReconsideration) });
          }}
        />
        {typeof rule.reconsiderationNum === 'number' && (
          <>，须先有超过应到会 {share('复议比例', 'reconsiderationNum', 'reconsiderationDen')} 的成员赞成</>
        )}
      </p>
      <p className="rule__sentence" role="status">
        {ruleSentence(rule)}
      </p>
    </fieldset>
  );
}

function Whole({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <InputNumber
      aria-label={label}
      min={0}
      max={100}
      precision={0}
      controls={false}
      value={value}
      onChange={(next) => {
        onChange(next ?? 0);
      }}
    />
  );
}
