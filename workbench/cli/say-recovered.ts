import type { RecoveredWrite } from "../../src/workbook/recover-write";

/** Says on the error output how a writing ended that was found broken off in a file: nobody can be asked here. */
export function sayRecovered(name: string): (recovered: RecoveredWrite) => void {
  return ({ begun, ended, sheets }) => {
    const when = begun === "" ? "" : ` of ${begun}`;
    const what = sheets.map((sheet) => sheet.name).join(", ");
    const end =
      ended === "finished"
        ? "it was complete and is finished"
        : "it was taken back, and the sheets from before it are read";
    process.stderr.write(`${name}: the writing${when} (${what}) was interrupted; ${end}\n`);
  };
}
