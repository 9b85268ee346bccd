import { EngineError } from "../model/engine-error";
import type { JobTerms, PlanJob } from "../model/plan-job";
import { serialOfDay } from "../workload/plan-year";
import { TERM_WORDS } from "./job-text";

/** The forms, for messages and manuals. */
export const JOB_FORMS = [
  "rep leaves: NAME from 2027-03-01",
  "rep leaves: NAME from 2027-03-01, seat stays open",
  "rep leaves: NAME from 2027-03-01, accounts to TERRITORY",
  "rep joins: NAME at 40.71, -74.01 from 2027-03-01",
  "split: TERRITORY from 2027-03-01",
  "split: TERRITORY from 2027-03-01 for NAME",
  "merge: TERRITORY into TERRITORY from 2027-03-01",
  "move account: ACCOUNT to TERRITORY from 2027-03-01",
] as const;

/** What may follow any of them. */
export const JOB_TERMS = Object.values(TERM_WORDS).map((words) => `; ${words}`);

const WITH_TERMS = new RegExp(`^(.*?)((?:\\s*;\\s*(?:${Object.values(TERM_WORDS).join("|")}))*)$`, "is");
const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;
const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const LEAVES = new RegExp(
  `^rep leaves:\\s*(.+?)\\s+from\\s+${DAY}(?:,\\s*(?:(seat stays open)|accounts to\\s+(.+)))?$`,
  "i",
);
const JOINS = new RegExp(`^rep joins:\\s*(.+?)\\s+at\\s+${NUMBER}\\s*,\\s*${NUMBER}\\s+from\\s+${DAY}$`, "i");
const SPLIT = new RegExp(`^split:\\s*(.+?)\\s+from\\s+${DAY}(?:\\s+for\\s+(.+))?$`, "i");
const MERGE = new RegExp(`^merge:\\s*(.+?)\\s+into\\s+(.+?)\\s+from\\s+${DAY}$`, "i");
const MOVE = new RegExp(`^move account:\\s*(.+?)\\s+to\\s+(.+?)\\s+from\\s+${DAY}$`, "i");

/**
 * Reads a what-if job as people write it, in one of JOB_FORMS, upper or lower case, with any of JOB_TERMS after it.
 *
 * @throws EngineError JOB_NOT_UNDERSTOOD, NO_SUCH_DAY, NO_SUCH_PLACE
 */
export function readJob(text: string): PlanJob {
  const [, said = "", terms = ""] = WITH_TERMS.exec(text.trim()) ?? [];
  return { ...jobOf(said), ...termsOf(terms) };
}

/** How the job is done, from what follows it; what is as usual is left out. */
function termsOf(text: string): JobTerms {
  const has = (term: keyof typeof TERM_WORDS): boolean => text.toLowerCase().includes(TERM_WORDS[term]);
  return {
    ...(has("wholeYear") ? { quotas: "wholeYear" as const } : {}),
    ...(has("goOver") ? { openDeals: "goOver" as const } : {}),
    ...(has("none") ? { handoverList: "none" as const } : {}),
  };
}

function jobOf(said: string): PlanJob {
  const leaves = LEAVES.exec(said);
  if (leaves !== null) {
    const [, rep = "", day, open, territory] = leaves;
    const accountsTo =
      territory !== undefined ? { territory } : open === undefined ? "neighbours" : "openSeat";
    return { kind: "repLeaves", rep, from: dayOf(day), accountsTo };
  }
  const joins = JOINS.exec(said);
  if (joins !== null) {
    const latitude = Number(joins[2]);
    const longitude = Number(joins[3]);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new EngineError(
        "NO_SUCH_PLACE",
        `${joins[2] ?? ""}, ${joins[3] ?? ""} is no place: latitude is -90 to 90, longitude -180 to 180 degrees; give them in that order`,
      );
    }
    return { kind: "repJoins", rep: joins[1] ?? "", from: dayOf(joins[4]), latitude, longitude, fte: 1 };
  }
  const split = SPLIT.exec(said);
  if (split !== null) {
    return { kind: "split", territory: split[1] ?? "", from: dayOf(split[2]), rep: (split[3] ?? "").trim() };
  }
  const merge = MERGE.exec(said);
  if (merge !== null) {
    return { kind: "merge", territory: merge[1] ?? "", into: merge[2] ?? "", from: dayOf(merge[3]) };
  }
  const move = MOVE.exec(said);
  if (move !== null) {
    return {
      kind: "moveAccount",
      account: move[1] ?? "",
      territory: move[2] ?? "",
      from: dayOf(move[3]),
    };
  }
  throw new EngineError(
    "JOB_NOT_UNDERSTOOD",
    `“${said}” is none of the jobs; write one of: ${JOB_FORMS.join("; ")}; after it, where wanted, “${JOB_TERMS.join("”, “")}”`,
  );
}

function dayOf(text = ""): number {
  const day = serialOfDay(text);
  if (!Number.isNaN(day)) return day;
  throw new EngineError("NO_SUCH_DAY", `${text} is no day; write year, month and day, as 2027-03-01`);
}
