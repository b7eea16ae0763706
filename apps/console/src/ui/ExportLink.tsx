import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';

/** Lists of the ledger's pages. */
type LedgerList = 'posts' | 'post-holders' | 'projection' | 'breaches';

/** Lists of the registry of relatives. */
type KinshipList = 'kinships' | 'kinship-findings';

/** Takes the list as it is filtered now out as a spreadsheet; the server records who did. */
export function ExportLink({
  list,
  filter = {},
  label = '导出',
}: {
  list:
    | 'staff'
    | 'cases'
    | 'meetings'
    | 'postings'
    | 'transfers'
    | 'establishment'
    | 'audit'
    | 'posting-allowances'
    | 'coverage-warnings'
    | 'receivable-postings'
    | 'placement-services'
    | 'supervision'
    | 'matters'
    | 'returning'
    | 'institution-changes'
    | KinshipList
    | 'village-certificates'
    | 'village-contracts'
    | 'village-funds'
    | 'village-pay'
    | LedgerList;
  label?: string;
  filter?: Record<string, string | boolean | null | undefined>;
}) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const query = params.toString();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`/exports/${list}.xlsx${query ? `?${query}` : ''}`}>
      {label}
    </Button>
  );
}
