import type { ReactNode } from "react";

/** One line of a list of settings: its label, and its fields at the right. */
export function SettingItem({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ev-item ev-item-middle">
      <span className="ev-fill">{label}</span>
      {children}
    </div>
  );
}
