import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { execute } from '../api/client';
import { isRefusal } from '../api/refusal';
import { queryClient } from '../api/session';
import { graphql } from '../gql';
import { DateInput } from '../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../ui/Notices';

const MoveDocument = graphql(`
  mutation MoveBusinessClock($to: CalendarDate!) {
    moveBusinessClock(to: $to) {
      __typename
      ... on BusinessClock {
        now
        today
        movable
      }
      ...RefusalFields
    }
  }
`);

/** Moves the business date of a demonstration system forward. */
export function MoveClock({ today }: { today: string }) {
  const [to, setTo] = useState<string | undefined>(today);
  const move = useMutation({
    mutationFn: (date: string) => execute(MoveDocument, { to: date }),
    onSuccess: async (data) => {
      if (!isRefusal(data.moveBusinessClock)) await queryClient.invalidateQueries();
    },
  });
  const result = move.data?.moveBusinessClock;
  return (
    <section className="move-clock" aria-label="调整业务日期">
      <p>
        <span className="demo-tag">演示</span> 把业务日期调到以后的某一天，公示、时限和任期随之推进。
      </p>
      <label className="filter">
        <span>业务日期</span>
        <DateInput value={to} onChange={setTo} />
      </label>
      {move.isError && <FaultNotice error={move.error} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      <Button
        type="primary"
        block
        disabled={!to || to === today}
        loading={move.isPending}
        onClick={() => {
          if (to) move.mutate(to);
        }}
      >
        调整业务日期
      </Button>
    </section>
  );
}
