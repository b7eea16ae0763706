import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { Labelled } from '../../ui/Labelled';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { ForecastView } from './ForecastView';
import { TemplateTrialDocument } from './templateFields';

/** Plays the saved draft forward for an existing case or a unit. */
export function TrialPanel({
  draftId,
  institutions,
  saved,
}: {
  draftId: string;
  institutions: { id: string; name: string }[];
  saved: boolean;
}) {
  const today = useBusinessClock()?.today;
  const [caseNumber, setCaseNumber] = useState('');
  const [institutionId, setInstitutionId] = useState<string>();
  const [on, setOn] = useState<string>();
  const trial = useMutation({
    mutationFn: () =>
      execute(TemplateTrialDocument, {
        draftId,
        input: { caseNumber: caseNumber.trim(), institutionId, on },
      }),
  });
  const result = trial.data?.templateTrial;
  return (
    <section className="card" aria-label="试运行">
      <div className="card__body template-trial">
        <h2>试运行</h2>
        <p className="footnote">不写入任何数据。填已有事项的编号则按其当事人推算回避，否则选提交单位。</p>
        <Labelled label="事项编号">
          <Input
            value={caseNumber}
            maxLength={40}
            onChange={(event) => {
              setCaseNumber(event.target.value);
            }}
          />
        </Labelled>
        <Labelled label="或提交单位">
          <Select
            aria-label="提交单位"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={institutionId}
            options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setInstitutionId}
          />
        </Labelled>
        <Labelled label="提交日期">
          <DateInput aria-label="提交日期" value={on ?? today} onChange={setOn} />
        </Labelled>
        <Button
          disabled={!saved}
          loading={trial.isPending}
          onClick={() => {
            trial.mutate();
          }}
        >
          {saved ? '试运行草稿' : '保存后可试运行'}
        </Button>
        {trial.isError && <FaultNotice error={trial.error} />}
        {result && isRefusal(result) && <RefusalNotice refusal={result} />}
        {result && !isRefusal(result) && <ForecastView forecast={result} />}
      </div>
    </section>
  );
}
