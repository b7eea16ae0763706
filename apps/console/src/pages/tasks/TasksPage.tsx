import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { CalendarWarning } from '../../app/CalendarWarning';
import { graphql } from '../../gql';
import { DataList } from '../../ui/DataList';
import { instantDay } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { DueDate, Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { OpenVotes } from '../meetings/OpenVotes';
import { AskedList } from './AskedList';
import type { Task } from './taskFields';

const MyTasksDocument = graphql(`
  query MyTasks($page: PageInput) {
    myTasks(page: $page) {
      total
      items {
        ...TaskFields
      }
    }
  }
`);

/** Who handed the task over, and what it waits for. */
function Together({ task }: { task: Task }) {
  const { transfer, openAsks } = task;
  return (
    <>
      {transfer && (
        <small className="wrap">
          {transfer.byName}
          {transfer.kindName}：{transfer.reason}
        </small>
      )}
      {openAsks > 0 && <small>等待 {openAsks} 件加签意见</small>}
    </>
  );
}

const columns: TableColumnsType<Task> = [
  {
    title: '事项',
    key: 'case',
    render: (_, task) => (
      <div className="cell-main">
        <Link to={`/cases/${task.caseNumber}`}>{task.caseTitle}</Link>
        <small>
          {task.matterName} · {task.caseNumber}
          {task.version > 1 && ` · 第 ${task.version} 版`}
        </small>
      </div>
    ),
  },
  {
    title: '待办环节',
    key: 'step',
    render: (_, task) => (
      <div className="cell-main">
        <span>{task.stepName}</span>
        <small>
          {task.bodyName}
          {task.onBehalfOfName && ` · 受${task.onBehalfOfName}委托`}
        </small>
        <Together task={task} />
      </div>
    ),
  },
  { title: '提交人', dataIndex: 'submitterName', key: 'submitter', className: 'nowrap' },
  { title: '到达', key: 'opened', className: 'nowrap', render: (_, task) => instantDay(task.openedAt) },
  {
    title: '办理期限',
    key: 'due',
    render: (_, task) => <DueDate dueOn={task.dueOn} overdue={task.overdue} />,
  },
];

function TaskCard({ task }: { task: Task }) {
  return (
    <Link to={`/cases/${task.caseNumber}`} className="item-card">
      <span className="item-card__top">
        <Tag tone="blue">{task.stepName}</Tag>
        <DueDate dueOn={task.dueOn} overdue={task.overdue} />
      </span>
      <strong>{task.caseTitle}</strong>
      <span className="item-card__meta">
        {task.bodyName} · {task.submitterName} 提交
        {task.onBehalfOfName && ` · 受${task.onBehalfOfName}委托`}
      </span>
      <Together task={task} />
      <span className="item-card__meta">
        {task.caseNumber}
        {task.version > 1 && ` · 第 ${task.version} 版`}
      </span>
    </Link>
  );
}

export function TasksPage() {
  const { page, setPage, variables } = useListState([]);
  const query = useQuery({
    queryKey: ['myTasks', page],
    queryFn: () => execute(MyTasksDocument, { page: variables }),
    placeholderData: keepPreviousData,
    // Others' decisions bring new tasks; a leader shouldn't have to reload to see them.
    refetchInterval: 10_000,
    refetchOnWindowFocus: 'always',
  });
  return (
    <Page title="我的待办" lead="轮到您的席位或单位办理的事项，按期限先后排列。">
      <OpenVotes />
      <CalendarWarning />
      <AskedList />
      <QueryView query={query}>
        {({ myTasks }) => (
          <DataList
            label="我的待办"
            items={myTasks.items}
            rowKey={(task) => task.id}
            columns={columns}
            card={(task) => <TaskCard task={task} />}
            paging={{ page, size: pageSize, total: myTasks.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有待办事项">
                目前没有轮到您办理的环节。有新事项到达时，这里会自动出现，不需要刷新。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
