import type { EditedFile } from "./edited-file";

/** Figures of a territory that follow what is typed into a written workbook. */
const FOLLOWS = {
  EF_Territories: ["Accounts", "Potential", "Revenue", "Workload", "Deviation", "In Band?"],
  EF_Quotas: ["Score", "Calculated Quota", "Shared Out", "Final Quota", "Q1", "Q2", "Q3", "Q4"],
  EF_Resources: ["Budget Score", "Calculated Budget", "Budget", "Territory Cost"],
};

/** Equal to the last digits that another order of summing changes. */
export function like(value: unknown): unknown {
  // A matcher stands for the value.
  return typeof value === "number" ? (expect.closeTo(value, 6) as unknown) : value;
}

/** Holds every figure that formulas have against the same of a plan that the engine has made, territory by territory. */
export function expectSameByTerritory(formulas: EditedFile, engine: EditedFile): void {
  const byName = (file: EditedFile, table: string, header: string): Map<unknown, unknown> => {
    const values = file.column(table, header);
    return new Map(file.column(table, "Territory").map((name, row) => [name, values[row]]));
  };
  for (const [table, headers] of Object.entries(FOLLOWS)) {
    for (const header of headers) {
      const [shown, planned] = [byName(formulas, table, header), byName(engine, table, header)];
      expect([table, header, [...shown]]).toEqual([
        table,
        header,
        [...shown].map(([name]) => [name, like(planned.get(name))]),
      ]);
    }
  }
}
