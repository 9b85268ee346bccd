/**
 * npm run -s bench -- main-job [--accounts 10000,100000]
 * npm run -s bench -- location [--accounts 50000]
 * npm run -s bench -- alignment [--parts published,synthetic,peers] [--most-units 1048575] [--seconds 2,10]
 * npm run -s bench -- segmentation [--accounts 50000,200000,1048575]
 * npm run -s bench -- workload [--accounts 12500,50000,200000] [--reps 300]
 * npm run -s bench -- quotas [--territories 500,5000]
 * npm run -s bench -- intake [--rows 10000,100000,1048575]
 * npm run -s bench -- cancel [--accounts 50000,500000]
 * npm run -s bench -- time-left [--accounts 2000,10000,50000]
 * npm run -s bench -- performance [--deals 10000,100000,1000000]
 */
import { benchAlignment } from "./alignment/bench-alignment";
import { benchCancel } from "./cancel";
import { benchLocation } from "./location/bench-location";
import { benchIntake } from "./intake";
import { benchMainJob } from "./main-job";
import { benchPerformance } from "./performance";
import { benchQuotas } from "./quotas";
import { benchSegmentation } from "./segmentation";
import { benchTimeLeft } from "./time-left";
import { benchWorkload } from "./workload";

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  "main-job": benchMainJob,
  cancel: benchCancel,
  "time-left": benchTimeLeft,
  intake: benchIntake,
  alignment: benchAlignment,
  location: benchLocation,
  segmentation: benchSegmentation,
  performance: benchPerformance,
  workload: benchWorkload,
  quotas: benchQuotas,
};

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (name === "--help" || name === "-h") {
  console.log(`npm run -s bench -- NAME [options], where NAME is ${Object.keys(BENCHES).join(", ")}`);
  process.exit(0);
}
if (bench === undefined) {
  console.error(`There is no bench "${name}"; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
await bench(args);
// The client library leaves timers behind that would keep the process alive.
process.exit();
