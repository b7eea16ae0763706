import { usePhone } from '../../ui/usePhone';

interface Step {
  on: string;
  verified: number;
  occupied: number;
  reserved: number;
  borrowed: number;
  lent: number;
  free: number;
}

const HEIGHT = 200;
const PAD = { left: 40, right: 12, top: 12, bottom: 26 };

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const limitOf = (step: Step) => step.verified + step.borrowed - step.lent;
const takenOf = (step: Step) => step.occupied + step.reserved;

/** One account over the coming months: what there is as a line, what is taken as an area, days short of it in red. */
export function StepChart({ steps, to, name }: { steps: readonly Step[]; to: string; name: string }) {
  const phone = usePhone();
  // The drawing is scaled to the page: on a phone it is made half as wide, so that its figures stay legible.
  const width = phone ? 360 : 720;
  const [first] = steps;
  if (!first) return null;
  const [start, end] = [time(first.on), time(to) + 86_400_000];
  const values = steps.flatMap((step) => [limitOf(step), takenOf(step)]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(high - low, 1);
  // Some air, so that a level line is not an edge; never below nothing.
  const [bottom, top] = [Math.max(0, low - spread * 0.3), high + spread * 0.3];
  const x = (at: number) => PAD.left + ((at - start) / (end - start)) * (width - PAD.left - PAD.right);
  const y = (value: number) =>
    HEIGHT - PAD.bottom - ((value - bottom) / (top - bottom || 1)) * (HEIGHT - PAD.top - PAD.bottom);
  const spans = steps.map((step, at) => ({
    step,
    from: time(step.on),
    until: steps[at + 1] ? time(steps[at + 1]?.on ?? to) : end,
  }));
  const path = (value: (step: Step) => number) =>
    spans
      .map(({ step, from, until }, at) => `${at === 0 ? 'M' : 'L'}${x(from)} ${y(value(step))}H${x(until)}`)
      .join('');
  const floor = y(bottom);
  return (
    <svg
      className="step-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`${name}自${first.on}至${to}的数量变化，逐级数字见下表`}
    >
      {spans
        .filter(({ step }) => step.free < 0)
        .map(({ step, from, until }) => (
          <rect
            key={step.on}
            className="step-chart__short"
            x={x(from)}
            y={PAD.top}
            width={Math.max(x(until) - x(from), 1)}
            height={floor - PAD.top}
          />
        ))}
      <path className="step-chart__taken" d={`${path(takenOf)}V${floor}H${x(start)}Z`} />
      <path className="step-chart__line" d={path(takenOf)} />
      <path className="step-chart__limit" d={path(limitOf)} />
      {[...new Set([low, high])].map((value) => (
        <text key={value} x={PAD.left - 6} y={y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {firstDays(first.on, to, phone ? ['01', '07'] : ['01', '04', '07', '10']).map((day) => (
        <text key={day} x={x(time(day))} y={HEIGHT - 8} textAnchor="middle">
          {day.slice(2, 7)}
        </text>
      ))}
    </svg>
  );
}

/** First days of the months within the days shown. */
function firstDays(from: string, to: string, months: readonly string[]): string[] {
  const days: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const month of months) {
      const day = `${year}-${month}-01`;
      if (day > from && day <= to) days.push(day);
    }
  }
  return days;
}
