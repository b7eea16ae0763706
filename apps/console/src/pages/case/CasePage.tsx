import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { execute } from '../../api/client';
import { CaseFiles } from '../../attachments/CaseFiles';
import { HashText, StatusTag, Tag } from '../../ui/Tags';
import { instantText } from '../../ui/format';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { DecisionDrawer } from '../decide/DecisionDrawer';
import { ActionPanel } from './ActionPanel';
import { CaseActions } from './CaseActions';
import { CaseDocument, caseKey, type ApprovalCase } from './caseFields';
import { Chain } from './Chain';
import { ContentTable } from './ContentTable';
import { History } from './History';
import { FilingTracks } from './FilingTracks';
import { Publicities } from './Publicities';
import { MatterOutcome } from './MatterOutcome';
import { PostingsOutcome, TransferOutcome } from './MovesOutcome';
import { PlanOutcome } from './PlanOutcome';
import { ChangedPosting, PostingOutcome } from './PostingOutcome';
import { VillageOutcome } from './VillageOutcome';
import { PutBeforePage } from '../reception/PutBeforePage';
import { ReceptionCards } from '../reception/ReceptionCards';
import { CancellationLinks } from './together/Cancellation';
import { Comments } from './together/Comments';
import { Copies, useReadReceipt } from './together/Copies';
import { AskedPanel, Opinions } from './together/Opinions';
import { TaskTools } from './together/TaskTools';
import { Versions } from './Versions';
import type { Task } from '../tasks/taskFields';

export function CasePage() {
  const { number = '' } = useParams();
  const query = useQuery({
    queryKey: caseKey(number),
    queryFn: () => execute(CaseDocument, { number }),
    // The conductor opens the next step a moment after a decision; the page waits for it, then looks now and then.
    refetchInterval: ({ state }) => (betweenSteps(state.data?.case) ? 1_000 : 10_000),
  });
  return (
    <QueryView query={query} title="审批事项">
      {(data) =>
        data.case ? (
          <CaseView key={data.case.number} case={data.case} />
        ) : (
          <PutBeforePage key={number} number={number} />
        )
      }
    </QueryView>
  );
}

const betweenSteps = (approval: ApprovalCase | null | undefined) =>
  approval?.status === 'RUNNING' &&
  !approval.cancellation.waiting &&
  !approval.reception?.pending &&
  !approval.chain.some((step) => step.state === 'OPEN');

function CaseView({ case: approval }: { case: ApprovalCase }) {
  const [deciding, setDeciding] = useState<Task>();
  const tasks = approval.myTasks;
  useReadReceipt(approval);
  return (
    <Page
      title={approval.title}
      lead={
        <span className="case-lead">
          <span className="mono">{approval.number}</span>
          <StatusTag status={approval.status} name={approval.statusName} />
          {approval.version > 1 && <Tag tone="grey">第 {approval.version} 版</Tag>}
          <span>{approval.matterName}</span>
        </span>
      }
      extra={<CaseActions case={approval} />}
    >
      <ActionPanel tasks={tasks} onDecide={setDeciding} />
      <AskedPanel case={approval} />
      <CancellationLinks case={approval} />
      <ReceptionCards case={approval} />
      {/* Whoever decides reads the content first; everyone else wants to know where it stands. */}
      {tasks.length > 0 ? (
        <>
          <Content case={approval} />
          <Flow case={approval} />
        </>
      ) : (
        <>
          <Flow case={approval} />
          <Content case={approval} />
        </>
      )}
      <TaskTools case={approval} />
      <Opinions case={approval} />
      <FilingTracks case={approval} />
      <Publicities publicities={approval.publicities} />
      {approval.matterInForce && <MatterOutcome entry={approval.matterInForce} />}
      {approval.villageContract && <VillageOutcome contract={approval.villageContract} />}
      {approval.postPlan && <PlanOutcome plan={approval.postPlan} />}
      {approval.posting && approval.postings.length < 2 && <PostingOutcome posting={approval.posting} />}
      {approval.postings.length > 1 && <PostingsOutcome postings={approval.postings} />}
      {approval.transfer && <TransferOutcome transfer={approval.transfer} />}
      {approval.changedPosting && <ChangedPosting posting={approval.changedPosting} />}
      <Copies case={approval} />
      <Comments case={approval} />
      <Card title="办理经过">
        <History entries={approval.history} />
      </Card>
      {approval.versions.length > 1 && !approval.contentWithheld && (
        <Card title="版本与改动">
          <Versions versions={approval.versions} />
        </Card>
      )}
      <DecisionDrawer
        task={deciding}
        case={approval}
        onClose={() => {
          setDeciding(undefined);
        }}
      />
    </Page>
  );
}

function Flow({ case: approval }: { case: ApprovalCase }) {
  return (
    <Card title="办理流程">
      <Chain steps={approval.chain} />
      <p className="footnote">
        流程：{approval.templateName}（第 {approval.templateVersion} 版），依据 {approval.documentNumber}
      </p>
    </Card>
  );
}

function Content({ case: approval }: { case: ApprovalCase }) {
  return (
    <Card title="申报内容">
      {approval.contentWithheld ? (
        <p className="footnote">
          本事项的申报内容涉及薪酬待遇，您可以查看办理情况，无权查看申报内容、附件和各版文本。
        </p>
      ) : (
        <>
          <ContentTable fields={approval.content} />
          <CaseFiles files={approval.attachments} />
        </>
      )}
      <Facts
        items={[
          { label: '提交', value: `${approval.submitterName}，${instantText(approval.submittedAt)}` },
          { label: '医共体', value: approval.communityName },
          { label: '内容校验值', value: <HashText sha256={approval.contentSha256} /> },
        ]}
      />
    </Card>
  );
}
