import { useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import { QueryView } from '../../ui/QueryView';
import type { Meeting } from '../case/caseFields';
import type { Task } from '../tasks/taskFields';
import { MeetingForm } from './MeetingForm';
import { MeetingsDocument } from '../meetings/meetingDocuments';

/** First part of recording a resolution: at which meeting was it? One meeting often decides several cases. */
export function MeetingStep({ task, onChosen }: { task: Task; onChosen: (meeting: Meeting) => void }) {
  const key = ['meetings', task.bodyId];
  const query = useQuery({
    queryKey: key,
    queryFn: () =>
      execute(MeetingsDocument, { filter: { bodyId: task.bodyId, status: 'OPEN' }, page: { first: 10 } }),
  });
  const [entering, setEntering] = useState(false);
  return (
    <QueryView query={query}>
      {({ meetings }) =>
        entering || meetings.items.length === 0 ? (
          <MeetingForm
            body={{ id: task.bodyId, name: task.bodyName }}
            onCancel={
              meetings.items.length > 0
                ? () => {
                    setEntering(false);
                  }
                : undefined
            }
            onEntered={(meeting) => {
              void queryClient.invalidateQueries({ queryKey: key });
              onChosen(meeting);
            }}
          />
        ) : (
          <MeetingChoice
            meetings={meetings.items}
            onChosen={onChosen}
            onEnter={() => {
              setEntering(true);
            }}
          />
        )
      }
    </QueryView>
  );
}

function MeetingChoice({
  meetings,
  onChosen,
  onEnter,
}: {
  meetings: readonly Meeting[];
  onChosen: (meeting: Meeting) => void;
  onEnter: () => void;
}) {
  const [chosen, setChosen] = useState<string>();
  const meeting = meetings.find((one) => one.id === chosen);
  return (
    <fieldset className="meeting-choice">
      <legend>在哪次会议上表决</legend>
      <Radio.Group
        value={chosen}
        onChange={(event) => {
          setChosen(event.target.value as string);
        }}
      >
        {meetings.map((one) => (
          <Radio key={one.id} value={one.id}>
            <b>{one.minutesNumber ?? '进行中，纪要待编号'}</b>
            <span>
              {one.heldOn} 召开，到会 {one.attendance.filter((seat) => seat.status === 'PRESENT').length}{' '}
              人（应到 {one.attendance.length}）
            </span>
          </Radio>
        ))}
      </Radio.Group>
      <div className="decision__submit decision__submit--pair">
        <Button size="large" onClick={onEnter}>
          录入新会议
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={!meeting}
          onClick={() => {
            if (meeting) onChosen(meeting);
          }}
        >
          下一步：表决
        </Button>
      </div>
    </fieldset>
  );
}
