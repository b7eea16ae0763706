import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { EmptyNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { ActProblem } from './ActProblem';
import { AddItems } from './AddItems';
import { ItemView } from './ItemView';
import { OrderAgendaDocument, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

/** What the session has to decide, in order, and what came of it. */
export function Agenda({ session }: { session: Session }) {
  const [adding, setAdding] = useState(false);
  const running = session.mayRun && (session.status === 'PLANNED' || session.status === 'OPEN');
  const order = useSessionAct<string[]>(session.id, async (id, taskIds) => {
    const input = { id, meetingId: session.id, taskIds };
    return (await execute(OrderAgendaDocument, { input })).orderAgenda;
  });
  const agenda = session.items.filter((item) => item.onAgenda).map((item) => item.taskId);
  return (
    <Card
      title={`议程（${session.items.length} 项）`}
      extra={
        running && (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            列入事项
          </Button>
        )
      }
    >
      {session.items.length === 0 && <EmptyNotice title="议程上还没有事项" />}
      <ActProblem act={order} />
      <ol className="agenda">
        {session.items.map((item, index) => (
          <li key={item.taskId}>
            <ItemView
              session={session}
              item={item}
              place={index + 1}
              onMoveUp={
                running && item.onAgenda && index > 0 && item.state !== 'DECIDED'
                  ? () => {
                      order.send(moved(agenda, index));
                    }
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      {adding && (
        <AddItems
          session={session}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
}

/** The item at the place changes with the one before it. */
function moved(taskIds: readonly string[], index: number): string[] {
  const order = [...taskIds];
  const [item] = order.splice(index, 1);
  if (item) order.splice(index - 1, 0, item);
  return order;
}
