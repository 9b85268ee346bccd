import { fragment, named, quoted, type Reference } from "./formula";
import type { NameDescription, SheetDescription, SheetRole } from "./workbook-description";

/**
 * A name for the first cell under the frozen rows of each sheet of a plan. Links go to these names: they hold when
 * the user renames a sheet, and where a sheet got another name because the user has one of that name.
 */
const ANCHORS: Partial<Record<SheetRole, `EF_${string}`>> = {
  planSummary: "EF_SheetPlanSummary",
  territoryAssignments: "EF_SheetAssignments",
  territoryAreas: "EF_SheetAreas",
  territoryKpis: "EF_SheetTerritoryKpis",
  performance: "EF_SheetPerformance",
  quotaAllocation: "EF_SheetQuotas",
  midYearJobs: "EF_SheetMidYearJobs",
  resourceAllocation: "EF_SheetResources",
  segments: "EF_SheetSegments",
  tieOut: "EF_SheetTieOut",
  scenarios: "EF_SheetScenarios",
  changeLog: "EF_SheetChangeLog",
  handOff: "EF_SheetHandOff",
  dataHealth: "EF_SheetDataHealth",
  planSettings: "EF_SheetPlanSettings",
};

/** What the sheets of a plan are called when they are written. */
export const ROLE_OF_NAME: ReadonlyMap<string, SheetRole> = new Map([
  ["Plan Summary", "planSummary"],
  ["Territory Assignments", "territoryAssignments"],
  ["Territory Areas", "territoryAreas"],
  ["Territory KPIs", "territoryKpis"],
  ["Performance", "performance"],
  ["Quota Allocation", "quotaAllocation"],
  ["Mid-Year Jobs", "midYearJobs"],
  ["Resource Allocation", "resourceAllocation"],
  ["Segments", "segments"],
  ["Tie-Out", "tieOut"],
  ["Scenarios", "scenarios"],
  ["Change Log", "changeLog"],
  ["Hand-off", "handOff"],
  ["Data Health", "dataHealth"],
  ["Plan Settings", "planSettings"],
]);

/** The anchors of the sheets that are written. */
export function anchorsOf(sheets: readonly SheetDescription[]): NameDescription[] {
  return sheets.flatMap(({ role, freezeRows, freezeColumns }): NameDescription[] => {
    const name = ANCHORS[role];
    return name === undefined ? [] : [{ name, role, row: freezeRows, column: freezeColumns }];
  });
}

/** "#EF_SheetTieOut", the target of a link to a sheet of the plan. */
export function anchorTarget(role: SheetRole): Reference {
  const name = ANCHORS[role];
  if (name === undefined) throw new RangeError(`no sheet of the plan is a ${role}; it has no anchor`);
  return quoted(`#${named(name)}`);
}

/** A link to a sheet of the plan that shows a value: HYPERLINK("#EF_SheetTieOut", value). */
export function linkTo(role: SheetRole, shown: Reference): Reference {
  return fragment`HYPERLINK(${anchorTarget(role)},${shown})`;
}

/** The sheet at which a text such as "Territory KPIs, Accounts" points; undefined where it is none of the plan. */
export function roleAt(where: string): SheetRole | undefined {
  return ROLE_OF_NAME.get(where.split(",")[0] ?? "");
}
