import type { Reference } from "../../formula";
import { column, countText, formula, fragment, percentText, quoted } from "../../formula";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { CellBlock, FormulaText } from "../../workbook-description";
import { ACCOUNTS, hasTellingBound, COLUMNS, live, lowerMeasure, TERRITORIES, wide } from "./summary-frame";

/** Title, result, what this is, and the verdict in one sentence. */
export function headlines(facts: ReportFacts): CellBlock[] {
  const territories = fragment`ROWS(${column(TERRITORIES, "Territory")})`;
  const accounts = countText(fragment`SUM(${column(TERRITORIES, "Accounts")})`);
  return [
    { row: 0, column: 0, cells: [[live(formula`=${nameOf("planName")}`)]], style: "title" },
    wide(0, COLUMNS - 4, 4, live(formula`=${nameOf("result")}&": "&${nameOf("resultText")}`), {
      style: "check",
      align: "right",
    }),
    {
      row: 1,
      column: 0,
      cells: [
        [
          live(
            formula`=${countText(territories)}&IF(${territories}=1," territory, "," territories, ")&${accounts}&" accounts. Written "&${nameOf("writtenAt")}&" by Evenfield "&${nameOf("version")}&", seed "&${nameOf("seed")}&", inputs "&LEFT(${nameOf("fingerprint")},4)&"-"&MID(${nameOf("fingerprint")},5,4)&"."`,
          ),
        ],
      ],
      style: "lead",
    },
    wide(1, COLUMNS - 4, 4, "See Tie-Out for each line", { style: "lead", align: "right" }),
    { row: 3, column: 0, cells: [[live(verdict(facts))]], style: "verdict" },
  ];
}

/** One sentence from cells: inside, moved, how far from the best, changed by hand since. */
function verdict(facts: ReportFacts): FormulaText {
  const band = column(TERRITORIES, "In Band?");
  const others = facts.balances
    .slice(1)
    .map(
      ({ header, inBand, toleranceName }) =>
        fragment`&", "&${countText(fragment`COUNTIFS(${column(TERRITORIES, inBand)},"Yes")`)}&" within ±"&${percentText(nameOf(toleranceName))}&${quoted(` in ${header.toLowerCase()}`)}`,
    )
    .join("") as Reference;
  const inside = fragment`${countText(fragment`COUNTIFS(${band},"Yes")`)}&" of "&${countText(fragment`ROWS(${band})`)}&IF(ROWS(${band})=1," territory is within ±"," territories are within ±")&${percentText(nameOf("tolerance"))}&IF(ROWS(${band})=1," of its "," of their ")&"${lowerMeasure(facts)} target${others === "" ? fragment`."` : fragment`"${others}&"."`}`;
  const moved = facts.hasOwners
    ? fragment`&" "&${countText(fragment`COUNTIFS(${column(ACCOUNTS, "Moved?")},"Moved")`)}&IF(COUNTIFS(${column(ACCOUNTS, "Moved?")},"Moved")=1," account changes owner."," accounts change owner.")`
    : fragment``;
  const proven = hasTellingBound(facts)
    ? fragment`&" The plan was within "&${percentText(nameOf("fromBest"))}&" of the best possible one when planned."`
    : fragment``;
  const edits = fragment`&IF(${nameOf("editCount")}=0,""," "&${countText(nameOf("editCount"))}&IF(${nameOf("editCount")}=1," owner"," owners")&" changed by hand since.")`;
  return formula`=${inside}${moved}${proven}${edits}`;
}
