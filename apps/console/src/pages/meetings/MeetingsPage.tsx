import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { useMe } from '../../api/session';
import type { MeetingFieldsFragment } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { DateInput } from '../../ui/DateInput';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { usePhone } from '../../ui/usePhone';
import { MeetingForm } from '../decide/MeetingForm';
import { BodiesDocument } from '../decide/meetingFields';
import { MeetingsDocument } from './meetingDocuments';
import { PrepareDialog } from './PrepareDialog';

type Row = MeetingFieldsFragment;

const statuses = [
  { value: 'PLANNED', label: '未开始' },
  { value: 'OPEN', label: '进行中' },
  { value: 'CLOSED', label: '已结束' },
  { value: 'CANCELLED', label: '已取消' },
];

const presence = (row: Row) => {
  if (row.attendance.length === 0) return '—';
  const present = row.attendance.filter((seat) => seat.status === 'PRESENT').length;
  return `${present} / ${row.attendance.length}`;
};

const columns: TableColumnsType<Row> = [
  {
    title: '会议',
    key: 'meeting',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/meetings/${row.id}`}>
          {row.bodyName} {row.heldOn}
        </Link>
        <small>{row.minutesNumber ?? '纪要待编号'}</small>
      </div>
    ),
  },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  { title: '到会 / 应到会', key: 'presence', className: 'nowrap', render: (_, row) => presence(row) },
  { title: '地点', key: 'place', render: (_, row) => row.place ?? '—' },
  { title: '登记人', dataIndex: 'enteredByName', key: 'by', className: 'nowrap' },
];

function MeetingCard({ row }: { row: Row }) {
  return (
    <Link to={`/meetings/${row.id}`} className="item-card">
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.heldOn}</span>
      </span>
      <strong>{row.bodyName}</strong>
      <span className="item-card__meta">{row.minutesNumber ?? '纪要待编号'}</span>
      <span className="item-card__meta">到会 / 应到会：{presence(row)}</span>
    </Link>
  );
}

/** Sessions of the collective bodies; their clerks and chairs call new ones here, or enter those already held. */
export function MeetingsPage() {
  const { values, page, set, setPage, variables } = useListState(['text', 'status', 'bodyId', 'from', 'to']);
  const [adding, setAdding] = useState<'PLAN' | 'LATE'>();
  const filter = values;
  const query = useQuery({
    queryKey: ['meetings', filter, page],
    queryFn: () => execute(MeetingsDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  const bodies = useCollectiveBodies();
  const mine = useBodiesToRun(bodies);
  return (
    <Page
      title="会议"
      lead="集体决策机构的会议：议程、到会、逐项表决与纪要。"
      extra={
        <>
          {mine.length > 0 && (
            <>
              <Button
                type="primary"
                onClick={() => {
                  setAdding('PLAN');
                }}
              >
                安排会议
              </Button>
              <Button
                onClick={() => {
                  setAdding('LATE');
                }}
              >
                补录会议
              </Button>
            </>
          )}
          <ExportLink list="meetings" filter={filter} />
        </>
      }
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="纪要编号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <ChoiceFilter
          label="机构"
          value={values.bodyId}
          options={bodies.map((body) => ({ value: body.id, label: body.name }))}
          onChange={(bodyId) => {
            set({ bodyId });
          }}
        />
        <ChoiceFilter
          label="状态"
          value={values.status}
          options={statuses}
          onChange={(status) => {
            set({ status });
          }}
        />
        <label className="filter">
          <span>自</span>
          <DateInput
            value={values.from}
            onChange={(from) => {
              set({ from });
            }}
          />
        </label>
        <label className="filter">
          <span>至</span>
          <DateInput
            value={values.to}
            onChange={(to) => {
              set({ to });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ meetings }) => (
          <DataList
            label="会议"
            items={meetings.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => <MeetingCard row={row} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: meetings.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的会议">去掉筛选条件再看，或安排一次会议。</EmptyNotice>}
          />
        )}
      </QueryView>
      {adding === 'PLAN' && (
        <PrepareDialog
          bodies={mine}
          onClose={() => {
            setAdding(undefined);
          }}
        />
      )}
      {adding === 'LATE' && (
        <LateEntry
          bodies={mine}
          onClose={() => {
            setAdding(undefined);
          }}
        />
      )}
    </Page>
  );
}

type BodyName = { id: string; name: string };

function useCollectiveBodies(): BodyName[] {
  const query = useQuery({ queryKey: ['bodies'], queryFn: () => execute(BodiesDocument), staleTime: 60_000 });
  return (query.data?.bodies ?? []).filter((body) => body.kind === 'COLLECTIVE');
}

/** Bodies of whose sessions the reader keeps the record. */
function useBodiesToRun(bodies: readonly BodyName[]): BodyName[] {
  const { seats } = useMe();
  return bodies.filter((body) =>
    seats.some((seat) => seat.bodyId === body.id && (seat.isClerk || seat.isChair)),
  );
}

/** A session that was held already, from its minutes. */
function LateEntry({ bodies, onClose }: { bodies: readonly BodyName[]; onClose: () => void }) {
  const phone = usePhone();
  const navigate = useNavigate();
  const [bodyId, setBodyId] = useState(bodies[0]?.id);
  const body = bodies.find((one) => one.id === bodyId);
  return (
    <Drawer
      open
      title="补录已经开过的会议"
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '94dvh' : 760}
      mask={{ closable: false }}
      onClose={onClose}
      className="decision"
    >
      {bodies.length > 1 && (
        <label className="filter">
          <span>机构</span>
          <Select
            value={bodyId}
            options={bodies.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setBodyId}
          />
        </label>
      )}
      {body && (
        <MeetingForm
          key={body.id}
          body={body}
          submitLabel="保存会议，登记各项表决"
          onEntered={(meeting) => {
            void navigate(`/meetings/${meeting.id}`);
          }}
        />
      )}
    </Drawer>
  );
}
