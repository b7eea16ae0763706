import { Button } from 'antd';
import { Link } from 'react-router';
import { Card, Page } from '../ui/Page';
import { EmptyNotice } from '../ui/Notices';

/** What is left when a page throws or its chunk can't be loaded (often: a new release is out). */
export function RouteFault() {
  return (
    <Card>
      <EmptyNotice title="页面没有打开">可能是系统刚刚更新，或网络中断。请刷新页面再试。</EmptyNotice>
      <div className="centred">
        <Button
          type="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          刷新页面
        </Button>
      </div>
    </Card>
  );
}

export function NotFound() {
  return (
    <Page title="没有这个页面">
      <Card>
        <EmptyNotice title="没有这个页面">
          地址可能有误，或内容已移动。<Link to="/tasks">回到我的待办</Link>
        </EmptyNotice>
      </Card>
    </Page>
  );
}
