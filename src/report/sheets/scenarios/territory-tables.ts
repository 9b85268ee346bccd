import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import {
  COUNT,
  DEVIATION,
  GENERAL,
  measureFormat,
  moneyFormat,
  signedMoneyFormat,
  TEXT,
} from "../../number-format";
import { isOnSheet } from "./figure-lines";
import type { ScenarioSheetFacts } from "../../scenario-options";
import type {
  CellContent,
  FormulaText,
  TableColumnDescription,
  TableDescription,
} from "../../workbook-description";

const SIDES = "EF_SideBySide";
const SAVED = "EF_ScenarioTerritories";
const TERRITORIES = "EF_Territories";

/** What a side of the comparison is called in headers: the plan on the sheets, then the two that were chosen. */
export const SIDE_WORDS = ["Now", "First", "Second"] as const;

/** Per territory what each side gives it; "" where a side has no such territory. */
export function sideTable(
  facts: ScenarioSheetFacts,
  /** The cells that name the scenarios of the sides; null is the plan on the sheets. */
  sides: readonly (Reference | null)[],
  row: number,
): TableDescription {
  const { scenarios, written, currencySymbol } = facts;
  const names = new Map<string, { readonly name: string; readonly rep: string }>();
  for (const { figures } of [...(written === null ? [] : [written]), ...scenarios]) {
    for (const territory of figures.territories) {
      const key = territory.name.toLowerCase();
      if (!names.has(key)) names.set(key, territory);
    }
  }
  // Excel has no table without rows.
  const territories = names.size === 0 ? [{ name: "", rep: "" }] : [...names.values()];
  const hasQuotas = [...scenarios, written].some((one) => one !== null && one.figures.quotas !== null);
  const own = here(SIDES, "Territory");
  const saved = (side: Reference, header: string): FormulaText => {
    const where = fragment`${column(SAVED, "Scenario")},${side},${column(SAVED, "Territory")},${own}`;
    return formula`=IF(COUNTIFS(${where})=0,"",SUMIFS(${column(SAVED, header)},${where}))`;
  };
  const live = (table: "EF_Territories" | "EF_Quotas", header: string): FormulaText =>
    formula`=IFERROR(INDEX(${column(table, header)},MATCH(${own},${column(table, "Territory")},0)),"")`;
  const group = (
    header: "Deviation" | "Accounts" | "Quota",
    format: string,
    ofPlan: FormulaText | null,
  ): TableColumnDescription[] =>
    sides.map((side, at) => {
      const content = side === null ? ofPlan : saved(side, header);
      return {
        header: `${header} ${SIDE_WORDS[at] ?? ""}`,
        ...(content === null ? { values: territories.map((): CellContent => null) } : { formula: content }),
        format,
        style: "formula",
        align: "right",
      };
    });
  const money = moneyFormat(currencySymbol);
  const planHasQuotas = isOnSheet(written, "Quota Allocation") && (written?.figures.quotas ?? null) !== null;
  return {
    name: SIDES,
    row,
    column: 0,
    columns: [
      { header: "Territory", values: territories.map(({ name }) => name), format: TEXT, style: "label" },
      { header: "Rep", values: territories.map(({ rep }) => rep), format: TEXT, style: "value" },
      ...group("Deviation", DEVIATION, live(TERRITORIES, "Deviation")),
      ...group("Accounts", COUNT, live(TERRITORIES, "Accounts")),
      ...(hasQuotas
        ? [
            ...group("Quota", money, planHasQuotas ? live("EF_Quotas", "Final Quota") : null),
            ...sides.slice(1).map((_, at): TableColumnDescription => {
              const word = SIDE_WORDS[at + 1] ?? "";
              const other = here(SIDES, `Quota ${word}`);
              const base = here(SIDES, `Quota ${SIDE_WORDS[0]}`);
              return {
                header: `${word} less Now`,
                formula: formula`=IF(OR(${other}="",${base}=""),"",${other}-${base})`,
                format: signedMoneyFormat(currencySymbol),
                style: "formula",
                align: "right",
              };
            }),
          ]
        : []),
    ],
    rowCount: territories.length,
    filterButtons: true,
  };
}

/** What every scenario gave every territory when it was saved. */
export function savedTerritories(
  { scenarios, currencySymbol }: ScenarioSheetFacts,
  row: number,
): TableDescription {
  const rows = scenarios.flatMap(({ definition, figures }) =>
    figures.territories.map((territory) => ({ scenario: definition.name, ...territory })),
  );
  const money = moneyFormat(currencySymbol);
  const measure = scenarios[0]?.figures.balances[0]?.measure ?? "accounts";
  const unit = measure === "workload" ? "hours" : measure === "accounts" ? "count" : "money";
  const loadFormat = measureFormat(
    { key: measure, label: "", unit, values: new Float64Array(0) },
    currencySymbol,
  );
  const texts = (header: string, pick: (one: (typeof rows)[number]) => string): TableColumnDescription => ({
    header,
    values: rows.length === 0 ? [""] : rows.map(pick),
    format: TEXT,
    style: "value",
  });
  const numbers = (
    header: string,
    format: string,
    pick: (one: (typeof rows)[number]) => number | null,
  ): TableColumnDescription => ({
    header,
    values: rows.length === 0 ? [null] : rows.map(pick),
    format,
    style: "value",
    align: "right",
  });
  return {
    name: SAVED,
    row,
    column: 0,
    columns: [
      texts("Scenario", ({ scenario }) => scenario),
      texts("Territory", ({ name }) => name),
      texts("Rep", ({ rep }) => rep),
      texts("Region", ({ region }) => region),
      numbers("Accounts", COUNT, ({ accounts }) => accounts),
      numbers("Load", scenarios.length === 0 ? GENERAL : loadFormat, ({ load }) => load),
      numbers("Deviation", DEVIATION, ({ deviation }) => deviation),
      numbers("Revenue", money, ({ revenue }) => revenue),
      numbers("Quota", money, ({ quota }) => quota),
    ],
    rowCount: Math.max(1, rows.length),
    filterButtons: true,
  };
}
