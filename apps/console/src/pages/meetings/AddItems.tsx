import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Modal, Pagination } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { EmptyNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { ActProblem } from './ActProblem';
import { AddAgendaItemsDocument, WaitingItemsDocument, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

const SIZE = 10;

/** Picks from what waits for the body's vote and is on no agenda yet. */
export function AddItems({ session, onClose }: { session: Session; onClose: () => void }) {
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<string[]>([]);
  const query = useQuery({
    queryKey: ['waitingItems', session.id, session.items.length, page],
    queryFn: () =>
      execute(WaitingItemsDocument, { id: session.id, page: { first: SIZE, offset: (page - 1) * SIZE } }),
    placeholderData: keepPreviousData,
  });
  const act = useSessionAct<string[]>(
    session.id,
    async (id, taskIds) => {
      const input = { id, meetingId: session.id, taskIds };
      return (await execute(AddAgendaItemsDocument, { input })).addAgendaItems;
    },
    onClose,
  );
  return (
    <Modal
      open
      title="列入议程"
      okText={chosen.length > 0 ? `列入 ${chosen.length} 项` : '请选择事项'}
      cancelText="返回"
      okButtonProps={{ disabled: chosen.length === 0, loading: act.pending }}
      onCancel={onClose}
      onOk={() => {
        act.send(chosen);
      }}
    >
      <QueryView query={query}>
        {({ meeting }) => {
          const { items, total } = meeting?.waitingItems ?? { items: [], total: 0 };
          if (total === 0)
            return <EmptyNotice title="没有等待表决的事项">都已列入议程，或还没有到达。</EmptyNotice>;
          return (
            <>
              <ul className="pick-list">
                {items.map((item) => (
                  <li key={item.taskId}>
                    <Checkbox
                      checked={chosen.includes(item.taskId)}
                      onChange={(event) => {
                        const { checked } = event.target;
                        setChosen((before) =>
                          checked ? [...before, item.taskId] : before.filter((id) => id !== item.taskId),
                        );
                      }}
                    >
                      {item.caseTitle}
                      <small>
                        {item.matterName} · {item.caseNumber}
                      </small>
                    </Checkbox>
                  </li>
                ))}
              </ul>
              {total > SIZE && (
                <Pagination simple current={page} pageSize={SIZE} total={total} onChange={setPage} />
              )}
            </>
          );
        }}
      </QueryView>
      <ActProblem act={act} />
    </Modal>
  );
}
