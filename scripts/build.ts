/** Makes the static site of the add-in with its manifest, or serves it to this computer; `--help` tells its options. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseOptions } from "../workbench/cli/command-options";
import { runCommand } from "../workbench/cli/run-command";

const COMMAND = {
  form: "npm run build [-- --origin https://planning.example.com]",
  does: "Makes the static site of the add-in with its manifest in dist/site. `npm run dev` makes the same for https://localhost:3000 and serves it there for a real Excel.",
  takesWords: false,
  options: {
    origin: {
      type: "string",
      value: "ADDRESS",
      meaning: "where the site will be served from; else https://localhost:3000",
    },
    serve: { type: "boolean", meaning: "serves the site to this computer, as `npm run dev` does" },
  },
  ends: "0: made; 2: the options cannot be read; 1: the build failed.",
} as const;

const root = join(import.meta.dirname, "..");

function run(module: string, ...words: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", module), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function main(): Promise<void> {
  const { values } = parseOptions(process.argv.slice(2), COMMAND);
  run("tsx/dist/cli.mjs", "workbench/sample/write-sample-json.ts", "dist/site/sample.json");

  if (values.serve === true) {
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
  return Promise.resolve();
}

await runCommand(main);
