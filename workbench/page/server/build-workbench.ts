import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { promisify } from "node:util";
import { alone } from "./alone";
import { isFresh } from "./is-fresh";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);

export const SITE = join(root, "dist", "site");
export const PAGE = join(root, "dist", "workbench");
export const ASSETS = join(root, "assets");

/** Builds the shipped site and the workbench page where they are older than their sources; tells what it builds. */
export async function buildWorkbench(tell: (what: string) => void): Promise<void> {
  mkdirSync(join(root, "dist"), { recursive: true });
  await alone(join(root, "dist", ".building"), () => buildWhatIsOld(tell));
}

async function buildWhatIsOld(tell: (what: string) => void): Promise<void> {
  const common = ["package.json", "assets"].map((name) => join(root, name));
  const paneSources = [...common, join(root, "src"), join(root, "webpack.config.js")];
  if (!isFresh(join(SITE, "taskpane.html"), paneSources)) {
    tell("Building the task pane");
    await run(process.execPath, [tsx(), join(root, "scripts", "build.ts")], { cwd: root, maxBuffer: 1e8 });
  }
  if (
    !isFresh(join(PAGE, "index.html"), [
      ...common,
      ...["page", "excel-host"].map((name) => join(root, "workbench", name)),
    ])
  ) {
    tell("Building the workbench page");
    const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
    const config = join(root, "workbench", "page", "webpack.config.js");
    await run(process.execPath, [webpack, "--config", config], { cwd: root, maxBuffer: 1e8 });
  }
}

function tsx(): string {
  return createRequire(import.meta.url).resolve("tsx/cli");
}
