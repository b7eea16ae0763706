import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { useBusinessClock } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import type { Meeting } from '../case/caseFields';
import { AttendanceTable, attendanceGap, type AttendanceValue } from './AttendanceTable';
import { BodiesDocument, ConveneDocument, type Seat } from './meetingFields';
import { minutesPattern, normaliseMinutesNumber } from './minutesNumber';

interface MeetingValues {
  minutesNumber: string;
  heldOn: string;
  place?: string;
  attendance: AttendanceValue;
  observers?: string[];
}

interface Props {
  body: { id: string; name: string };
  onEntered: (meeting: Meeting) => void;
  onCancel?: () => void;
  submitLabel?: string;
}

/** Enters one meeting from its minutes. */
export function MeetingForm(props: Props) {
  const query = useQuery({ queryKey: ['bodies'], queryFn: () => execute(BodiesDocument), staleTime: 60_000 });
  return (
    <QueryView query={query}>
      {({ bodies }) => {
        const seats = bodies.find((body) => body.id === props.body.id)?.seats ?? [];
        return <Fields {...props} seats={seats.filter((seat) => seat.isVoting && seat.holder)} />;
      }}
    </QueryView>
  );
}

function Fields({
  body,
  seats,
  onEntered,
  onCancel,
  submitLabel = '保存会议，下一步：表决',
}: Props & { seats: readonly Seat[] }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<MeetingValues>();
  const today = useBusinessClock()?.today;
  const attendance = Form.useWatch('attendance', form) as AttendanceValue | undefined;
  const gap = attendanceGap(seats, attendance ?? {});
  const convene = useMutation({
    mutationFn: (values: MeetingValues) =>
      execute(ConveneDocument, {
        input: {
          id,
          bodyId: body.id,
          minutesNumber: values.minutesNumber,
          heldOn: values.heldOn,
          place: values.place?.trim() || undefined,
          observers: values.observers ?? [],
          attendance: seats.map((seat) => ({
            seatId: seat.id,
            status: values.attendance[seat.id]?.status ?? '',
            reason: values.attendance[seat.id]?.reason?.trim() || undefined,
          })),
        },
      }),
    onSuccess: ({ convene: result }) => {
      if (!isRefusal(result)) onEntered(result);
    },
  });
  const result = convene.data?.convene;
  return (
    <Form
      form={form}
      layout="vertical"
      className="decision__form"
      initialValues={{ heldOn: today, attendance: {} }}
      onFinish={(values) => {
        convene.mutate(values);
      }}
    >
      <h3 className="decision__part">录入会议（{body.name}）</h3>
      <div className="field-pair">
        <Form.Item
          name="minutesNumber"
          label="会议纪要编号"
          validateTrigger="onBlur"
          getValueFromEvent={(event: React.ChangeEvent<HTMLInputElement>) =>
            normaliseMinutesNumber(event.target.value)
          }
          rules={[
            { required: true, message: '请填写会议纪要编号' },
            { pattern: minutesPattern, message: '格式如：明医总党纪〔2026〕12号' },
          ]}
        >
          <Input placeholder="如：明医总党纪〔2026〕12号" maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item name="heldOn" label="召开日期" rules={[{ required: true, message: '请选择召开日期' }]}>
          <DateInput max={today} />
        </Form.Item>
      </div>
      <Form.Item name="place" label="地点">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="attendance" label="到会情况" required>
        <AttendanceTable seats={seats} />
      </Form.Item>
      <Form.Item name="observers" label="列席人员" extra="输入姓名后按回车，可填多人；列席人员不参加表决。">
        <Select mode="tags" open={false} suffix={null} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {convene.isError && <FaultNotice error={convene.error} />}
      <div className={`decision__submit${onCancel ? ' decision__submit--pair' : ''}`}>
        {onCancel && (
          <Button size="large" onClick={onCancel}>
            选用已有会议
          </Button>
        )}
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          disabled={Boolean(gap)}
          loading={convene.isPending}
          block={!onCancel}
        >
          {gap ?? submitLabel}
        </Button>
      </div>
    </Form>
  );
}
