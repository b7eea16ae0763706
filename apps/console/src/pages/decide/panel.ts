import type { Task } from '../tasks/taskFields';
import type { Receipt } from './decisionFields';

/** What every kind of decision panel gets. */
export interface PanelProps {
  task: Task;
  onReceipt: (receipt: Receipt) => void;
  /** The content shown is out of date: read it again and close the panel. */
  onReload: () => void;
}
