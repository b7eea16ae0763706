import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { usePhone } from '../../ui/usePhone';
import { DraftEditor } from './DraftEditor';
import { StepList } from './StepList';
import { TemplateDraftDocument, draftKey } from './templateFields';

/** The draft of a chain: an editor for administrators at a desk, to be read by everybody else. */
export function DraftPage() {
  const { id = '' } = useParams();
  const phone = usePhone();
  // Once the editor is open it stays, however the window is resized: it holds what is not saved yet.
  const [reading] = useState(phone);
  const query = useQuery({
    queryKey: draftKey(id),
    queryFn: () => execute(TemplateDraftDocument, { id }),
    // The editor holds what was read; a silent refetch must not pull it away.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    // Opened again it starts from what the server holds, not from what was read before.
    gcTime: 0,
  });
  return (
    <QueryView query={query} title="流程草稿">
      {({ templateDraft: draft, bodies, institutions }) => {
        if (!draft) return <Gone />;
        if (draft.mayManage && !reading)
          return <DraftEditor key={draft.id} draft={draft} bodies={bodies} institutions={institutions} />;
        return (
          <Page
            title={`${draft.matterName}流程草稿`}
            lead={`${draft.name}，${draft.documentNumber || '未填文号'}`}
          >
            <Card title="各环节">
              {draft.mayManage && <p className="footnote">编辑和发布请在电脑上办理。</p>}
              <StepList steps={draft.steps} />
            </Card>
          </Page>
        );
      }}
    </QueryView>
  );
}

function Gone() {
  return (
    <Page title="流程草稿">
      <EmptyNotice title="没有这份草稿">
        它可能已经发布或放弃。<Link to="/templates">查看全部流程</Link>
      </EmptyNotice>
    </Page>
  );
}
