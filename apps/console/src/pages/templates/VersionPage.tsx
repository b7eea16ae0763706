import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import type { ChainTemplateQuery } from '../../gql/graphql';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { ComparisonView } from './ComparisonView';
import { StepList } from './StepList';
import { ChainTemplateDocument, TemplateComparisonDocument } from './templateFields';
import { VersionStatus } from './TemplatesPage';

/** One published version: its steps, who published it and why, and what it changed. */
export function VersionPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['chainTemplate', id],
    queryFn: () => execute(ChainTemplateDocument, { id }),
  });
  return (
    <QueryView query={query} title="流程模板">
      {(data) =>
        data.chainTemplate ? (
          <Version key={id} version={data.chainTemplate} matters={data.chainTemplates} />
        ) : (
          <Page title="流程模板">
            <EmptyNotice title="没有这个版本">链接可能有误，或您无权查看。</EmptyNotice>
          </Page>
        )
      }
    </QueryView>
  );
}

type Version = NonNullable<ChainTemplateQuery['chainTemplate']>;

function Version({ version, matters }: { version: Version; matters: ChainTemplateQuery['chainTemplates'] }) {
  const matter = matters.find(({ versions }) => versions.some(({ id }) => id === version.id));
  const others = (matter?.versions ?? []).filter(({ id }) => id !== version.id);
  return (
    <Page
      title={`${matter?.matterName ?? ''}流程 第 ${String(version.version)} 版`}
      lead={<VersionStatus version={version} />}
      extra={
        <Link to="/templates" className="button-link">
          全部流程
        </Link>
      }
    >
      <Card title={version.name}>
        <Facts
          items={[
            { label: '依据文号', value: version.documentNumber },
            { label: '施行日期', value: version.validFrom },
            {
              label: '发布',
              value: `${version.publishedByName ?? '初始导入'}，${instantText(version.publishedAt)}`,
            },
            { label: '发布理由', value: version.reason ?? '（初始导入，未记理由）' },
          ]}
        />
        <StepList steps={version.steps} />
      </Card>
      {others.length > 0 && <Compare version={version} others={others} />}
    </Page>
  );
}

function Compare({
  version,
  others,
}: {
  version: Version;
  others: { id: string; version: number; statusName: string }[];
}) {
  const before = others.find((one) => one.version < version.version) ?? others[0];
  const [beforeId, setBeforeId] = useState(before?.id ?? '');
  const query = useQuery({
    queryKey: ['templateComparison', beforeId, version.id],
    queryFn: () => execute(TemplateComparisonDocument, { beforeId, afterId: version.id }),
  });
  return (
    <Card
      title="版本对比"
      extra={
        <Select
          aria-label="与哪一版对比"
          value={beforeId}
          onChange={setBeforeId}
          options={others.map((one) => ({
            value: one.id,
            label: `与第 ${String(one.version)} 版（${one.statusName}）对比`,
          }))}
        />
      }
    >
      <QueryView query={query}>
        {({ templateComparison }) =>
          templateComparison ? <ComparisonView comparison={templateComparison} /> : <p>无法对比。</p>
        }
      </QueryView>
    </Card>
  );
}
