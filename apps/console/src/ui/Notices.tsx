import { Alert, Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { Fault } from '../api/client';
import type { Refusal } from '../api/refusal';

/** An expected "no", with the clause it rests on. */
export function RefusalNotice({ refusal, warning = false }: { refusal: Refusal; warning?: boolean }) {
  return (
    <Alert
      showIcon
      type={warning ? 'warning' : 'error'}
      role="alert"
      title={refusal.message}
      description={refusal.clause ? `依据：${refusal.clause}` : undefined}
    />
  );
}

export function FaultNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const fault = error instanceof Fault ? error : undefined;
  return (
    <Alert
      showIcon
      type="error"
      role="alert"
      title={fault?.message ?? '页面出现问题，请刷新后再试。'}
      description={fault?.requestId ? `请求编号：${fault.requestId}` : undefined}
      action={
        retry && (
          <Button size="small" onClick={retry}>
            重试
          </Button>
        )
      }
    />
  );
}

export function Loading({ label = '正在读取…' }: { label?: string }) {
  return (
    <div className="loading" role="status">
      <Spin />
      <span>{label}</span>
    </div>
  );
}

export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children && <p className="empty__text">{children}</p>}
    </div>
  );
}
