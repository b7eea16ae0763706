import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { CalendarWarning } from '../../app/CalendarWarning';
import { graphql } from '../../gql';
import type { SupervisionQuery } from '../../gql/graphql';
import { queryClient } from '../../api/session';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { instantDay } from '../../ui/format';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { DueDate, Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { CommentDialog } from '../case/together/CommentDialog';
import { NudgeDialog } from '../case/together/TaskDialogs';

const SupervisionDocument = graphql(`
  query Supervision($filter: SupervisionFilter, $sort: SupervisionSort, $page: PageInput) {
    supervisionChoices {
      bodies {
        id
        name
      }
      matters {
        id
        name
      }
    }
    supervision(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        caseNumber
        caseTitle
        matterName
        stepName
        bodyName
        openedAt
        dueOn
        daysLate
        escalatedAt
        lateReportedAt
        lateReportedToName
        nudges
        lastNudgedAt
        holders
        blockedBy
        awaits
      }
    }
  }
`);

type Row = SupervisionQuery['supervision']['items'][number];

function Why({ row }: { row: Row }) {
  if (row.awaits)
    return (
      <div className="cell-main">
        <Tag tone={row.daysLate > 0 ? 'red' : 'amber'}>
          待实施{row.escalatedAt && `，${instantDay(row.escalatedAt)} 起`}
          {row.daysLate > 0 && `，答复逾期 ${row.daysLate} 天`}
        </Tag>
        <small className="wrap">{row.awaits}</small>
      </div>
    );
  if (row.blockedBy)
    return (
      <div className="cell-main">
        <Tag tone="red">不能转办{row.escalatedAt && `，${instantDay(row.escalatedAt)} 上报`}</Tag>
        <small className="wrap">{row.blockedBy}</small>
      </div>
    );
  if (row.escalatedAt) return <Tag tone="red">无人可办，{instantDay(row.escalatedAt)} 上报</Tag>;
  if (row.daysLate === 0) return <Tag tone="grey">期限未定</Tag>;
  if (!row.lateReportedAt) return <Tag tone="amber">逾期 {row.daysLate} 天</Tag>;
  const to = row.lateReportedToName ?? '系统管理员';
  return (
    <div className="cell-main">
      <Tag tone="red">逾期 {row.daysLate} 天</Tag>
      <small className="wrap">
        {instantDay(row.lateReportedAt)} 上报{to}
      </small>
    </div>
  );
}

/** It is no task of anybody's: nothing to nudge. */
const standsStill = (row: Row): boolean => Boolean(row.blockedBy ?? row.awaits);
/** An answer of others may have its term all the same. */
const hasNoDueDate = (row: Row): boolean => standsStill(row) && !row.dueOn;

function holdersText(row: Row): string {
  if (row.awaits) return '条件具备后自动实施';
  return row.blockedBy ? '恢复机构或变更流程后自动继续' : row.holders.join('、') || '席位空缺';
}

/** What the supervisor does about it from here. */
interface Tools {
  onNudge: (row: Row) => void;
  onComment: (row: Row) => void;
}

const columnsFor = (tools: Tools): TableColumnsType<Row> => [
  {
    title: '事项',
    key: 'case',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/cases/${row.caseNumber}`}>{row.caseTitle}</Link>
        <small>
          {row.matterName} · {row.caseNumber}
        </small>
      </div>
    ),
  },
  {
    title: '停在',
    key: 'step',
    width: 170,
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.stepName}</span>
        <small>{row.bodyName}</small>
      </div>
    ),
  },
  { title: '原因', key: 'why', render: (_, row) => <Why row={row} /> },
  {
    title: '办理期限',
    key: 'due',
    render: (_, row) => (hasNoDueDate(row) ? '—' : <DueDate dueOn={row.dueOn} />),
  },
  {
    title: '应办人',
    key: 'holders',
    render: (_, row) => <span className="wrap">{holdersText(row)}</span>,
  },
  { title: '催办', key: 'nudges', className: 'nowrap', render: (_, row) => <Nudges row={row} /> },
  { title: '操作', key: 'tools', render: (_, row) => <RowTools row={row} tools={tools} /> },
];

function Nudges({ row }: { row: Row }) {
  if (row.nudges === 0) return <>未催办</>;
  return (
    <div className="cell-main">
      <span>{row.nudges} 次</span>
      {row.lastNudgedAt && <small>最近 {instantDay(row.lastNudgedAt)}</small>}
    </div>
  );
}

function RowTools({ row, tools }: { row: Row; tools: Tools }) {
  return (
    <div className="together__buttons">
      {!standsStill(row) && (
        <Button
          aria-label={`催办 ${row.caseNumber} ${row.bodyName}`}
          onClick={() => {
            tools.onNudge(row);
          }}
        >
          催办
        </Button>
      )}
      <Button
        aria-label={`在 ${row.caseNumber} 留言`}
        onClick={() => {
          tools.onComment(row);
        }}
      >
        留言
      </Button>
    </div>
  );
}

function RowCard({ row, tools }: { row: Row; tools: Tools }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <Why row={row} />
        {!hasNoDueDate(row) && <DueDate dueOn={row.dueOn} />}
      </span>
      <strong>
        <Link to={`/cases/${row.caseNumber}`}>{row.caseTitle}</Link>
      </strong>
      <span className="item-card__meta">
        {row.stepName} · {row.bodyName}
      </span>
      <span className="item-card__meta">{holdersText(row)}</span>
      {!standsStill(row) && <span className="item-card__meta">催办 {row.nudges} 次</span>}
      <RowTools row={row} tools={tools} />
    </div>
  );
}

const sorts = [
  { value: 'URGENCY', label: '无人可办、逾期久的在前' },
  { value: 'LATEST_DUE', label: '新近逾期的在前' },
  { value: 'LONGEST_OPEN', label: '到达早的在前' },
  { value: 'MOST_NUDGED', label: '催办多的在前' },
] as const;

const lateness = [1, 3, 5, 10, 30].map((days) => ({ value: String(days), label: `${days} 天以上` }));

type Choices = SupervisionQuery['supervisionChoices'];

const named = (choices: Choices['bodies']) => choices.map(({ id, name }) => ({ value: id, label: name }));

/** What is late, and what nobody may act on: nothing goes on by itself, so somebody has to see it. */
export function SupervisionPage() {
  const { values, page, set, setPage, variables } = useListState(['body', 'matter', 'late', 'sort']);
  const [nudging, setNudging] = useState<Row>();
  const [commenting, setCommenting] = useState<Row>();
  const filter = {
    bodyId: values.body,
    matterType: values.matter,
    daysLate: values.late ? Number(values.late) : undefined,
  };
  const sort = sorts.find(({ value }) => value === values.sort)?.value ?? 'URGENCY';
  const query = useQuery({
    queryKey: ['supervision', filter, sort, page],
    queryFn: () => execute(SupervisionDocument, { filter, sort: sort, page: variables }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const done = () => {
    setNudging(undefined);
    setCommenting(undefined);
    void queryClient.invalidateQueries({ queryKey: ['supervision'] });
  };
  const tools = { onNudge: setNudging, onComment: setCommenting };
  const choices = query.data?.supervisionChoices ?? { bodies: [], matters: [] };
  return (
    <Page
      title="督办"
      lead="逾期的、无人可办的、期限未定的环节和不能转办的事项，含按流程上报本机构的。系统不会跳过，也不会自动同意。"
      extra={<ExportLink list="supervision" filter={{ ...filter, daysLate: values.late, sort }} />}
    >
      <CalendarWarning />
      <div className="filters" role="search">
        <ChoiceFilter
          wide
          label="承办机构"
          value={values.body}
          options={named(choices.bodies)}
          onChange={(body) => {
            set({ body });
          }}
        />
        <ChoiceFilter
          wide
          label="事项类别"
          value={values.matter}
          options={named(choices.matters)}
          onChange={(matter) => {
            set({ matter });
          }}
        />
        <ChoiceFilter
          wide
          label="逾期"
          value={values.late}
          options={lateness}
          onChange={(late) => {
            set({ late });
          }}
        />
        <ChoiceFilter
          wide
          label="排序"
          always
          value={sort}
          options={sorts}
          onChange={(to) => {
            set({ sort: to });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ supervision }) => (
          <DataList
            label="督办"
            items={supervision.items}
            rowKey={(row) => row.id}
            columns={columnsFor(tools)}
            card={(row) => <RowCard row={row} tools={tools} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: supervision.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有需要督办的环节">
                没有逾期的、无人可办的、期限未定的，也没有不能转办的。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
      {nudging && (
        <NudgeDialog
          caseNumber={nudging.caseNumber}
          task={{ taskId: nudging.id, stepName: nudging.stepName, bodyName: nudging.bodyName }}
          onClose={done}
        />
      )}
      {commenting && <CommentDialog caseNumber={commenting.caseNumber} onClose={done} />}
    </Page>
  );
}
