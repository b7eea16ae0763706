import { execute } from '../../../api/client';
import { ActDialog } from './ActDialog';
import { TextField } from './TextField';
import { CommentOnCaseDocument } from './togetherFields';

/** A comment from a list, without opening the case. */
export function CommentDialog({ caseNumber, onClose }: { caseNumber: string; onClose: () => void }) {
  return (
    <ActDialog<{ text: string }>
      caseNumber={caseNumber}
      title={`留言：${caseNumber}`}
      okText="留言"
      lead="能查看本事项的人都可以看到；留言不是决定。"
      run={async (id, { text }) =>
        (await execute(CommentOnCaseDocument, { input: { id, caseNumber, text } })).commentOnCase
      }
      onClose={onClose}
    >
      <TextField name="text" label="留言" most={2000} />
    </ActDialog>
  );
}
