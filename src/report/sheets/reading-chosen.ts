import type { ColumnFixKind } from "../../engine/model/finding";
import type { WorkbookMapping } from "../../engine/model/workbook-mapping";

interface ChosenLine {
  readonly setting: string;
  readonly value: string;
  readonly unit: string;
  readonly meaning: string;
}

const COLUMN_FIX_WORDS: Readonly<
  Record<ColumnFixKind, { readonly value: string; readonly meaning: string }>
> = {
  dayFirst: {
    value: "day first",
    meaning: "Dates that can be read in two ways are read with the day before the month",
  },
  decimals: {
    value: "as decimals",
    meaning: "Dot or comma before three digits is the decimal sign, not thousands",
  },
  negativeBlank: { value: "below zero as blank", meaning: "Values below zero count as blank" },
  unitSlip: {
    value: "in one unit",
    meaning: "Values a thousand times too large or small are read in the unit of the others",
  },
  blankStays: {
    value: "blanks stay blank",
    meaning: "Blanks below the name of a group are blank, not the name above them",
  },
  blankLeftOut: {
    value: "blank is left out",
    meaning: "Reps with a blank in this column, the territory, are left out: they are managers",
  },
};

/**
 * How the input was read otherwise than by the rules, because the user chose so: one line each, so that
 * the plan can be made again from this sheet. "none" where nothing was chosen.
 */
export function chosenReadingLines({ entities, fixes = [] }: WorkbookMapping): ChosenLine[] {
  const grouped = entities.filter(({ groupsLines }) => groupsLines === true);
  const lines = [
    ...grouped.map(({ sheet, fields }): ChosenLine => ({
      setting: "Accounts made of rows of sales",
      value: "one a customer",
      unit: "as you chose",
      meaning: `Each “${customerHeader(fields)}” of ${sheet} is one account: amounts are summed, the last date counts, of texts the most frequent`,
    })),
    ...fixes.map((fix): ChosenLine => {
      if (fix.kind === "owner") {
        return {
          setting: `Owner “${fix.from}”`,
          value: fix.to,
          unit: "as you chose",
          meaning: "An owner that is not in the list of reps is read as this rep",
        };
      }
      if (fix.kind === "keepLast") {
        return {
          setting: "Two rows with one account ID",
          value: "later row",
          unit: "as you chose",
          meaning: "The later row counts and the earlier is set aside",
        };
      }
      if (fix.kind === "fullAmounts") {
        return {
          setting: "Amounts in thousands or millions",
          value: "in full",
          unit: "as you chose",
          meaning: "Where a header says thousands or millions, the amounts are multiplied by that",
        };
      }
      const { value, meaning } = COLUMN_FIX_WORDS[fix.kind];
      return { setting: `Column “${fix.header}”`, value, unit: "as you chose", meaning };
    }),
  ];
  if (lines.length > 0) return lines;
  return [
    {
      setting: "Read otherwise than by the rules",
      value: "none",
      unit: "",
      meaning: "Fixes that you chose in the Data step would be listed here",
    },
  ];
}

function customerHeader(fields: WorkbookMapping["entities"][number]["fields"]): string {
  return fields.find(({ field }) => field === "id" || field === "name")?.header ?? "";
}
