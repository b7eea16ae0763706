import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { execute } from '../../api/client';
import { Attachments } from '../../attachments/Attachments';
import { HashText, StatusTag } from '../../ui/Tags';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { CandidateTable } from './CandidateTable';
import { ActDialog, type Doing } from './ActDialog';
import { DrawCard } from './DrawCard';
import { PlacementRoundDocument, roundKey, type Round } from './placementFields';

/** The live board of one round: posts, turns, draws and everything that happened. */
export function RoundPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: roundKey(id),
    queryFn: () => execute(PlacementRoundDocument, { id }),
    // Everybody in the hall looks at the same board.
    refetchInterval: 5_000,
  });
  return (
    <QueryView query={query} title="首次安置">
      {({ placementRound }) =>
        placementRound ? (
          <Board key={placementRound.id} round={placementRound} />
        ) : (
          <Page title="首次安置">
            <Card>
              <EmptyNotice title="没有找到这一轮安置">编号可能有误，或您无权查看。</EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

function Board({ round }: { round: Round }) {
  const [doing, setDoing] = useState<Doing>();
  const next = round.candidates.find(({ status }) => status === 'NEXT');
  const cancellable =
    round.mayHold &&
    round.phase !== 'CANCELLED' &&
    !round.candidates.some(({ status }) => status === 'CONFIRMED');
  return (
    <Page
      title={round.name}
      lead={
        <span className="case-lead">
          <StatusTag status={round.phase} name={round.phaseName} />
          <span>{round.communityName}</span>
          <span>依据 {round.documentNumber}</span>
        </span>
      }
      extra={
        cancellable && (
          <Button
            danger
            onClick={() => {
              setDoing({ type: 'CANCEL' });
            }}
          >
            取消本轮
          </Button>
        )
      }
    >
      {next && (
        <Card accent title={`轮到 ${next.name} 选岗`}>
          <p>
            第 {next.rank} 位，总成绩 {next.score}。
          </p>
          {round.mayHold && (
            <Button
              type="primary"
              onClick={() => {
                setDoing({ type: 'CHOOSE', candidate: next });
              }}
            >
              登记选岗结果
            </Button>
          )}
        </Card>
      )}
      {round.draws.map((draw) => (
        <DrawCard key={draw.id} round={round} draw={draw} />
      ))}
      <Card title="岗位" flush>
        <Posts round={round} />
      </Card>
      <Card title="人员" flush>
        <CandidateTable round={round} onDo={setDoing} />
      </Card>
      <Card title="经过">
        <Facts
          items={[
            { label: '公布', value: `${round.openedByName}，${instantText(round.openedAt)}` },
            { label: '公布内容校验值', value: <HashText sha256={round.openingSha256} /> },
          ]}
        />
        <ol className="log">
          {round.entries.map((entry) => (
            <li key={entry.sequence}>
              {entry.text}
              {entry.note && `（${entry.note}）`}
              <small>
                {' '}
                {entry.actorName} · {instantText(entry.enteredAt)}
              </small>
              {entry.takesPapers && (
                <Attachments ownerKind="PLACEMENT_ENTRY" ownerId={entry.id} title="依据文件" compact />
              )}
            </li>
          ))}
        </ol>
      </Card>
      {doing && (
        <ActDialog
          round={round}
          doing={doing}
          onClose={() => {
            setDoing(undefined);
          }}
        />
      )}
    </Page>
  );
}

function Posts({ round }: { round: Round }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="岗位">
      <table className="plain-table round-table">
        <thead>
          <tr>
            <th scope="col">代码</th>
            <th scope="col">机构</th>
            <th scope="col">岗位</th>
            <th scope="col">地区（服务年限）</th>
            <th scope="col" className="number">
              剩余 / 名额
            </th>
          </tr>
        </thead>
        <tbody>
          {round.posts.map((post) => (
            <tr key={post.code}>
              <th scope="row" className="mono">
                {post.code}
              </th>
              <td data-label="机构">{post.institutionName}</td>
              <td data-label="岗位">{post.postName}</td>
              <td data-label="地区">
                {post.zone.name}（{post.zone.years} 年）
              </td>
              <td className="number" data-label="剩余 / 名额">
                {post.left} / {post.places}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
