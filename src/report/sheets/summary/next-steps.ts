import {
  cell,
  column,
  countText,
  formula,
  fragment,
  listOf,
  percentText,
  quoted,
  type Reference,
} from "../../formula";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import { nameOf } from "../../report-names";
import { anchorTarget } from "../../sheet-anchors";
import type { CellBlock, CellContent, SheetRole } from "../../workbook-description";
import { POT_NAMES } from "../resources/pot-names";
import { changedSettings } from "../settings/changed-settings";
import { ACCOUNTS, CHECKS, live, TERRITORIES } from "./summary-frame";

const QUOTAS = "EF_Quotas";
const FINDINGS = "EF_Findings";
const COVERAGE = "EF_Coverage";
const NOTHING = "Nothing has to be done: all checks pass, all territories are inside their band.";
/** Steps that the page has room for. */
const MOST_SHOWN = 6;
/** Territories named in a sentence; the others are counted. */
const MOST_NAMED = 4;

/** Something that may have to be done: how often, the sentence about it and where it is done. */
interface Step {
  /** 0: nothing to do. */
  readonly count: Reference;
  /** By formula, or plain text where it holds names of the user. */
  readonly words: Reference | { readonly text: string };
  readonly sheet: string;
  readonly role: SheetRole;
}

/** What the page shows: sentences in order, each with a link to its sheet; below the page, what counts them. */
export interface NextSteps {
  readonly sentences: readonly CellContent[];
  readonly links: readonly CellContent[];
  readonly workings: readonly CellBlock[];
  /** Last row of the workings. */
  readonly lastRow: number;
}

const HEADERS = ["No", "Count", "Order", "Sheet", "", "", "What to do"] as const;

/**
 * What the reader has to do next, most urgent first, by formula: a step is on the page while there is something to
 * do, and the next one moves up when it is done. The workings count each and stand below the page.
 *
 * @param written sheets that are written; a step leads only to these
 * @param row first row of the workings
 */
export function nextSteps(facts: ReportFacts, written: ReadonlySet<SheetRole>, row: number): NextSteps {
  const steps = stepsOf(facts).filter(({ role }) => written.has(role));
  const top = row + 2;
  const all = (header: (typeof HEADERS)[number]): Reference => {
    const at = HEADERS.indexOf(header);
    return fragment`${cell(top, at, "both")}:${cell(top + steps.length - 1, at, "both")}`;
  };
  const order = all("Order");
  const slots = Array.from({ length: Math.min(MOST_SHOWN, steps.length) }, (_, at) => at + 1);
  const atSlot = (header: (typeof HEADERS)[number], slot: number): Reference =>
    fragment`INDEX(${all(header)},SMALL(${order},${slot}))`;
  const lines = steps.map(({ count, words, sheet }, at): CellContent[] => [
    at + 1,
    // A figure that is an error is told by the check that fails for it; the other sentences stay.
    live(formula`=IFERROR(${count},0)`),
    live(formula`=IF(N(${cell(top + at, 1)})>0,${cell(top + at, 0)},"")`),
    sheet,
    null,
    null,
    typeof words === "string" ? live(formula`=IFERROR(${words},"")`) : words.text,
  ]);
  return {
    sentences: slots.map((slot) =>
      live(
        formula`=IF(COUNT(${order})<${slot},${slot === 1 ? quoted(NOTHING) : quoted("")},${quoted(`${String(slot)}. `)}&${atSlot("What to do", slot)})`,
      ),
    ),
    links: slots.map((slot) =>
      live(
        formula`=IF(COUNT(${order})<${slot},"",HYPERLINK(CHOOSE(SMALL(${order},${slot}),${listOf(steps.map(({ role }) => anchorTarget(role)))}),${atSlot("Sheet", slot)}))`,
      ),
    ),
    workings: [
      {
        row,
        column: 0,
        cells: [["Workings of what to do next, not for editing"]],
        style: "note",
      },
      { row: row + 1, column: 0, cells: [[...HEADERS]], style: "note" },
      { row: top, column: 0, cells: lines, style: "note" },
    ],
    lastRow: top + lines.length - 1,
  };
}

