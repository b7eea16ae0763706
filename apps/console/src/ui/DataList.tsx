import { Pagination, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Loading } from './Notices';
import { pageInstead } from './pageInstead';
import { usePhone } from './usePhone';

interface DataListProps<T> {
  items: readonly T[];
  rowKey: (item: T) => string;
  columns: TableColumnsType<T>;
  /** One item as a card, for phones. */
  card: (item: T) => ReactNode;
  empty: ReactNode;
  loading?: boolean;
  label: string;
  paging?: { page: number; size: number; total: number; onChange: (page: number) => void };
}

/** In px: beside a long neighbour a column must not shrink to one character a line. */
const NARROWEST = 96;

/** The same list as a table on a desktop and as cards on a phone. */
export function DataList<T extends object>(props: DataListProps<T>) {
  const phone = usePhone();
  const { items, rowKey, columns, card, empty, loading, label, paging } = props;
  const instead = paging && !loading ? pageInstead(items.length, paging) : undefined;
  const turn = paging?.onChange;
  useEffect(() => {
    if (instead !== undefined) turn?.(instead);
    // Once for a page that is not there; `turn` is another with every render of the list.
  }, [instead]);
  if (instead !== undefined) return <Loading />;
  if (items.length === 0 && !loading) return <div className="list list--empty">{empty}</div>;
  return (
    <div className="list" aria-busy={loading}>
      {phone ? (
        <ul className="cards" aria-label={label}>
          {items.map((item) => (
            <li key={rowKey(item)} className="cards__item">
              {card(item)}
            </li>
          ))}
        </ul>
      ) : (
        <Table<T>
          aria-label={label}
          columns={columns.map((column) => ({ minWidth: NARROWEST, ...column }))}
          dataSource={items}
          rowKey={rowKey}
          pagination={false}
          loading={loading}
          scroll={{ x: 860 }}
        />
      )}
      {paging && paging.total > paging.size && (
        <nav className="list__paging" aria-label={`${label}翻页`}>
          <Pagination
            current={paging.page}
            pageSize={paging.size}
            total={paging.total}
            onChange={paging.onChange}
            showSizeChanger={false}
            simple={phone}
            showTotal={phone ? undefined : (total) => `共 ${total} 条`}
          />
        </nav>
      )}
    </div>
  );
}
