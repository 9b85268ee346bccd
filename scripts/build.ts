/**
 * `npm run build [-- --origin https://planning.example.com]` makes the static site with its manifest in dist/site.
 * `npm run dev` makes the same for https://localhost:3000 and serves it there for a real Excel.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");

function run(module: string, ...words: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", module), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { values } = parseArgs({
  options: { origin: { type: "string" }, serve: { type: "boolean", default: false } },
});

run("tsx/dist/cli.mjs", "workbench/sample/write-sample-json.ts", "dist/site/sample.json");

if (values.serve) {
  const certificate = join(homedir(), ".office-addin-dev-certs", "localhost.crt");
  if (!existsSync(certificate)) {
    console.log(
      "Excel opens https pages only: a certificate for localhost is made, and you may be asked to trust it.",
    );
    run("office-addin-dev-certs/cli.js", "install");
  }
  run("webpack-cli/bin/cli.js", "serve", "--mode", "development");
} else {
  const origin = values.origin === undefined ? [] : ["--env", `origin=${values.origin}`];
  run("webpack-cli/bin/cli.js", "--mode", "production", ...origin);
}
