import { Radio } from 'antd';
import { useState } from 'react';
import type { Publicity } from '../case/caseFields';
import { AnswerObjectionForm } from './AnswerObjectionForm';
import { ClosePublicityForm } from './ClosePublicityForm';
import { ObjectionForm } from './ObjectionForm';
import type { PanelProps } from './panel';
import { PublishForm } from './PublishForm';

type Action = 'PUBLISH' | 'OBJECTION' | 'ANSWER' | 'CORRECT' | 'END' | 'RETURN';

const names: Record<Action, string> = {
  PUBLISH: '发布公示',
  OBJECTION: '登记异议',
  ANSWER: '处理异议',
  CORRECT: '更正重新公示',
  END: '结束公示',
  RETURN: '退回',
};

/** Running a 公示: post it, take and answer objections, correct it, and end it once its period is over. */
export function PublicityPanel(props: PanelProps) {
  const { task, approval } = props;
  const posted = approval.publicities.filter((publicity) => publicity.taskId === task.id);
  const current = posted.find((publicity) => publicity.current);
  const open = posted.flatMap((publicity) => publicity.objections).filter((objection) => !objection.answer);
  const [action, setAction] = useState<Action>();
  const actions: Action[] = current
    ? [...(open.length > 0 ? (['ANSWER'] as const) : []), 'OBJECTION', 'END', 'CORRECT', 'RETURN']
    : ['PUBLISH', 'RETURN'];
  return (
    <>
      {current && <Standing publicity={current} unanswered={open.length} />}
      <Radio.Group
        className="choice-row choice-row--wrap"
        buttonStyle="solid"
        aria-label="办理公示"
        value={action}
        onChange={(event) => {
          setAction(event.target.value as Action);
        }}
      >
        {actions.map((name) => (
          <Radio.Button key={name} value={name}>
            {names[name]}
          </Radio.Button>
        ))}
      </Radio.Group>
      {(action === 'PUBLISH' || action === 'CORRECT') && (
        <PublishForm key={action} {...props} before={current} />
      )}
      {action === 'OBJECTION' && <ObjectionForm {...props} />}
      {action === 'ANSWER' && <AnswerObjectionForm {...props} objections={open} />}
      {(action === 'END' || action === 'RETURN') && (
        <ClosePublicityForm key={action} {...props} outcome={action} current={current} />
      )}
    </>
  );
}

function Standing({ publicity, unanswered }: { publicity: Publicity; unanswered: number }) {
  return (
    <p role="status">
      第 {publicity.round} 次公示：{publicity.publishedOn} 至 {publicity.closesOn}（{publicity.workingDays}{' '}
      个工作日），{publicity.over ? '公示期已满' : '公示期未满'}
      {unanswered > 0 && `，${unanswered} 件异议待处理`}。
    </p>
  );
}
