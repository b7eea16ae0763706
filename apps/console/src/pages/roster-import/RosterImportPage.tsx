import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import type { RosterImportQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice, Loading } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { ConfirmImport } from './ConfirmImport';
import { RosterImportDocument, statusNames } from './rosterFields';

type Detail = NonNullable<RosterImportQuery['rosterImport']>;
type RowError = Detail['errors']['items'][number];

const columns: TableColumnsType<RowError> = [
  { title: '行', dataIndex: 'row', key: 'row', align: 'right', width: 80 },
  { title: '列', dataIndex: 'column', key: 'column' },
  { title: '填写的内容', key: 'value', render: (_, row) => row.value ?? '（空）' },
  { title: '问题', dataIndex: 'message', key: 'message' },
];

const working = new Set(['VALIDATING', 'IMPORTING']);

export function RosterImportPage() {
  const { id = '' } = useParams();
  const { page, setPage, variables } = useListState([]);
  const query = useQuery({
    queryKey: ['rosterImport', id, page],
    queryFn: () => execute(RosterImportDocument, { id, page: variables }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (working.has(state.data?.rosterImport?.status ?? '') ? 1_000 : false),
  });
  return (
    <QueryView query={query} title="人员导入">
      {({ rosterImport }) =>
        rosterImport ? (
          <Report key={rosterImport.id} detail={rosterImport} page={page} onPage={setPage} />
        ) : (
          <Page title="人员导入">
            <Card>
              <EmptyNotice title="没有这次导入">
                <Link to="/roster-imports">回到导入记录</Link>
              </EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

function Report({ detail, page, onPage }: { detail: Detail; page: number; onPage: (page: number) => void }) {
  return (
    <Page
      title={detail.fileName}
      lead={
        <span className="case-lead">
          <StatusTag status={detail.status} name={statusNames[detail.status] ?? detail.status} />
          {detail.createdByName} 于 {instantText(detail.createdAt)} 上传
        </span>
      }
    >
      <Card title="检查结果">
        <dl className="figures">
          <Figure label="总行数" value={detail.totalRows} />
          <Figure label="合格" value={detail.goodRows} />
          <Figure label="有误" value={detail.badRows} bad={detail.badRows > 0} />
          <Figure label="新增" value={detail.newRows} />
          <Figure label="变更" value={detail.changedRows} />
          <Figure label="无变化" value={detail.unchangedRows} />
          {detail.status === 'DONE' && <Figure label="已导入" value={detail.importedRows} />}
        </dl>
        {working.has(detail.status) && (
          <Loading
            label={
              detail.status === 'VALIDATING' ? '正在逐行检查…' : `正在导入，已完成 ${detail.importedRows} 行…`
            }
          />
        )}
        {detail.failure && <Alert showIcon type="error" role="alert" title={detail.failure} />}
        {detail.status === 'VALIDATED' && <ConfirmImport detail={detail} />}
      </Card>
      {detail.errors.total > 0 && (
        <Card title={`有误的单元格（${detail.errors.total} 处）`} flush>
          <DataList
            label="有误的单元格"
            items={detail.errors.items}
            rowKey={(row) => `${row.row}-${row.column}-${row.message}`}
            columns={columns}
            card={(row) => (
              <div className="item-card">
                <span className="item-card__top">
                  <strong>
                    第 {row.row} 行 · {row.column}
                  </strong>
                </span>
                <span>{row.message}</span>
                <span className="item-card__meta">填写：{row.value ?? '（空）'}</span>
              </div>
            )}
            paging={{ page, size: pageSize, total: detail.errors.total, onChange: onPage }}
            empty={null}
          />
        </Card>
      )}
    </Page>
  );
}

function Figure({ label, value, bad = false }: { label: string; value: number; bad?: boolean }) {
  return (
    <div className={bad ? 'figures__item figures__item--bad' : 'figures__item'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
