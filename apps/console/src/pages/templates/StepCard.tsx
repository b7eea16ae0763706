import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import type { TemplateDraftQuery, TemplateStepInput } from '../../gql/graphql';
import { Labelled } from '../../ui/Labelled';
import { Tag } from '../../ui/Tags';
import { isVote, kindNameOf, kindOptions, moveStep, removeStep, returnOptions, withKind } from './draftSteps';
import { EscalationFields } from './EscalationFields';
import { RuleFields } from './RuleFields';

interface Props {
  step: TemplateStepInput;
  index: number;
  steps: TemplateStepInput[];
  bodies: TemplateDraftQuery['bodies'];
  problems: { code: string; message: string }[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onSteps: (steps: TemplateStepInput[]) => void;
}

/** One step: a line that sums it up, and its fields when it is opened. */
export function StepCard(props: Props) {
  const { step, index, steps, bodies, problems, open, onOpen, onSteps } = props;
  const names = step.actors.map((code) => bodies.find((body) => body.code === code)?.name ?? code);
  const change = (next: Partial<TemplateStepInput>) => {
    onSteps(steps.map((one, at) => (at === index ? { ...one, ...next } : one)));
  };
  return (
    <li className={`template-step${problems.length > 0 ? ' template-step--wrong' : ''}`}>
      <header className="template-step__head">
        <h3>
          <span className="template-step__number">{index + 1}</span>
          {step.name || '（未命名）'} <Tag tone="grey">{kindNameOf(step.kind)}</Tag>
          {step.reserves && <Tag tone="blue">预占</Tag>}
        </h3>
        <div className="template-step__tools">
          <Button
            icon={<ArrowUpOutlined />}
            aria-label={`上移“${step.name}”`}
            disabled={index === 0}
            onClick={() => {
              onSteps(moveStep(steps, step.key, -1));
            }}
          />
          <Button
            icon={<ArrowDownOutlined />}
            aria-label={`下移“${step.name}”`}
            disabled={index === steps.length - 1}
            onClick={() => {
              onSteps(moveStep(steps, step.key, 1));
            }}
          />
          <Button
            icon={<DeleteOutlined />}
            danger
            aria-label={`删除“${step.name}”`}
            onClick={() => {
              onSteps(removeStep(steps, step.key));
            }}
          />
          <Button
            aria-expanded={open}
            onClick={() => {
              onOpen(!open);
            }}
          >
            {open ? '收起' : '编辑'}
          </Button>
        </div>
      </header>
      {!open && step.kind !== 'IMPLEMENT' && (
        <p className="footnote">
          {names.join('、') || '未选择办理机构'} · {step.dueWorkingDays} 个工作日 ·{' '}
          {step.clause || '未填依据'}
        </p>
      )}
      {problems.length > 0 && (
        <ul className="template-step__problems">
          {problems.map((problem) => (
            <li key={`${problem.code}/${problem.message}`}>{problem.message}</li>
          ))}
        </ul>
      )}
      {open && <StepFields step={step} steps={steps} bodies={bodies} change={change} />}
    </li>
  );
}

interface FieldsProps {
  step: TemplateStepInput;
  steps: TemplateStepInput[];
  bodies: Props['bodies'];
  change: (next: Partial<TemplateStepInput>) => void;
}

function StepFields(props: FieldsProps) {
  const { step, change } = props;
  return (
    <div className="template-fields">
      <div className="field-pair">
        <Labelled label="环节名称">
          <Input
            value={step.name}
            maxLength={100}
            onChange={(event) => {
              change({ name: event.target.value });
            }}
          />
        </Labelled>
        <Labelled label="类型">
          <Select
            aria-label="类型"
            value={step.kind}
            options={kindOptions}
            onChange={(kind) => {
              change(withKind(step, kind));
            }}
          />
        </Labelled>
      </div>
      {step.kind !== 'IMPLEMENT' && <ActingFields {...props} />}
      {step.votingRule && isVote(step.kind) && (
        <RuleFields
          rule={step.votingRule}
          onChange={(votingRule) => {
            change({ votingRule });
          }}
        />
      )}
      <Labelled label="依据条款">
        <Input
          value={step.clause}
          maxLength={200}
          onChange={(event) => {
            change({ clause: event.target.value });
          }}
        />
      </Labelled>
      <p className="footnote">
        环节标识 <span className="mono">{step.key}</span>，用于对应前后版本的同一环节
      </p>
    </div>
  );
}

function ActingFields({ step, steps, bodies, change }: FieldsProps) {
  const vote = isVote(step.kind);
  const options = bodies
    .filter((body) => !vote || body.kind === 'COLLECTIVE')
    .map((body) => ({ value: body.code, label: body.name }));
  return (
    <>
      <Labelled label={vote ? '表决的集体' : '办理机构（多个则并行，都须办结）'}>
        <Select
          aria-label="办理机构"
          mode="multiple"
          maxCount={vote ? 1 : undefined}
          value={step.actors}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选择机构"
          onChange={(actors: string[]) => {
            change({ actors });
          }}
        />
      </Labelled>
      <div className="field-pair">
        <Labelled label="办理时限（工作日）">
          <Days
            value={step.dueWorkingDays}
            onChange={(days) => {
              change({ dueWorkingDays: days });
            }}
          />
        </Labelled>
        {step.kind === 'PUBLICISE' && (
          <Labelled label="公示期（工作日）">
            <Days
              value={step.publicityWorkingDays ?? 0}
              onChange={(days) => {
                change({ publicityWorkingDays: days });
              }}
            />
          </Labelled>
        )}
      </div>
      <Labelled label="可退回到（第一个为默认）">
        <Select
          aria-label="可退回到"
          mode="multiple"
          value={step.returnTo}
          options={returnOptions(steps, step.key)}
          placeholder="不可退回"
          onChange={(returnTo: string[]) => {
            change({ returnTo });
          }}
        />
      </Labelled>
      <EscalationFields
        escalation={step.escalation ?? null}
        bodies={bodies.filter(({ code }) => !step.actors.includes(code))}
        onChange={(escalation) => {
          change({ escalation });
        }}
      />
      {step.kind !== 'CONSULT' && (
        <Checkbox
          checked={step.reserves ?? false}
          onChange={(event) => {
            change({ reserves: event.target.checked });
          }}
        >
          本环节同意后预占编制、岗位
        </Checkbox>
      )}
    </>
  );
}

function Days({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  return (
    <InputNumber
      min={1}
      max={1000}
      precision={0}
      value={value}
      onChange={(days) => {
        onChange(days ?? 0);
      }}
    />
  );
}
