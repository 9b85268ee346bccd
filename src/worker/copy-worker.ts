import { expose } from "comlink";
import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { Progress } from "../engine/model/progress";
import type { WrittenPlanTables } from "../engine/model/written-table";
import { cleanCopy } from "./clean-copy";
import { keepErrorCodes } from "./error-transfer";
import type { TablePart } from "./tables-in-parts";
import { ArrivingTables } from "./tables-in-parts";

keepErrorCodes();

const arriving = new ArrivingTables();

const copyThread = {
  /** Takes some of the cells that the copy is made from. */
  addCells(part: TablePart): void {
    arriving.add(part);
  },
  /**
   * Makes the file from the cells that arrived.
   *
   * @param bare the tables without their cells
   */
  make(
    bare: WrittenPlanTables,
    request: CopyRequest,
    onProgress: (progress: Progress) => void,
  ): Promise<CleanCopy> {
    return cleanCopy(arriving.complete(bare), request, onProgress);
  },
};

/** What the thread of one clean copy can be asked. */
export type CopyThread = typeof copyThread;

/** Clean copies behind the pane: one copy, one thread. */
expose(copyThread);
