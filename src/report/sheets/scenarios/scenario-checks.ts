import type { CurrencySign } from "../../currency-sign";
import type { Reference } from "../../formula";
import { cell, column, formula } from "../../formula";
import { COUNT, moneyFormat } from "../../number-format";
import { NAMES, nameOf, type ReportName } from "../../report-names";
import type { CellBlock, NameDescription } from "../../workbook-description";
import { live, type CheckLine } from "../check-line";

interface Totals {
  readonly check: string;
  readonly left: ReportName;
  readonly right: ReportName;
  readonly leftCells: Reference;
  readonly rightCells: Reference;
  readonly isMoney: boolean;
}

/** What scenarios come to, and what their territories add up to. */
function totals(hasQuotas: boolean): Totals[] {
  const accounts: Totals = {
    check: "Accounts: scenarios = their territories",
    left: "scenarioAccounts",
    right: "scenarioAccountsHeld",
    leftCells: column("EF_Scenarios", "Accounts"),
    rightCells: column("EF_ScenarioTerritories", "Accounts"),
    isMoney: false,
  };
  const quotas: Totals = {
    check: "Quotas: scenarios = their territories",
    left: "scenarioQuotas",
    right: "scenarioQuotasHeld",
    leftCells: column("EF_Scenarios", "Quotas"),
    rightCells: column("EF_ScenarioTerritories", "Quota"),
    isMoney: true,
  };
  return hasQuotas ? [accounts, quotas] : [accounts];
}

/** Rows that the totals take on the Scenarios sheet, their heading included. */
export const TOTALS_ROWS = 3;

/** The totals on the Scenarios sheet. */
export function totalsBlocks(hasQuotas: boolean, currencySymbol: CurrencySign, row: number): CellBlock[] {
  return [
    { row, column: 0, cells: [["Scenario totals"]], style: "heading" },
    ...totals(hasQuotas).flatMap((one, index): CellBlock[] => {
      const at = row + 1 + index;
      const [left, right] = [cell(at, 1), cell(at, 2)];
      return [
        { row: at, column: 0, cells: [[one.check]], style: "label" },
        {
          row: at,
          column: 1,
          cells: [[live(formula`=SUM(${one.leftCells})`), live(formula`=SUM(${one.rightCells})`)]],
          style: "formula",
          format: one.isMoney ? moneyFormat(currencySymbol) : COUNT,
          align: "right",
        },
        {
          row: at,
          column: 3,
          cells: [[live(formula`=IF(ABS(${left}-${right})<=0.000001*MAX(1,ABS(${left})),"PASS","FAIL")`)]],
          style: "check",
          align: "right",
        },
      ];
    }),
  ];
}

/** Names of the totals: they stay where the sheet is written anew, so that Tie-Out finds them. */
export function totalsNames(hasQuotas: boolean, row: number): NameDescription[] {
  return totals(hasQuotas).flatMap(({ left, right }, index) =>
    [left, right].map((name, at) => ({
      name: NAMES[name],
      role: "scenarios" as const,
      row: row + 1 + index,
      column: 1 + at,
    })),
  );
}

/** The same on Tie-Out; nothing is left to compare where the Scenarios sheet was deleted. */
export function scenarioChecks(hasQuotas: boolean, currencySymbol: CurrencySign): CheckLine[] {
  return totals(hasQuotas).map(({ check, left, right, isMoney }) => ({
    check,
    left: live(formula`=IFERROR(${nameOf(left)},0)`),
    right: live(formula`=IFERROR(${nameOf(right)},0)`),
    format: isMoney ? moneyFormat(currencySymbol) : COUNT,
    where: "Scenarios, scenario totals",
  }));
}
