import { Button } from 'antd';
import { useState } from 'react';
import { Card } from '../../ui/Page';
import { Tag } from '../../ui/Tags';
import type { ApprovalCase, FilingTrack } from './caseFields';
import { FilingAnswerDialog, type FilingAnswer } from './FilingAnswerDialog';

/** What passed between the submitter and each recipient of the 备案; the submitter answers requests for more here. */
export function FilingTracks({ case: approval }: { case: ApprovalCase }) {
  const [answering, setAnswering] = useState<{ track: FilingTrack; kind: FilingAnswer }>();
  const tracks = approval.filingTracks.filter(
    (track) => track.events.length > 0 || track.maySend || track.maySupply,
  );
  if (tracks.length === 0) return null;
  return (
    <Card title="备案材料往来">
      {tracks.map((track) => (
        <section key={track.taskId} className="step-record">
          <h3>
            {track.bodyName} {track.supplementOpen && <Tag tone="amber">待补正</Tag>}
          </h3>
          <ul className="step-record__lines">
            {track.events.map((event) => (
              <li key={event.id}>
                <strong>
                  {event.kindName}
                  {event.kind.startsWith('SUPPLEMENT') && `（第 ${event.round} 次）`}
                </strong>
                <span>
                  {event.occurredOn}，{event.actorName}
                  {event.number && `，签收编号 ${event.number}`}
                </span>
                {event.text && <p>{event.text}</p>}
              </li>
            ))}
          </ul>
          {track.maySend && (
            <Button
              onClick={() => {
                setAnswering({ track, kind: 'SENT' });
              }}
            >
              登记送达
            </Button>
          )}
          {track.maySupply && (
            <Button
              type="primary"
              onClick={() => {
                setAnswering({ track, kind: 'SUPPLEMENT_GIVEN' });
              }}
            >
              提交补正
            </Button>
          )}
        </section>
      ))}
      {answering && (
        <FilingAnswerDialog
          key={answering.track.taskId + answering.kind}
          case={approval}
          track={answering.track}
          kind={answering.kind}
          onClose={() => {
            setAnswering(undefined);
          }}
        />
      )}
    </Card>
  );
}
