import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice, FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { usePhone } from '../../ui/usePhone';
import {
  ChainTemplatesDocument,
  OpenTemplateDraftDocument,
  templatesKey,
  type MatterTemplates,
  type TemplateVersion,
} from './templateFields';

/** The chains of every kind of matter: which version is in force, which were, and the draft of the next. */
export function TemplatesPage() {
  const query = useQuery({ queryKey: templatesKey, queryFn: () => execute(ChainTemplatesDocument) });
  return (
    <Page
      title="流程模板"
      lead="各类事项按现行版本办理；新版自施行之日起用于新提交的事项，办理中的事项不受影响。"
    >
      <QueryView query={query}>
        {({ chainTemplates }) =>
          chainTemplates.length === 0 ? (
            <EmptyNotice title="没有可查看的流程模板">流程模板由系统管理员维护，审计员可以查看。</EmptyNotice>
          ) : (
            chainTemplates.map((matter) => (
              <Matter key={`${matter.countyId}/${matter.matterType}`} matter={matter} />
            ))
          )
        }
      </QueryView>
    </Page>
  );
}

function Matter({ matter }: { matter: MatterTemplates }) {
  return (
    <Card title={matter.matterName} extra={<DraftButton matter={matter} />}>
      <p className="footnote">
        适用于 {matter.communityNames}
        {matter.draft &&
          `；有一份草稿，${matter.draft.changedByName} 于 ${instantText(matter.draft.changedAt)} 修改`}
      </p>
      <DataList
        label={`${matter.matterName}的各版本`}
        items={matter.versions}
        rowKey={(row) => row.id}
        columns={columns}
        card={(row) => <VersionCard version={row} />}
        empty={<EmptyNotice title="尚未发布流程">发布之前不能提交这类事项。</EmptyNotice>}
      />
    </Card>
  );
}

const columns: TableColumnsType<TemplateVersion> = [
  {
    title: '版本',
    key: 'version',
    render: (_, row) => <Link to={`/templates/versions/${row.id}`}>第 {row.version} 版</Link>,
  },
  { title: '状态', key: 'status', render: (_, row) => <VersionStatus version={row} /> },
  { title: '施行日期', dataIndex: 'validFrom', key: 'validFrom' },
  {
    title: '流程与依据',
    key: 'name',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.name}</span>
        <small>{row.documentNumber}</small>
      </div>
    ),
  },
  {
    title: '发布',
    key: 'published',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.publishedByName ?? '初始导入'}，{instantText(row.publishedAt)}
        </span>
        {row.reason && <small className="wrap">{row.reason}</small>}
      </div>
    ),
  },
];

const shown: Record<string, string> = { IN_FORCE: 'ACTIVE', PENDING: 'SCHEDULED' };

export function VersionStatus({ version }: { version: Pick<TemplateVersion, 'status' | 'statusName'> }) {
  return <StatusTag status={shown[version.status] ?? 'EXPIRED'} name={version.statusName} />;
}

function VersionCard({ version }: { version: TemplateVersion }) {
  return (
    <Link to={`/templates/versions/${version.id}`} className="item-card">
      <span className="item-card__top">
        <VersionStatus version={version} />
        <span>自 {version.validFrom} 起</span>
      </span>
      <strong>
        第 {version.version} 版 · {version.name}
      </strong>
      <span className="item-card__meta">{version.documentNumber}</span>
      <span className="item-card__meta">
        {version.publishedByName ?? '初始导入'}，{instantText(version.publishedAt)}
      </span>
    </Link>
  );
}

function DraftButton({ matter }: { matter: MatterTemplates }) {
  const navigate = useNavigate();
  const phone = usePhone();
  const open = useMutation({
    mutationFn: () =>
      execute(OpenTemplateDraftDocument, { countyId: matter.countyId, matterType: matter.matterType }),
    onSuccess: async ({ openTemplateDraft: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: templatesKey });
      await navigate(`/templates/drafts/${result.id}`);
    },
  });
  const result = open.data?.openTemplateDraft;
  if (matter.draft) {
    return (
      <Link to={`/templates/drafts/${matter.draft.id}`} className="button-link">
        {matter.mayManage && !phone ? '继续编辑草稿' : '查看草稿'}
      </Link>
    );
  }
  if (!matter.mayManage || phone) return null;
  return (
    <>
      <Button
        type="primary"
        loading={open.isPending}
        aria-label={`起草${matter.matterName}新版流程`}
        onClick={() => {
          open.mutate();
        }}
      >
        起草新版
      </Button>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {open.isError && <FaultNotice error={open.error} />}
    </>
  );
}
