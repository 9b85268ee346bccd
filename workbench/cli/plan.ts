/** Plans territories in a workbook without Excel, with the add-in's own code; `--help` tells its options. */
import { planCommand } from "./plan-command";
import { runCommand } from "./run-command";

await runCommand((terminal) => planCommand(process.argv.slice(2), terminal));
