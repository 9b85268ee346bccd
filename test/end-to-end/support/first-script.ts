import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Metafile } from "esbuild";

const ROOT = join(__dirname, "../../..");
const ENTRY = "src/taskpane/main.tsx";

/** A file of the script that the pane opens with. */
export interface FirstFile {
  /** From the repository's root. */
  readonly path: string;
  /** What is left of it, shortened but not compressed. */
  readonly bytes: number;
  /** Who imports whom, from the entry to the file. */
  readonly way: readonly string[];
}

/**
 * The files of the script that the built pane opens with, the biggest first. Which they are is told by the build
 * (`first-script.json`); how much is left of each, and who brings it along, by another bundler, since the build does
 * not know it.
 */
export async function filesOfFirstScript(): Promise<FirstFile[]> {
  const paths = JSON.parse(readFileSync(join(ROOT, "dist", "first-script.json"), "utf8")) as string[];
  const { inputs, outputs } = await bundle();
  const bytes = new Map<string, number>();
  for (const output of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
    }
  }
  const importers = importersIn(inputs);
  return paths
    .map((path) => ({ path, bytes: bytes.get(path) ?? 0, way: wayTo(path, importers) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** "react-dom" of "node_modules/react-dom/index.js"; null of a file of our own. */
export const packageOf = ({ path }: FirstFile): string | null =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null;

async function bundle(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [ENTRY],
    outdir: "dist",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    minify: true,
    legalComments: "none",
    loader: { ".css": "empty" },
    define: { EVENFIELD_VERSION: '""', "process.env.NODE_ENV": '"production"' },
    // The exact solver asks for it under Node only.
    external: ["node:module"],
  });
  return metafile;
}

/** By whom each file is imported on the shortest way from the entry, without what is fetched later. */
function importersIn(inputs: Metafile["inputs"]): Map<string, string> {
  const importers = new Map<string, string>();
  const reached = new Set([ENTRY]);
  for (const path of reached) {
    for (const { kind, path: next } of inputs[path]?.imports ?? []) {
      if (kind === "dynamic-import" || reached.has(next)) continue;
      reached.add(next);
      importers.set(next, path);
    }
  }
  return importers;
}

function wayTo(path: string, importers: ReadonlyMap<string, string>): string[] {
  const by = importers.get(path);
  return by === undefined ? [path] : [...wayTo(by, importers), path];
}
