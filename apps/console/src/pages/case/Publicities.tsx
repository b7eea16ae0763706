import { Tag } from '../../ui/Tags';
import { Card, Facts } from '../../ui/Page';
import type { Publicity } from './caseFields';
import { ContentTable } from './ContentTable';

/** Every posting of the case with its period, its text and the objections to it, the newest first. */
export function Publicities({ publicities }: { publicities: readonly Publicity[] }) {
  if (publicities.length === 0) return null;
  return (
    <Card title="公示与异议">
      {publicities.map((publicity) => (
        <section key={publicity.id} className="step-record">
          <h3>
            第 {publicity.version} 版 · 第 {publicity.round} 次公示{' '}
            <Tag tone={publicity.current && !publicity.over ? 'blue' : 'grey'}>
              {publicity.current ? (publicity.over ? '公示期满' : '公示中') : '已结束或被取代'}
            </Tag>
          </h3>
          <Facts
            items={[
              {
                label: '公示期',
                value: `${publicity.publishedOn} 至 ${publicity.closesOn}（${publicity.workingDays} 个工作日）`,
              },
              { label: '公示地点', value: publicity.place },
              { label: '办理', value: `${publicity.bodyName} ${publicity.publishedByName}` },
              ...(publicity.correction ? [{ label: '更正', value: publicity.correction, wide: true }] : []),
              ...(publicity.note ? [{ label: '说明', value: publicity.note, wide: true }] : []),
            ]}
          />
          <details>
            <summary>公示文字</summary>
            <ContentTable fields={publicity.text} />
          </details>
          {publicity.objections.length > 0 && <Objections objections={publicity.objections} />}
        </section>
      ))}
    </Card>
  );
}

function Objections({ objections }: { objections: Publicity['objections'] }) {
  return (
    <ul className="step-record__lines">
      {objections.map((objection) => (
        <li key={objection.id}>
          <strong>
            {objection.kindName}
            {objection.objector && `（${objection.objector}）`}
          </strong>
          <span>
            {objection.receivedOn} 收到，{objection.acceptedByName} 受理
          </span>
          <p>{objection.text}</p>
          {objection.answer ? (
            <p>
              {objection.answer.resultName}：{objection.answer.text}（{objection.answer.answeredOn}，
              {objection.answer.answeredByName}）
            </p>
          ) : (
            <Tag tone="amber">待处理</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
