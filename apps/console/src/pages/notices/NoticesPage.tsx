import { CheckOutlined, SettingOutlined } from '@ant-design/icons';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { queryClient } from '../../api/session';
import { graphql } from '../../gql';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice, FaultNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { noticePath } from './noticeFields';
import type { Notice } from './noticeFields';

const NoticesDocument = graphql(`
  query Notices($unreadOnly: Boolean, $page: PageInput) {
    notices(unreadOnly: $unreadOnly, page: $page) {
      total
      unread
      items {
        ...NoticeFields
      }
    }
  }
`);

const ReadNoticeDocument = graphql(`
  mutation ReadNotice($id: ID!) {
    readNotice(id: $id) {
      __typename
    }
  }
`);

const ReadAllNoticesDocument = graphql(`
  mutation ReadAllNotices {
    readAllNotices
  }
`);

const tones: Record<string, 'blue' | 'amber' | 'red' | 'green' | 'grey'> = {
  TASK_OPENED: 'blue',
  VOTE_CALLED: 'amber',
  TASK_DUE_SOON: 'amber',
  TASK_OVERDUE: 'red',
  TASK_LATE_REPORTED: 'red',
  TASK_STUCK: 'red',
  CASE_BLOCKED: 'red',
  PUBLICITY_OVER: 'amber',
  CASE_RETURNED: 'amber',
  CASE_PUT_BEFORE: 'blue',
  CASE_ANSWERED: 'blue',
  CASE_FOLLOWED: 'blue',
  CASE_ENDED: 'green',
  CALENDAR_MISSING: 'red',
  CHANNEL_FAILED: 'red',
};

const again = () => queryClient.invalidateQueries({ queryKey: ['notices'] });

/** The text leads to its case, and following it counts as reading. */
function NoticeText({ notice, read }: { notice: Notice; read: (id: string) => void }) {
  const text = notice.read ? notice.text : <strong>{notice.text}</strong>;
  if (!notice.caseNumber) return <span>{text}</span>;
  return (
    <Link
      to={noticePath(notice)}
      onClick={() => {
        if (!notice.read) read(notice.id);
      }}
    >
      {text}
    </Link>
  );
}

function ReadButton({ notice, read }: { notice: Notice; read: (id: string) => void }) {
  if (notice.read) return <span>已读</span>;
  return (
    <Button
      size="small"
      icon={<CheckOutlined />}
      onClick={() => {
        read(notice.id);
      }}
    >
      标为已读
    </Button>
  );
}

const columnsWith = (read: (id: string) => void): TableColumnsType<Notice> => [
  {
    title: '类别',
    key: 'kind',
    width: 120,
    render: (_, row) => <Tag tone={tones[row.kind] ?? 'grey'}>{row.kindName}</Tag>,
  },
  { title: '内容', key: 'text', render: (_, row) => <NoticeText notice={row} read={read} /> },
  { title: '时间', key: 'at', width: 170, render: (_, row) => instantText(row.at) },
  { title: '状态', key: 'read', width: 130, render: (_, row) => <ReadButton notice={row} read={read} /> },
];

function NoticeCard({ notice, read }: { notice: Notice; read: (id: string) => void }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <Tag tone={tones[notice.kind] ?? 'grey'}>{notice.kindName}</Tag>
        <ReadButton notice={notice} read={read} />
      </span>
      <NoticeText notice={notice} read={read} />
      <span className="item-card__meta">{instantText(notice.at)}</span>
    </div>
  );
}

export function NoticesPage() {
  const { values, page, set, setPage, variables } = useListState(['unread']);
  const unreadOnly = values.unread === '1';
  const query = useQuery({
    queryKey: ['notices', 'list', unreadOnly, page],
    queryFn: () => execute(NoticesDocument, { unreadOnly, page: variables }),
    placeholderData: keepPreviousData,
  });
  const readOne = useMutation({
    mutationFn: (id: string) => execute(ReadNoticeDocument, { id }),
    onSettled: again,
  });
  const readAll = useMutation({ mutationFn: () => execute(ReadAllNoticesDocument), onSettled: again });
  const fault = readOne.error ?? readAll.error;
  return (
    <Page
      title="通知"
      lead="轮到您办理、临近期限和办结的消息。内容不含人员姓名，请点开事项查看。"
      extra={
        <>
          <Button
            icon={<CheckOutlined />}
            disabled={!query.data?.notices.unread}
            loading={readAll.isPending}
            onClick={() => {
              readAll.mutate();
            }}
          >
            全部标为已读
          </Button>
          <Link to="/notices/settings" className="notices__settings">
            <SettingOutlined /> 通知设置
          </Link>
        </>
      }
    >
      <div className="filters">
        <Checkbox
          checked={unreadOnly}
          onChange={(event) => {
            set({ unread: event.target.checked ? '1' : undefined });
          }}
        >
          只看未读
        </Checkbox>
      </div>
      {fault && <FaultNotice error={fault} />}
      <QueryView query={query}>
        {({ notices }) => (
          <DataList
            label="通知"
            items={notices.items}
            rowKey={(row) => row.id}
            columns={columnsWith(readOne.mutate)}
            card={(row) => <NoticeCard notice={row} read={readOne.mutate} />}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: notices.total, onChange: setPage }}
            empty={
              <EmptyNotice title={unreadOnly ? '没有未读通知' : '还没有通知'}>
                有事项轮到您办理或您提交的事项有结果时，这里会自动出现。
              </EmptyNotice>
            }
          />
        )}
      </QueryView>
    </Page>
  );
}
