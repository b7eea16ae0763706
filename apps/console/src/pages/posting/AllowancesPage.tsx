import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DatePicker, Input } from 'antd';
import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { graphql } from '../../gql';
import type { PostingAllowanceSort, PostingAllowancesQuery } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { documentText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { pageSize, useListState } from '../../ui/useListState';
import { usePhone } from '../../ui/usePhone';

const AllowancesDocument = graphql(`
  query PostingAllowances($filter: PostingAllowanceFilter, $sort: PostingAllowanceSort, $page: PageInput) {
    postingAllowances(filter: $filter, sort: $sort, page: $page) {
      total
      totalDays
      totalYuan
      items {
        postingId
        caseNumber
        person {
          id
          name
        }
        kindName
        homeInstitutionName
        hostInstitutionName
        month
        days
        amountYuan
        payer
        payerName
        documentNumber
        isDemo
      }
    }
  }
`);

type Row = PostingAllowancesQuery['postingAllowances']['items'][number];

const sorts: { value: PostingAllowanceSort; label: string }[] = [
  { value: 'CASE', label: '事项编号' },
  { value: 'PERSON', label: '姓名' },
  { value: 'HOST', label: '接收单位' },
  { value: 'DAYS', label: '天数' },
  { value: 'AMOUNT', label: '金额' },
];
const payers = [
  { value: 'HOME', label: '派出单位' },
  { value: 'HOST', label: '接收单位' },
  { value: 'LEAD', label: '牵头医院' },
];

/** What postings entitle to in a month, for pay. */
export function AllowancesPage() {
  const today = useBusinessClock()?.today;
  const { values, page, set, setPage, variables } = useListState(['month', 'text', 'host', 'payer', 'sort']);
  const month = values.month ?? today?.slice(0, 7);
  const filter = { month, text: values.text, hostInstitutionId: values.host, payer: values.payer };
  const sort = sorts.find(({ value }) => value === values.sort)?.value;
  const query = useQuery({
    queryKey: ['postingAllowances', filter, sort, page],
    queryFn: () => execute(AllowancesDocument, { filter, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="派驻补助"
      lead="按日计算：任期内、未暂停、未结束的日子；一日只由一方支付。今天以后的按现有登记推算。"
      extra={<ExportLink list="posting-allowances" filter={{ ...filter, sort: values.sort }} />}
    >
      <div className="filters" role="search">
        <MonthFilter
          month={month}
          onChange={(chosen) => {
            set({ month: chosen });
          }}
        />
        <SearchBox
          label="查找"
          placeholder="姓名或事项编号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <InstitutionFilter
          label="接收单位"
          value={values.host}
          onChange={(host) => {
            set({ host });
          }}
        />
        <ChoiceFilter
          label="支付方"
          value={values.payer}
          options={payers}
          onChange={(payer) => {
            set({ payer });
          }}
        />
        <ChoiceFilter
          label="排序"
          value={values.sort}
          options={sorts}
          onChange={(order) => {
            set({ sort: order });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ postingAllowances: found }) => (
          <>
            <DataList
              label="派驻补助"
              items={found.items}
              rowKey={(row) => `${row.postingId} ${row.payer}`}
              columns={columns}
              card={(row) => <AllowanceItem row={row} />}
              loading={query.isPlaceholderData}
              paging={{ page, size: pageSize, total: found.total, onChange: setPage }}
              empty={
                <EmptyNotice title="这个月没有应发的补助">没有在岗的派驻，或本县没有相应标准。</EmptyNotice>
              }
            />
            {found.total > 0 && (
              <p className="footnote">
                共 {found.total} 项，{found.totalDays} 天，合计 {found.totalYuan} 元。
              </p>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function MonthFilter({
  month,
  onChange,
}: {
  month: string | undefined;
  onChange: (month: string | undefined) => void;
}) {
  const phone = usePhone();
  return (
    <label className="filter">
      <span>月份</span>
      {phone ? (
        <Input
          type="month"
          value={month ?? ''}
          onChange={(event) => {
            onChange(event.target.value || undefined);
          }}
        />
      ) : (
        <DatePicker
          picker="month"
          value={month ? dayjs(`${month}-01`) : null}
          onChange={(date) => {
            onChange(date ? date.format('YYYY-MM') : undefined);
          }}
        />
      )}
    </label>
  );
}

function AllowanceItem({ row }: { row: Row }) {
  return (
    <Link to={`/postings/${row.postingId}`} className="item-card">
      <span className="item-card__top">
        <span>{row.month}</span>
        <span>{row.kindName}</span>
      </span>
      <strong>
        {row.person.name}：{row.days} 天，{row.amountYuan} 元
      </strong>
      <span className="item-card__meta">
        {row.homeInstitutionName} → {row.hostInstitutionName}
      </span>
      <span className="item-card__meta">由{row.payerName}支付</span>
    </Link>
  );
}

const columns: TableColumnsType<Row> = [
  {
    title: '人员',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <b>
          <Link to={`/postings/${row.postingId}`}>{row.person.name}</Link>
        </b>
        <small>{row.homeInstitutionName}</small>
      </div>
    ),
  },
  { title: '接收单位', dataIndex: 'hostInstitutionName', key: 'host' },
  { title: '天数', dataIndex: 'days', key: 'days', align: 'right' },
  { title: '金额（元）', dataIndex: 'amountYuan', key: 'amount', align: 'right' },
  { title: '支付单位', dataIndex: 'payerName', key: 'payer' },
  {
    title: '标准依据',
    key: 'document',
    render: (_, row) => documentText(row.documentNumber, row.isDemo),
  },
];
