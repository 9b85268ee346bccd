import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import { checkData } from "../../use-cases/check-data";
import { chooseBlock } from "../../use-cases/choose-column";
import { confirmColumns } from "../../use-cases/confirm-columns";
import { findData, findDataOrAsk } from "../../use-cases/find-data";
import { keepSettings } from "../../use-cases/pane-memory";
import { showInSheet, watchData } from "../../use-cases/sheet-view";
import type { BrokenWrite } from "../../workbook/recover-write";
import { insertSampleData } from "./later-use-cases";
import { noHeaders } from "./no-headers";
import type { PaneActions } from "./pane-actions";
import { hasAccounts, type InterruptedWrite } from "./pane-state";
import type { SessionParts } from "./session-parts";
import type { TypedOnSheets } from "./typed-on-sheets";

/** What is done with the lists of the workbook. */
interface DataDesk extends Pick<SessionParts, "readChanged"> {
  readonly actions: Pick<
    PaneActions,
    | "readAgain"
    | "endWrite"
    | "checkData"
    | "insertSample"
    | "useColumns"
    | "readBlockAs"
    | "tryBlock"
    | "showCell"
  >;
  /** Finds the lists of the workbook. */
  readonly look: (then: () => void) => void;
  readonly stopWatching: () => void;
}

/**
 * Ties the reading of the lists to its use cases.
 *
 * @param isRunning whether a job is under way, whose own changes of the sheets are not the user's
 * @param dated a write with the moment of its beginning as the user reads it
 * @param onChecked called when the lists have been read and found good
 */
export function createDataActions({
  planner,
  read,
  dispatch,
  job,
  setAgain,
  typed,
  isRunning,
  dated,
  onChecked,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "job" | "setAgain"> & {
  readonly typed: TypedOnSheets;
  readonly isRunning: () => boolean;
  readonly dated: (write: BrokenWrite) => InterruptedWrite;
  readonly onChecked: () => void;
}): DataDesk {
  let stopWatching: () => void = () => undefined;

  /** What follows once the user has said what becomes of a write that was broken off. */
  let goOn: () => void = () => undefined;
  const look = (then: () => void): void => {
    goOn = then;
    void job(
      "look",
      (options) => findDataOrAsk(planner, options),
      (seen) => {
        if ("interrupted" in seen) dispatch({ type: "interrupted", interrupted: dated(seen.interrupted) });
        else {
          dispatch({ type: "found", found: seen.found });
          then();
        }
      },
    );
  };

  const watch = async (mapping: WorkbookMapping): Promise<void> => {
    stopWatching();
    const watching = await watchData(mapping, isRunning, (sheet) => {
      dispatch({ type: "dataChanged", sheet });
    });
    // Without events the data is only as fresh as the last reading, which the screen says.
    stopWatching = watching.status === "done" ? () => void watching.value() : () => undefined;
  };

  const check = (): void => {
    setAgain(readAgain);
    const { found, mapping } = read();
    if (found === null || mapping === null || !hasAccounts(mapping)) {
      dispatch({ type: "opened", screen: "data" });
      return;
    }
    void job(
      "check",
      async (options) => {
        const taken = await typed.takeSegments();
        return taken.status === "done"
          ? checkData(planner, found.samples, mapping, read().settings, options)
          : taken;
      },
      (checked) => {
        dispatch({ type: "checked", checked });
        void watch(mapping);
        onChecked();
      },
    );
  };

  const readAgain = (): void => {
    setAgain(readAgain);
    look(check);
  };

  const insertSample = (): void => {
    setAgain(insertSample);
    void job(
      "sample",
      (options) => insertSampleData(options),
      () => {
        dispatch({ type: "sampleInserted" });
        look(() => undefined);
      },
    );
  };

  return {
    look,
    stopWatching: () => {
      stopWatching();
    },
    async readChanged(options) {
      const { changedSheet, settings } = read();
      if (changedSheet === null) return { status: "done", value: undefined };
      const found = await findData(planner, options);
      if (found.status !== "done") return found;
      const { samples, survey } = found.value;
      const checked = await checkData(planner, samples, survey.mapping, settings, options);
      if (checked.status !== "done") return checked;
      dispatch({ type: "readAnew", found: found.value, checked: checked.value });
      return { status: "done", value: undefined };
    },
    actions: {
      readAgain,
      endWrite(wish) {
        const then = goOn;
        const { writtenAt } = read();
        setAgain(() => {
          look(then);
        });
        void job(
          "look",
          (options) => findData(planner, options, wish),
          (found) => {
            dispatch({ type: "found", found });
            // A plan that stands now was written when its writing began.
            if (read().writtenAt !== writtenAt) void keepSettings(read().settings, read().writtenAt);
            then();
          },
        );
      },
      checkData: check,
      insertSample,
      useColumns(mapping) {
        dispatch({ type: "columnsChosen", mapping });
        const { found } = read();
        void confirmColumns(mapping, found?.proposed ?? mapping, found?.samples ?? []).then((kept) => {
          if (kept.status === "problem") dispatch({ type: "jobStopped", problem: kept.problem });
          else check();
        });
      },
      readBlockAs: (sample, entity, headerRow) => planner.readBlockAs(sample, entity, headerRow),
      tryBlock(sample) {
        const { mapping } = read();
        void planner.readBlockAs(sample, "account", null).then((accounts) => {
          if (accounts === null || mapping === null) {
            dispatch({ type: "jobStopped", problem: noHeaders(sample) });
            return;
          }
          dispatch({ type: "columnsDrafted", mapping: chooseBlock(mapping, "account", accounts) });
        });
      },
      showCell(sheet, cell) {
        void showInSheet(sheet, cell).then((outcome) => {
          if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
        });
      },
    },
  };
}
