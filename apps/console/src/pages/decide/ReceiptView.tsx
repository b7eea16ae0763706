import { CheckCircleFilled, RollbackOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { DueDate, StatusTag } from '../../ui/Tags';
import type { Receipt } from './decisionFields';

/** What was recorded, and where the case is now. */
export function ReceiptView({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const navigate = useNavigate();
  const approval = receipt.case;
  return (
    <div className="receipt" role="status">
      <div className={`receipt__mark receipt__mark--${toneOf(receipt.outcome)}`} aria-hidden="true">
        {iconOf(receipt.outcome)}
      </div>
      <h2>{receipt.outcomeName}</h2>
      <p>
        {approval.number}
        <br />
        {approval.title}
      </p>
      <p>
        <StatusTag status={approval.status} name={approval.statusName} />
      </p>
      {receipt.nextTasks.length > 0 ? (
        <div className="receipt__next">
          <h3>下一环节</h3>
          <ul>
            {receipt.nextTasks.map((task) => (
              <li key={task.id}>
                <strong>{task.stepName}</strong>
                <span>{task.bodyName}</span>
                <span>
                  期限 <DueDate dueOn={task.dueOn} overdue={task.overdue} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        approval.status === 'RUNNING' && (
          <p className="footnote">决定已记录。下一环节正在开启，页面会自动更新。</p>
        )
      )}
      <p className="footnote mono">决定编号 {receipt.decisionId}</p>
      <div className="receipt__buttons">
        <Button type="primary" size="large" onClick={onClose}>
          查看事项
        </Button>
        <Button size="large" onClick={() => void navigate('/tasks')}>
          回到待办
        </Button>
      </div>
    </div>
  );
}

const stopped = (outcome: string) => /REJECT/.test(outcome);
const sentBack = (outcome: string) => /RETURN|OBJECT|DEFER|QUORUM/.test(outcome);
const toneOf = (outcome: string) => (stopped(outcome) ? 'red' : sentBack(outcome) ? 'amber' : 'green');

function iconOf(outcome: string) {
  if (stopped(outcome)) return <StopOutlined />;
  return sentBack(outcome) ? <RollbackOutlined /> : <CheckCircleFilled />;
}
