import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useBusinessClock, useCan } from '../../api/session';
import { graphql } from '../../gql';
import type { PostHoldersQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { DateInput } from '../../ui/DateInput';
import { ExportLink } from '../../ui/ExportLink';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { pageSize, useListState } from '../../ui/useListState';
import { AppointDialog, EndAppointmentDialog } from './AppointDialogs';
import { LedgerTabs } from './LedgerTabs';

const PostHoldersDocument = graphql(`
  query PostHolders($filter: PostHolderFilter, $page: PageInput) {
    postHolders(filter: $filter, page: $page) {
      total
      items {
        personId
        staffNumber
        name
        institutionName
        departmentName
        titleName
        titleLevelName
        establishmentTypeName
        heldPostName
        heldPostInstitutionName
        heldFrom
        servingInstitutionName
      }
    }
  }
`);

type Row = PostHoldersQuery['postHolders']['items'][number];

const levels = [
  { value: 'SENIOR', label: '正高级' },
  { value: 'ASSOCIATE_SENIOR', label: '副高级' },
  { value: 'INTERMEDIATE', label: '中级' },
  { value: 'JUNIOR', label: '初级' },
];
const heldPosts = [
  { value: 'PROFESSIONAL/HIGH', label: '专业技术高级' },
  { value: 'PROFESSIONAL/MID', label: '专业技术中级' },
  { value: 'PROFESSIONAL/JUNIOR', label: '专业技术初级' },
  { value: 'MANAGEMENT', label: '管理' },
  { value: 'SUPPORT', label: '工勤技能' },
  { value: 'NONE', label: '未聘' },
];
const grades = Array.from({ length: 13 }, (_, at) => ({ value: String(at + 1), label: `${at + 1}级` }));
const types = [
  { value: 'INSTITUTION', label: '事业编制' },
  { value: 'FILED', label: '备案制（员额）' },
  { value: 'CONTRACT', label: '编外合同制' },
  { value: 'NONE', label: '无编制' },
];

/** Where the post is, when it is not at the institution that employs. */
const placeOf = (row: Row) =>
  row.heldPostInstitutionName && row.heldPostInstitutionName !== row.institutionName
    ? row.heldPostInstitutionName
    : null;

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
    title: '单位与科室',
    key: 'institution',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.institutionName}</span>
        <small>{row.departmentName}</small>
      </div>
    ),
  },
  {
    title: '职称',
    key: 'title',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.titleName ?? '—'}</span>
        <small>{row.titleLevelName}</small>
      </div>
    ),
  },
  { title: '编制', dataIndex: 'establishmentTypeName', key: 'type' },
  {
    title: '聘用岗位',
    key: 'post',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.heldPostName ?? '未聘'}</span>
        <small>{[placeOf(row), row.heldFrom && `自 ${row.heldFrom}`].filter(Boolean).join(' · ')}</small>
      </div>
    ),
  },
  { title: '服务单位', dataIndex: 'servingInstitutionName', key: 'serving' },
];

const keys = ['on', 'institutionId', 'specialty', 'level', 'post', 'grade', 'type'] as const;

