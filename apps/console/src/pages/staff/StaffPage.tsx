import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { graphql } from '../../gql';
import type { StaffQuery, StaffSort } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { InstitutionFilter } from '../../ui/InstitutionFilter';
import { EmptyNotice } from '../../ui/Notices';
import { ExportLink } from '../../ui/ExportLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';

const StaffDocument = graphql(`
  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {
    staff(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        staffNumber
        name
        gender
        birthDate
        institutionName
        departmentName
        postName
        titleName
        titleLevelName
        establishmentTypeName
        idNumberMasked
        phoneMasked
        onPosting
        onPlacement
        servingInstitutionName
      }
    }
  }
`);

type Row = StaffQuery['staff']['items'][number];

const titleLevels = [
  { value: 'SENIOR', label: '正高级' },
  { value: 'ASSOCIATE_SENIOR', label: '副高级' },
  { value: 'INTERMEDIATE', label: '中级' },
  { value: 'JUNIOR', label: '初级' },
];
const sorts: { value: StaffSort; label: string }[] = [
  { value: 'NAME', label: '按姓名' },
  { value: 'STAFF_NUMBER', label: '按工号' },
  { value: 'INSTITUTION', label: '按单位' },
];
const establishmentTypes = [
  { value: 'INSTITUTION', label: '事业编制' },
  { value: 'FILED', label: '备案制（员额）' },
  { value: 'CONTRACT', label: '编外合同制' },
  { value: 'NONE', label: '无编制' },
];

const Posted = ({ row }: { row: Row }) => {
  if (row.onPosting) return <Tag tone="blue">派驻 {row.servingInstitutionName}</Tag>;
  return row.onPlacement ? <Tag tone="blue">首次安置 {row.servingInstitutionName}</Tag> : null;
};

const columns: TableColumnsType<Row> = [
  {
    title: '姓名',
    key: 'name',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <Link to={`/staff/${row.id}`}>
          <b>{row.name}</b>
        </Link>
        <small className="mono">{row.staffNumber}</small>
      </div>
    ),
  },
  {
    title: '单位与岗位',
    key: 'institution',
    render: (_, row) => (
      <div className="cell-main">
        <span>
          {row.institutionName} <Posted row={row} />
        </span>
        <small>{[row.departmentName, row.postName].filter(Boolean).join(' · ')}</small>
      </div>
    ),
  },
  {
    title: '职称',
    key: 'title',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.titleName ?? '—'}</span>
        <small>{row.titleLevelName}</small>
      </div>
    ),
  },
  { title: '编制', dataIndex: 'establishmentTypeName', key: 'establishment' },
  {
    title: '证件与电话（已遮蔽）',
    key: 'masked',
    render: (_, row) => (
      <div className="cell-main mono">
        <span>{row.idNumberMasked}</span>
        <small>{row.phoneMasked}</small>
      </div>
    ),
  },
];

function StaffCard({ row }: { row: Row }) {
  return (
    <div className="item-card">
      <span className="item-card__top">
        <Link to={`/staff/${row.id}`}>
          <strong>{row.name}</strong>
        </Link>
        <span className="mono">{row.staffNumber}</span>
      </span>
      <span>{row.institutionName}</span>
      <span className="item-card__meta">
        {[row.departmentName, row.postName, row.titleName].filter(Boolean).join(' · ')}
      </span>
      <span className="item-card__meta mono">
        {row.establishmentTypeName} · {row.idNumberMasked}
      </span>
      <Posted row={row} />
    </div>
  );
}

const keys = [
  'text',
  'institution',
  'zone',
  'specialty',
  'title',
  'titleName',
  'establishment',
  'sort',
] as const;

export function StaffPage() {
  const { values, page, set, setPage, variables } = useListState(keys);
  const filter = {
    text: values.text,
    institutionId: values.institution,
    zone: values.zone,
    specialty: values.specialty,
    titleName: values.titleName,
    titleLevel: values.title,
    establishmentType: values.establishment,
  };
  const sort = sorts.find((one) => one.value === values.sort)?.value ?? 'NAME';
  const query = useQuery({
    queryKey: ['staff', filter, sort, page],
    queryFn: () => execute(StaffDocument, { filter, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="人员"
      lead="在册人员；证件号码和电话只显示遮蔽后的样子。"
      extra={<ExportLink list="staff" filter={filter} />}
    >
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名、拼音首字母或工号"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <InstitutionFilter
          label="单位"
          value={values.institution}
          onChange={(institution) => {
            set({ institution });
          }}
        />
        <ZoneChoice
          value={values.zone}
          onChange={(zone) => {
            set({ zone });
          }}
        />
        <SearchBox
          label="科室（专业）"
          placeholder="科室名称"
          value={values.specialty}
          onChange={(specialty) => {
            set({ specialty });
          }}
        />
        <SearchBox
          label="职称名称"
          placeholder="如：主治医师"
          value={values.titleName}
          onChange={(titleName) => {
            set({ titleName });
          }}
        />
        <ChoiceFilter
          label="职称级别"
          value={values.title}
          options={titleLevels}
          onChange={(title) => {
            set({ title });
          }}
        />
        <ChoiceFilter
          label="编制"
          value={values.establishment}
          options={establishmentTypes}
          onChange={(establishment) => {
            set({ establishment });
          }}
        />
        <label className="filter">
          <span>排序</span>
          <Select
            value={sort}
            options={sorts}
            onChange={(next: StaffSort) => {
              set({ sort: next });
            }}
          />
        </label>
      </div>
      <QueryView query={query}>
        {({ staff }) => (
          <>
            <p className="count" aria-live="polite">
              共 {staff.total} 人
            </p>
            <DataList
              label="人员"
              items={staff.items}
              rowKey={(row) => row.id}
              columns={columns}
              card={(row) => <StaffCard row={row} />}
              loading={query.isPlaceholderData}
              paging={{ page, size: pageSize, total: staff.total, onChange: setPage }}
              empty={
                <EmptyNotice title="没有符合条件的人员">
                  可用姓名、拼音首字母（如“zyy”）或工号查找。
                </EmptyNotice>
              }
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}

const ZonesDocument = graphql(`
  query Zones {
    institutions {
      id
      zone
    }
  }
`);

/** Zones that the county has named; none, and there is nothing to choose. */
function ZoneChoice({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (zone: string | undefined) => void;
}) {
  const query = useQuery({ queryKey: ['zones'], queryFn: () => execute(ZonesDocument), staleTime: 60_000 });
  const zones = [...new Set(query.data?.institutions.flatMap(({ zone }) => zone ?? []))];
  if (zones.length === 0) return null;
  return (
    <ChoiceFilter
      label="地区"
      value={value}
      options={zones.map((zone) => ({ value: zone, label: zone }))}
      onChange={onChange}
    />
  );
}
