import type { RerunWords } from "../../../use-cases/rerun-words";
import { many } from "../counted";

/** What is said of a plan that was made again; the command line says the same. */
export const rerunLineWords = {
  identical: (accounts, territories) =>
    `Identical: all ${accounts} accounts in ${territories} territories and every quota are as written`,
  elsewhere: (accounts, shown) =>
    `${many(accounts, shown, "account", "accounts")} would be elsewhere than written`,
  figures: "Every account is where it was planned, and figures differ",
  fromTo: (what, was, is) => `${what}: ${was} to ${is}`,
  more: (shown) => `and ${shown} more`,
  blank: "blank",
  inputs: "The lists are not what they were when the plan was written",
  inputsUnknown:
    "The same accounts with the same amounts: an owner, a place, another column, a rep, a deal or a cost has changed",
  lists: { account: "Accounts", rep: "Reps", opportunity: "Opportunities", cost: "Costs" },
  arrived: (accounts, shown, ids) => `New: ${many(accounts, shown, "account", "accounts")} (${ids})`,
  gone: (accounts, shown, ids) => `Gone: ${many(accounts, shown, "account", "accounts")} (${ids})`,
  amounts: (accounts, shown, measure, first) =>
    `${many(accounts, shown, "account", "accounts")} with another ${measure}: ${first}`,
  newList: (list, sheet) => `${list}: read from sheet "${sheet}" now, and there was no such list`,
  goneList: (list, sheet) => `${list}: were read from sheet "${sheet}", and there is no such list now`,
  otherSheet: (list, was, is) => `${list}: read from sheet "${is}" now, from "${was}" then`,
  rows: (list, was, is) => `${list}: ${was} rows then, ${is} now`,
  keys: (list, rows, shown) => `${list}: at least ${many(rows, shown, "row is", "rows are")} new or gone`,
  cells: (list, column, rows, shown) =>
    `${list}, column "${column}": at least ${many(rows, shown, "row", "rows")} changed`,
  otherColumn: (list, was, is, rows, shown) =>
    `${list}: column "${is}" is read where "${was}" was, and differs in at least ${many(rows, shown, "row", "rows")}`,
  newColumn: (list, column) => `${list}: column "${column}" is read now and was not`,
  goneColumn: (list, column) => `${list}: column "${column}" was read and is not now`,
  version: (was, is) => `The plan was made by version ${was}, this is ${is}`,
  typed: (cells, shown) =>
    `${many(cells, shown, "input", "inputs")} changed on the sheets since, which the rerun leaves out`,
  chosen: (settings, shown) =>
    `${many(settings, shown, "setting", "settings")} chosen otherwise since, which the rerun leaves out`,
  hands: "Changed by hand since, which the rerun leaves out",
  owners: (count, shown) => many(count, shown, "owner", "owners"),
  areas: (count, shown) => many(count, shown, "area", "areas"),
  quotas: (count, shown) => many(count, shown, "quota", "quotas"),
  budgets: (count, shown) => many(count, shown, "budget", "budgets"),
  kept: {
    stopped: "The territories were taken as recorded and not searched again: the search was stopped early",
    repaired:
      "The territories were taken as recorded and not searched again: the plan was repaired around moves",
    proved: "The territories were taken as recorded and not searched again: a proof found them",
    sheets:
      "The territories were taken as recorded and not searched again: accounts were kept from the sheets",
  },
} satisfies RerunWords;

/** Words of making a written plan again. */
export const rerunWords = {
  rerun: "Rerun and compare with the written plan",
  notThere:
    "No plan of this version is written here; write the plan, and it can be made again from its sheets.",
  lines: rerunLineWords as RerunWords,
  keep: "Keep hand edits",
  drop: "Drop hand edits",
  keepOrDrop:
    "Keep plans with owners, quotas and inputs as they are on the sheets now, Drop as they were written. You see what will be written first.",
};
