import type { Task } from '../tasks/taskFields';
import type { ApprovalCase } from '../case/caseFields';
import type { Receipt } from './decisionFields';

/** What every kind of decision panel gets. */
export interface PanelProps {
  task: Task;
  approval: ApprovalCase;
  onReceipt: (receipt: Receipt) => void;
  /** The content shown is out of date: read it again and close the panel. */
  onReload: () => void;
  /** Something was recorded that does not end the step: close the panel, the case shows it. */
  onDone: () => void;
}
