import { Button, Input, Radio } from 'antd';
import type { Meeting } from '../case/caseFields';
import { choices } from './choices';

export type VotesValue = Record<string, { choice?: string; dissent?: string } | undefined>;

/** One vote per present member; whoever doesn't agree may have the reason put on record. */
export function VoteTable({
  seats,
  value,
  onChange,
}: {
  seats: Meeting['attendance'];
  value: VotesValue;
  onChange: (value: VotesValue) => void;
}) {
  const set = (seatId: string, change: { choice?: string; dissent?: string }) =>
    onChange({ ...value, [seatId]: { ...value[seatId], ...change } });
  const allFor = () => onChange(Object.fromEntries(seats.map((seat) => [seat.seatId, { choice: 'FOR' }])));
  return (
    <div className="seat-list" role="group" aria-label="逐人表决">
      <div className="seat-list__tools">
        <span>参加表决 {seats.length} 人</span>
        <Button size="small" onClick={allFor}>
          全体赞成
        </Button>
      </div>
      {seats.map((seat) => {
        const vote = value[seat.seatId];
        const name = `${seat.seatTitle} ${seat.personName}`;
        return (
          <div key={seat.seatId} className="seat-list__row" role="group" aria-label={name}>
            <span className="seat-list__who">
              <b>{seat.personName}</b>
              <small>{seat.seatTitle}</small>
            </span>
            <Radio.Group
              buttonStyle="solid"
              aria-label={`${name} 表决`}
              value={vote?.choice}
              onChange={(event) => {
                const choice = event.target.value as string;
                set(seat.seatId, choice === 'FOR' ? { choice, dissent: undefined } : { choice });
              }}
            >
              {Object.entries(choices).map(([choice, label]) => (
                <Radio.Button key={choice} value={choice}>
                  {label}
                </Radio.Button>
              ))}
            </Radio.Group>
            {vote?.choice && vote.choice !== 'FOR' && (
              <Input
                className="seat-list__reason"
                aria-label={`${name} 保留意见`}
                placeholder="不同意见（选填，记入会议记录）"
                maxLength={500}
                value={vote.dissent ?? ''}
                onChange={(event) => set(seat.seatId, { dissent: event.target.value })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
