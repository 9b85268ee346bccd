import type { PlanRerun } from "./rerun-plan";

/** A line of what a rerun has found; details stand under it. */
export interface RerunLine {
  readonly cause: "identical" | "inputs" | "settings" | "version" | "handEdits" | "kept" | "plan";
  readonly text: string;
  readonly details: readonly string[];
}

/** Details that are listed under a line; the rest is counted. */
const LISTED = 8;

const KEPT_WORDS = {
  stopped: "its search was stopped early",
  repaired: "it was repaired around moves",
  proved: "a proof found it",
  sheets: "its accounts were kept from the sheets",
} as const;

/** What a rerun found, in words: whether it is the written plan, and what differs by its cause. */
export function rerunLines(rerun: PlanRerun): RerunLine[] {
  const { comparison, handEdits, settings, version } = rerun;
  const lines: RerunLine[] = [];
  const add = (cause: RerunLine["cause"], text: string, details: readonly string[] = []): void => {
    const more = details.length - LISTED;
    lines.push({
      cause,
      text,
      details: more > 0 ? [...details.slice(0, LISTED), `and ${count(more)} more`] : details,
    });
  };
  if (rerun.isIdentical) {
    add(
      "identical",
      `Identical: all ${count(rerun.accounts)} accounts in ${count(rerun.territories)} territories and every quota are as written`,
    );
  } else {
    add(
      "plan",
      comparison.elsewhere.length === 0
        ? "Every account is where it was planned, and figures differ"
        : `${many(comparison.elsewhere.length, "account")} would be elsewhere than written`,
      comparison.elsewhere.map(({ id, name, was, is }) => `${name === "" ? id : name}: ${was} to ${is}`),
    );
  }
  if (rerun.inputsChanged) {
    const details = [
      ...listed("New", comparison.arrived),
      ...listed("Gone", comparison.gone),
      ...comparison.amounts.map(
        ({ measure, accounts, first }) =>
          `${many(accounts, "account")} with another ${measure}: ${first
            .map(({ id, was, is }) => `${id} ${amount(was)} to ${amount(is)}`)
            .join(", ")}${accounts > first.length ? " and more" : ""}`,
      ),
    ];
    add(
      "inputs",
      "The lists are not what they were when the plan was written",
      details.length > 0
        ? details
        : [
            "The same accounts with the same amounts: an owner, a place, another column, a rep, a deal or a cost has changed",
          ],
    );
  }
  if (version !== null) {
    add("version", `The plan was made by version ${version.was}, this is ${version.is}`);
  }
  if (settings.length > 0) {
    add(
      "settings",
      `${many(settings.length, "input")} changed on the sheets since, which the rerun leaves out`,
      settings.map(({ label, written, typed }) => `${label}: ${shown(written)} to ${shown(typed)}`),
    );
  }
  if (handEdits.owners + handEdits.areas + handEdits.quotas > 0) {
    add(
      "handEdits",
      "Changed by hand since, which the rerun leaves out; fitting in new accounts keeps owners, planning again keeps quotas",
      [
        ...(handEdits.owners > 0 ? [many(handEdits.owners, "owner")] : []),
        ...(handEdits.areas > 0 ? [many(handEdits.areas, "area")] : []),
        ...(handEdits.quotas > 0 ? [many(handEdits.quotas, "quota")] : []),
      ],
    );
  }
  if (rerun.kept !== null) {
    add("kept", `The territories were taken as recorded and not searched again: ${KEPT_WORDS[rerun.kept]}`);
  }
  return lines;
}

function listed(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length - LISTED;
  return [
    `${what}: ${many(ids.length, "account")} (${ids.slice(0, LISTED).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""})`,
  ];
}

function many(value: number, what: string): string {
  return `${count(value)} ${what}${value === 1 ? "" : "s"}`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function amount(value: number | null): string {
  return value === null ? "blank" : count(value);
}

function shown(cell: unknown): string {
  return cell === "" ? "blank" : String(cell);
}
