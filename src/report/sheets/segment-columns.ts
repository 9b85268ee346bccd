import { NO_SEGMENT } from "../../engine/model/segmentation";
import type { Reference } from "../formula";
import { column, formula, fragment, here } from "../formula";
import { GENERAL, HOURS } from "../number-format";
import type { ReportFacts } from "../report-facts";
import type { TableColumnDescription } from "../workbook-description";
import { accountOrder, ordered, text } from "./account-columns";

const TABLE = "EF_Assignments";

/** The name of the account's segment, which can be changed on Segments; a value where there are many accounts, or no such sheet. */
export function segment(facts: ReportFacts): TableColumnDescription {
  if (facts.lean || !facts.hasSegmentSheet) {
    const { accounts, segmentation } = facts.plan;
    const names = accountOrder(facts, (account) =>
      (segmentation.segmentOf[account] ?? NO_SEGMENT) < 0 ? "" : (accounts.segment[account] ?? ""),
    );
    return { ...text("Segment", names), align: "center" };
  }
  return {
    header: "Segment",
    formula: formula`=IF(${here(TABLE, "Segment No")}=0,"",${ofSegment("Segment")}&"")`,
    format: GENERAL,
    style: "formula",
    align: "center",
  };
}

function own(facts: ReportFacts, header: "Own Calls" | "Own Hours"): TableColumnDescription {
  const { ownCalls, ownHours } = facts.plan.segmentation;
  return {
    header,
    values: ordered(facts, header === "Own Calls" ? ownCalls : ownHours),
    format: GENERAL,
    style: "value",
  };
}

/** Calls a year times hours a call: the account's own, else those of its segment on Segments. */
export function workload(facts: ReportFacts): TableColumnDescription {
  const owns = ownColumns(facts);
  const no = here(TABLE, "Segment No");
  const look = { header: "Workload", format: HOURS, style: "formula", align: "right" } as const;
  if (owns.length === 0) {
    return { ...look, formula: formula`=IF(${no}=0,"",${ofSegment("Hours per Account")})` };
  }
  const factor = (own: "Own Calls" | "Own Hours", planned: string): Reference =>
    owns.includes(own)
      ? fragment`IF(${here(TABLE, own)}="",${ofSegment(planned)},${here(TABLE, own)})`
      : ofSegment(planned);
  const missing = (["Own Calls", "Own Hours"] as const)
    .map((own) => (owns.includes(own) ? fragment`${here(TABLE, own)}=""` : fragment`TRUE`))
    .reduce((all, one) => fragment`${all},${one}`);
  return {
    ...look,
    formula: formula`=IF(AND(${no}=0,OR(${missing})),"",${factor("Own Calls", "Calls per Year")}*${factor("Own Hours", "Hours per Call")})`,
  };
}

/** A column of EF_Segments at the account's segment. */
function ofSegment(header: string): Reference {
  return fragment`INDEX(${column("EF_Segments", header)},MATCH(${here(TABLE, "Segment No")},${column("EF_Segments", "No")},0))`;
}

/** Which of the accounts' own calls and hours there are. */
function ownColumns({ plan }: ReportFacts): ("Own Calls" | "Own Hours")[] {
  const { ownCalls, ownHours } = plan.segmentation;
  const has = (values: Float64Array): boolean => values.some((value) => !Number.isNaN(value));
  return [...(has(ownCalls) ? ["Own Calls" as const] : []), ...(has(ownHours) ? ["Own Hours" as const] : [])];
}

/** Says beside each potential that is not the user's that it is estimated. */
export function potentialSource(facts: ReportFacts): TableColumnDescription[] {
  const { estimated } = facts.plan.segmentation;
  if (estimated === null) return [];
  const words = accountOrder(facts, (account) => (estimated[account] === 1 ? "estimated" : ""));
  return [{ ...text("Potential Source", words), align: "center" }];
}

/** What the formulas need: the number of the account's segment, and its own calls and hours. */
export function segmentWorkings(facts: ReportFacts): TableColumnDescription[] {
  const { segmentOf } = facts.plan.segmentation;
  const no: TableColumnDescription = {
    header: "Segment No",
    values: Int32Array.from(facts.order, (account) => (segmentOf[account] ?? NO_SEGMENT) + 1),
    format: "0",
    style: "value",
  };
  return [no, ...(facts.callPlan === "live" ? ownColumns(facts).map((header) => own(facts, header)) : [])];
}
