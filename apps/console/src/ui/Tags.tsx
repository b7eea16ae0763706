import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useBusinessClock } from '../api/session';
import { daysBetween } from './format';

type Tone = 'blue' | 'green' | 'red' | 'amber' | 'grey';

export function Tag({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}

const tones: Record<string, Tone> = {
  RUNNING: 'blue',
  OPEN: 'blue',
  RETURNED: 'amber',
  REJECTED: 'red',
  WITHDRAWN: 'grey',
  CANCELLED: 'grey',
  GIVEN: 'green',
  PENDING: 'grey',
  APPROVED: 'green',
  IMPLEMENTED: 'green',
  ACTIVE: 'green',
  IN_CHAIN: 'amber',
  SUSPENDED: 'amber',
  EXTENDING: 'blue',
  RETURNING: 'blue',
  ENDED_EARLY: 'grey',
  ASSESSED: 'blue',
  SCHEDULED: 'blue',
  IN_FORCE: 'green',
  UPCOMING: 'blue',
  OVER: 'grey',
  REPLACED: 'amber',
  EXPIRED: 'grey',
  REVOKED: 'grey',
  PLANNED: 'amber',
  CLOSED: 'green',
  VOTING: 'blue',
  WAITING: 'amber',
  DEFERRED: 'amber',
  GONE: 'red',
  LAPSED: 'grey',
  COMPLETED: 'grey',
  VALIDATING: 'blue',
  VALIDATED: 'amber',
  IMPORTING: 'blue',
  ORDER_DRAW: 'amber',
  CHOOSING: 'blue',
  LEFT_DRAW: 'amber',
  CONFIRMING: 'blue',
  NEXT: 'blue',
  CONFIRMED: 'green',
  DECLINED: 'grey',
  SERVING: 'green',
  PAUSED: 'amber',
  FULFILLED: 'green',
  BREACHED: 'red',
  DONE: 'green',
  FAILED: 'red',
  VALID: 'green',
  RENEWAL_DUE: 'amber',
  NOT_YET_VALID: 'blue',
  SIGNED: 'amber',
  REGISTERED: 'blue',
  RENEWING: 'blue',
  TERMINATED: 'grey',
  RETIRED: 'grey',
  SETTLED: 'green',
  NONE: 'amber',
  CONSENTED: 'green',
  VOIDED: 'red',
};

/** A status in the server's words; only the colour is chosen here. */
export function StatusTag({ status, name }: { status: string; name: string }) {
  return <Tag tone={tones[status] ?? 'grey'}>{name}</Tag>;
}

/** A deadline: vermilion with the number of calendar days once it is past, the days left when they are few. */
export function DueDate({ dueOn, overdue }: { dueOn: string | null | undefined; overdue?: boolean }) {
  const today = useBusinessClock()?.today;
  // Without that year's working calendar no deadline can be counted, and none is made up.
  if (!dueOn) return <span className="due">未定（工作日历未录入）</span>;
  const left = today ? daysBetween(today, dueOn) : undefined;
  const late = overdue ?? (left !== undefined && left < 0);
  if (late) {
    return (
      <span className="due due--late">
        {dueOn}
        <b>{left !== undefined && left < 0 ? `逾期 ${-left} 天` : '已逾期'}</b>
      </span>
    );
  }
  return (
    <span className="due">
      {dueOn}
      {left !== undefined && left <= 2 && <b>{left === 0 ? '今日到期' : `剩 ${left} 天`}</b>}
    </span>
  );
}

/** The fingerprint of a content version: short to read, whole to copy. */
export function HashText({ sha256 }: { sha256: string }) {
  const [copied, setCopied] = useState(false);
  // Browsers offer the clipboard only over https or on localhost; without it the tooltip still has the whole value.
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    setCopied(true);
    window.setTimeout(() => {
      setCopied(false);
    }, 1500);
  };
  return (
    <span className="hash">
      <Tooltip title={sha256}>
        <code>{sha256.slice(0, 12)}</code>
      </Tooltip>
      {'clipboard' in navigator && (
        <Button
          type="text"
          size="small"
          aria-label={copied ? '已复制内容校验值' : '复制内容校验值'}
          icon={copied ? <CheckOutlined /> : <CopyOutlined />}
          onClick={() => void copy()}
        />
      )}
    </span>
  );
}
