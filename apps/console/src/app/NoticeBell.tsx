import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Badge, Button } from 'antd';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../api/client';
import { useLiveNotices } from '../api/live';
import type { ArrivedNotice } from '../api/live';
import { graphql } from '../gql';
import { noticePath } from '../pages/notices/noticeFields';

const UnreadNoticesDocument = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

/** How many notices are unread, kept current by the live connection; the way to the list. */
export function NoticeBell() {
  const navigate = useNavigate();
  const { notification } = App.useApp();
  const unread =
    useQuery({
      queryKey: ['notices', 'unread'],
      queryFn: () => execute(UnreadNoticesDocument),
      refetchInterval: 60_000,
    }).data?.unreadNotices ?? 0;
  const announce = useCallback(
    (notice: ArrivedNotice) => {
      notification.info({
        key: notice.id,
        title: notice.kindName,
        description: notice.text,
        duration: 6,
        onClick: () => {
          notification.destroy(notice.id);
          void navigate(noticePath(notice));
        },
      });
    },
    [navigate, notification],
  );
  useLiveNotices(announce);
  return (
    <Button
      type="text"
      className="top-button"
      aria-label={unread > 0 ? `通知，${unread} 条未读` : '通知'}
      icon={
        <Badge count={unread} size="small" overflowCount={99}>
          <BellOutlined className="top-button__bell" />
        </Badge>
      }
      onClick={() => void navigate('/notices')}
    />
  );
}
