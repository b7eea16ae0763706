import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Progress, Upload } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { uploadFile, UploadRefused } from '../../api/upload';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice, FaultNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { RosterImportsDocument, statusNames, type RosterImport } from './rosterFields';

const columns: TableColumnsType<RosterImport> = [
  {
    title: '文件',
    key: 'file',
    render: (_, row) => <Link to={`/roster-imports/${row.id}`}>{row.fileName}</Link>,
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={statusNames[row.status] ?? row.status} />,
  },
  { title: '总行数', dataIndex: 'totalRows', key: 'total', align: 'right' },
  { title: '合格', dataIndex: 'goodRows', key: 'good', align: 'right' },
  { title: '有误', dataIndex: 'badRows', key: 'bad', align: 'right' },
  { title: '已导入', dataIndex: 'importedRows', key: 'imported', align: 'right' },
  { title: '上传', key: 'by', render: (_, row) => `${row.createdByName}，${instantText(row.createdAt)}` },
];

function ImportCard({ row }: { row: RosterImport }) {
  return (
    <Link to={`/roster-imports/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={statusNames[row.status] ?? row.status} />
        <span>{instantText(row.createdAt)}</span>
      </span>
      <strong>{row.fileName}</strong>
      <span className="item-card__meta">
        共 {row.totalRows} 行，合格 {row.goodRows}，有误 {row.badRows}
      </span>
    </Link>
  );
}

export function RosterImportsPage() {
  const { page, setPage, variables } = useListState([]);
  const query = useQuery({
    queryKey: ['rosterImports', page],
    queryFn: () => execute(RosterImportsDocument, { page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="人员导入"
      lead="先上传检查，看过逐行报告再决定是否导入；检查不改动任何数据。"
      extra={
        <a className="button-link button-link--plain" href="/imports/roster/template.xlsx" download>
          <DownloadOutlined aria-hidden /> 下载模板
        </a>
      }
    >
      <Card>
        <UploadBox />
      </Card>
      <QueryView query={query}>
        {({ rosterImports }) => (
          <DataList
            label="导入记录"
            items={rosterImports.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <ImportCard row={row} />}
            paging={{ page, size: pageSize, total: rosterImports.total, onChange: setPage }}
            empty={<EmptyNotice title="还没有导入过">下载模板，填好后在上面上传。</EmptyNotice>}
          />
        )}
      </QueryView>
    </Page>
  );
}

function UploadBox() {
  const navigate = useNavigate();
  const [percent, setPercent] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) =>
      uploadFile<{ id: string }>('/imports/roster', file, { onProgress: setPercent }),
    onMutate: () => {
      setPercent(0);
    },
    onSuccess: ({ id }) => navigate(`/roster-imports/${id}`),
  });
  return (
    <div className="stack">
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={(file) => {
          upload.mutate(file);
          return false;
        }}
      >
        <p className="upload-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>点此选择花名册，或把文件拖到这里</p>
        <p className="footnote">按模板填写的 xlsx 或 csv 文件，不超过 20 MB</p>
      </Upload.Dragger>
      {upload.isPending && (
        <div role="status">
          <Progress percent={percent} aria-label="上传进度" />
          <p className="footnote">{percent < 100 ? '正在上传…' : '已上传，正在读取…'}</p>
        </div>
      )}
      {upload.error instanceof UploadRefused && (
        <Alert showIcon type="error" role="alert" title={upload.error.message} />
      )}
      {upload.error && !(upload.error instanceof UploadRefused) && <FaultNotice error={upload.error} />}
    </div>
  );
}
