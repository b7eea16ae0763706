import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { Card } from '../../ui/Page';
import { presence } from '../case/MeetingRecord';
import { ActProblem } from './ActProblem';
import { ChangeAttendanceDocument, type Session } from './meetingDocuments';
import { useSessionAct } from './useSessionAct';

type Seat = Session['attendance'][number];

/** 应到会 with who is there now; the clerk records who comes late or leaves. */
export function AttendanceCard({ session }: { session: Session }) {
  const [changing, setChanging] = useState<Seat>();
  const editable = session.mayRun && session.status === 'OPEN';
  const present = session.attendance.filter((seat) => seat.status === 'PRESENT').length;
  return (
    <Card title={`到会：${present} 人（应到会 ${session.attendance.length} 人）`}>
      <ul className="attendance">
        {session.attendance.map((seat) => (
          <li key={seat.seatId}>
            <span className="seat-list__who">
              <b>{seat.personName}</b>
              <small>{seat.seatTitle}</small>
            </span>
            <span>
              {presence[seat.status] ?? seat.status}
              {seat.reason && <small>（{seat.reason}）</small>}
            </span>
            {editable && (
              <Button
                size="small"
                aria-label={`变更${seat.personName}的到会情况`}
                onClick={() => {
                  setChanging(seat);
                }}
              >
                变更
              </Button>
            )}
          </li>
        ))}
      </ul>
      {changing && (
        <ChangeDialog
          session={session}
          seat={changing}
          onClose={() => {
            setChanging(undefined);
          }}
        />
      )}
    </Card>
  );
}

function ChangeDialog({ session, seat, onClose }: { session: Session; seat: Seat; onClose: () => void }) {
  const [form] = Form.useForm<{ status: string; reason?: string }>();
  const status = Form.useWatch('status', form);
  const act = useSessionAct<{ status: string; reason?: string }>(
    session.id,
    async (id, values) => {
      const input = { id, meetingId: session.id, seatId: seat.seatId, ...values };
      return (await execute(ChangeAttendanceDocument, { input })).changeAttendance;
    },
    onClose,
  );
  return (
    <Modal
      open
      title={`变更${seat.personName}的到会情况`}
      okText="确认变更"
      cancelText="返回"
      okButtonProps={{ loading: act.pending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>只影响此后的表决；此前已有结果的议题不受影响。</p>
      <Form form={form} layout="vertical" initialValues={{ status: seat.status }} onFinish={act.send}>
        <Form.Item name="status" label="到会情况">
          <Radio.Group
            options={Object.entries(presence).map(([value, label]) => ({ value, label }))}
            optionType="button"
          />
        </Form.Item>
        {status !== 'PRESENT' && (
          <Form.Item
            name="reason"
            label="理由"
            rules={[{ required: true, whitespace: true, message: '请写明理由' }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        )}
      </Form>
      <ActProblem act={act} />
    </Modal>
  );
}
