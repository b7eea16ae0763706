import { useEffect, type ReactNode } from 'react';

/** Heading, aside and body of a page; also names the browser tab. */
export function Page({
  title,
  lead,
  extra,
  children,
}: {
  title: string;
  lead?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · 县域医共体人事薪酬审批平台`;
  }, [title]);
  return (
    <div className="page">
      <header className="page__head">
        <div>
          <h1>{title}</h1>
          {lead && <div className="page__lead">{lead}</div>}
        </div>
        {extra && <div className="page__extra">{extra}</div>}
      </header>
      {children}
    </div>
  );
}

export function Card({
  title,
  extra,
  children,
  flush = false,
  accent = false,
}: {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  /** No padding: for tables that reach the card's edges. */
  flush?: boolean;
  accent?: boolean;
}) {
  return (
    <section className={`card${flush ? ' card--flush' : ''}${accent ? ' card--accent' : ''}`}>
      {(title || extra) && (
        <header className="card__head">
          <h2>{title}</h2>
          {extra}
        </header>
      )}
      <div className="card__body">{children}</div>
    </section>
  );
}

/** Label and value pairs, as a description list. */
export function Facts({ items }: { items: { label: string; value: ReactNode; wide?: boolean }[] }) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.label} className={item.wide ? 'facts__item facts__item--wide' : 'facts__item'}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
