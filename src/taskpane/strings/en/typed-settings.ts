/** Words about what was typed on Plan Settings and into dates. */
export const typedSettingWords = {
  taken: (many: number, count: string) =>
    many === 1 ? "A setting typed on the sheets is used" : `${count} settings typed on the sheets are used`,
  left: (many: number, count: string) =>
    many === 1
      ? "A setting typed on the sheets is left out"
      : `${count} settings typed on the sheets are left out`,
  unreadTitle: "A setting typed on the sheets is not used",
  edit: (label: string, before: string, now: string) => `${label}: ${before} → ${now}`,
  unread: (label: string, value: string) =>
    `“${value}” is outside of what ${label} takes; what was planned with stays.`,
  blank: "blank",
  drop: "Leave out",
  keep: "Use",
};
