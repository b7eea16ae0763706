import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useMe } from '../../api/session';
import type { PlacementRoundsQuery } from '../../gql/graphql';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { PlacementRoundsDocument } from './placementFields';

type Row = PlacementRoundsQuery['placementRounds']['items'][number];

const columns: TableColumnsType<Row> = [
  {
    title: '轮次',
    key: 'name',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/placement/rounds/${row.id}`}>{row.name}</Link>
        <small>{row.communityName}</small>
      </div>
    ),
  },
  { title: '名额', dataIndex: 'postCount', key: 'posts', align: 'right' },
  { title: '人员', dataIndex: 'candidateCount', key: 'candidates', align: 'right' },
  {
    title: '环节',
    key: 'phase',
    render: (_, row) => <StatusTag status={row.phase} name={row.phaseName} />,
  },
  {
    title: '公布',
    key: 'opened',
    render: (_, row) => (
      <div className="cell-main">
        <span>{instantText(row.openedAt)}</span>
        <small>{row.openedByName}</small>
      </div>
    ),
  },
];

function RoundCard({ row }: { row: Row }) {
  return (
    <Link to={`/placement/rounds/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.phase} name={row.phaseName} />
        <span>
          {row.postCount} 个名额 · {row.candidateCount} 人
        </span>
      </span>
      <strong>{row.name}</strong>
      <span className="item-card__meta">
        {instantText(row.openedAt)} {row.openedByName}
      </span>
    </Link>
  );
}

/** Rounds of first placement. */
export function PlacementPage() {
  const { page, setPage, variables } = useListState([]);
  const mayOpen = useMe().permissions.includes('create:Placement');
  const query = useQuery({
    queryKey: ['placementRounds', page],
    queryFn: () => execute(PlacementRoundsDocument, { page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="首次安置"
      lead="新招聘人员按成绩依次选岗，同分与剩余岗位公开抽签；抽签先公布承诺、后揭晓密值，任何人可复算。"
      extra={
        <>
          <Link to="/placement/services">
            <Button>服务台账</Button>
          </Link>
          {mayOpen && (
            <Link to="/placement/new">
              <Button type="primary">公布一轮安置</Button>
            </Link>
          )}
        </>
      }
    >
      <QueryView query={query}>
        {({ placementRounds }) => (
          <DataList
            label="首次安置轮次"
            items={placementRounds.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <RoundCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: placementRounds.total, onChange: setPage }}
            empty={
              <EmptyNotice title="还没有安置轮次">人事专员公布选岗清单与人员后，显示在这里。</EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
