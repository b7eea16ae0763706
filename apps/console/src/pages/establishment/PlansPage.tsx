import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import type { PostPlansQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { LedgerTabs } from './LedgerTabs';
import { PlanDialog } from './PlanDialog';
import { PlansDocument } from './postFields';
import { RatioDialog } from './RatioDialog';

type Plan = PostPlansQuery['postPlans'][number];
type Ratio = PostPlansQuery['structureRatios'][number];

const Paper = ({ row }: { row: { documentNumber: string; isDemo: boolean } }) => (
  <span className="wrap">
    {row.documentNumber} {row.isDemo && <Tag tone="grey">示例</Tag>}
  </span>
);

const Lines = ({ plan }: { plan: Plan }) => (
  <ul className="plan-lines">
    {plan.lines.map((line) => (
      <li key={line.postName}>
        {line.postName.replace('专业技术', '').replace('岗位', '')} {line.count}
      </li>
    ))}
  </ul>
);

const planColumns: TableColumnsType<Plan> = [
  { title: '单位', dataIndex: 'institutionName', key: 'institution' },
  { title: '执行日期', dataIndex: 'validFrom', key: 'from', className: 'nowrap' },
  { title: '岗位数', dataIndex: 'total', key: 'total', className: 'number' },
  { title: '各类岗位', key: 'lines', render: (_, row) => <Lines plan={row} /> },
  {
    title: '依据',
    key: 'document',
    render: (_, row) => (
      <>
        <Paper row={row} />
        {row.caseNumber && <Link to={`/cases/${row.caseNumber}`}>{row.caseNumber}</Link>}
      </>
    ),
  },
];

const ratioColumns: TableColumnsType<Ratio> = [
  { title: '机构类型', dataIndex: 'institutionKindName', key: 'kind' },
  { title: '执行日期', dataIndex: 'validFrom', key: 'from', className: 'nowrap' },
  { title: '高:中:初', dataIndex: 'bands', key: 'bands', className: 'nowrap' },
  { title: '正高:副高', key: 'senior', className: 'nowrap', render: (_, row) => row.senior ?? '由方案定' },
  { title: '2:3:4级', dataIndex: 'grades2to4', key: 'a', className: 'nowrap' },
  { title: '5:6:7级', dataIndex: 'grades5to7', key: 'b', className: 'nowrap' },
  { title: '8:9:10级', dataIndex: 'grades8to10', key: 'c', className: 'nowrap' },
  { title: '11:12级', dataIndex: 'grades11to12', key: 'd', className: 'nowrap' },
  { title: '依据', key: 'document', render: (_, row) => <Paper row={row} /> },
];

/** Plans that set how many posts there are, and the ratios that they keep. */
export function PlansPage() {
  const mayManage = useCan('manage:Establishment');
  const [putting, setPutting] = useState(false);
  const [rating, setRating] = useState(false);
  const query = useQuery({ queryKey: ['postPlans'], queryFn: () => execute(PlansDocument) });
  return (
    <Page
      title="岗位设置方案与结构比例"
      lead="经备案执行的岗位设置方案及其所依据的结构比例；新版本生效后，旧版本保留备查。"
      extra={
        mayManage && (
          <Button
            type="primary"
            onClick={() => {
              setPutting(true);
            }}
          >
            执行方案
          </Button>
        )
      }
    >
      <LedgerTabs />
      <QueryView query={query}>
        {({ postPlans, structureRatios }) => (
          <>
            <Card title="岗位设置方案" flush>
              <DataList
                label="岗位设置方案"
                items={postPlans}
                rowKey={(row) => row.id}
                columns={planColumns}
                card={(row) => (
                  <div className="item-card">
                    <strong>{row.institutionName}</strong>
                    <span>
                      自 {row.validFrom}，共 {row.total} 个岗位
                    </span>
                    <Lines plan={row} />
                    <span className="item-card__meta">
                      <Paper row={row} />
                    </span>
                  </div>
                )}
                empty={<EmptyNotice title="没有方案">方案备案后，由管理员在此执行。</EmptyNotice>}
              />
            </Card>
            <Card
              title="岗位结构比例"
              flush
              extra={
                mayManage && (
                  <Button
                    onClick={() => {
                      setRating(true);
                    }}
                  >
                    录入结构比例
                  </Button>
                )
              }
            >
              <DataList
                label="岗位结构比例"
                items={structureRatios}
                rowKey={(row) => row.id}
                columns={ratioColumns}
                card={(row) => (
                  <div className="item-card">
                    <strong>{row.institutionKindName}</strong>
                    <span>
                      高:中:初 {row.bands}；正高:副高 {row.senior ?? '由方案定'}
                    </span>
                    <span className="item-card__meta">
                      2:3:4级 {row.grades2to4} · 5:6:7级 {row.grades5to7} · 8:9:10级 {row.grades8to10} ·
                      11:12级 {row.grades11to12}
                    </span>
                    <span className="item-card__meta">
                      自 {row.validFrom} <Paper row={row} />
                    </span>
                  </div>
                )}
                empty={<EmptyNotice title="没有结构比例">由管理员在此录入，注明文号。</EmptyNotice>}
              />
            </Card>
          </>
        )}
      </QueryView>
      {rating && (
        <RatioDialog
          onClose={() => {
            setRating(false);
          }}
        />
      )}
      {putting && (
        <PlanDialog
          onClose={() => {
            setPutting(false);
          }}
        />
      )}
    </Page>
  );
}
