import { Button, Input, Radio } from 'antd';
import type { Seat } from './meetingFields';

export type AttendanceStatus = 'PRESENT' | 'ABSENT' | 'RECUSED';
export type AttendanceValue = Record<string, { status?: AttendanceStatus; reason?: string } | undefined>;

/** What is still missing, in words; undefined when every seat is accounted for. */
export function attendanceGap(seats: readonly Seat[], value: AttendanceValue): string | undefined {
  const open = seats.filter((seat) => !value[seat.id]?.status);
  if (open.length > 0) return `还有 ${open.length} 个席位没有登记到会情况`;
  const unexplained = seats.find(
    (seat) => value[seat.id]?.status !== 'PRESENT' && !value[seat.id]?.reason?.trim(),
  );
  return unexplained ? `请写明 ${unexplained.holder?.name ?? unexplained.title} 缺席或回避的理由` : undefined;
}

/** Every voting seat: present, absent, or recused with the reason. Nobody is present by default. */
export function AttendanceTable({
  seats,
  value = {},
  onChange,
}: {
  seats: readonly Seat[];
  value?: AttendanceValue;
  onChange?: (value: AttendanceValue) => void;
}) {
  const set = (seatId: string, change: { status?: AttendanceStatus; reason?: string }) =>
    onChange?.({ ...value, [seatId]: { ...value[seatId], ...change } });
  const allPresent = () =>
    onChange?.(Object.fromEntries(seats.map((seat) => [seat.id, { status: 'PRESENT' as const }])));
  return (
    <div className="seat-list">
      <div className="seat-list__tools">
        <span>应到会 {seats.length} 人</span>
        <Button size="small" onClick={allPresent}>
          全部到会
        </Button>
      </div>
      {seats.map((seat) => {
        const entry = value[seat.id];
        const name = `${seat.title} ${seat.holder?.name ?? ''}`;
        return (
          <div key={seat.id} className="seat-list__row" role="group" aria-label={name}>
            <span className="seat-list__who">
              <b>{seat.holder?.name}</b>
              <small>{seat.title}</small>
            </span>
            <Radio.Group
              buttonStyle="solid"
              aria-label={`${name} 到会情况`}
              value={entry?.status}
              onChange={(event) => set(seat.id, { status: event.target.value as AttendanceStatus })}
            >
              <Radio.Button value="PRESENT">到会</Radio.Button>
              <Radio.Button value="ABSENT">缺席</Radio.Button>
              <Radio.Button value="RECUSED">回避</Radio.Button>
            </Radio.Group>
            {(entry?.status === 'ABSENT' || entry?.status === 'RECUSED') && (
              <Input
                className="seat-list__reason"
                aria-label={`${name} 理由`}
                placeholder={
                  entry.status === 'RECUSED' ? '回避理由，如：与当事人有近亲属关系' : '缺席理由，如：外出学习'
                }
                maxLength={200}
                value={entry.reason ?? ''}
                onChange={(event) => set(seat.id, { reason: event.target.value })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
