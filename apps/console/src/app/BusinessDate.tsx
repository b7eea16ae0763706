import { CalendarOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { lazy, Suspense } from 'react';
import { useBusinessClock, useCan } from '../api/session';
import { dateText, weekdayText } from '../ui/format';
import { Loading } from '../ui/Notices';
import { usePhone } from '../ui/usePhone';

/** Its date picker is heavy, and only demonstration systems need it: not part of the first load. */
const MoveClock = lazy(async () => ({ default: (await import('./MoveClock')).MoveClock }));

/** The business date that deadlines and terms are counted from; movable only in demonstration systems. */
export function BusinessDate() {
  const clock = useBusinessClock();
  const mayMove = useCan('move:BusinessClock');
  const phone = usePhone();
  if (!clock) return null;
  const text = phone ? clock.today.slice(5) : `${dateText(clock.today)} ${weekdayText(clock.today)}`;
  const label = (
    <>
      {clock.movable && <span className="demo-tag">演示</span>}
      <span className="business-date">{text}</span>
    </>
  );
  if (!clock.movable || !mayMove) {
    return (
      <div className="top-date" title="业务日期">
        {label}
      </div>
    );
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Suspense fallback={<Loading />}>
          <MoveClock today={clock.today} />
        </Suspense>
      }
      destroyOnHidden
    >
      <Button type="text" className="top-button" aria-label={`业务日期 ${clock.today}，演示系统可调整`}>
        {label}
        {!phone && <CalendarOutlined />}
      </Button>
    </Popover>
  );
}
