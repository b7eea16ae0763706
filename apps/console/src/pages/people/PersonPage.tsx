import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { useBusinessClock } from '../../api/session';
import { graphql } from '../../gql';
import type { PersonFileQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { instantText, termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { useListState } from '../../ui/useListState';

const PersonFileDocument = graphql(`
  query PersonFile($personId: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {
    personFile(personId: $personId, on: $on, recordedBy: $recordedBy) {
      personId
      name
      gender
      birthDate
      idNumberMasked
      phoneMasked
      employments {
        institutionName
        communityName
        departmentName
        postName
        staffNumber
        establishmentTypeName
        from
        to
        current
      }
      titles {
        name
        levelName
        grassrootsOnly
        from
        to
        current
      }
      holdings {
        kind
        name
        institutionName
        from
        to
        current
        documentNumber
        caseNumber
        recordedAt
      }
      services {
        kindName
        homeInstitutionName
        hostInstitutionName
        postName
        from
        to
        current
        caseNumber
      }
      placements {
        roundId
        roundName
        documentNumber
        institutionName
        postName
        zoneName
        from
        to
        statusName
        current
        pauses {
          from
          to
        }
      }
      seats {
        bodyName
        title
        from
        to
        current
      }
      cases {
        number
        title
        statusName
        submittedAt
      }
    }
  }
`);

type File = NonNullable<PersonFileQuery['personFile']>;

/** 一人一档: home, title, 编制 and post, postings, seats and cases as of any day. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { values, set } = useListState(['on', 'recordedBy']);
  const today = useBusinessClock()?.today;
  const query = useQuery({
    queryKey: ['personFile', id, values],
    queryFn: () =>
      execute(PersonFileDocument, { personId: id, on: values.on, recordedBy: values.recordedBy }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query} title="人员档案">
      {({ personFile: file }) => (
        <Page
          title={file ? `${file.name} · 人员档案` : '人员档案'}
          lead="截至所选日期的任职、职称、编制与岗位、外派、首次安置、席位与事项；只显示您有权查看的部分。"
        >
          <div className="filters">
            <label className="filter">
              <span>截至日期</span>
              <DateInput
                value={values.on ?? today}
                onChange={(on) => {
                  set({ on: on === today ? undefined : on });
                }}
              />
            </label>
            <label className="filter">
              <span>只看该日前记入的（可选）</span>
              <DateInput
                value={values.recordedBy}
                onChange={(recordedBy) => {
                  set({ recordedBy });
                }}
              />
            </label>
          </div>
          {file ? (
            <FileCards file={file} />
          ) : (
            <Card>
              <EmptyNotice title="没有可以查看的档案">
                该人员在所选日期还没有在册记录，或您无权查看。换个日期再看。
              </EmptyNotice>
            </Card>
          )}
        </Page>
      )}
    </QueryView>
  );
}

function FileCards({ file }: { file: File }) {
  return (
    <>
      <Card title="基本情况">
        <Facts
          items={[
            { label: '姓名', value: file.name },
            { label: '性别', value: file.gender },
            { label: '出生日期', value: file.birthDate },
            { label: '身份证号（已遮蔽）', value: <span className="mono">{file.idNumberMasked}</span> },
            { label: '手机（已遮蔽）', value: <span className="mono">{file.phoneMasked ?? '—'}</span> },
          ]}
        />
      </Card>
      <Periods
        title="任职"
        rows={file.employments.map((row) => ({
          ...row,
          main: row.institutionName,
          more: [
            row.communityName,
            row.departmentName,
            row.postName,
            row.establishmentTypeName,
            `工号 ${row.staffNumber}`,
          ],
        }))}
      />
      <Periods
        title="职称"
        rows={file.titles.map((row) => ({
          ...row,
          main: row.name,
          more: [row.levelName, row.grassrootsOnly ? '基层定向' : ''],
        }))}
      />
      <Periods
        title="编制与聘用岗位（台账）"
        rows={file.holdings.map((row) => ({
          ...row,
          main: `${row.institutionName} ${row.name}`,
          more: [row.documentNumber, `记账 ${instantText(row.recordedAt)}`],
          link: row.caseNumber,
        }))}
      />
      <Periods
        title="派驻等外派"
        rows={file.services.map((row) => ({
          ...row,
          main: `${row.homeInstitutionName} → ${row.hostInstitutionName}`,
          more: [row.kindName, row.postName],
          link: row.caseNumber,
        }))}
      />
      <Periods
        title="首次安置"
        rows={file.placements.map((row) => ({
          ...row,
          main: `${row.institutionName} ${row.postName}`,
          more: [
            row.zoneName,
            row.statusName,
            row.roundName,
            row.documentNumber,
            ...row.pauses.map(({ from, to }) => `中止 ${to ? termText(from, to) : `${from} 起，尚未恢复`}`),
          ],
        }))}
      />
      <Periods
        title="席位"
        rows={file.seats.map((row) => ({ ...row, main: row.bodyName, more: [row.title] }))}
      />
      <Card title="有关事项">
        {file.cases.length === 0 ? (
          <p className="card__note">没有您可以查看的事项。</p>
        ) : (
          <ul className="plain-list">
            {file.cases.map((one) => (
              <li key={one.number}>
                <Link to={`/cases/${one.number}`} className="mono">
                  {one.number}
                </Link>{' '}
                {one.title} · {one.statusName} · {instantText(one.submittedAt)}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

interface Period {
  from: string;
  to?: string | null;
  current: boolean;
  main: string;
  more: (string | null | undefined)[];
  link?: string | null;
}

function Periods({ title, rows }: { title: string; rows: Period[] }) {
  const cell = (row: Period): ReactNode => (
    <div className="cell-main">
      <span>{row.main}</span>
      <small>
        {row.more.filter(Boolean).join(' · ')}{' '}
        {row.link && (
          <Link to={`/cases/${row.link}`} className="mono">
            {row.link}
          </Link>
        )}
      </small>
    </div>
  );
  return (
    <Card title={title} flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className="card__note">没有记录。</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table periods">
            <thead>
              <tr>
                <th scope="col">期间</th>
                <th scope="col">内容</th>
                <th scope="col">当日</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={`${row.from}${row.main}${at}`}>
                  <th scope="row">{termText(row.from, row.to ?? null)}</th>
                  <td data-label="内容">{cell(row)}</td>
                  <td data-label="当日">
                    <Tag tone={row.current ? 'green' : 'grey'}>{row.current ? '有效' : '已结束'}</Tag>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