/** Who belongs to an institution on a day, with title and post. */
export function RosterPage() {
  const { values, page, set, setPage, variables } = useListState(keys);
  const today = useBusinessClock()?.today;
  const mayAppoint = useCan('appoint:Establishment');
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<Row>();
  const [category, band] = values.post?.split('/') ?? [];
  const filter = {
    on: values.on,
    institutionId: values.institutionId,
    specialty: values.specialty,
    titleLevel: values.level,
    establishmentType: values.type,
    category,
    band,
    grade: values.grade ? Number(values.grade) : undefined,
  };
  const query = useQuery({
    queryKey: ['postHolders', filter, page],
    queryFn: () => execute(PostHoldersDocument, { filter, page: variables }),
    placeholderData: keepPreviousData,
  });
  const choice = (
    key: 'level' | 'post' | 'grade' | 'type',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <ChoiceFilter
      label={label}
      value={values[key]}
      options={options}
      onChange={(value) => {
        set({ [key]: value });
      }}
    />
  );
  return (
    <Page
      title="名册"
      lead="某一日各单位的人员、职称与聘用岗位，可按科室（专业）、职称、岗位等级筛选。"
      extra={
        <>
          {mayAppoint && (
            <Button
              type="primary"
              onClick={() => {
                setAppointing(true);
              }}
            >
              聘用到岗位
            </Button>
          )}
          <ExportLink list="post-holders" filter={{ ...filter, grade: values.grade }} />
        </>
      }
    >
      <LedgerTabs />
      <div className="filters">
        <label className="filter">
          <span>截至日期</span>
          <DateInput
            value={values.on ?? today}
            onChange={(date) => {
              set({ on: date === today ? undefined : date });
            }}
          />
        </label>
        <InstitutionFilter
          label="单位"
          value={values.institutionId}
          onChange={(institutionId) => {
            set({ institutionId });
          }}
        />
        <SearchBox
          label="科室（专业）"
          placeholder="科室名称"
          value={values.specialty}
          onChange={(specialty) => {
            set({ specialty });
          }}
        />
        {choice('level', '职称级别', levels)}
        {choice('post', '聘用岗位', heldPosts)}
        {choice('grade', '岗位等级', grades)}
        {choice('type', '编制类型', types)}
      </div>
      <QueryView query={query}>
        {({ postHolders }) => (
          <>
            <p className="count">共 {postHolders.total} 人</p>
            <DataList
              label="名册"
              items={postHolders.items}
              rowKey={(row) => row.personId}
              columns={mayAppoint ? [...columns, endColumn(setEnding)] : columns}
              card={(row) => <HolderCard row={row} onEnd={mayAppoint ? setEnding : undefined} />}
              paging={{ page, size: pageSize, total: postHolders.total, onChange: setPage }}
              empty={<EmptyNotice title="没有符合条件的人员">换个日期或放宽条件再看。</EmptyNotice>}
            />
          </>
        )}
      </QueryView>
      {appointing && (
        <AppointDialog
          onClose={() => {
            setAppointing(false);
          }}
        />
      )}
      {ending && (
        <EndAppointmentDialog
          holder={{ ...ending, heldPostName: ending.heldPostName ?? null }}
          onClose={() => {
            setEnding(undefined);
          }}
        />
      )}
    </Page>
  );
}

/** Ends an appointment, where there is one. */
function endColumn(onEnd: (row: Row) => void): TableColumnsType<Row>[number] {
  return {
    title: '操作',
    key: 'act',
    render: (_, row) => row.heldPostName && <EndButton row={row} onEnd={onEnd} />,
  };
}

function EndButton({ row, onEnd }: { row: Row; onEnd: (row: Row) => void }) {
  return (
    <Button
      size="small"
      aria-label={`结束${row.name}的聘用`}
      onClick={() => {
        onEnd(row);
      }}
    >
      结束聘用
    </Button>
  );
}

function HolderCard({ row, onEnd }: { row: Row; onEnd: ((row: Row) => void) | undefined }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <Link to={`/staff/${row.personId}`}>
          <strong>{row.name}</strong>
        </Link>
        <span className="mono">{row.staffNumber}</span>
      </span>
      <span>{row.heldPostName ?? '未聘'}</span>
      <span className="item-card__meta">
        {[row.institutionName, row.departmentName, row.titleName].filter(Boolean).join(' · ')}
      </span>
      <span className="item-card__meta">
        {[row.establishmentTypeName, row.heldFrom && `自 ${row.heldFrom}`].filter(Boolean).join(' · ')}
      </span>
      {onEnd && row.heldPostName && <EndButton row={row} onEnd={onEnd} />}
    </div>
  );
}
