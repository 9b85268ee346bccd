import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchPublished } from "./bench-published";
import { benchSynthetic } from "./bench-synthetic";
import { benchPeers } from "./bench-peers";
import { machineLine, type Section } from "./section";

/**
 * The alignment engine against published instances, against peers and against growth. One
 * table a part for people, all figures as JSON in bench/results for machines.
 */
export async function benchAlignment(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      parts: { type: "string", default: "published,synthetic,peers" },
      "most-units": { type: "string", default: "1048575" },
      seconds: { type: "string", default: "2,10" },
      instances: { type: "string", default: join("..", "shared", "data", "instances") },
      out: { type: "string", default: join("bench", "results") },
    },
  });
  const mostUnits = Number(values["most-units"]);
  const seconds = values.seconds.split(",").map(Number);
  const sections: Section[] = [];
  console.log(`${machineLine()}\n`);
  for (const part of values.parts.split(",")) {
    if (part === "published") sections.push(benchPublished(values.instances, seconds));
    else if (part === "synthetic") sections.push(...(await benchSynthetic(mostUnits)));
    else if (part === "peers") sections.push(benchPeers(mostUnits));
    else throw new RangeError(`There is no part "${part}"; there are published, synthetic and peers`);
  }
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `alignment-${date}-${values.parts.replaceAll(",", "-")}.json`);
  const machine = {
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
  };
  writeFileSync(file, `${JSON.stringify({ date, machine, sections }, null, 1)}\n`);
  console.log(`Figures: ${file}`);
}
