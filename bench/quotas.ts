/**
 * Time of the quotas of many territories in fifty regions, against reading the cells that they are made of.
 * npm run -s bench -- quotas [--territories 500,5000]
 */
import { parseArgs } from "node:util";
import { createRandom } from "../src/engine/alignment/random";
import { settingsSchema } from "../src/engine/model/settings";
import { allocateQuotas, type QuotaFacts } from "../src/engine/quota/allocate-quotas";

const RUNS = 9;
const REGIONS = 50;
const US_PER_MS = 1000;

/** Territories with lognormal potential and history, every tenth with an override. */
function syntheticFacts(count: number): QuotaFacts {
  const random = createRandom(1);
  const amounts = (scale: number): Float64Array =>
    Float64Array.from({ length: count }, () => Math.round(scale * Math.exp(2 * random.next())));
  const history = amounts(500_000);
  const total = history.reduce((sum, one) => sum + one, 0);
  const target = Math.round(total * 1.1);
  return {
    settings: settingsSchema.parse({ quotaSeasons: new Array<number>(12).fill(1 / 12) }),
    target,
    weights: { potential: 0.6, history: 0.4, equal: 0, pipeline: 0, workload: 0 },
    historyFrom: "revenue",
    region: Array.from({ length: count }, (_, n) => `Region ${String(n % REGIONS)}`),
    potential: amounts(2_000_000),
    history,
    pipeline: new Float64Array(count),
    workload: amounts(1000),
    capacity: new Float64Array(count).fill(1500),
    forecast: amounts(500_000),
    quotaLastYear: new Float64Array(count).fill(NaN),
    pipelineOf: null,
    hasPipeline: false,
    override: Array.from({ length: count }, (_, n) =>
      n % 10 === 0 ? { quota: Math.round((history[n] ?? 0) * 1.05), reason: "Held", author: "" } : null,
    ),
    dates: null,
  };
}

/** CPU milliseconds of the middle one of several runs. */
function cpuOf(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / US_PER_MS;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? NaN;
}

export function benchQuotas(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { territories: { type: "string", default: "500,5000" } },
  });
  console.log("territories  quotas ms  reading ms  ratio  adds up");
  for (const count of values.territories.split(",").map(Number)) {
    const facts = syntheticFacts(count);
    // The cells as a sheet hands them over: one row a territory.
    const cells = JSON.stringify(
      Array.from({ length: count }, (_, at) => [
        facts.region[at],
        facts.potential[at],
        facts.history[at],
        facts.workload[at],
        facts.capacity[at],
        facts.forecast?.[at],
      ]),
    );
    const quotas = cpuOf(() => allocateQuotas(facts));
    const reading = cpuOf(() => JSON.parse(cells) as unknown);
    const plan = allocateQuotas(facts);
    const months = plan.territories.reduce((sum, { periods }) => sum + periods.reduce((a, b) => a + b, 0), 0);
    const isExact = Math.abs(months + plan.notPlaced - plan.toTerritories) < 0.005;
    console.log(
      [
        String(count).padStart(11),
        quotas.toFixed(1).padStart(10),
        reading.toFixed(1).padStart(11),
        (quotas / reading).toFixed(1).padStart(6),
        (isExact ? "yes" : "no").padStart(8),
      ].join(" "),
    );
  }
  return Promise.resolve();
}
