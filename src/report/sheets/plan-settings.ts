import { settingLabel } from "../../engine/model/setting-label";
import type { Settings } from "../../engine/model/settings";
import { settingsSchema } from "../../engine/model/settings";
import { changedSettingsBold, NOT_SET } from "./settings/changed-settings";
import { runLines } from "./settings/run-lines";
import { STORED_TEXT, type SettingLine } from "./settings/setting-line";
import { chosenReadingLines } from "./reading-chosen";
import { READ_BY_PERFORMANCE, performanceSettingLines } from "./performance/performance-settings";
import { quotaSettingLines, type QuotaSettingLine } from "./quota/quota-settings";
import { READ_BY_WORKLOAD, workloadSettingLines } from "./workload/workload-setting-lines";
import { readByResources, resourceSettingLines } from "./resources/resource-settings-lines";
import type { LocationLevel } from "../../engine/model/account-table";
import { TYPICAL_ERROR_KM } from "../../engine/model/location-error";
import { COUNT, GENERAL, SHARE, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import { settingValue } from "./setting-value";
import type { ReportFacts } from "../report-facts";
import type { ReportName } from "../report-names";
import { NAMES } from "../report-names";
import { FRAME_ROWS, HEADER_ROW, heading, printOf } from "../sheet-frame";
import { linesOf } from "../tall-rows";
import type {
  ColumnCellLook,
  NameDescription,
  NumberValidation,
  SheetDescription,
  TableDescription,
} from "../workbook-description";

/** Mean radius of the Earth in km (IUGG), as in the distances of the plan. */
const EARTH_RADIUS_KM = 6371.0088;
/** Two sides of a check may differ by this share: what adding decimals in another order can cost. */
const CHECK_PRECISION = 1e-9;

/** Characters of the Value column. */
const VALUE_WIDTH = 30;

export interface PlanSettings {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/** Every setting of the run, what the formulas take from it, how the input was read, and what identifies the run. */
export function planSettings(facts: ReportFacts): PlanSettings {
  const lines = [...formulaLines(facts), ...settingLines(facts), ...runLines(facts), ...readingLines(facts)];
  const looks = lines.map((line, row): ColumnCellLook => ({
    row,
    ...(line.format === undefined ? {} : { format: line.format }),
    ...(line.input ? { style: "input" as const } : {}),
  }));
  const table: TableDescription = {
    name: "EF_Settings",
    row: HEADER_ROW,
    column: 0,
    columns: [
      { header: "Setting", values: lines.map((line) => line.setting), format: TEXT, style: "formula" },
      {
        header: "Value",
        values: lines.map((line) => line.value),
        format: TEXT,
        style: "formula",
        align: "right",
        // A call plan or a list of weights is longer than the column: cut, it would be cut at its beginning.
        wrap: true,
        cells: looks.filter((look) => look.format !== undefined || look.style !== undefined),
      },
      {
        header: "As Planned",
        values: lines.map((line) => (line.input ? (line.value ?? NOT_SET) : null)),
        format: TEXT,
        style: "value",
        align: "right",
        cells: looks.flatMap(({ row, format }) =>
          lines[row]?.input && format !== undefined ? [{ row, format }] : [],
        ),
      },
      { header: "Unit", values: lines.map((line) => line.unit), format: TEXT, style: "value", indent: 1 },
      {
        header: "Meaning",
        values: lines.map((line) => line.meaning),
        format: TEXT,
        style: "value",
        wrap: true,
      },
    ],
    rowCount: lines.length,
    filterButtons: false,
  };
  const names = lines.flatMap((line, index): NameDescription[] =>
    line.name === undefined
      ? []
      : [{ name: NAMES[line.name], role: "planSettings", row: HEADER_ROW + 1 + index, column: 1 }],
  );
  return {
    sheet: {
      role: "planSettings",
      name: "Plan Settings",
      tabColor: PALETTE.tabOther,
      columnWidths: [30, VALUE_WIDTH, 14, 16, 90],
      rowHeights: [
        ...FRAME_ROWS,
        { row: HEADER_ROW, height: 20 },
        ...lines.map((line, row) => ({ row: HEADER_ROW + 1 + row, height: lineHeight(line) })),
      ],
      blocks: heading(
        "Plan Settings",
        "Every setting of this plan. Yellow cells are read by formulas and may be changed: figures follow, the next plan takes them over, and what was changed is bold. The rest records the run.",
      ),
      tables: [table],
      conditionalFormats: [changedSettingsBold(table)],
      listValidations: [],
      numberValidations: [
        ...facts.balances.map(({ toleranceName }) => toleranceValidation(names, toleranceName)),
        ...[...quotaLines(facts), ...resourceLines(facts)].map((line) => quotaValidation(names, line)),
      ],
      charts: [],
      images: [],
      freezeRows: HEADER_ROW + 1,
      freezeColumns: 0,
      print: printOf(
        facts,
        { row: 0, column: 0, rowCount: HEADER_ROW + 1 + lines.length, columnCount: 5 },
        HEADER_ROW,
      ),
    },
    names,
  };
}

/** What formulas read. */
function formulaLines(facts: ReportFacts): SettingLine[] {
  return [
    ...facts.balances.map(({ header, tolerance, toleranceName }, index): SettingLine => ({
      setting:
        index === 0 ? settingLabel("tolerance") : `${settingLabel("tolerance")} in ${header.toLowerCase()}`,
      value: tolerance,
      unit: "",
      meaning: meaningOf("tolerance"),
      format: SHARE,
      input: true,
      name: toleranceName,
    })),
    ...quotaLines(facts),
    ...resourceLines(facts),
    ...performanceSettingLines(facts),
    {
      setting: "House accounts are called",
      value: facts.houseLabel,
      unit: "",
      meaning: "In the Territory column: kept by the company, in no territory",
      name: "house",
    },
    {
      setting: "Accounts set aside are called",
      value: facts.setAsideLabel,
      unit: "",
      meaning: `In the Territory column: not planned${facts.leftOut.has("dataHealth") ? "" : ", see Data Health for the reason"}`,
      name: "setAside",
    },
    {
      setting: "Earth radius",
      value: EARTH_RADIUS_KM,
      unit: "km",
      meaning: "Distances are great circles from the account to the territory's home",
      format: "#,##0.0000",
      name: "earthRadius",
    },
    {
      setting: "Precision of checks",
      value: CHECK_PRECISION,
      unit: "share",
      meaning:
        "Two sides of a check count as equal within this share: adding decimals in another order costs less",
      format: "0E+00",
      name: "checkPrecision",
    },
  ];
}

function quotaLines(facts: ReportFacts): QuotaSettingLine[] {
  const { quotas, workload } = facts.plan;
  return [
    ...(quotas === null ? [] : quotaSettingLines(facts, quotas)),
    ...(workload === null ? [] : workloadSettingLines(facts, workload)),
  ];
}

function resourceLines(facts: ReportFacts): QuotaSettingLine[] {
  return facts.plan.resources === null ? [] : resourceSettingLines(facts, facts.plan.resources);
}

/** The settings of the run that no formula reads. */
function settingLines(facts: ReportFacts): SettingLine[] {
  const { settings } = facts.plan;
  return (Object.keys(settingsSchema.shape) as (keyof Settings)[])
    .filter((key) => key !== "tolerance" && !(facts.plan.quotas !== null && READ_BY_QUOTAS.has(key)))
    .filter((key) => !(facts.plan.workload !== null && READ_BY_WORKLOAD.has(key)))
    .filter((key) => !readByResources(facts).has(key))
    .filter((key) => !(facts.plan.performance !== null && READ_BY_PERFORMANCE.has(key)))
    .map((key): SettingLine => {
      const value = settings[key];
      return {
        setting: settingLabel(key),
        value: settingValue(value),
        unit: "",
        meaning: meaningOf(key),
        ...(typeof value === "number" ? { format: GENERAL } : {}),
        ...(key === "seed" ? { name: "seed" as const, format: "0" } : {}),
        ...(key === "planName" ? { name: "planName" as const } : {}),
      };
    });
}

/** Settings that stand among those that formulas read, once there are quotas. */
const READ_BY_QUOTAS: ReadonlySet<keyof Settings> = new Set([
  "quotaTarget",
  "quotaHouse",
  "quotaApart",
  "quotaUnit",
  "quotaWeights",
  "quotaFloor",
  "quotaCap",
  "overAssignment",
  "quotaSeasons",
]);

const LEVEL_WORDS: Readonly<Record<LocationLevel, string>> = {
  coordinates: "by coordinates",
  postalCode: "by postal code",
  zip3: "by the first three digits of the ZIP code",
  city: "by city",
  state: "by state",
  country: "by country",
  none: "without a place",
};

/** How far such a place typically is from the true one, and what that means for the plan. */
function offBy(level: LocationLevel): string {
  if (level === "none") return "; planned without regard to distance";
  const km = TYPICAL_ERROR_KM[level];
  if (km === 0) return "";
  const off = `, typically ${km.toLocaleString("en-US")} km off`;
  return level === "country" ? `${off}; planned without regard to distance` : off;
}

/** How the input was read: which sheet, which column, how sure. */
function readingLines(facts: ReportFacts): SettingLine[] {
  const { plan } = facts;
  const located = (Object.keys(LEVEL_WORDS) as LocationLevel[])
    .filter((level) => plan.located[level] > 0)
    .map((level): SettingLine => ({
      setting: `Accounts located ${LEVEL_WORDS[level]}`,
      value: plan.located[level],
      unit: "accounts",
      meaning: `The most exact place that the data gives${offBy(level)}`,
      format: COUNT,
    }));
  const read = plan.mapping.entities.flatMap((entity): SettingLine[] => [
    {
      setting: `${settingLabel(entity.entity)} sheet`,
      value: entity.sheet,
      unit: entity.table === null ? "sheet" : `table ${entity.table}`,
      meaning: `Read from ${entity.address}`,
    },
    ...entity.fields.map((field): SettingLine => ({
      setting: `${settingLabel(entity.entity)}: ${settingLabel(field.field).toLowerCase()}`,
      value: field.header,
      unit: "column",
      meaning: field.evidence.map(({ text }) => text).join("; "),
    })),
  ]);
  return [...located, ...read, ...chosenReadingLines(plan.mapping)];
}

/**
 * Points of a row whose value or meaning may take several lines; a line of the meaning holds about 110 characters. What
 * only makes the plan again is nothing to read: it stays on one line.
 */
function lineHeight({ value, unit, meaning }: SettingLine): number {
  const valueLines =
    typeof value === "string" && unit !== STORED_TEXT ? linesOf(value.length, VALUE_WIDTH) : 1;
  return 2 + 13 * Math.max(1, valueLines, Math.ceil(meaning.length / 110));
}

function meaningOf(key: keyof Settings): string {
  // In a settings file a choice that is left to Evenfield is null; on the sheet it reads "automatic".
  return (settingsSchema.shape[key].description ?? "").replaceAll("null:", "automatic:");
}

function quotaValidation(
  names: readonly NameDescription[],
  { name, setting, from, to, format }: QuotaSettingLine,
): NumberValidation {
  const cell = names.find((candidate) => candidate.name === NAMES[name]);
  if (!cell) throw new RangeError(`Plan Settings has no cell for "${setting}"`);
  const range =
    format === SHARE
      ? `between ${String(from * 100)}% and ${String(to * 100)}%`
      : `of ${String(from)} or more`;
  return {
    area: { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 },
    minimum: from,
    maximum: to,
    errorTitle: setting,
    error: `A number ${range}.`,
  };
}

function toleranceValidation(names: readonly NameDescription[], name: ReportName): NumberValidation {
  const cell = names.find((candidate) => candidate.name === NAMES[name]);
  if (!cell) throw new RangeError("Plan Settings has no tolerance");
  return {
    area: { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 },
    minimum: 0.005,
    maximum: 1,
    errorTitle: "Tolerance",
    error: "The tolerance is between 0.5% and 100%.",
  };
}
