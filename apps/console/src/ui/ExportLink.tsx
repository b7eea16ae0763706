import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';

/** Takes the list as it is filtered now out as a spreadsheet; the server records who did. */
export function ExportLink({
  list,
  filter = {},
}: {
  list: 'staff' | 'cases' | 'postings' | 'matters' | 'establishment' | 'audit';
  filter?: Record<string, string | boolean | null | undefined>;
}) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const query = params.toString();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`/exports/${list}.xlsx${query ? `?${query}` : ''}`}>
      导出
    </Button>
  );
}
