import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { Card } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { AttendanceTable, attendanceGap, type AttendanceValue } from '../decide/AttendanceTable';
import { BodiesDocument, type Seat } from '../decide/meetingFields';
import { ActProblem } from './ActProblem';
import { OpenMeetingDocument, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

interface Values {
  heldOn: string;
  place?: string;
  attendance: AttendanceValue;
  observers?: string[];
}

/** Begins a session: who of those entitled is there. From here on 应到会 stays as it is taken down. */
export function OpenMeeting({ session }: { session: Session }) {
  const query = useQuery({ queryKey: ['bodies'], queryFn: () => execute(BodiesDocument), staleTime: 60_000 });
  return (
    <Card title="开始会议" accent>
      <QueryView query={query}>
        {({ bodies }) => {
          const seats = bodies.find((body) => body.id === session.bodyId)?.seats ?? [];
          return <OpenForm session={session} seats={seats.filter((seat) => seat.isVoting && seat.holder)} />;
        }}
      </QueryView>
    </Card>
  );
}

function OpenForm({ session, seats }: { session: Session; seats: readonly Seat[] }) {
  const [form] = Form.useForm<Values>();
  const today = useBusinessClock()?.today;
  const attendance = Form.useWatch('attendance', form) as AttendanceValue | undefined;
  const gap = attendanceGap(seats, attendance ?? {});
  const act = useSessionAct<Values>(session.id, async (_id, values) => {
    const input = {
      meetingId: session.id,
      heldOn: values.heldOn,
      place: values.place?.trim() || undefined,
      observers: values.observers ?? [],
      attendance: seats.map((seat) => ({
        seatId: seat.id,
        status: values.attendance[seat.id]?.status ?? '',
        reason: values.attendance[seat.id]?.reason?.trim() || undefined,
      })),
    };
    return (await execute(OpenMeetingDocument, { input })).openMeeting;
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ heldOn: today, place: session.place ?? undefined, attendance: {} }}
      onFinish={act.send}
    >
      <div className="field-pair">
        <Form.Item name="heldOn" label="召开日期" rules={[{ required: true, message: '请选择召开日期' }]}>
          <DateInput max={today} />
        </Form.Item>
        <Form.Item name="place" label="地点">
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="attendance" label="到会情况" required>
        <AttendanceTable seats={seats} />
      </Form.Item>
      <Form.Item name="observers" label="列席人员" extra="输入姓名后按回车，可填多人；列席人员不参加表决。">
        <Select mode="tags" open={false} suffix={null} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      <ActProblem act={act} />
      <Button type="primary" size="large" htmlType="submit" disabled={Boolean(gap)} loading={act.pending}>
        {gap ?? '开始会议'}
      </Button>
    </Form>
  );
}
