import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { useBusinessClock, useCan } from '../../api/session';
import { graphql } from '../../gql';
import type { InstitutionDayQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tags';
import { pageSize, useListState } from '../../ui/useListState';
import { Roster } from './Roster';

const InstitutionDayDocument = graphql(`
  query InstitutionDay($id: ID!, $on: CalendarDate, $staff: Boolean!, $page: PageInput) {
    institutionHistory(institutionId: $id) {
      names {
        name
        from
        to
      }
      communities {
        communityName
        from
        to
      }
      successorName
      endedOn
    }
    establishment(on: $on) {
      accountId
      institutionId
      resourceName
      verified
      occupied
      reserved
      free
      overstaffed
      documentNumber
    }
    posts(on: $on, institutionId: $id) {
      accountId
      postName
      grade
      quota
      borrowed
      lent
      occupied
      reserved
      free
      overfilled
    }
    coverage(from: $on, months: 12) {
      institutionId
      coveredToday
      rule
      gaps {
        from
        to
      }
    }
    postHolders(filter: { on: $on, institutionId: $id }, page: $page) @include(if: $staff) {
      total
      items {
        personId
        staffNumber
        name
        departmentName
        titleName
        establishmentTypeName
        heldPostName
        servingInstitutionName
      }
    }
  }
`);

type Day = InstitutionDayQuery;

/** One institution on any day: names, quota, posts, coverage and roster. */
export function InstitutionPage() {
  const { id = '' } = useParams();
  const { values, page, set, setPage, variables } = useListState(['on']);
  const today = useBusinessClock()?.today;
  const staff = useCan('read:Staff');
  const on = values.on ?? today;
  const query = useQuery({
    queryKey: ['institutionDay', id, values.on, staff, variables],
    queryFn: () => execute(InstitutionDayDocument, { id, on, staff, page: variables }),
    enabled: on !== undefined,
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query} title="机构">
      {(day) => (
        <Page
          title={nameOn(day, on ?? '') ?? '机构'}
          lead="所选日期的编制、岗位、派驻覆盖与名册。"
          extra={<Link to="/institutions">机构沿革</Link>}
        >
          <div className="filters">
            <label className="filter">
              <span>截至日期</span>
              <DateInput
                value={on}
                onChange={(date) => {
                  set({ on: date === today ? undefined : date });
                }}
              />
            </label>
          </div>
          {day.institutionHistory ? (
            <>
              <Past day={day} />
              <Quota day={day} id={id} />
              <Coverage day={day} id={id} />
              {day.postHolders && (
                <Roster
                  holders={day.postHolders}
                  paging={{ page, size: pageSize, total: day.postHolders.total, onChange: setPage }}
                />
              )}
            </>
          ) : (
            <Card>
              <EmptyNotice title="没有该机构">编号可能有误，或您无权查看。</EmptyNotice>
            </Card>
          )}
        </Page>
      )}
    </QueryView>
  );
}

function nameOn({ institutionHistory: history }: Day, on: string): string | undefined {
  return (history?.names.findLast(({ from }) => from <= on) ?? history?.names[0])?.name;
}

function Past({ day: { institutionHistory: history } }: { day: Day }) {
  if (!history) return null;
  return (
    <Card title="名称与归属">
      <Facts
        items={[
          ...history.names.map(({ name, from, to }) => ({ label: termText(from, to ?? null), value: name })),
          ...history.communities.map(({ communityName, from, to }) => ({
            label: `${termText(from, to ?? null)} 属`,
            value: communityName,
          })),
          ...(history.endedOn
            ? [{ label: `终止于 ${history.endedOn}`, value: `并入${history.successorName ?? ''}` }]
            : []),
        ]}
      />
    </Card>
  );
}

function Quota({ day, id }: { day: Day; id: string }) {
  const accounts = day.establishment.filter(({ institutionId }) => institutionId === id);
  const rows = [
    ...accounts.map((row) => ({
      ...row,
      name: row.resourceName,
      quota: row.verified,
      over: row.overstaffed,
    })),
    ...day.posts.map((row) => ({
      ...row,
      name: row.grade ? `· ${row.postName}` : row.postName,
      quota: row.quota + row.borrowed - row.lent,
      over: row.overfilled,
    })),
  ].filter((row) => row.quota + row.occupied + row.reserved > 0);
  return (
    <Card title="编制与岗位" flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className="card__note">当日没有核定的编制或岗位。</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table plain-table--narrow">
            <thead>
              <tr>
                <th scope="col">类别</th>
                {['可用', '占用', '预占', '余额'].map((label) => (
                  <th key={label} scope="col" className="number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.accountId}>
                  <th scope="row">
                    {row.name} {row.over && <Tag tone="red">超出</Tag>}
                  </th>
                  <td className="number" data-label="可用">
                    {row.quota}
                  </td>
                  <td className="number" data-label="占用">
                    {row.occupied}
                  </td>
                  <td className="number" data-label="预占">
                    {row.reserved}
                  </td>
                  <td className="number" data-label="余额">
                    {row.free}
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

function Coverage({ day, id }: { day: Day; id: string }) {
  const unit = day.coverage.find(({ institutionId }) => institutionId === id);
  if (!unit) return null;
  return (
    <Card
      title="派驻覆盖"
      extra={
        <Tag tone={unit.coveredToday ? 'green' : 'red'}>{unit.coveredToday ? '当日有人' : '当日无人'}</Tag>
      }
    >
      {unit.gaps.length === 0 ? (
        <p className="all-clear">此后十二个月均有人覆盖</p>
      ) : (
        <ul className="plan-lines">
          {unit.gaps.map((gap) => (
            <li key={gap.from}>
              {gap.from} 至 {gap.to} 无人
            </li>
          ))}
        </ul>
      )}
      <p className="footnote">依据 {unit.rule}</p>
    </Card>
  );
}
