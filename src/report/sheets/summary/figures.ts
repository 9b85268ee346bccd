import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, countText, formula, fragment, percentText } from "../../formula";
import { COUNT, EITHER_SIDE, GENERAL, headlineMoneyFormat, KILOMETRES, SHARE } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { CellBlock, CellContent, FormulaText } from "../../workbook-description";
import { loadHeader } from "../territory-kpi-columns";
import { ACCOUNTS, COLUMNS, largestLoad, live, TERRITORIES, wide } from "./summary-frame";

interface Figure {
  readonly label: CellContent;
  readonly content: FormulaText;
  readonly format: string;
  readonly note: CellContent;
}

/** Eight at most, those that the data allows, in order of importance. */
export function figures(facts: ReportFacts): CellBlock[] {
  const shown = [
    ...balanceFigures(facts),
    ...moveFigures(facts),
    ...(facts.plan.quotas === null ? sizeFigures(facts) : quotaFigures(facts, facts.plan.quotas)),
    ...otherFigures(facts),
  ].slice(0, COLUMNS / 2);
  return Array.from({ length: COLUMNS / 2 }, (_, index): CellBlock[] => {
    const figure = shown[index];
    const at = index * 2;
    const rule = index === 0 ? PALETTE.tabFirst : PALETTE.rule;
    return [
      {
        ...wide(5, at, 2, figure?.label ?? null, { style: "note", align: "left" }),
        merge: false,
        topRule: rule,
      },
      wide(6, at, 2, figure ? live(figure.content) : null, {
        style: "figure",
        align: "left",
        format: figure?.format ?? GENERAL,
      }),
      { row: 7, column: at, cells: [[figure?.note ?? null]], style: "note", align: "left" },
    ];
  }).flat();
}

function balanceFigures(facts: ReportFacts): Figure[] {
  const deviation = column(TERRITORIES, "Deviation");
  const today = column(TERRITORIES, "Deviation Today");
  const before = facts.plan.before !== null;
  const largest = (values: Reference): Reference => fragment`MAX(MAX(${values}),-MIN(${values}))`;
  const spread = (values: Reference): Reference =>
    fragment`IFERROR(STDEVP(${values})/(1+AVERAGE(${values})),0)`;
  return [
    {
      label: "Largest deviation",
      content: formula`=${largest(deviation)}`,
      format: EITHER_SIDE,
      note: before ? live(formula`="today ±"&${percentText(largest(today), 0)}`) : "from the target",
    },
    {
      label: live(formula`="Outside ±"&${percentText(nameOf("tolerance"))}`),
      content: formula`=COUNTIFS(${column(TERRITORIES, "In Band?")},"WATCH")`,
      format: COUNT,
      note: before
        ? live(
            formula`="today "&${countText(fragment`SUMPRODUCT(--(ABS(${today})>${nameOf("tolerance")}))`)}&" of "&${countText(fragment`ROWS(${today})`)}`,
          )
        : "territories",
    },
    // With quotas their two figures matter more.
    ...(facts.plan.quotas === null
      ? [
          {
            label: "Spread",
            content: formula`=${spread(deviation)}`,
            format: SHARE,
            note: before ? live(formula`="today "&${percentText(spread(today))}`) : "deviation over mean",
          },
        ]
      : []),
  ];
}

function moveFigures(facts: ReportFacts): Figure[] {
  if (!facts.hasOwners) return [];
  const moved = column(ACCOUNTS, "Moved?");
  const previous = column(ACCOUNTS, "Previous Territory");
  const status = column(ACCOUNTS, "Status");
  const owned = fragment`COUNTIFS(${previous},"<>",${status},"Assigned")`;
  const count = fragment`COUNTIFS(${moved},"Moved")`;
  const figures: Figure[] = [
    {
      label: "Accounts moved",
      content: formula`=${count}`,
      format: COUNT,
      note: live(formula`=IF(${owned}=0,"",${percentText(fragment`${count}/${owned}`)}&" of those owned")`),
    },
  ];
  if (measureOf(facts, "revenue")) {
    const revenue = column(ACCOUNTS, "Revenue");
    const amount = fragment`SUMIFS(${revenue},${moved},"Moved")`;
    const all = fragment`SUMIFS(${revenue},${previous},"<>",${status},"Assigned")`;
    figures.push({
      label: "Revenue moved",
      content: formula`=${amount}`,
      format: headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, "revenue")),
      note: live(formula`=IF(${all}=0,"",${percentText(fragment`${amount}/${all}`)}&" of those owned")`),
    });
  }
  return figures;
}

function sizeFigures(facts: ReportFacts): Figure[] {
  const measure = facts.balanced;
  const header = loadHeader(facts);
  const format =
    measure.unit === "money"
      ? headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, measure.key))
      : COUNT;
  return [
    {
      label: `${header} shared out`,
      content: formula`=SUM(${column(TERRITORIES, header)})`,
      format,
      note: live(
        formula`="in "&${countText(fragment`ROWS(${column(TERRITORIES, "Territory")})`)}&" territories"`,
      ),
    },
  ];
}

function quotaFigures(facts: ReportFacts, { target }: QuotaPlan): Figure[] {
  const format = headlineMoneyFormat(facts.options.currencySymbol, target);
  const over = nameOf("overAssignment");
  const short = nameOf("quotaShort");
  // The quotas themselves, not what was meant for them: what caps leave is in no quota and is carried by nobody.
  const quotas = fragment`SUM(${column("EF_Quotas", "Final Quota")})`;
  return [
    {
      label: "Quota to territories",
      content: formula`=${quotas}`,
      format,
      note: live(
        formula`=IF(${nameOf("quotaTarget")}=0,"",${percentText(fragment`${quotas}/${nameOf("quotaTarget")}`)}&" of the target")`,
      ),
    },
    {
      label: "Carried by reps",
      content: formula`=${quotas}+${nameOf("quotaOverAssigned")}`,
      format,
      note: live(
        formula`=IF(ABS(${short})<0.005,${percentText(over)}&" over-assigned",${countText(fragment`ABS(${short})`)}&IF(${short}>0," in no quota"," above the target"))`,
      ),
    },
  ];
}

function otherFigures(facts: ReportFacts): Figure[] {
  const figures: Figure[] = [];
  const status = column(ACCOUNTS, "Status");
  if (facts.plan.workload !== null) {
    figures.push({
      label: "Utilisation",
      content: formula`=IF(SUM(${column(TERRITORIES, "Capacity")})=0,"",(SUM(${column(TERRITORIES, "Workload")})+SUM(${column(TERRITORIES, "Travel")}))/SUM(${column(TERRITORIES, "Capacity")}))`,
      format: "0%",
      note: live(
        formula`="healthy "&ROUND(100*${nameOf("utilisationLow")},0)&"–"&${percentText(nameOf("utilisationHigh"), 0)}`,
      ),
    });
  }
  if (facts.hasPlaces) {
    figures.push({
      label: "Mean distance",
      content: formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Distance")}),"")`,
      format: KILOMETRES,
      note: facts.lean ? "account to home, as planned" : "account to home",
    });
  }
  figures.push(
    {
      label: "Set aside",
      content: formula`=COUNTIFS(${status},"Set aside")`,
      format: COUNT,
      note: live(formula`="and "&${countText(fragment`COUNTIFS(${status},"House")`)}&" house accounts"`),
    },
    {
      label: "Changed by hand",
      content: formula`=${nameOf("editCount")}`,
      format: COUNT,
      note: "since the plan",
    },
  );
  return figures;
}
