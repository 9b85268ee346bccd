import type { CopyReader, CopyRequest } from "../../../engine/model/clean-copy";
import { many } from "../counted";

/** Words of the clean copy; figures come formatted. */
export const copyWords = {
  link: "Make a clean copy",
  title: "Clean copy",
  verdict: "A workbook with a reader’s part of the plan",
  lead: "Their accounts and territories as the sheets stand now, in a new workbook that needs no add-in. This workbook stays as it is.",
  looking: "Looking at the written plan",
  noPlan: "No plan is written yet",
  noPlanLead: "A clean copy is made from the sheets of a plan. Write the plan first.",
  kind: "For",
  kinds: {
    rep: "A rep",
    region: "A region",
    manager: "A manager",
    finance: "Finance",
    plan: "Everyone",
  } satisfies Record<CopyReader["kind"], string>,
  who: "Whom it is for",
  figures: "Figures",
  figuresNamed: { live: "Live formulas", values: "Values only" } satisfies Record<
    CopyRequest["figures"],
    string
  >,
  figuresHint: {
    live: "Sums follow when an account changes its territory in the copy.",
    values: "Figures as they stand now, no formula at all.",
  } satisfies Record<CopyRequest["figures"], string>,
  within: "In it",
  accounts: (value: number, shown: string) => many(value, shown, "account", "accounts"),
  territories: (value: number, shown: string) => many(value, shown, "territory", "territories"),
  inside: (accounts: string, territories: string) =>
    `${accounts} in ${territories}, and the quotas where the plan has any`,
  insideFinance: (territories: string) =>
    `Quotas of ${territories}, overrides with their reasons, and costs where the plan has any`,
  lists: {
    rep: "What the rep hands over and takes over",
    region: "What its reps hand over and take over",
    manager: "What the team hands over and takes over",
    plan: "The hand-off list, the change log and saved scenarios",
  } satisfies Record<Exclude<CopyReader["kind"], "finance">, string>,
  pages: "A first page that says of which plan and date it is, and whether it ties",
  leftOut: "Left out",
  without: {
    rep: "All other accounts, reps and territories, by name as well",
    region: "All other accounts, reps and territories, by name as well",
    manager: "All other accounts, reps and territories, by name as well",
    finance: "The accounts, and the lists that the plan was made from",
    plan: "The lists that the plan was made from, and the workings",
  } satisfies Record<CopyReader["kind"], string>,
  rest: "Settings, findings, reviews, notes, names of authors, hidden sheets",
  noManagers: "Managers can be chosen once the list of reps has a Manager column.",
  make: (name: string) => `Open the copy for ${name}`,
  opened: (name: string) => `The copy for ${name} is open as a new workbook`,
  openedLead: (accounts: string, territories: string) =>
    `${accounts} in ${territories}. Save it from there; this workbook was not changed.`,
};
