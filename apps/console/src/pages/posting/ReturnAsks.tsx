import { Card } from '../../ui/Page';
import { instantText } from '../../ui/format';
import type { PostingView } from './postingFields';

/** What the host's community asks of the sender's. It changes nothing until the sender has it decided. */
export function ReturnAsks({ posting }: { posting: PostingView }) {
  const { returnAsks, life } = posting;
  if (returnAsks.length === 0) return null;
  return (
    <Card title="接收方请求提前返回" accent={life.actions.includes('RETURN')}>
      <ul className="step-record__lines">
        {returnAsks.map((ask) => (
          <li key={ask.id}>
            最后一日 {ask.toOn}：{ask.reason}
            <small>
              {' '}
              {ask.communityName} {ask.askedByName} · {instantText(ask.askedAt)}
            </small>
          </li>
        ))}
      </ul>
      {life.actions.includes('RETURN') && (
        <p className="footnote">是否提前返回由派出方决定：同意的，请“申请提前返回”，按派驻流程审批。</p>
      )}
    </Card>
  );
}
