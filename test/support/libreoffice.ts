import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const folder = mkdtempSync(join(tmpdir(), "evenfield-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, at) => `book${String(at)}.xlsx`);
    workbooks.forEach((workbook, at) => {
      writeFileSync(join(folder, names[at] ?? ""), workbook);
    });
    const results = join(folder, "recalculated");
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        "xlsx",
        "--outdir",
        results,
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: "ignore", timeout: longestRunMs },
    );
    return names.map((name) => new Uint8Array(readFileSync(join(results, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
