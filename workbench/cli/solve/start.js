/**
 * Starts the solve command: bundles it and its search threads with esbuild and runs them as
 * plain JavaScript. A TypeScript loader would cost each thread a quarter of a second, and the
 * command answers within seconds; the bundle of the last time is taken while no file of it
 * has changed.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../../..");
// Below node_modules, so that packages are found from there.
const folder = join(root, "node_modules/.cache/evenfield-solve");
const stampFile = join(folder, "inputs.json");

/** Size and time of change of a file; null where there is none. */
function stampOf(path) {
  const facts = statSync(join(root, path), { throwIfNoEntry: false });
  return facts === undefined ? null : `${facts.size} ${facts.mtimeMs}`;
}

/** True while every file that went into the bundle is as it was. */
function isCurrent() {
  if (statSync(stampFile, { throwIfNoEntry: false }) === undefined) return false;
  const stamps = Object.entries(JSON.parse(readFileSync(stampFile, "utf8")));
  return stamps.every(([path, stamp]) => stampOf(path) === stamp);
}

/** Other commands may start at the same time: a file is there whole or not at all. */
function writeWhole(path, contents) {
  const draft = join(folder, `${process.pid}-${basename(path)}`);
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

async function bundle() {
  const { build } = await import("esbuild");
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: [join(here, "../solve.ts"), join(here, "lane-thread.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outExtension: { ".js": ".mjs" },
    outdir: folder,
    entryNames: "[name]",
    metafile: true,
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of bundled.outputFiles) writeWhole(path, contents);
  // This file too: it says how the others are bundled.
  const inputs = [...Object.keys(bundled.metafile.inputs), "workbench/cli/solve/start.js"];
  const stamps = Object.fromEntries(inputs.map((path) => [path, stampOf(path)]));
  writeWhole(stampFile, JSON.stringify(stamps));
}

if (!isCurrent()) await bundle();
await import(pathToFileURL(join(folder, "solve.mjs")).href);
