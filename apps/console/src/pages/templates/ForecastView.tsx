import { Tag } from '../../ui/Tags';
import type { Forecast } from './templateFields';

type Task = Forecast['steps'][number]['tasks'][number];

/** A chain played forward: who would act, who stands aside, by when, and where it would get stuck. */
export function ForecastView({ forecast }: { forecast: Forecast }) {
  return (
    <div className="forecast">
      <p className="footnote">
        {forecast.templateName}
        {forecast.templateVersion ? `（第 ${String(forecast.templateVersion)} 版）` : '（草稿）'}，按{' '}
        {forecast.on} 的任职、委托和亲属登记推算；日期为各环节用足时限时的最迟日期。
      </p>
      {forecast.problems > 0 && (
        <p className="forecast__problems">有 {forecast.problems} 处会遇到问题，见下方红字。</p>
      )}
      <ol className="forecast__steps">
        {forecast.steps.map((step) => (
          <li key={step.key}>
            <h3>
              {step.name} <Tag tone="grey">{step.kindName}</Tag>
              {step.dueOn && <span className="forecast__due">最迟 {step.dueOn}</span>}
              {step.tasks.length > 0 && !step.dueOn && (
                <span className="forecast__due">期限未定（工作日历未录入）</span>
              )}
            </h3>
            {step.tasks.map((task) => (
              <TaskForecast key={task.bodyCode} task={task} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function TaskForecast({ task }: { task: Task }) {
  return (
    <div className="forecast__task">
      <p>
        <b>{task.bodyName}</b>
        {task.able.length > 0 && `：${task.able.map(personText).join('、')}`}
        {task.vote && `；应到会 ${String(task.vote.entitled)} 人`}
      </p>
      {task.vote && task.vote.recused.length > 0 && (
        <p className="caution">须回避：{task.vote.recused.map(personText).join('、')}</p>
      )}
      {task.barred.map((person) => (
        <p key={`${person.seatTitle}/${person.name}`} className="caution">
          {personText(person)}：{person.reason}
        </p>
      ))}
      {task.problem && <p className="forecast__problem">{task.problem}</p>}
    </div>
  );
}

function personText({
  name,
  seatTitle,
  onBehalfOfName,
}: {
  name: string;
  seatTitle: string;
  onBehalfOfName?: string | null;
}): string {
  return `${seatTitle} ${name}${onBehalfOfName ? `（受${onBehalfOfName}委托）` : ''}`;
}
