import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Makes LibreOffice compute every formula when it opens a file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const LONGEST_RUN_MS = 120_000;

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/** A workbook as LibreOffice saves it after computing every formula anew. */
export function recalculatedByLibreOffice(workbook: Uint8Array): Uint8Array {
  const [recalculated] = allRecalculatedByLibreOffice([workbook]);
  if (recalculated === undefined) throw new Error("LibreOffice has saved no workbook");
  return recalculated;
}

/** The same of several workbooks, for one start of the program. */
export function allRecalculatedByLibreOffice(
  workbooks: readonly Uint8Array[],
  longestRunMs = LONGEST_RUN_MS,
): Uint8Array[] {
  return convertedByLibreOffice(workbooks, "xlsx", longestRunMs, (results, book) => {
    return new Uint8Array(readFileSync(join(results, `${book}.xlsx`)));
  });
}

/** What LibreOffice shows of each sheet of some workbooks after computing every formula anew: rows of texts. */
export function allShownByLibreOffice(
  workbooks: readonly Uint8Array[],
): ReadonlyMap<string, readonly string[]>[] {
  // Separator, quote, UTF-8, first row, columns, language, quote all, as shown ..., every sheet in a file of its own.
  const asShown = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";
  return convertedByLibreOffice(workbooks, asShown, LONGEST_RUN_MS, (results, book) => {
    const files = readdirSync(results).filter((name) => name.startsWith(`${book}-`));
    return new Map(
      files.map((name) => [
        name.slice(book.length + 1, -".csv".length),
        readFileSync(join(results, name), "utf8").split("\n"),
      ]),
    );
  });
}

function convertedByLibreOffice<Result>(
  workbooks: readonly Uint8Array[],
  form: string,
  longestRunMs: number,
  read: (results: string, book: string) => Result,
): Result[] {
  const folder = mkdtempSync(join(tmpdir(), "evenfield-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, at) => `book${String(at)}`);
    workbooks.forEach((workbook, at) => {
      writeFileSync(join(folder, `${names[at] ?? ""}.xlsx`), workbook);
    });
    const results = join(folder, "results");
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        form,
        "--outdir",
        results,
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { stdio: "ignore", timeout: longestRunMs },
    );
    return names.map((name) => read(results, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
