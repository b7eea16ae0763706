import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { CallDialog } from './CallDialog';
import { CloseVoteDialog } from './CloseVoteDialog';
import { HandsDrawer } from './HandsDrawer';
import { RecallVoteDocument, RemoveAgendaItemDocument, type Item, type Session } from './meetingDocuments';
import { ReasonDialog } from './ReasonDialog';
import { RecusalDialog } from './RecusalDialog';
import { useSessionAct } from './useSessionAct';

type Dialog = 'CALL' | 'HANDS' | 'CLOSE' | 'RECALL' | 'REMOVE' | 'RECUSE';

/** What the clerk or chair may do with an item as it stands. */
export function ItemActions({
  session,
  item,
  onMoveUp,
}: {
  session: Session;
  item: Item;
  onMoveUp: (() => void) | undefined;
}) {
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => {
    setDialog(undefined);
  };
  const choices = choicesFor(session, item);
  if (choices.length === 0 && !onMoveUp) return null;
  return (
    <div className="agenda-item__actions">
      {choices.map(({ dialog: kind, label, primary }) => (
        <Button
          key={kind}
          type={primary ? 'primary' : 'default'}
          aria-label={`${label}：${item.caseNumber}`}
          onClick={() => {
            setDialog(kind);
          }}
        >
          {label}
        </Button>
      ))}
      {onMoveUp && (
        <Button type="text" aria-label={`上移：${item.caseNumber}`} onClick={onMoveUp}>
          上移
        </Button>
      )}
      {dialog === 'CALL' && <CallDialog session={session} item={item} onClose={close} />}
      {dialog === 'HANDS' && <HandsDrawer session={session} item={item} onClose={close} />}
      {dialog === 'CLOSE' && <CloseVoteDialog session={session} item={item} onClose={close} />}
      {dialog === 'RECUSE' && <RecusalDialog session={session} item={item} onClose={close} />}
      {dialog === 'RECALL' && <Recall session={session} item={item} onClose={close} />}
      {dialog === 'REMOVE' && <Remove session={session} item={item} onClose={close} />}
    </div>
  );
}

interface Choice {
  dialog: Dialog;
  label: string;
  primary?: boolean;
}

function choicesFor(session: Session, item: Item): Choice[] {
  const remove: Choice[] = item.onAgenda ? [{ dialog: 'REMOVE', label: '移出议程' }] : [];
  if (session.status === 'PLANNED') return item.state === 'DECIDED' ? [] : remove;
  if (session.status !== 'OPEN') return [];
  switch (item.state) {
    case 'WAITING':
      return [
        { dialog: 'CALL', label: '请成员投票', primary: true },
        { dialog: 'HANDS', label: '登记举手表决' },
        { dialog: 'RECUSE', label: '登记回避' },
        ...remove,
      ];
    case 'VOTING':
      return [
        { dialog: 'CLOSE', label: '结束表决', primary: true },
        { dialog: 'RECUSE', label: '登记回避' },
        { dialog: 'RECALL', label: '撤回表决' },
      ];
    case 'GONE':
      return item.motionName ? [{ dialog: 'RECALL', label: '撤回表决' }] : remove;
    default:
      return [];
  }
}

interface DialogProps {
  session: Session;
  item: Item;
  onClose: () => void;
}

function Recall({ session, item, onClose }: DialogProps) {
  const act = useSessionAct<{ reason: string }>(
    session.id,
    async (id, { reason }) => {
      const input = { id, meetingId: session.id, taskId: item.taskId, reason };
      return (await execute(RecallVoteDocument, { input })).recallVote;
    },
    onClose,
  );
  const hint = '已投的票留存备查，不计入结果；之后可以重新表决。';
  return <ReasonDialog title="撤回表决" label="撤回理由" hint={hint} act={act} onClose={onClose} />;
}

function Remove({ session, item, onClose }: DialogProps) {
  const act = useSessionAct<{ reason: string }>(
    session.id,
    async (id, { reason }) => {
      const input = { id, meetingId: session.id, taskId: item.taskId, reason };
      return (await execute(RemoveAgendaItemDocument, { input })).removeAgendaItem;
    },
    onClose,
  );
  const hint = '事项回到待表决，可以列入另一次会议。';
  return <ReasonDialog title="移出议程" label="移出理由" hint={hint} act={act} onClose={onClose} />;
}
