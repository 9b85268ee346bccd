import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, headerCell, here } from "../../formula";
import { COUNT, moneyFormat, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";
import { periodHeaders } from "./period-columns";
import {
  amountOf,
  beyondBounds,
  breakOf,
  claimFormulas,
  freeScore,
  oddOf,
  ratioOf,
  sumAt,
  unitsOf,
  type ClaimHeaders,
} from "./share-formulas";

const TABLE = "EF_Regions";
const QUOTAS = "EF_Quotas";
const SCORE = "0.000000";

/** The regions as they share the target of the territories. */
export const REGION_CLAIM: ClaimHeaders = {
  table: TABLE,
  score: "Score",
  least: "Floor",
  most: "Cap",
  unit: "quotaUnit",
  prefix: "",
};

/** The territories as they share the amount of their region: as calculated, and without the held ones. */
export const TERRITORY_CLAIM: ClaimHeaders = {
  table: QUOTAS,
  score: "Score",
  least: "Floor",
  most: "Cap",
  unit: "quotaUnit",
  prefix: "",
};
export const OPEN_CLAIM: ClaimHeaders = {
  table: QUOTAS,
  score: "Open Score",
  least: "Open Floor",
  most: "Open Cap",
  unit: "quotaUnit",
  prefix: "Open ",
};

/**
 * Columns of EF_Regions. A region shares the target with the others, then is the target that
 * its territories share: once as calculated, and once ("Open") what is left of it when the
 * overrides are held; "Beyond" is what the bounds of its territories let none of them carry. What a region cannot take of that goes to the others by their room.
 */
export function regionColumns(facts: ReportFacts, quotas: QuotaPlan): TableColumnDescription[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const own = (header: string): Reference => here(TABLE, header);
  const all = (header: string): Reference => column(TABLE, header);
  const unit = nameOf("quotaUnit");
  const live = (header: string, content: FormulaText, format = money): TableColumnDescription => ({
    header,
    formula: content,
    format,
    style: "formula",
    align: "right",
  });
  const held = (header: string): FormulaText =>
    formula`=SUMIFS(${column(QUOTAS, header)},${column(QUOTAS, "Region No")},${own("No")})`;
  const over = nameOf("quotaOver");
  const spread = nameOf("quotaSpread");
  const rooms = fragment`SUM(${all("Room Units")})`;
  const dueAt = (units: Reference): Reference => fragment`INT(ROUND(${spread}*${units}/${rooms},6))`;
  const company = {
    ratio: nameOf("quotaRatio"),
    spare: nameOf("quotaSpare"),
    odd: nameOf("quotaOdd"),
  };
  return [
    { header: "Region", values: quotas.regions.map(({ name }) => name), format: TEXT, style: "label" },
    live("Final Quota", held("Final Quota")),
    ...(quotas.bottomUp === null
      ? []
      : [
          live("Bottom-Up", held("Bottom-Up")),
          live("Gap", formula`=${own("Final Quota")}-${own("Bottom-Up")}`),
        ]),
    ...periodHeaders(quotas).map((header) => live(header, held(header))),
    live("No", formula`=ROW()-ROW(${headerCell(TABLE, "No")})`, COUNT),
    live("Score", held("Score"), SCORE),
    live("Floor", held("Floor")),
    live("Cap", held("Cap")),
    ...claimFormulas(REGION_CLAIM, 1, fragment``, "No", company).map((one) =>
      live(one.header, one.formula, one.kind === "money" ? money : COUNT),
    ),
    live("Calculated", formula`=${amountOf(REGION_CLAIM, company)}`),
    ...groupColumns(TERRITORY_CLAIM, "Calculated", live),
    live("Held", held("Override")),
    live("Open Floor", held("Open Floor")),
    live("Open Cap", held("Open Cap")),
    live(
      "Inside",
      formula`=MEDIAN(${own("Open Floor")},${own("Calculated")}-${own("Held")},${own("Open Cap")})`,
    ),
    live(
      "Room",
      formula`=ROUND(IF(${over}>0,${own("Open Cap")}-${own("Inside")},${own("Inside")}-${own("Open Floor")}),6)`,
    ),
    live("Room Units", formula`=${unitsOf(own("Room"))}`, COUNT),
    live("Room So Far", formula`=SUMIFS(${all("Room Units")},${all("No")},"<="&${own("No")})`, COUNT),
    live(
      "Extra",
      formula`=IF(${rooms}=0,0,${dueAt(own("Room So Far"))}-${dueAt(fragment`(${own("Room So Far")}-${own("Room Units")})`)})*${unit}`,
    ),
    live("Room Left", formula`=${own("Room")}-${own("Extra")}`),
    live(
      "Odd Taken",
      formula`=MAX(0,MIN(${own("Room Left")},ROUND(ABS(${over})-${spread}*${unit},6)-SUMIFS(${all("Room Left")},${all("No")},"<"&${own("No")})))`,
    ),
    live(
      "Open Target",
      formula`=ROUND(${own("Inside")}+IF(${over}<0,-1,1)*(${own("Extra")}+${own("Odd Taken")}),6)`,
    ),
    ...groupColumns(OPEN_CLAIM, "Open Target", live),
  ];
}

/** The cells by which the territories of a region share its amount. */
function groupColumns(
  claim: ClaimHeaders,
  target: string,
  live: (header: string, content: FormulaText, format?: string) => TableColumnDescription,
): TableColumnDescription[] {
  const { prefix } = claim;
  const own = (header: string): Reference => here(TABLE, `${prefix}${header}`);
  const amount = here(TABLE, target);
  const mask = fragment`(${column(QUOTAS, "Region No")}=${here(TABLE, "No")})`;
  return [
    live(`${prefix}Break`, formula`=${breakOf(claim, amount, mask)}`),
    live(`${prefix}Sum at Break`, formula`=${sumAt(claim, own("Break"), mask)}`),
    live(`${prefix}Free Score`, formula`=${freeScore(claim, own("Break"), mask)}`, SCORE),
    live(
      `${prefix}Ratio`,
      formula`=${ratioOf(amount, own("Break"), own("Sum at Break"), own("Free Score"))}`,
    ),
    live(`${prefix}Target Units`, formula`=${unitsOf(amount)}`, COUNT),
    live(`${prefix}Odd`, formula`=${oddOf(amount, own("Target Units"))}`),
    live(
      `${prefix}Spare`,
      formula`=${own("Target Units")}-SUMIFS(${column(QUOTAS, `${prefix}Units`)},${column(QUOTAS, "Region No")},${here(TABLE, "No")})`,
      COUNT,
    ),
    live(
      `${prefix}Beyond`,
      formula`=${beyondBounds(claim, amount, fragment`,${column(QUOTAS, "Region No")},${here(TABLE, "No")}`)}`,
    ),
  ];
}
