import { Button } from 'antd';
import { DueDate } from '../../ui/Tags';
import { usePhone } from '../../ui/usePhone';
import type { Task } from '../tasks/taskFields';

const verbs: Record<string, string> = {
  RESOLVE: '录入会议表决',
  DELIBERATE: '录入会议表决',
  REVIEW: '审核',
  FILE: '备案',
  CONSULT: '答复意见',
  PUBLICISE: '办理公示',
};

export const verbOf = (task: Task) => verbs[task.stepKind] ?? '办理';

/**
 * What the reader has to do here. It comes first on the page; on a phone its buttons stay above the thumb while
 * the content is read.
 */
export function ActionPanel({ tasks, onDecide }: { tasks: readonly Task[]; onDecide: (task: Task) => void }) {
  const phone = usePhone();
  if (tasks.length === 0) return null;
  const buttons = tasks.map((task) => (
    <Button
      key={task.id}
      type="primary"
      size="large"
      onClick={() => {
        onDecide(task);
      }}
    >
      {tasks.length > 1 ? `${verbOf(task)}（${task.bodyName}）` : verbOf(task)}
    </Button>
  ));
  return (
    <>
      <section className="action-panel" aria-label="待您办理">
        <h2>待您办理</h2>
        <ul>
          {tasks.map((task) => (
            <li key={task.id}>
              <span>
                {task.stepName} · {task.bodyName}
                {task.onBehalfOfName && `（受${task.onBehalfOfName}委托）`}
                {task.transfer &&
                  `（${task.transfer.byName}${task.transfer.kindName}：${task.transfer.reason}）`}
                {task.openAsks > 0 && `，等待${task.openAsks}件加签意见`}
              </span>
              <span>
                期限 <DueDate dueOn={task.dueOn} overdue={task.overdue} />
              </span>
            </li>
          ))}
        </ul>
        {!phone && <div className="action-panel__buttons">{buttons}</div>}
      </section>
      {phone && <div className="action-bar">{buttons}</div>}
    </>
  );
}
