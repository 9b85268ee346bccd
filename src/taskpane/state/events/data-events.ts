import type { WorkbookMapping } from "../../../engine/model/workbook-mapping";
import type { Settings } from "../../../engine/model/settings";
import type { CheckedData } from "../../../use-cases/check-data";
import type { FoundData } from "../../../use-cases/find-data";
import type { RefusedSetting } from "../../../use-cases/usable-settings";
import type { NewSincePlan } from "../../../worker/planner";
import { writesPlan, type EndedWrite, type InterruptedWrite } from "../pane-state";
import type { Handlers } from "./event-handlers";

/** What the workbook holds: its lists, their columns, and what has changed on them since. */
export interface DataEvents {
  readonly found: { readonly found: FoundData };
  /** A write was broken off, and the user is asked what becomes of it. */
  readonly interrupted: { readonly interrupted: InterruptedWrite };
  readonly recovered: { readonly recovered: EndedWrite };
  readonly recoveryNoted: unknown;
  readonly resumed: {
    readonly settings: Partial<Settings>;
    /** Those that cannot be used, each with its rule. */
    readonly refused: readonly RefusedSetting[];
    readonly writtenAt: string;
  };
  readonly sampleInserted: unknown;
  readonly checked: { readonly checked: CheckedData };
  readonly readAnew: { readonly found: FoundData; readonly checked: CheckedData };
  readonly columnsChosen: { readonly mapping: WorkbookMapping };
  readonly columnsDrafted: { readonly mapping: WorkbookMapping };
  readonly dataChanged: { readonly sheet: string };
  readonly newSinceFound: { readonly newSince: NewSincePlan | null };
}

export const onData: Handlers<DataEvents> = {
  found: (state, event) => ({
    ...state,
    job: null,
    interrupted: null,
    found: event.found,
    mapping: event.found.survey.mapping,
    changedSheet: null,
  }),
  interrupted: (state, event) => ({ ...state, job: null, interrupted: event.interrupted }),
  recovered: (state, { recovered }) => ({
    ...state,
    recovered,
    writtenAt: writesPlan(recovered) && recovered.ended === "finished" ? recovered.at : state.writtenAt,
  }),
  recoveryNoted: (state) => ({ ...state, recovered: null }),
  // Who has planned in this workbook before is not greeted again.
  resumed: (state, event) => ({
    ...state,
    settings: event.settings,
    refusedSettings: event.refused,
    writtenAt: event.writtenAt,
    screen: "data",
  }),
  sampleInserted: (state) => ({
    ...state,
    job: null,
    screen: "firstRun",
    health: null,
    plan: null,
    outline: null,
    written: null,
  }),
  checked: (state, event) => ({
    ...state,
    job: null,
    screen: "data",
    health: event.checked.health,
    mapping: event.checked.health.mapping,
    settings: { ...state.settings, ...event.checked.suggested },
    changedSheet: null,
    plan: null,
    outline: null,
    newSince: null,
  }),
  // The plan stays what it is; the review is of the sheets as they are now.
  readAnew: (state, event) => ({
    ...state,
    found: event.found,
    health: event.checked.health,
    mapping: event.checked.health.mapping,
    changedSheet: null,
    planIsOlder: state.plan !== null,
  }),
  columnsChosen: (state, event) => ({ ...state, mapping: event.mapping, screen: "data" }),
  columnsDrafted: (state, event) => ({
    ...state,
    mapping: event.mapping,
    screen: "columns",
    backTo: state.screen,
  }),
  dataChanged: (state, event) => ({ ...state, changedSheet: event.sheet }),
  newSinceFound: (state, event) => ({ ...state, newSince: event.newSince }),
};
