import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { execute } from '../api/client';
import { useCan } from '../api/session';
import { graphql } from '../gql';
import type { CalendarCoverageQuery } from '../gql/graphql';

const CalendarCoverageDocument = graphql(`
  query CalendarCoverage {
    calendarCoverage {
      communityName
      until
      missingYears
      undatedTasks
    }
  }
`);

type Coverage = CalendarCoverageQuery['calendarCoverage'][number];

/** For whoever keeps the working calendar: that it will not reach, before deadlines can't be counted any more. */
export function CalendarWarning() {
  return useCan('maintain:WorkCalendar') ? <Warnings /> : null;
}

function Warnings() {
  const { data } = useQuery({
    queryKey: ['calendarCoverage'],
    queryFn: () => execute(CalendarCoverageDocument),
    staleTime: 60_000,
  });
  const missing = (data?.calendarCoverage ?? []).filter(({ missingYears }) => missingYears.length > 0);
  return missing.map((one) => <Warning key={one.communityName} coverage={one} />);
}

function Warning({ coverage }: { coverage: Coverage }) {
  const { communityName, until, missingYears, undatedTasks } = coverage;
  return (
    <Alert
      showIcon
      className="calendar-warning"
      type={undatedTasks > 0 ? 'error' : 'warning'}
      role="alert"
      title={`${communityName}的工作日历缺少 ${missingYears.join('、')} 年的节假日安排，${until} 前要用到`}
      description={
        <>
          缺少的年份不会被当作没有节假日，期限和公示期将无法计算。请按国务院办公厅的通知录入政策参数
          calendar.workDays；录入后，未定的期限自动补定。
          {undatedTasks > 0 && (
            <>
              目前已有 <Link to="/supervision">{undatedTasks} 项待办期限未定</Link>。
            </>
          )}
        </>
      }
    />
  );
}