function stepsOf(facts: ReportFacts): Step[] {
  const result = column(CHECKS, "Result");
  const failed = fragment`COUNTIFS(${result},"FAIL")`;
  // Those of the plan: what is typed so by hand is no row to mend, and a check of its own says it.
  const aside = fragment`COUNTIFS(${column(ACCOUNTS, "Planned Territory")},${nameOf("setAside")})`;
  const severity = column(FINDINGS, "Severity");
  const act = fragment`COUNTIFS(${severity},"Act")`;
  const watch = fragment`COUNTIFS(${severity},"Watch")`;
  return [
    {
      count: failed,
      words: fragment`${countText(failed)}&IF(${failed}=1," check fails: "," checks fail, first: ")&INDEX(${column(CHECKS, "Check")},MATCH("FAIL",${result},0))`,
      sheet: "Tie-Out",
      role: "tieOut",
    },
    {
      count: act,
      words: counted(act, "finding in the data asks for action", "findings in the data ask for action"),
      sheet: "Data Health",
      role: "dataHealth",
    },
    {
      count: aside,
      words: counted(
        aside,
        "account is set aside: mend its row, then plan again",
        "accounts are set aside: mend their rows, then plan again",
      ),
      sheet: "Data Health",
      role: "dataHealth",
    },
    ...bandSteps(facts),
    ...seatSteps(facts),
    ...hourSteps(facts),
    ...notPlacedSteps(facts),
    ...quotaSteps(facts),
    ...coverageSteps(facts),
    {
      count: watch,
      words: counted(watch, "finding in the data to look at", "findings in the data to look at"),
      sheet: "Data Health",
      role: "dataHealth",
    },
    {
      count: nameOf("editCount"),
      words: counted(
        nameOf("editCount"),
        "owner was changed by hand since: plan again to log it",
        "owners were changed by hand since: plan again to log them",
      ),
      sheet: "Tie-Out",
      role: "tieOut",
    },
    {
      count: changedSettings(),
      words: counted(
        changedSettings(),
        "setting was changed since: figures follow, plan again to plan by it",
        "settings were changed since: figures follow, plan again to plan by them",
      ),
      sheet: "Plan Settings",
      role: "planSettings",
    },
    ...handOverSteps(facts),
  ];
}

/** Territories outside the band of each balanced measure; of the first also which is furthest. */
function bandSteps(facts: ReportFacts): Step[] {
  return facts.balances.map(({ header, inBand, toleranceName }, at): Step => {
    const outside = fragment`COUNTIFS(${column(TERRITORIES, inBand)},"WATCH")`;
    const band = fragment`" outside ±"&${percentText(nameOf(toleranceName))}&${quoted(` in ${header.toLowerCase()}`)}`;
    const off = column(TERRITORIES, "Off Target");
    const furthest = fragment`MATCH(MAX(${off}),${off},0)`;
    const deviation = fragment`INDEX(${column(TERRITORIES, "Deviation")},${furthest})`;
    const which = fragment`IF(${outside}=1,": ",", furthest ")&INDEX(${column(TERRITORIES, "Territory")},${furthest})&" at "&IF(${deviation}<0,"−","+")&${percentText(fragment`ABS(${deviation})`, 0)}`;
    return {
      count: outside,
      words: fragment`${countText(outside)}&IF(${outside}=1," territory is"," territories are")&${band}${at === 0 ? fragment`&${which}` : fragment``}`,
      sheet: "Territory KPIs",
      role: "territoryKpis",
    };
  });
}

/** Territories without a rep, and those that were planned for somebody who is still to be hired. */
function seatSteps({ plan, hasReps }: ReportFacts): Step[] {
  if (!hasReps) return [];
  const open = fragment`SUMPRODUCT(--(${column(TERRITORIES, "Rep")}=""))`;
  const kpis = { sheet: "Territory KPIs", role: "territoryKpis" } as const;
  const hired = plan.territories.filter(({ toBeHired }) => toBeHired === true).map(({ name }) => name);
  const steps: Step[] = [
    { count: open, words: counted(open, "territory has no rep", "territories have no rep"), ...kpis },
  ];
  if (hired.length === 0) return steps;
  const named = hired.slice(0, MOST_NAMED).join(", ");
  const more = hired.length > MOST_NAMED ? ` and ${String(hired.length - MOST_NAMED)} more` : "";
  const lead = `${String(hired.length)} ${hired.length === 1 ? "seat was" : "seats were"} planned for a rep to be hired: `;
  steps.push({
    count: fragment`${hired.length}`,
    words: { text: `${lead}${named}${more}` },
    ...kpis,
  });
  return steps;
}

