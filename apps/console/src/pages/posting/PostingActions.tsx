import { Button } from 'antd';
import type { Recording } from './EventDialog';
import type { ChangeKind } from './postingFields';

const recordings: { action: string; recording: Recording; label: string; danger?: boolean }[] = [
  { action: 'SUSPEND', recording: 'SUSPENDED', label: '暂停' },
  { action: 'RESUME', recording: 'RESUMED', label: '恢复' },
  { action: 'ASSESS', recording: 'ASSESSED', label: '期满考核' },
  { action: 'CLOSE', recording: 'CLOSED', label: '归档' },
  { action: 'LEAVE', recording: 'LEFT', label: '登记离任', danger: true },
];

/** What the signed-in person may do with the posting now. */
export function PostingActions({
  actions,
  onChange,
  onRecord,
}: {
  actions: readonly string[];
  onChange: (kind: ChangeKind) => void;
  onRecord: (recording: Recording) => void;
}) {
  return (
    <>
      {actions.includes('EXTEND') && (
        <Button
          type="primary"
          onClick={() => {
            onChange('EXTENSION');
          }}
        >
          申请延期
        </Button>
      )}
      {actions.includes('RETURN') && (
        <Button
          onClick={() => {
            onChange('RETURN');
          }}
        >
          申请提前返回
        </Button>
      )}
      {recordings
        .filter(({ action }) => actions.includes(action))
        .map(({ recording, label, danger }) => (
          <Button
            key={recording}
            danger={danger}
            onClick={() => {
              onRecord(recording);
            }}
          >
            {label}
          </Button>
        ))}
    </>
  );
}
