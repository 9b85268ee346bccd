import { hearWaits } from "../workbook/run-excel";

/**
 * Hears when what the user asked for waits in Excel for the end of a cell edit: true where a wait begins, false where it
 * ends. A use case that is handed `onWait` tells its own waits there instead.
 *
 * @returns stops hearing
 */
export function hearExcelWait(listener: (waits: boolean) => void): () => void {
  return hearWaits(listener);
}
