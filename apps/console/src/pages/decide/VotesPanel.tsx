import { useState } from 'react';
import type { Meeting } from '../case/caseFields';
import { MeetingStep } from './MeetingStep';
import type { PanelProps } from './panel';
import { VoteStep } from './VoteStep';

/** Recording a collective body's resolution, for its clerk: first the meeting, then the votes. */
export function VotesPanel(props: PanelProps) {
  const [meeting, setMeeting] = useState<Meeting>();
  return (
    <>
      <ol className="parts" aria-label="录入步骤">
        <li aria-current={meeting ? undefined : 'step'}>1 会议</li>
        <li aria-current={meeting ? 'step' : undefined}>2 表决</li>
      </ol>
      {meeting ? (
        <VoteStep
          {...props}
          meeting={meeting}
          onBack={() => {
            setMeeting(undefined);
          }}
        />
      ) : (
        <MeetingStep task={props.task} onChosen={setMeeting} />
      )}
    </>
  );
}
