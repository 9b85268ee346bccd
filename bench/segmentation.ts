/**
 * Time of each way to segment on synthetic account lists up to a full sheet, and how it grows.
 * npm run -s bench -- segmentation [--accounts 50000,200000,1048575]
 */
import { parseArgs } from "node:util";
import { settingsSchema, type GivenSettings } from "../src/engine/model/settings";
import { segmentAccounts } from "../src/engine/segmentation/segment-accounts";
import { NO_FACTS } from "../src/engine/segmentation/segment-facts";
import { processorMs } from "./processor-time";
import { syntheticAccounts } from "./synthetic-accounts";

const CASES: readonly (readonly [string, GivenSettings])[] = [
  ["segment column", { segmentBy: "column" }],
  ["cumulative share", { segmentBy: "abc" }],
  [
    "cumulative share, two rules",
    {
      segmentBy: "abc",
      segmentRules: ["Industry is Retail and Potential >= 50k -> Key", "Employees >= 500 -> at least B"],
    },
  ],
  ["natural breaks", { segmentBy: "breaks", segmentCount: 5 }],
  ["recency, frequency, revenue", { segmentBy: "rfm" }],
  ["clusters, number chosen", { segmentBy: "clusters" }],
  ["density of accounts", { segmentBy: "density" }],
  ["grid", { segmentBy: "grid" }],
  ["cumulative share, potential estimated", { segmentBy: "abc", estimatePotential: true }],
];

export async function benchSegmentation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { accounts: { type: "string", default: "50000,200000,1048575" } },
  });
  const sizes = values.accounts.split(",").map(Number);
  const tables = sizes.map(syntheticAccounts);
  console.log(
    `| way to segment | ${sizes.map((size) => `${size.toLocaleString("en-US")}, ms`).join(" | ")} | exponent |`,
  );
  console.log(`| --- | ${sizes.map(() => "---:").join(" | ")} | ---: |`);
  for (const [name, given] of CASES) {
    const settings = settingsSchema.parse(given);
    const times: number[] = [];
    for (const table of tables) {
      const once = (): Promise<number> => processorMs(() => segmentAccounts(table, settings, NO_FACTS, null));
      times.push(Math.min(await once(), await once()));
    }
    const first = times[0] ?? Number.NaN;
    const last = times.at(-1) ?? Number.NaN;
    const exponent = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
    console.log(
      `| ${name} | ${times.map((time) => Math.round(time).toLocaleString("en-US")).join(" | ")} | ${exponent.toFixed(2)} |`,
    );
  }
}
