import type { ReactNode } from "react";

/** A field of a what-if job with its name before it; the field has that name of its own. */
export function JobField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ev-row">
      <span className="ev-small ev-job-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
