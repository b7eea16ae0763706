import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { Attachments } from '../../attachments/Attachments';
import { instantText, termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { AllowanceCard } from './AllowanceCard';
import { AskReturnDialog } from './AskReturnDialog';
import { ChangeDialog } from './ChangeDialog';
import { CreditCard } from './CreditCard';
import { EventDialog, type Recording } from './EventDialog';
import { OverrideBasis } from './OverrideBasis';
import { PostingActions } from './PostingActions';
import { ReturnAsks } from './ReturnAsks';
import { PostingDocument, postingKey, type ChangeKind, type PostingView } from './postingFields';

/** One posting: its term, what happened since it took effect, and what may be done now. */
export function PostingPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: postingKey(id), queryFn: () => execute(PostingDocument, { id }) });
  return (
    <QueryView query={query} title="派驻">
      {({ posting }) =>
        posting ? (
          <View key={posting.id} posting={posting} />
        ) : (
          <Page title="派驻">
            <Card>
              <EmptyNotice title="没有找到这项派驻">可能已经释放，或您无权查看。</EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

function View({ posting }: { posting: PostingView }) {
  const [changing, setChanging] = useState<ChangeKind>();
  const [recording, setRecording] = useState<Recording>();
  const [asking, setAsking] = useState(false);
  const { life } = posting;
  return (
    <Page
      title={`${posting.person.name}：${posting.homeInstitutionName} → ${posting.hostInstitutionName}`}
      lead={
        <span className="case-lead">
          <StatusTag status={posting.status} name={posting.statusName} />
          <span>{posting.kindName}</span>
          <Link to={`/cases/${posting.caseNumber}`} className="mono">
            {posting.caseNumber}
          </Link>
        </span>
      }
      extra={
        <>
          <PostingActions actions={life.actions} onChange={setChanging} onRecord={setRecording} />
          {posting.mayAskReturn && (
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              请求提前返回
            </Button>
          )}
        </>
      }
    >
      <Term posting={posting} />
      <ReturnAsks posting={posting} />
      <Changes posting={posting} />
      <Events posting={posting} />
      <Settlements posting={posting} />
      <Overrides posting={posting} />
      {posting.implementedAt && <CreditCard postingId={posting.id} />}
      <AllowanceCard life={life} />
      {changing && (
        <ChangeDialog
          posting={posting}
          kind={changing}
          onClose={() => {
            setChanging(undefined);
          }}
        />
      )}
      {asking && (
        <AskReturnDialog
          posting={posting}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
      {recording && (
        <EventDialog
          posting={posting}
          recording={recording}
          onClose={() => {
            setRecording(undefined);
          }}
        />
      )}
    </Page>
  );
}

function Term({ posting }: { posting: PostingView }) {
  const { startOn, endOn, firstEndOn, life } = posting;
  const suspensions = life.suspensions.map((one) => (
    <span key={one.id}>{one.toOn ? termText(one.fromOn, one.toOn) : `${one.fromOn} 起，未定恢复`}</span>
  ));
  return (
    <Card title="期限">
      <Facts
        items={[
          { label: '开始', value: startOn },
          {
            label: '最后一日',
            value: endOn === firstEndOn ? endOn : `${endOn}（原定 ${firstEndOn}）`,
          },
          { label: '岗位', value: posting.postName },
          { label: '实施', value: posting.implementedAt ? instantText(posting.implementedAt) : '尚未实施' },
          ...(suspensions.length > 0
            ? [{ label: '暂停', value: <span className="stack">{suspensions}</span> }]
            : []),
        ]}
      />
    </Card>
  );
}

function Changes({ posting: { life } }: { posting: PostingView }) {
  if (life.changes.length === 0) return null;
  return (
    <Card title="延期与提前返回">
      <ul className="step-record__lines">
        {life.changes.map((one) => (
          <li key={one.caseNumber}>
            {one.mayOpen ? (
              <Link to={`/cases/${one.caseNumber}`}>
                {one.kindName} <span className="mono">{one.caseNumber}</span>
              </Link>
            ) : (
              <>
                {one.kindName} <span className="mono">{one.caseNumber}</span>
              </>
            )}{' '}
            <StatusTag status={one.open ? 'RUNNING' : 'OVER'} name={one.effectName} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Events({ posting: { life } }: { posting: PostingView }) {
  return (
    <Card title="实施以后的登记">
      {life.events.length === 0 ? (
        <EmptyNotice title="还没有登记">延期、返回、暂停、离任、考核与归档记在这里，只增不改。</EmptyNotice>
      ) : (
        <ol className="log">
          {life.events.map((event) => (
            <li key={event.id}>
              {event.text}
              {event.assessor && `，考核人：${event.assessor}`}
              {event.note && `（${event.note}）`}
              {event.caseNumber && (
                <>
                  {' '}
                  <Link to={`/cases/${event.caseNumber}`}>查看事项</Link>
                </>
              )}
              <small>
                {' '}
                {event.actorName} · {instantText(event.occurredAt)}
              </small>
              {!event.caseNumber && (
                <Attachments ownerKind="POSTING_EVENT" ownerId={event.id} title="依据文件" compact />
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Settlements({ posting: { life } }: { posting: PostingView }) {
  return life.settlements.map((settlement) => (
    <Card key={settlement.settledAt} title="离任结清单" accent>
      <Facts items={settlement.items.map(({ label, value }) => ({ label, value }))} />
      <p className="footnote">登记时（{instantText(settlement.settledAt)}）尚待结清的事项。</p>
    </Card>
  ));
}

function Overrides({ posting: { life } }: { posting: PostingView }) {
  if (life.overrides.length === 0) return null;
  return (
    <Card title="基层覆盖例外">
      <ul className="step-record__lines">
        {life.overrides.map((one) => (
          <li key={`${one.caseNumber ?? one.documentNumber ?? ''} ${one.from}`}>
            {termText(one.from, one.to)}：{one.reason}（{one.askedByName}，
            <OverrideBasis override={one} />）
          </li>
        ))}
      </ul>
    </Card>
  );
}
