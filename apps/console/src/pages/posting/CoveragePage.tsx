import { useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { execute } from '../../api/client';
import type { CoverageWarningsQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { coverageKey } from './CoverageAlert';
import { OverrideBasis } from './OverrideBasis';
import { CoverageWarningsDocument } from './postingFields';

type Row = CoverageWarningsQuery['coverageWarnings'][number];

/** First gap of each grassroots unit in the days that the county watches. */
export function CoveragePage() {
  const query = useQuery({ queryKey: coverageKey, queryFn: () => execute(CoverageWarningsDocument) });
  return (
    <Page
      title="基层覆盖预警"
      lead="乡镇卫生院和社区卫生服务中心每日须有牵头医院主治及以上医师在岗；这里列出预警期内的首个缺口。"
      extra={<ExportLink list="coverage-warnings" />}
    >
      <QueryView query={query}>
        {({ coverageWarnings }) => (
          <DataList
            label="基层覆盖预警"
            items={coverageWarnings}
            rowKey={(row) => row.institutionId}
            columns={columns}
            card={(row) => (
              <div className="item-card">
                <span className="item-card__top">
                  <State row={row} />
                </span>
                <strong>{row.institutionName}</strong>
                <span className="item-card__meta">{gapText(row)}</span>
                <Overrides row={row} />
              </div>
            )}
            empty={
              <EmptyNotice title="没有预警">
                本县没有规定基层覆盖（政策参数 establishment.coverage 与 establishment.coverageWatch）。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}

const gapText = (row: Row) =>
  row.gapFrom ? termText(row.gapFrom, row.gapTo) : `至 ${row.until} 每日均有人在岗`;

function State({ row }: { row: Row }) {
  if (row.inDays === null) return <Tag tone="green">有人在岗</Tag>;
  if (row.inDays === 0) return <Tag tone="red">今天无人</Tag>;
  return <Tag tone={row.due ? 'red' : 'amber'}>{row.inDays} 天后无人</Tag>;
}

function Overrides({ row }: { row: Row }) {
  if (row.overrides.length === 0) return null;
  return (
    <ul className="step-record__lines">
      {row.overrides.map((one) => (
        <li key={`${one.caseNumber ?? one.documentNumber ?? ''} ${one.from}`}>
          {(one.caseNumber ?? one.documentNumber) ? (
            <>
              {one.caseNumber ? '已批准例外' : '已登记例外'} {termText(one.from, one.to)}：{one.reason}（
              {one.askedByName}，<OverrideBasis override={one} />）
            </>
          ) : (
            <>
              已有例外 {termText(one.from, one.to)}：{one.reason}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const columns: TableColumnsType<Row> = [
  { title: '单位', dataIndex: 'institutionName', key: 'unit' },
  { title: '状态', key: 'state', className: 'nowrap', render: (_, row) => <State row={row} /> },
  { title: '首个缺口', key: 'gap', className: 'nowrap', render: (_, row) => gapText(row) },
  { title: '例外', key: 'overrides', render: (_, row) => <Overrides row={row} /> },
  { title: '依据', dataIndex: 'rule', key: 'rule' },
];
