import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, countText, formula, fragment } from "../../formula";
import { moneyFormat, SHARE } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import { nameOf } from "../../report-names";
import type { CellBlock, CellContent, FormulaText } from "../../workbook-description";
import { resultBlocks } from "../check-line";
import { periodsThatDiffer } from "./period-columns";

const TABLE = "EF_Quotas";
/** First line of what stands above the table. */
export const TOP_ROW = 3;

/** A line of the way from the company's target to what the reps carry. */
export interface TargetLine {
  readonly label: CellContent;
  readonly content: FormulaText;
  readonly name?: ReportName;
  readonly isTotal?: boolean;
}

/** From the company's target to what the reps carry. */
export function targetLines(quotas: QuotaPlan): TargetLine[] {
  const toTerritories = nameOf("quotaToTerritories");
  const unit = nameOf("quotaUnit");
  return [
    { label: "Company target", content: formula`=${nameOf("quotaTarget")}` },
    { label: "Less house accounts", content: formula`=-${nameOf("quotaHouse")}` },
    ...(quotas.apart > 0
      ? [{ label: "Less a line of its own", content: formula`=-${nameOf("quotaApart")}` }]
      : []),
    {
      label: "To territories",
      content: formula`=ROUND(${nameOf("quotaTarget")}-${nameOf("quotaHouse")}-${nameOf("quotaApart")},6)`,
      name: "quotaToTerritories",
      isTotal: true,
    },
    {
      // Always here, as a cap or an override that is typed in later changes what can be carried. From the bounds alone:
      // were it what the quotas lack, Carried by reps would agree with any quotas.
      label: {
        formula: formula`=IF(${nameOf("quotaBeyond")}<0,"Plus what exceeds the target","Less what no territory carries")`,
      },
      content: formula`=-${nameOf("quotaBeyond")}`,
    },
    {
      label: "Over-assignment",
      content: formula`=ROUND(ROUND(${toTerritories}*${nameOf("overAssignment")}/${unit},6),0)*${unit}`,
      name: "quotaOverAssigned",
    },
    {
      label: "Carried by reps",
      content: formula`=${toTerritories}-${nameOf("quotaBeyond")}+${nameOf("quotaOverAssigned")}`,
      name: "quotaCarried",
      isTotal: true,
    },
  ];
}

export function targetBlocks(facts: ReportFacts, lines: readonly TargetLine[]): CellBlock[] {
  return lines.flatMap(({ label, content, isTotal }, index): CellBlock[] => {
    const look = isTotal
      ? { style: "total" as const, topRule: PALETTE.totalRule }
      : { style: "formula" as const };
    return [
      { row: TOP_ROW + index, column: 0, cells: [[label, null]], ...look },
      {
        row: TOP_ROW + index,
        column: 2,
        cells: [[{ formula: content }]],
        format: moneyFormat(facts.options.currencySymbol),
        align: "right",
        ...look,
      },
    ];
  });
}

/** Target against forecasts. */
export function gapBlocks(facts: ReportFacts, quotas: QuotaPlan, left: number): CellBlock[] {
  if (quotas.bottomUp === null) {
    return [
      {
        row: TOP_ROW,
        column: left,
        cells: [["No forecasts in the account list: with them the bottom-up view stands here"]],
        style: "note",
      },
    ];
  }
  const topDown = fragment`SUM(${column(TABLE, "Final Quota")})`;
  const gap = fragment`SUM(${column(TABLE, "Gap")})`;
  const money = moneyFormat(facts.options.currencySymbol);
  const lines: readonly (readonly [string, FormulaText, string, "formula" | "total"])[] = [
    ["Top-down", formula`=${topDown}`, money, "formula"],
    ["Bottom-up", formula`=SUM(${column(TABLE, "Bottom-Up")})`, money, "formula"],
    ["Gap", formula`=${gap}`, money, "total"],
    ["Gap of top-down", formula`=IF(${topDown}=0,"",${gap}/${topDown})`, SHARE, "formula"],
  ];
  return lines.flatMap(([label, content, format, style], index): CellBlock[] => [
    { row: TOP_ROW + index, column: left, cells: [[label]], style },
    {
      row: TOP_ROW + index,
      column: left + 2,
      cells: [[{ formula: content }]],
      style,
      format,
      align: "right",
    },
  ]);
}

/** Row of the sentence about what no territory carries, right below the checks. */
export const NOT_PLACED_ROW = TOP_ROW + 3;

/** The identities that a reader of this sheet asks for; Tie-Out has both sides of each. */
export function checkBlocks(quotas: QuotaPlan, left: number): CellBlock[] {
  const pass = (holds: Reference): Reference => fragment`IF(${holds},"PASS","FAIL")`;
  const final = column(TABLE, "Final Quota");
  const short = nameOf("quotaShort");
  const checks: readonly (readonly [string, Reference])[] = [
    [
      "Quotas equal the territory target",
      fragment`IF(ABS(${short})<0.005,"PASS",IF(ABS(${short}-${nameOf("quotaBeyond")})<0.005,"WATCH","FAIL"))`,
    ],
    [
      "Quarters equal the year",
      pass(
        fragment`ABS(SUM(${column("EF_Periods", "Territories")})-SUM(${final}))+${periodsThatDiffer()}<0.005`,
      ),
    ],
    ["Every override has a reason", pass(fragment`${withoutReason()}=0`)],
  ];
  return [
    ...resultBlocks(checks, TOP_ROW, { words: left, result: left + 1 }),
    {
      row: NOT_PLACED_ROW,
      column: left,
      cells: [[{ formula: formula`=${notPlaced(quotas)}` }]],
      style: "note",
    },
  ];
}

/** How much of the target no territory carries and what to do; blank where all of it is carried. */
function notPlaced({ historyFrom }: QuotaPlan): Reference {
  const short = nameOf("quotaShort");
  const beyond = nameOf("quotaCalculatedBeyond");
  const amount = countText(fragment`ABS(${short})`);
  // Growth is on what a rep sold: a new one has no last year, and so no cap. Last year of accounts goes with them.
  const hire = historyFrom === "actual" ? fragment`", or add reps"` : fragment`""`;
  const tooLittle = fragment`IF(${beyond}>0,"Growth caps let no territory carry "&${amount}&" of the target: raise the cap, lower the target, keep it on a line of its own"&${hire},"Overrides leave "&${amount}&" that no other territory can carry: change one or raise the cap")`;
  const tooMuch = fragment`IF(${beyond}<0,"Growth floors ask "&${amount}&" more than the target: lower the floor or raise the target","Overrides take "&${amount}&" that no other territory can give: change one or lower the floor")`;
  return fragment`IF(ABS(${short})<0.005,"",IF(${short}>0,${tooLittle},${tooMuch}))`;
}

/** Overrides without a reason beside them. */
export function withoutReason(): Reference {
  return fragment`SUMPRODUCT(ISNUMBER(${column(TABLE, "Override")})*(${column(TABLE, "Override Reason")}=""))`;
}
