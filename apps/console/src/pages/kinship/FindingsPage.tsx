import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import type { KinshipFindingsQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { pageSize, useListState } from '../../ui/useListState';
import { KinshipFindingsDocument } from './kinshipFields';
import { KinshipTabs } from './KinshipTabs';

type Row = KinshipFindingsQuery['kinshipFindings']['items'][number];

const columns: TableColumnsType<Row> = [
  {
    title: '事项',
    key: 'case',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/cases/${row.caseNumber}`}>{row.caseTitle}</Link>
        <small>
          {row.caseNumber} · {row.matterName}
        </small>
      </div>
    ),
  },
  {
    title: '决定',
    key: 'decision',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.bodyName}“{row.stepName}”
        </span>
        <small>
          {row.decidedOn} {row.outcomeName}
        </small>
      </div>
    ),
  },
  { title: '参与决定的人', dataIndex: 'deciderName', key: 'decider', className: 'nowrap' },
  { title: '当事人', dataIndex: 'subjectName', key: 'subject', className: 'nowrap' },
  { title: '关系', dataIndex: 'relationName', key: 'relation' },
  { title: '获知日期', dataIndex: 'knownOn', key: 'known', className: 'nowrap' },
  {
    title: '结果',
    key: 'ended',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.statusName}</span>
        <small>{instantText(row.endedAt)}</small>
      </div>
    ),
  },
];

function FindingCard({ row }: { row: Row }) {
  return (
    <Link to={`/cases/${row.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <span>{row.caseNumber}</span>
        <span>{row.relationName}</span>
      </span>
      <strong>{row.caseTitle}</strong>
      <span className="item-card__meta">
        {row.deciderName}参与{row.bodyName}“{row.stepName}”（{row.decidedOn} {row.outcomeName}），当事人
        {row.subjectName}
      </span>
      <span className="item-card__meta">
        {instantText(row.endedAt)} {row.statusName}，{row.knownOn} 获知
      </span>
    </Link>
  );
}

/** What was implemented or rejected before it became known that a relative had a part in it. It stays; people look into it. */
export function FindingsPage() {
  const { values, page, set, setPage, variables } = useListState(['text']);
  const filter = { text: values.text };
  const query = useQuery({
    queryKey: ['kinshipFindings', filter, page],
    queryFn: () => execute(KinshipFindingsDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="决定中有回避关系的已办结事项"
      lead="办结之后才登记亲属关系的，事项不因此变动，列在这里供核查：已实施而确需改变的，以申请撤销另走流程；由该决定否决的，可以复议或者重新提交。"
      extra={<ExportLink list="kinship-findings" filter={filter} />}
    >
      <KinshipTabs />
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="事项编号、标题或姓名"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ kinshipFindings }) => (
          <DataList
            label="决定中有回避关系的已办结事项"
            items={kinshipFindings.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <FindingCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: kinshipFindings.total, onChange: setPage }}
            empty={<EmptyNotice title="没有这样的事项">已办结事项的决定中没有登记的亲属参与。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}
