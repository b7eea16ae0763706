import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { instantText } from '../../ui/format';
import { InstitutionFilter, InstitutionsDocument } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { ChangeDialog } from './ChangeDialog';
import { ChangesDocument, kinds, type Change } from './historyFields';

const What = ({ row }: { row: Change }) => (
  <div className="cell-main">
    <span>{row.summary}</span>
    <small>{row.lines.map(({ label, before, after }) => `${label}：${before} → ${after}`).join('；')}</small>
  </div>
);

const columns: TableColumnsType<Change> = [
  { title: '执行日期', dataIndex: 'effectiveOn', key: 'on', className: 'nowrap' },
  {
    title: '类型',
    key: 'kind',
    className: 'nowrap',
    render: (_, row) => <Tag tone={row.kind === 'RENAME' ? 'blue' : 'amber'}>{row.kindName}</Tag>,
  },
  { title: '变更', key: 'what', render: (_, row) => <What row={row} /> },
  {
    title: '依据与记录',
    width: 180,
    key: 'paper',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.documentNumber}</span>
        <small>
          {row.recordedByName} {instantText(row.recordedAt)}
        </small>
      </div>
    ),
  },
];

/** 机构沿革: the log of renames, mergers and changes of community, and where the administrator records one. */
export function HistoryPage() {
  const { values, page, set, setPage, variables } = useListState(['institutionId', 'kind']);
  const mayChange = useCan('change:Institution');
  const [changing, setChanging] = useState(false);
  const query = useQuery({
    queryKey: ['institutionChanges', values, variables],
    queryFn: () => execute(ChangesDocument, { ...values, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="机构沿革"
      lead="更名、合并与调整医共体，按文件记录，只增不改；过去的文件与台账仍显示当日的名称与归属。"
      extra={
        <>
          {mayChange && (
            <Button
              type="primary"
              onClick={() => {
                setChanging(true);
              }}
            >
              记录变更
            </Button>
          )}
          <ExportLink list="institution-changes" filter={values} />
        </>
      }
    >
      <div className="filters">
        <InstitutionFilter
          label="机构"
          value={values.institutionId}
          onChange={(institutionId) => {
            set({ institutionId });
          }}
        />
        <ChoiceFilter
          label="类型"
          value={values.kind}
          options={kinds}
          onChange={(kind) => {
            set({ kind });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ institutionChanges }) => (
          <DataList
            label="机构沿革"
            items={institutionChanges.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => (
              <div className="item-card">
                <span className="item-card__top">
                  <strong>{row.kindName}</strong>
                  <span>自 {row.effectiveOn}</span>
                </span>
                <What row={row} />
                <span className="item-card__meta">
                  {row.documentNumber} · {row.recordedByName}
                </span>
              </div>
            )}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: institutionChanges.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有变更记录">
                机构更名、合并或调整医共体，由系统管理员按文件在此记录。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
      <Members />
      {changing && (
        <ChangeDialog
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Page>
  );
}

/** Members of today, each with its page of any day. */
function Members() {
  const query = useQuery({
    queryKey: ['institutions'],
    queryFn: () => execute(InstitutionsDocument),
    staleTime: 60_000,
  });
  return (
    <Card title="现有成员机构">
      <QueryView query={query}>
        {({ institutions }) => (
          <ul className="plan-lines">
            {institutions.map((one) => (
              <li key={one.id}>
                <Link to={`/institutions/${one.id}`}>{one.name}</Link>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
