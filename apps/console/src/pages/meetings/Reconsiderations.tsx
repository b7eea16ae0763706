import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { Tag } from '../../ui/Tags';
import { TallyLine, VotesTable } from '../case/MeetingRecord';
import type { Session } from './meetingDocuments';
import { ReconsiderDrawer } from './ReconsiderDrawer';

/** Motions of 复议 at the session, and the way to put one. */
export function Reconsiderations({ session }: { session: Session }) {
  const [moving, setMoving] = useState(false);
  const running = session.mayRun && session.status === 'OPEN';
  const { reconsiderations } = session;
  if (!running && reconsiderations.length === 0) return null;
  return (
    <Card
      title="复议"
      extra={
        running && (
          <Button
            onClick={() => {
              setMoving(true);
            }}
          >
            提出复议
          </Button>
        )
      }
    >
      {reconsiderations.length === 0 && (
        <EmptyNotice title="没有复议动议">
          本机构已有决定的事项，须先经成员表决同意复议，才能重新表决；缓议的事项直接列入议程即可。
        </EmptyNotice>
      )}
      <ol className="agenda">
        {reconsiderations.map((motion) => (
          <li key={motion.id}>
            <article className="agenda-item">
              <header className="agenda-item__head">
                <h3>
                  <Link to={`/cases/${motion.caseNumber}`}>{motion.caseTitle}</Link>
                </h3>
                <Tag tone={motion.carried ? 'green' : 'red'}>
                  {motion.carried ? '同意复议' : '不同意复议'}
                </Tag>
              </header>
              <p className="agenda-item__meta">
                {motion.caseNumber} · 理由：{motion.reason}
              </p>
              <TallyLine tally={motion.tally} />
              <details>
                <summary>逐席表决</summary>
                <VotesTable attendance={session.attendance} votes={motion.votes} />
              </details>
              {motion.carried && (
                <p className="footnote">原决定不再有效；该环节重新开启后，列入议程重新表决。</p>
              )}
            </article>
          </li>
        ))}
      </ol>
      {moving && (
        <ReconsiderDrawer
          session={session}
          onClose={() => {
            setMoving(false);
          }}
        />
      )}
    </Card>
  );
}
