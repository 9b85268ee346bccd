import type { ResourcePlan } from "../../../engine/model/resource-plan";
import { column, formula, fragment } from "../../formula";
import { moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import { nameOf } from "../../report-names";
import type { CellBlock, FormulaText } from "../../workbook-description";
import { beyondBounds, breakOf, freeScore, oddOf, ratioOf, sumAt, unitsOf } from "../quota/share-formulas";
import { POT_NAMES, type PotNames, type PotSharing } from "./pot-names";
import { formatOf } from "./resource-columns";

/** A named cell of the workings, and where it stands. */
interface PotCell {
  readonly name: ReportName;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells by which the territories share a pot: four a column, one pair of columns after the other.
 *
 * @param top first row
 * @param left first column, of a label
 */
export function potCells(
  facts: ReportFacts,
  { pots }: ResourcePlan,
  top: number,
  left: number,
): { readonly blocks: CellBlock[]; readonly cells: readonly PotCell[] } {
  const money = moneyFormat(facts.options.currencySymbol);
  const lines = pots.flatMap(({ kind }) => {
    const pot = POT_NAMES[kind];
    return [...sharingCells(pot, pot.all, pot.header), ...openCells(pot)].map((line) => ({
      ...line,
      format: line.format ?? formatOf(kind, money),
    }));
  });
  const placed = lines.map((line, index) => ({
    ...line,
    row: top + (index % 4),
    column: left + 1 + 2 * Math.floor(index / 4),
  }));
  return {
    cells: placed.map(({ name, row, column: at }) => ({ name, row, column: at })),
    blocks: placed.flatMap(({ label, content, format, row, column: at }): CellBlock[] => [
      { row, column: at - 1, cells: [[label]], style: "note" },
      { row, column: at, cells: [[{ formula: content }]], style: "note", format, align: "right" },
    ]),
  };
}

interface Working {
  readonly name: ReportName;
  readonly label: string;
  readonly content: FormulaText;
  readonly format?: string;
}

/** What the overrides leave, and how the territories without one share it. */
function openCells(pot: PotNames): Working[] {
  const held = column("EF_Resources", pot.override.amount);
  return [
    {
      name: pot.open.amount,
      label: `${pot.header} left by overrides`,
      content: formula`=ROUND(${nameOf(pot.total)}-SUM(${held}),6)`,
    },
    ...sharingCells(pot, pot.open, `${pot.header} left:`),
    {
      name: pot.beyond,
      label: `${pot.header} beyond bounds`,
      content: formula`=${beyondBounds(pot.open.claim, nameOf(pot.open.amount), fragment``)}`,
    },
  ];
}

function sharingCells({ unit }: PotNames, sharing: PotSharing, word: string): Working[] {
  const { claim } = sharing;
  const total = nameOf(sharing.amount);
  const at = nameOf(sharing.at);
  return [
    { name: sharing.at, label: `${word} break`, content: formula`=${breakOf(claim, total, 1)}` },
    { name: sharing.sumAtBreak, label: "Sum at break", content: formula`=${sumAt(claim, at, 1)}` },
    {
      name: sharing.freeScore,
      label: "Free score",
      content: formula`=${freeScore(claim, at, 1)}`,
      format: "0.000000",
    },
    {
      name: sharing.ratio,
      label: "Ratio",
      content: formula`=${ratioOf(total, at, nameOf(sharing.sumAtBreak), nameOf(sharing.freeScore))}`,
    },
    {
      name: sharing.spare,
      label: `${word} spare units`,
      content: formula`=${unitsOf(total, unit)}-SUM(${column("EF_Resources", `${claim.prefix}Units`)})`,
      format: "#,##0",
    },
    {
      name: sharing.odd,
      label: "Odd amount",
      content: formula`=${oddOf(total, unitsOf(total, unit), unit)}`,
    },
  ];
}
