import { Button, Input, Radio } from 'antd';
import type { Meeting } from '../case/caseFields';
import { allFor, type VotesValue } from './ballot';
import { choices } from './choices';

/**
 * One line per present member: a vote, with dissent put on record on request, or standing aside for this item, whose
 * reason is needed.
 */
export function VoteTable({
  seats,
  value,
  onChange,
  options = choices,
}: {
  seats: Meeting['attendance'];
  value: VotesValue;
  onChange: (value: VotesValue) => void;
  /** What each line may say, by its code. */
  options?: Record<string, string>;
}) {
  const set = (seatId: string, change: { choice?: string; remark?: string }) => {
    onChange({ ...value, [seatId]: { ...value[seatId], ...change } });
  };
  return (
    <div className="seat-list" role="group" aria-label="逐人表决">
      <div className="seat-list__tools">
        <span>到会 {seats.length} 人</span>
        <Button
          size="small"
          onClick={() => {
            onChange(allFor(seats, value));
          }}
        >
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
                set(seat.seatId, { choice: event.target.value as string });
              }}
            >
              {Object.entries(options).map(([choice, label]) => (
                <Radio.Button key={choice} value={choice}>
                  {label}
                </Radio.Button>
              ))}
            </Radio.Group>
            {vote?.choice && vote.choice !== 'FOR' && (
              <Input
                className="seat-list__reason"
                aria-label={`${name} ${vote.choice === 'RECUSED' ? '回避理由' : '不同意见'}`}
                placeholder={vote.choice === 'RECUSED' ? '回避理由' : '不同意见（选填，记入会议记录）'}
                maxLength={500}
                value={vote.remark ?? ''}
                onChange={(event) => {
                  set(seat.seatId, { remark: event.target.value });
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
