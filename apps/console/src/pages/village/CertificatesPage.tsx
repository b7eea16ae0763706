import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import type { VillageCertificateSort } from '../../gql/graphql';
import { ChoiceFilter } from '../../ui/ChoiceFilter';
import { DataList } from '../../ui/DataList';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SearchBox } from '../../ui/SearchBox';
import { DueDate, StatusTag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { CertificateDetail } from './CertificateDetail';
import { HospitalFilter } from './HospitalFilter';
import { RegisterDialog } from './RegisterDialog';
import { VillageCertificatesDocument, type Certificate } from './certificateFields';
import { VillageTabs } from './VillageTabs';

const statuses = [
  { value: 'VALID', label: '有效' },
  { value: 'RENEWAL_DUE', label: '应办再注册' },
  { value: 'LAPSED', label: '已失效或注销' },
  { value: 'NOT_YET_VALID', label: '尚未生效' },
];
const sorts = [
  { value: 'DUE', label: '到期先后' },
  { value: 'NAME', label: '姓名' },
  { value: 'CLINIC', label: '村卫生所（室）' },
  { value: 'EXPIRY', label: '证书到期日' },
];

const columnsFor = (open: (row: Certificate) => void): TableColumnsType<Certificate> => [
  {
    title: '村医',
    key: 'person',
    className: 'nowrap',
    render: (_, row) => (
      <div className="cell-main">
        <Button
          type="link"
          className="cell-link"
          onClick={() => {
            open(row);
          }}
        >
          {row.person.name}
        </Button>
        <small>{row.kindName}</small>
      </div>
    ),
  },
  {
    title: '执业地点',
    key: 'clinic',
    render: (_, row) => (
      <div className="cell-main">
        <span>{row.clinicName}</span>
        <small>{row.hospitalName}</small>
      </div>
    ),
  },
  {
    title: '编号',
    key: 'number',
    className: 'nowrap',
    render: (_, row) => <code>{row.numberMasked}</code>,
  },
  { title: '到期日', key: 'until', className: 'nowrap', render: (_, row) => row.validUntil ?? '长期' },
  {
    title: '状态',
    key: 'status',
    render: (_, row) => <StatusTag status={row.status} name={row.statusName} />,
  },
  { title: '接下来', key: 'next', className: 'nowrap', render: (_, row) => <Next row={row} /> },
];

function Next({ row }: { row: Certificate }) {
  if (!row.nextDueOn) return <>—</>;
  return (
    <div className="cell-main">
      <span>{row.nextDue}</span>
      <DueDate dueOn={row.nextDueOn} />
    </div>
  );
}

function CertificateCard({ row, onOpen }: { row: Certificate; onOpen: () => void }) {
  return (
    <button type="button" className="item-card item-card--button" onClick={onOpen}>
      <span className="item-card__top">
        <StatusTag status={row.status} name={row.statusName} />
        <span>{row.kindName}</span>
      </span>
      <strong>
        {row.person.name} · {row.clinicName}
      </strong>
      <span className="item-card__meta">到期 {row.validUntil ?? '长期'}</span>
      {row.nextDueOn && (
        <span className="item-card__meta">
          {row.nextDue} <DueDate dueOn={row.nextDueOn} />
        </span>
      )}
    </button>
  );
}

/** Who may practise in which clinic, and what falls due next. */
export function CertificatesPage() {
  const { values, page, set, setPage, variables } = useListState([
    'text',
    'hospital',
    'status',
    'sort',
    'due',
  ]);
  const [registering, setRegistering] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const maintains = useCan('maintain:VillageEmployment');
  const due = values.due === 'true';
  const filter = { text: values.text, hospitalId: values.hospital, status: values.status };
  const sort = (values.sort ?? 'DUE') as VillageCertificateSort;
  const query = useQuery({
    queryKey: ['villageCertificates', filter, due, sort, page],
    queryFn: () =>
      execute(VillageCertificatesDocument, { filter: { ...filter, due }, sort, page: variables }),
    placeholderData: keepPreviousData,
  });
  const open = query.data?.villageCertificates.items.find(({ id }) => id === openId);
  return (
    <Page
      title="乡聘村用"
      lead="执业（助理）医师和乡村医生执业证书的登记、再注册与考核；接下来到期的在前。"
      extra={
        <>
          <ExportLink
            list="village-certificates"
            filter={{ ...filter, due: due ? 'true' : undefined, sort }}
          />
          {maintains && (
            <Button
              type="primary"
              onClick={() => {
                setRegistering(true);
              }}
            >
              登记证书
            </Button>
          )}
        </>
      }
    >
      <VillageTabs />
      <div className="filters" role="search">
        <SearchBox
          label="查找"
          placeholder="姓名或村卫生所（室）"
          value={values.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <HospitalFilter
          value={values.hospital}
          onChange={(hospital) => {
            set({ hospital });
          }}
        />
        <ChoiceFilter
          label="状态"
          value={values.status}
          options={statuses}
          onChange={(status) => {
            set({ status });
          }}
        />
        <ChoiceFilter
          label="范围"
          value={values.due}
          options={[{ value: 'true', label: '需要办理的' }]}
          onChange={(only) => {
            set({ due: only });
          }}
        />
        <ChoiceFilter
          label="排序"
          value={values.sort}
          options={sorts}
          placeholder="到期先后"
          onChange={(by) => {
            set({ sort: by });
          }}
        />
      </div>
      <QueryView query={query}>
        {({ villageCertificates }) => (
          <DataList
            label="执业资格"
            items={villageCertificates.items}
            rowKey={(row) => row.id}
            columns={columnsFor((row) => {
              setOpenId(row.id);
            })}
            card={(row) => (
              <CertificateCard
                row={row}
                onOpen={() => {
                  setOpenId(row.id);
                }}
              />
            )}
            loading={query.isPlaceholderData}
            paging={{ page, size: pageSize, total: villageCertificates.total, onChange: setPage }}
            empty={<EmptyNotice title="没有符合条件的证书">由乡镇卫生院人事专员或卫健部门登记。</EmptyNotice>}
          />
        )}
      </QueryView>
      {registering && (
        <RegisterDialog
          onClose={() => {
            setRegistering(false);
          }}
        />
      )}
      {open && (
        <CertificateDetail
          key={open.id}
          certificate={open}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Page>
  );
}
