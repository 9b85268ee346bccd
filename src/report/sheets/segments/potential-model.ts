import type { PotentialModel } from "../../../engine/model/segmentation";
import { cell, formula } from "../../formula";
import { COUNT, TEXT } from "../../number-format";
import type { CellBlock, CellContent } from "../../workbook-description";

/** How potential was estimated: the error to expect and what each attribute weighs. */
export function modelBlocks(model: PotentialModel, row: number): CellBlock[] {
  const first = row + 4;
  const share = (value: number): string => `${String(Math.round(value * 100))}%`;
  const source = model.learnedFrom === "potential" ? "a known potential" : "revenue";
  return [
    { row, column: 0, cells: [["How potential was estimated"]], style: "heading" },
    {
      row: row + 1,
      column: 0,
      cells: [
        [
          `For ${model.accountsEstimated.toLocaleString("en-US")} accounts, from ${model.accountsLearned.toLocaleString("en-US")} with ${source}: ridge regression of its logarithm. For accounts the fit had not seen it explains ${share(model.outOfFoldR2)} of the differences (R² of logs), and half of the estimates miss by more than ${share(model.typicalError)}. Estimates are marked in Territory Assignments.`,
        ],
      ],
      style: "note",
    },
    {
      row: row + 3,
      column: 0,
      cells: [["Attribute"]],
      style: "header",
    },
    {
      row: row + 3,
      column: 1,
      cells: [["Accounts", "Coefficient", "Factor"]],
      style: "header",
      align: "right",
    },
    {
      row: first,
      column: 0,
      cells: model.coefficients.map(({ feature }) => [feature]),
      style: "formula",
      format: TEXT,
    },
    {
      row: first,
      column: 1,
      cells: model.coefficients.map(({ accounts }) => [accounts]),
      style: "value",
      format: COUNT,
      align: "right",
    },
    {
      row: first,
      column: 2,
      cells: model.coefficients.map(({ coefficient }) => [coefficient]),
      style: "value",
      format: "0.000",
      align: "right",
    },
    {
      row: first,
      column: 3,
      // A number as a log has no factor: its coefficient is percent a percent. Nor has the base.
      cells: model.coefficients.map(({ feature }, at): CellContent[] => [
        feature.includes(": ") ? { formula: formula`=EXP(${cell(first + at, 2)})` } : null,
      ]),
      style: "formula",
      format: '"×"0.00',
      align: "right",
    },
  ];
}
