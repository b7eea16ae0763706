import { Drawer } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/session';
import { DueDate, HashText } from '../../ui/Tags';
import { usePhone } from '../../ui/usePhone';
import { verbOf } from '../case/ActionPanel';
import { caseKey, type ApprovalCase } from '../case/caseFields';
import type { Task } from '../tasks/taskFields';
import type { Receipt } from './decisionFields';
import { ConsultPanel } from './ConsultPanel';
import { FilingStep } from './FilingStep';
import type { PanelProps } from './panel';
import { PublicityPanel } from './PublicityPanel';
import { ReceiptView } from './ReceiptView';
import { ReviewPanel } from './ReviewPanel';
import { VotesPanel } from './VotesPanel';
import { WhatChanged } from './WhatChanged';

/** Where one task is decided: a sheet from the bottom on a phone, a drawer at the side on a desktop. */
export function DecisionDrawer({
  task,
  case: approval,
  onClose,
}: {
  task: Task | undefined;
  case: ApprovalCase;
  onClose: () => void;
}) {
  const phone = usePhone();
  const wide = task?.stepKind === 'RESOLVE' || task?.stepKind === 'DELIBERATE';
  return (
    <Drawer
      open={Boolean(task)}
      onClose={onClose}
      title={task ? `${verbOf(task)}：${task.stepName}` : ''}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '94dvh' : wide ? 860 : 560}
      mask={{ closable: false }}
      destroyOnHidden
      className="decision"
      styles={{ body: { padding: phone ? 16 : 24 } }}
    >
      {task && <OpenPanel key={task.id} task={task} approval={approval} onClose={onClose} />}
    </Drawer>
  );
}

function OpenPanel({ task, approval, onClose }: { task: Task; approval: ApprovalCase; onClose: () => void }) {
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt) return <ReceiptView receipt={receipt} onClose={onClose} />;
  const reload = () => {
    void queryClient.invalidateQueries({ queryKey: caseKey(approval.number) });
    onClose();
  };
  return (
    <>
      <div className="decision__subject">
        <strong>{task.caseTitle}</strong>
        <span>
          {task.bodyName} · 第 {task.version} 版{task.onBehalfOfName && ` · 受${task.onBehalfOfName}委托办理`}
        </span>
        <span>
          校验值 <HashText sha256={task.contentSha256} />
        </span>
        <span>
          期限 <DueDate dueOn={task.dueOn} overdue={task.overdue} />
        </span>
      </div>
      <WhatChanged task={task} />
      <Panel task={task} approval={approval} onReceipt={setReceipt} onReload={reload} onDone={onClose} />
    </>
  );
}

function Panel(props: PanelProps) {
  switch (props.task.stepKind) {
    case 'RESOLVE':
    case 'DELIBERATE':
      return <VotesPanel {...props} />;
    case 'FILE':
      return <FilingStep {...props} />;
    case 'CONSULT':
      return <ConsultPanel {...props} />;
    case 'PUBLICISE':
      return <PublicityPanel {...props} />;
    default:
      return <ReviewPanel {...props} />;
  }
}