/** Territories that ask for more hours than the healthy share of what their reps have. */
function hourSteps({ plan }: ReportFacts): Step[] {
  if (plan.workload === null) return [];
  const used = column(TERRITORIES, "Utilisation");
  const busy = fragment`SUMPRODUCT(ISNUMBER(${used})*(${used}>${nameOf("utilisationHigh")}))`;
  const busiest = fragment`INDEX(${column(TERRITORIES, "Territory")},MATCH(MAX(${used}),${used},0))&" at "&${percentText(fragment`MAX(${used})`, 0)}`;
  return [
    {
      count: busy,
      words: fragment`${countText(busy)}&IF(${busy}=1," territory is busier than "," territories are busier than ")&${percentText(nameOf("utilisationHigh"), 0)}&IF(${busy}=1,": ",", most ")&${busiest}`,
      sheet: "Territory KPIs",
      role: "territoryKpis",
    },
  ];
}

/** What of the target, of the budget and of support no territory can carry or get. */
function notPlacedSteps({ plan }: ReportFacts): Step[] {
  const steps: Step[] = (plan.resources?.pots ?? []).map(({ kind }) => ({
    count: fragment`N(${nameOf(POT_NAMES[kind].notPlacedText)}<>"")`,
    words: nameOf(POT_NAMES[kind].notPlacedText),
    sheet: "Resource Allocation",
    role: "resourceAllocation",
  }));
  if (plan.quotas === null) return steps;
  const short = nameOf("quotaShort");
  const amount = countText(fragment`ABS(${short})`);
  return [
    {
      count: fragment`N(${nameOf("quotaNotPlacedText")}<>"")`,
      words: fragment`IF(${short}>0,"No territory can carry "&${amount}&" of the target: raise caps or lower it","Floors and overrides ask "&${amount}&" more than the target")`,
      sheet: "Quota Allocation",
      role: "quotaAllocation",
    },
    ...steps,
  ];
}

function quotaSteps(facts: ReportFacts): Step[] {
  if (facts.plan.quotas === null || measureOf(facts, "potential") === undefined) return [];
  const share = column(QUOTAS, "Quota to Potential");
  const above = fragment`SUMPRODUCT(ISNUMBER(${share})*(${share}>1))`;
  const highest = fragment`INDEX(${column(QUOTAS, "Territory")},MATCH(MAX(${share}),${share},0))`;
  return [
    {
      count: above,
      words: fragment`${countText(above)}&IF(${above}=1," quota is above the potential of its territory: "," quotas are above their territory's potential, most ")&${highest}`,
      sheet: "Quota Allocation",
      role: "quotaAllocation",
    },
  ];
}

function coverageSteps({ plan, hasSegments }: ReportFacts): Step[] {
  if (!hasSegments || plan.matching.coverage.length === 0) return [];
  const nobody = fragment`COUNTIFS(${column(COVERAGE, "Reps")},0)`;
  const first = fragment`INDEX(${column(COVERAGE, "Asked For")},MATCH(0,${column(COVERAGE, "Reps")},0))`;
  return [
    {
      count: nobody,
      words: fragment`IF(${nobody}=1,"No rep has what accounts ask for: ","No rep has "&${countText(nobody)}&" things that accounts ask for, first ")&${first}`,
      sheet: "Segments",
      role: "segments",
    },
  ];
}

function handOverSteps({ hasOwners }: ReportFacts): Step[] {
  if (!hasOwners) return [];
  const moved = fragment`COUNTIFS(${column(ACCOUNTS, "Moved?")},"Moved")`;
  return [
    {
      count: moved,
      words: counted(
        moved,
        "account changes owner: hand it over",
        "accounts change owner: hand them over, rep by rep",
      ),
      sheet: "Hand-off",
      role: "handOff",
    },
  ];
}

/** "1 account is ..." or "9 accounts are ...". */
function counted(count: Reference, one: string, many: string): Reference {
  return fragment`${countText(count)}&IF(${count}=1,${quoted(` ${one}`)},${quoted(` ${many}`)})`;
}
