import { existsSync } from "node:fs";
import { join } from "node:path";

/** How to start a browser of the Chromium family. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
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
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH is ${named}, where no file is; name the browser's program`);
    return { executablePath: named, args: sandbox() };
  }
  const places = { linux: LINUX, darwin: MAC, win32: WINDOWS }[process.platform as string] ?? [];
  const installed = places.find((place) => existsSync(place));
  if (installed) return { executablePath: installed, args: sandbox() };
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  throw new Error("no browser was found; install Chrome or Edge, or name one in CHROME_PATH");
}

/** Containers run as root, where Chromium starts without its sandbox only. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

async function packagedBrowser(): Promise<BrowserProgram> {
  // Has the package unpack the libraries that a bare Linux lacks; it reads this when it is imported.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
