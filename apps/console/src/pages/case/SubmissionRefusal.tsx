import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Refusal } from '../../api/refusal';
import { arrivedBefore } from '../../api/requestKey';
import { RefusalNotice } from '../../ui/Notices';

/** Why a case was not submitted. An earlier submission whose answer was lost is told as what it is: it did arrive. */
export function SubmissionRefusal({ refusal }: { refusal: Refusal }) {
  if (!arrivedBefore(refusal)) return <RefusalNotice refusal={refusal} />;
  return (
    <Alert
      showIcon
      type="warning"
      role="alert"
      title="此前的提交已经送达"
      description={
        <>
          当时没有收到答复。请先到
          <Link to="/cases?mine=1" target="_blank">
            审批事项
          </Link>
          核对；这里填写的内容保留，确须另行提交的，再次提交即可。
        </>
      }
    />
  );
}
