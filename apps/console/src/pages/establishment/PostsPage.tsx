import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { graphql } from '../../gql';
import type { PostsQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { ExportLink } from '../../ui/ExportLink';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { useListState } from '../../ui/useListState';
import { usePhone } from '../../ui/usePhone';
import { EntryList } from './EntryList';
import { LedgerTabs } from './LedgerTabs';

const PostsDocument = graphql(`
  query Posts($on: CalendarDate, $institutionId: ID) {
    posts(on: $on, institutionId: $institutionId) {
      accountId
      institutionId
      institutionName
      band
      grade
      postName
      quota
      borrowed
      lent
      occupied
      reserved
      free
      overfilled
      documentNumber
    }
  }
`);

type Row = PostsQuery['posts'][number];

const figures = [
  { key: 'quota', label: '核定' },
  { key: 'borrowed', label: '借入' },
  { key: 'lent', label: '借出' },
  { key: 'occupied', label: '已聘' },
  { key: 'reserved', label: '预占' },
  { key: 'free', label: '空缺' },
] as const;

/** Posts of a day by institution, band and grade. */
export function PostsPage() {
  const { values, set } = useListState(['on', 'institutionId']);
  const today = useBusinessClock()?.today;
  const phone = usePhone();
  const [opened, setOpened] = useState<Row>();
  const query = useQuery({
    queryKey: ['posts', values],
    queryFn: () => execute(PostsDocument, values),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="岗位"
      lead="某一日各单位各档、各等级岗位的核定、借入、借出、已聘与空缺；点岗位名看逐笔记录。"
      extra={<ExportLink list="posts" filter={values} />}
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
      </div>
      <QueryView query={query}>
        {({ posts }) =>
          posts.length === 0 ? (
            <Card>
              <EmptyNotice title="还没有岗位">岗位设置方案执行之后，这里显示各类岗位的数量。</EmptyNotice>
            </Card>
          ) : (
            <>
              {byInstitution(posts).map(([name, rows]) => (
                <Card key={name} title={name} extra={<PostSums rows={rows} />} flush>
                  <PostTable rows={rows} onOpen={setOpened} label={name} />
                </Card>
              ))}
            </>
          )
        }
      </QueryView>
      <Drawer
        open={Boolean(opened)}
        onClose={() => {
          setOpened(undefined);
        }}
        title={opened ? `${opened.institutionName}${opened.postName} · 逐笔记录` : ''}
        placement={phone ? 'bottom' : 'right'}
        size={phone ? '90dvh' : 760}
        destroyOnHidden
      >
        {opened && <EntryList accountId={opened.accountId} />}
      </Drawer>
    </Page>
  );
}

function byInstitution(rows: readonly Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.institutionName, [...(groups.get(row.institutionName) ?? []), row]);
  return [...groups];
}

/** Grades are parts of their bands: only rows without a grade add up. */
function PostSums({ rows }: { rows: readonly Row[] }) {
  const whole = rows.filter((row) => row.grade === null || !row.band);
  const sum = (key: 'quota' | 'occupied') => whole.reduce((all, row) => all + row[key], 0);
  return (
    <span className="card__note">
      共 {sum('quota')} 个岗位，已聘 {sum('occupied')} 人
    </span>
  );
}

function PostTable({ rows, onOpen, label }: { rows: Row[]; onOpen: (row: Row) => void; label: string }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="岗位额度">
      <table className="plain-table posts" aria-label={`${label}岗位`}>
        <thead>
          <tr>
            <th scope="col">岗位</th>
            {figures.map(({ key, label: title }) => (
              <th key={key} scope="col" className="number">
                {title}
              </th>
            ))}
            <th scope="col">方案文号</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.accountId} className={row.grade === null ? 'posts__band' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onOpen(row);
                  }}
                >
                  {row.postName}
                </button>
                {row.overfilled && <Tag tone="red">超岗</Tag>}
              </th>
              {figures.map(({ key, label: title }) => (
                <td
                  key={key}
                  className={`number${row[key] < 0 ? ' balances__free--none' : ''}`}
                  data-label={title}
                >
                  {row[key]}
                </td>
              ))}
              <td className="balances__document">{row.documentNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
