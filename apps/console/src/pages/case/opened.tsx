import { Alert } from 'antd';
import { useState } from 'react';
import type { ApprovalCase } from './caseFields';

/**
 * The case as it stood when a form or dialog opened. The page goes on reading it anew; what is filled in answers the
 * version that was shown, and must be sent for that one.
 */
export function useOpened(live: ApprovalCase): { opened: ApprovalCase; moved: boolean } {
  const [opened] = useState(live);
  return { opened, moved: opened.version !== live.version };
}

export function MovedNotice() {
  return <Alert showIcon type="warning" role="alert" title="事项已有变化，请重新打开后再提交" />;
}
