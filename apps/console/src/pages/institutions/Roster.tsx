import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { InstitutionDayQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { EmptyNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';

type Holders = NonNullable<InstitutionDayQuery['postHolders']>;
type Row = Holders['items'][number];

const columns: TableColumnsType<Row> = [
  {
    title: '姓名',
    key: 'name',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/staff/${row.personId}`}>
          <b>{row.name}</b>
        </Link>
        <small className="mono">{row.staffNumber}</small>
      </div>
    ),
  },
  {
    title: '科室与职称',
    key: 'title',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.titleName ?? '—'}</span>
        <small>{row.departmentName}</small>
      </div>
    ),
  },
  { title: '编制', dataIndex: 'establishmentTypeName', key: 'type' },
  { title: '聘用岗位', key: 'post', render: (_, row) => row.heldPostName ?? '未聘' },
  { title: '服务单位', dataIndex: 'servingInstitutionName', key: 'serving' },
];

/** Who belongs to the institution on the day. */
export function Roster({
  holders,
  paging,
}: {
  holders: Holders;
  paging: { page: number; size: number; total: number; onChange: (page: number) => void };
}) {
  return (
    <Card title={`名册（${holders.total} 人）`} flush>
      <DataList
        label="名册"
        items={holders.items}
        rowKey={(row) => row.personId}
        columns={columns}
        card={(row) => (
          <Link to={`/staff/${row.personId}`} className="item-card">
            <span className="item-card__top">
              <strong>{row.name}</strong>
              <span className="mono">{row.staffNumber}</span>
            </span>
            <span>{row.heldPostName ?? '未聘'}</span>
            <span className="item-card__meta">
              {[row.departmentName, row.titleName, row.establishmentTypeName].filter(Boolean).join(' · ')}
            </span>
          </Link>
        )}
        paging={paging}
        empty={<EmptyNotice title="当日没有在册人员">换个日期再看。</EmptyNotice>}
      />
    </Card>
  );
}
