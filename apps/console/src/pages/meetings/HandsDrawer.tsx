import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import { CaseFiles } from '../../attachments/CaseFiles';
import { EmptyNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { usePhone } from '../../ui/usePhone';
import { CaseDocument, caseKey, type Meeting } from '../case/caseFields';
import { ContentTable } from '../case/ContentTable';
import { VoteStep } from '../decide/VoteStep';
import { meetingKey, type Item, type Session } from './meetingDocuments';

/** The clerk records the hands on an item. Whoever must stand aside by the registry is not asked for a vote. */
export function HandsDrawer({
  session,
  item,
  onClose,
}: {
  session: Session;
  item: Item;
  onClose: () => void;
}) {
  const phone = usePhone();
  const query = useQuery({
    queryKey: caseKey(item.caseNumber),
    queryFn: () => execute(CaseDocument, { number: item.caseNumber }),
  });
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: meetingKey(session.id) });
    onClose();
  };
  return (
    <Drawer
      open
      title={`登记举手表决：${item.caseTitle}`}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '94dvh' : 860}
      mask={{ closable: false }}
      onClose={onClose}
      className="decision"
    >
      <QueryView query={query}>
        {(data) => {
          const task = data.case?.myTasks.find((one) => one.id === item.taskId);
          if (!data.case || !task) return <EmptyNotice title="该事项已不能由您登记表决" />;
          return (
            <>
              <ContentTable fields={data.case.content} />
              <CaseFiles files={data.case.attachments} />
              <VoteStep
                task={task}
                meeting={votersOnly(session, item)}
                onReceipt={done}
                onReload={() => {
                  void query.refetch();
                  done();
                }}
              />
            </>
          );
        }}
      </QueryView>
    </Drawer>
  );
}

/** The session with whoever stands aside for the item taken down as such; the server adds them with their reason. */
function votersOnly(session: Session, item: Item): Meeting {
  const aside = new Map(item.recusals.map((recusal) => [recusal.seatId, recusal.reason]));
  return {
    ...session,
    attendance: session.attendance.map((seat) =>
      aside.has(seat.seatId) && seat.status === 'PRESENT'
        ? { ...seat, status: 'RECUSED', reason: aside.get(seat.seatId) ?? null }
        : seat,
    ),
  };
}
