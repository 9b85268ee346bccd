import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How to start a browser of the Chromium family. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const LINUX = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
].flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => join(folder, name)));
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
  ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((program) =>
    join(process.env[variable] ?? "C:\\", program),
  ),
);

/**
 * The browser for the end-to-end tests: the one CHROME_PATH names, else one that is installed,
 * else on Linux the one that comes with the test dependencies.
 */
export function findBrowser(): BrowserProgram {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH is ${named}, where no file is; name the browser's program`);
    return { executablePath: named, args: sandbox(), env: {} };
  }
  const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    linux: LINUX,
    darwin: MAC,
    win32: WINDOWS,
  };
  const installed = places[process.platform]?.find((place) => existsSync(place));
  if (installed) return { executablePath: installed, args: sandbox(), env: {} };
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  throw new Error("no browser was found; install Chrome or Edge, or name one in CHROME_PATH");
}

/** Containers run as root, where Chromium starts without its sandbox only. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

const PACKAGE = join("node_modules", "@sparticuz", "chromium", "package.json");

/**
 * The package is an ES module that sets up its libraries as it is imported: it is asked in a process of its own. Without its
 * graphics mode, which emulates a graphics card on the processor for WebGL (nothing here uses it), the same pages are drawn
 * for a third of the time.
 */
const ASK_PACKAGE = `
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  const env = Object.fromEntries(
    ["LD_LIBRARY_PATH", "FONTCONFIG_PATH"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  console.log(JSON.stringify({ executablePath, args: chromium.args, env }));
`;

/**
 * The package unpacks into the folder for temporary files and takes a half-written program of another process for a whole
 * one. So it unpacks into a folder of its own here, which gets its name only when it is complete.
 */
function packagedBrowser(): BrowserProgram {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
  const unpacked = join(tmpdir(), `evenfield-chromium-${version}`);
  if (!existsSync(unpacked)) {
    const own = mkdtempSync(`${unpacked}-`);
    askPackage(own);
    try {
      renameSync(own, unpacked);
    } catch (error) {
      // Another process was quicker.
      if (!existsSync(unpacked)) throw error;
      rmSync(own, { recursive: true });
    }
  }
  return askPackage(unpacked);
}

/** Has the package unpack where nothing is yet, the libraries that a bare Linux lacks included, and tell what it has. */
function askPackage(folder: string): BrowserProgram {
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", ASK_PACKAGE], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
  return JSON.parse(answer.trim().split("\n").at(-1) ?? "") as BrowserProgram;
}
