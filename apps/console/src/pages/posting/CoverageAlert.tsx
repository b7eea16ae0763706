import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import { CoverageWarningsDocument } from './postingFields';

export const coverageKey = ['coverageWarnings'] as const;

/** Units that will soon be without a lead hospital's 主治, above the list of postings. */
export function CoverageAlert() {
  return useCan('read:Establishment') ? <Warnings /> : null;
}

function Warnings() {
  const { data } = useQuery({
    queryKey: coverageKey,
    queryFn: () => execute(CoverageWarningsDocument),
    staleTime: 60_000,
  });
  const due = (data?.coverageWarnings ?? []).filter((unit) => unit.due);
  if (due.length === 0) return null;
  const now = due.filter(({ inDays }) => inDays === 0).length;
  return (
    <Alert
      showIcon
      type="warning"
      role="status"
      title={`${due.length} 个基层单位即将或已经没有牵头医院主治及以上医师在岗${now > 0 ? `，其中 ${now} 个今天已无人` : ''}`}
      description={<Link to="/coverage">查看覆盖预警</Link>}
    />
  );
}
