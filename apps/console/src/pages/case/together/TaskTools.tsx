import { Button } from 'antd';
import { useState } from 'react';
import { instantText } from '../../../ui/format';
import { Card } from '../../../ui/Page';
import { Tag } from '../../../ui/Tags';
import type { ApprovalCase } from '../caseFields';
import { AskDialog, NudgeDialog, TakeBackDialog, TransferDialog } from './TaskDialogs';
import type { TogetherTask } from './togetherFields';

type Tool = 'TRANSFER' | 'TAKE_BACK' | 'ASK' | 'NUDGE';

function toolsOf(task: TogetherTask): { tool: Tool; label: string }[] {
  return [
    ...(task.mayTransfer ? [{ tool: 'TRANSFER' as const, label: '转办' }] : []),
    ...(task.mayTakeBack && task.transfers.length > 0 ? [{ tool: 'TAKE_BACK' as const, label: '收回' }] : []),
    ...(task.mayAsk ? [{ tool: 'ASK' as const, label: task.mayAsk === 'BEFORE' ? '加签' : '后加签' }] : []),
    ...(task.mayNudge ? [{ tool: 'NUDGE' as const, label: '催办' }] : []),
  ];
}

/** Per step: who handed it to whom, how often it was nudged, and what the reader may do beside deciding. */
export function TaskTools({ case: approval }: { case: ApprovalCase }) {
  const [using, setUsing] = useState<{ tool: Tool; task: TogetherTask }>();
  const tasks = approval.collaboration.tasks.filter(
    (task) => toolsOf(task).length > 0 || task.transfers.length > 0 || task.nudges > 0,
  );
  if (tasks.length === 0) return null;
  const close = () => {
    setUsing(undefined);
  };
  return (
    <Card title="协同办理">
      {tasks.map((task) => (
        <TaskRecord
          key={task.taskId}
          task={task}
          onUse={(tool) => {
            setUsing({ tool, task });
          }}
        />
      ))}
      {using?.tool === 'TRANSFER' && <TransferDialog case={approval} task={using.task} onClose={close} />}
      {using?.tool === 'TAKE_BACK' && <TakeBackDialog case={approval} task={using.task} onClose={close} />}
      {using?.tool === 'ASK' && <AskDialog case={approval} task={using.task} onClose={close} />}
      {using?.tool === 'NUDGE' && (
        <NudgeDialog caseNumber={approval.number} task={using.task} onClose={close} />
      )}
    </Card>
  );
}

function TaskRecord({ task, onUse }: { task: TogetherTask; onUse: (tool: Tool) => void }) {
  return (
    <section className="step-record">
      <h3>
        {task.stepName} · {task.bodyName}{' '}
        {task.nudges > 0 && (
          <Tag tone="amber">
            已催办 {task.nudges} 次{task.lastNudgedAt && `，最近 ${instantText(task.lastNudgedAt)}`}
          </Tag>
        )}
      </h3>
      {task.transfers.length > 0 && (
        <ul className="step-record__lines">
          {task.transfers.map((one) => (
            <li key={one.id}>
              <strong>{one.kindName}</strong>
              <span>
                {one.kind === 'TRANSFERRED'
                  ? `${one.byName} → ${one.toSeatTitle} ${one.toName}`
                  : `${one.toSeatTitle} ${one.toName}`}
                ，{instantText(one.at)}
              </span>
              <p>{one.reason}</p>
            </li>
          ))}
        </ul>
      )}
      <div className="together__buttons">
        {toolsOf(task).map(({ tool, label }) => (
          <Button
            key={tool}
            aria-label={`${label}（${task.bodyName}）`}
            onClick={() => {
              onUse(tool);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
