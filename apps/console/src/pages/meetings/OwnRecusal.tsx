import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import { DeclareRecusalDocument, votesKey, type VoteCall } from './meetingDocuments';
import { ReasonDialog } from './ReasonDialog';
import { useSessionAct } from './useSessionAct';

/** A member declares on the spot to stand aside for the item. */
export function OwnRecusal({ call }: { call: VoteCall }) {
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const act = useSessionAct<{ reason: string }>(
    call.meetingId,
    async (id, { reason }) => {
      const { meetingId, taskId, seatId } = call;
      return (await execute(DeclareRecusalDocument, { input: { id, meetingId, taskId, seatId, reason } }))
        .declareRecusal;
    },
    () => {
      void queryClient.invalidateQueries({ queryKey: votesKey });
      close();
    },
  );
  return (
    <>
      <Button
        type="link"
        onClick={() => {
          setAsking(true);
        }}
      >
        我须回避
      </Button>
      {asking && (
        <ReasonDialog
          title="就本议题回避"
          label="回避理由"
          hint="声明回避后不能再就本议题投票；回避的席位仍计入应到会。"
          act={act}
          onClose={close}
        />
      )}
    </>
  );
}
