import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select, Space } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import type { KinshipSort } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { CorrectDialog, EndDialog, RegisterDialog } from './KinshipDialogs';
import {
  KinshipsDocument,
  kinshipsKey,
  placeText,
  relations,
  sourceText,
  type KinPerson,
  type Kinship,
} from './kinshipFields';
import { KinshipTabs } from './KinshipTabs';

type Open = { kind: 'REGISTER' } | { kind: 'CORRECT' | 'END'; kinship: Kinship };

const states = [
  { value: 'false', label: '现存' },
  { value: 'true', label: '已终止' },
];
const sorts: { value: KinshipSort; label: string }[] = [
  { value: 'ENTERED', label: '新近录入' },
  { value: 'KNOWN', label: '新近获知' },
  { value: 'NAME', label: '按姓名' },
];
const keys = ['text', 'relation', 'ended', 'sort'] as const;

const Person = ({ person }: { person: KinPerson }) => (
  <div className="cell-main">
    <b>{person.name}</b>
    <small>{placeText(person)}</small>
  </div>
);
const State = ({ row }: { row: Kinship }) => (
  <Tag tone={row.ended ? 'grey' : 'green'}>{row.ended ? '已终止' : '现存'}</Tag>
);

/** What was registered, corrected and ended; nothing of it is ever taken away. */
function Entries({ row }: { row: Kinship }) {
  return (
    <ol>
      {row.entries.map((entry) => (
        <li key={entry.id}>
          {[
            `${entry.kindName}：${entry.relationName}`,
            sourceText(entry),
            entry.knownOn,
            entry.reason,
            `${entry.actorName} ${instantText(entry.enteredAt)} 录入`,
          ]
            .filter(Boolean)
            .join('，')}
        </li>
      ))}
    </ol>
  );
}

/** 亲属关系登记: who must stand aside for whom. */
export function KinshipPage() {
  const mayRegister = useCan('register:Kinship');
  const [open, setOpen] = useState<Open>();
  const { values, page, set, setPage, variables } = useListState(keys);
  const filter = {
    text: values.text,
    relation: values.relation,
    ended: values.ended ? values.ended === 'true' : undefined,
  };
  const sort = sorts.find((one) => one.value === values.sort)?.value ?? 'ENTERED';
  const query = useQuery({
    queryKey: [...kinshipsKey, filter, sort, page],
    queryFn: () => execute(KinshipsDocument, { filter, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  const actions = (kinship: Kinship) =>
    mayRegister && !kinship.ended ? (
      <Space>
        {(['CORRECT', 'END'] as const).map((kind) => (
          <Button
            key={kind}
            aria-label={`${kind === 'END' ? '终止' : '更正'}${kinship.personA.name}与${kinship.personB.name}的亲属关系`}
            onClick={() => {
              setOpen({ kind, kinship });
            }}
          >
            {kind === 'END' ? '终止' : '更正'}
          </Button>
        ))}
      </Space>
    ) : null;
  const columns: TableColumnsType<Kinship> = [
    { title: '人员', key: 'a', render: (_, row) => <Person person={row.personA} /> },
    { title: '亲属', key: 'b', render: (_, row) => <Person person={row.personB} /> },
    { title: '关系', dataIndex: 'relationName', key: 'relation', className: 'nowrap' },
    { title: '来源', key: 'source', render: (_, row) => sourceText(row) },
    { title: '获知或终止日期', dataIndex: 'knownOn', key: 'known', className: 'nowrap' },
    { title: '状态', key: 'state', render: (_, row) => <State row={row} /> },
    { title: '经过', key: 'entries', render: (_, row) => <Entries row={row} /> },
    ...(mayRegister
      ? [{ title: '操作', key: 'action', render: (_: unknown, row: Kinship) => actions(row) }]
      : []),
  ];
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <Page
      title="亲属关系"
      lead="近亲属不参与决定涉及对方的事项。登记只增不改；事后登记的，已有亲属参与、尚未实施的决定作废并重新办理。"
      extra={
        <Space wrap>
          <ExportLink list="kinships" filter={{ ...filter, sort }} />
          {mayRegister && (
            <Button
              type="primary"
              onClick={() => {
                setOpen({ kind: 'REGISTER' });
              }}
            >
              登记亲属关系
            </Button>
          )}
        </Space>
      }
    >
      <KinshipTabs />
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="任一方的姓名或工号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <ChoiceFilter
          label="关系"
          value={values.relation}
          options={relations}
          onChange={(relation) => {
            set({ relation });
          }}
        />
        <ChoiceFilter
          label="状态"
          value={values.ended}
          options={states}
          onChange={(ended) => {
            set({ ended });
          }}
        />
        <label className="filter">
          <span>排序</span>
          <Select
            value={sort}
            options={sorts}
            onChange={(next: KinshipSort) => {
              set({ sort: next });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ kinships }) => (
          <DataList
            label="亲属关系"
            items={kinships.items}
            rowKey={(row) => row.id}
            columns={columns}
            card={(row) => (
              <div className="item-card">
                <span className="item-card__top">
                  <State row={row} />
                  <span>{row.relationName}</span>
                </span>
                <strong>
                  {row.personA.name} · {row.personB.name}
                </strong>
                <span className="item-card__meta">
                  {placeText(row.personA)}；{placeText(row.personB)}
                </span>
                <Entries row={row} />
                {actions(row)}
              </div>
            )}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: kinships.total, onChange: setPage }}
            empty={
              <EmptyNotice title="没有符合条件的登记">有近亲属关系的，请登记，供回避时查对。</EmptyNotice>
            }
          />
        )}
      </QueryView>
      {open?.kind === 'REGISTER' && <RegisterDialog onClose={close} />}
      {open?.kind === 'CORRECT' && <CorrectDialog kinship={open.kinship} onClose={close} />}
      {open?.kind === 'END' && <EndDialog kinship={open.kinship} onClose={close} />}
    </Page>
  );
}
