import { CheckOutlined, CloseOutlined, RollbackOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { instantText } from '../../ui/format';
import { DueDate, Tag } from '../../ui/Tags';
import type { ChainStep } from './caseFields';

const states: Record<string, string> = {
  PENDING: '未到',
  OPEN: '办理中',
  APPROVED: '已通过',
  RETURNED: '已退回',
  REJECTED: '已否决',
  DEFERRED: '已缓议',
  CLOSED: '已关闭',
  OBJECTED: '有异议',
  AGREED: '无不同意见',
  REMARKED: '提出意见',
  VOID: '已终止',
};
const fileStates: Record<string, string> = {
  ...states,
  APPROVED: '已备案',
  RETURNED: '有异议',
  REJECTED: '有异议',
};

const ownStates: Record<string, Record<string, string>> = {
  FILE: fileStates,
  CONSULT: { ...states, APPROVED: '已答复' },
  PUBLICISE: { ...states, OPEN: '公示中', APPROVED: '公示结束', RETURNED: '已退回' },
};

const icons: Record<string, ReactNode> = {
  APPROVED: <CheckOutlined />,
  RETURNED: <RollbackOutlined />,
  REJECTED: <CloseOutlined />,
};

const stateName = (step: ChainStep, state: string) => (ownStates[step.kind] ?? states)[state] ?? state;

/** A reply to a consultation is done, whatever it says: it binds nobody. */
const passed = new Set(['APPROVED', 'AGREED', 'REMARKED']);

/** The steps in their order, side by side on a desktop and one below the other on a phone. */
export function Chain({ steps }: { steps: readonly ChainStep[] }) {
  return (
    <ol className="chain">
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`chain__step chain__step--${step.state.toLowerCase()}${step.tasks.length > 1 ? ' chain__step--parallel' : ''}`}
          // Parallel recipients stand side by side and share the row evenly with the other steps.
          style={{ flexGrow: Math.max(1, step.tasks.length) }}
          aria-current={step.state === 'OPEN' ? 'step' : undefined}
        >
          <div className="chain__rail" aria-hidden="true">
            <span className="chain__dot">{icons[step.state] ?? index + 1}</span>
          </div>
          <div className="chain__body">
            <h3>
              {step.name}
              <span className="chain__state">{stateName(step, step.state)}</span>
            </h3>
            <div className="chain__tasks">
              {step.tasks.map((task, at) => (
                <ChainTask key={task.id ?? `${step.key}-${at}`} step={step} task={task} />
              ))}
            </div>
            <p className="chain__clause">依据 {step.clause}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function ChainTask({ step, task }: { step: ChainStep; task: ChainStep['tasks'][number] }) {
  const several = step.tasks.length > 1;
  return (
    <div className="chain__task">
      <p className="chain__who">
        {task.bodyName}
        {several && task.state !== 'PENDING' && (
          <Tag tone={task.state === 'OPEN' ? 'blue' : passed.has(task.state) ? 'green' : 'red'}>
            {stateName(step, task.state)}
          </Tag>
        )}
      </p>
      {task.state === 'OPEN' && (
        <>
          {task.escalatedAt && <Tag tone="red">无人可办，已上报</Tag>}
          {task.holders.length > 0 && <p>{task.holders.join('、')}</p>}
          {task.dueOn && (
            <p>
              期限 <DueDate dueOn={task.dueOn} />
            </p>
          )}
        </>
      )}
      {task.decidedAt && <p>{instantText(task.decidedAt)}</p>}
      {task.filingNumber && <p>备案号 {task.filingNumber}</p>}
      {task.earlier.map((decision) => (
        <p key={decision.id} className="chain__earlier">
          针对第 {decision.version} 版：{decision.outcomeName}，{decision.decidedOn}
          {decision.voided && `，${decision.voided}`}
        </p>
      ))}
    </div>
  );
}
