import type { ReactNode } from 'react';

/** A label above its field; the label names the field for screen readers. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="labelled">
      <span>{label}</span>
      {children}
    </label>
  );
}
