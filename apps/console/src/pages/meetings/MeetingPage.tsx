import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { execute } from '../../api/client';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { Attachments } from '../../attachments/Attachments';
import { Agenda } from './Agenda';
import { AttendanceCard } from './AttendanceCard';
import { MeetingDocument, meetingKey, type Session } from './meetingDocuments';
import { OpenMeeting } from './OpenMeeting';
import { Reconsiderations } from './Reconsiderations';
import { SessionActions } from './SessionActions';

/** One session: for its clerk and chair the desk from which it is run, for everybody else its record. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: meetingKey(id),
    queryFn: () => execute(MeetingDocument, { id }),
    // While members vote, who runs the session watches who has voted.
    refetchInterval: ({ state }) => (isVoting(state.data?.meeting) ? 2_000 : 10_000),
  });
  return (
    <QueryView query={query} title="会议">
      {({ meeting }) =>
        meeting ? (
          <SessionView key={meeting.id} session={meeting} />
        ) : (
          <Page title="会议">
            <Card>
              <EmptyNotice title="没有找到这次会议">会议不存在，或您无权查看。</EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

const isVoting = (session: Session | null | undefined) =>
  session?.items.some((item) => item.state === 'VOTING');

function SessionView({ session }: { session: Session }) {
  const { status, mayRun } = session;
  return (
    <Page
      title={`${session.bodyName}会议`}
      lead={
        <span className="case-lead">
          <StatusTag status={status} name={session.statusName} />
          <span>
            {status === 'PLANNED' ? '定于' : ''}
            {session.heldOn} 召开
          </span>
          <span>{session.minutesNumber ?? '纪要待编号'}</span>
        </span>
      }
      extra={mayRun && <SessionActions session={session} />}
    >
      <Card title="会议情况">
        <Facts items={factsOf(session)} />
      </Card>
      {status === 'PLANNED' && mayRun && <OpenMeeting session={session} />}
      <Agenda session={session} />
      <Reconsiderations session={session} />
      {session.attendance.length > 0 && <AttendanceCard session={session} />}
      <Card>
        <Attachments ownerKind="MEETING" ownerId={session.id} title="会议材料与纪要扫描件" />
      </Card>
    </Page>
  );
}

function factsOf(session: Session) {
  const { status } = session;
  const facts = [
    { label: '地点', value: session.place ?? '未登记' },
    { label: '列席', value: session.observers.join('、') || '无' },
    {
      label: status === 'PLANNED' ? '安排' : '登记到会',
      value: `${session.enteredByName}，${instantText(session.enteredAt)}`,
    },
  ];
  if (session.endedAt) {
    const label = status === 'CANCELLED' ? '取消' : '结束';
    facts.push({ label, value: `${session.endedByName ?? ''}，${instantText(session.endedAt)}` });
  }
  if (session.endReason) facts.push({ label: '取消理由', value: session.endReason });
  return facts;
}
