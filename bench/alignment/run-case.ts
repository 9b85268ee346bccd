/** Runs one case given as JSON in a process of its own, so that memory and time are its own. */
import { align } from "../../src/engine/alignment/align";
import { certify } from "../../src/engine/alignment/certify";
import type { Instance } from "../../src/engine/alignment/instance";
import { Pacer } from "../../src/engine/alignment/pacer";
import { benchControl } from "./bench-control";
import type { Case, CaseResult } from "./case";
import { judge } from "./judge";
import { cbc } from "./peers/cbc";
import { greedyBySize } from "./peers/greedy-by-size";
import { highs } from "./peers/highs";
import { kMeans } from "./peers/k-means";
import { nearestRep } from "./peers/nearest-rep";
import type { PeerAnswer } from "./peers/peer";
import { snakeRoundRobin } from "./peers/snake-round-robin";
import { synthesise } from "./synthetic-us";

type Measured = Omit<CaseResult, "case" | "peakMegabytes">;

async function runEvenfield(instance: Instance, given: Case): Promise<Measured> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const phases: Record<string, number> = {};
  let phase = "";
  let since = start;
  const close = (): void => {
    const now = performance.now();
    if (phase !== "") phases[phase] = (phases[phase] ?? 0) + (now - since) / 1000;
    since = now;
  };
  const control = benchControl((progress) => {
    if (progress.phase === phase) return;
    close();
    phase = progress.phase;
  });
  let firstSeconds: number | null = null;
  const alignment = await align(
    instance,
    {
      effort: given.effort,
      seed: 1,
      onBetter: ({ excess }) => {
        if (excess === 0) firstSeconds ??= (performance.now() - start) / 1000;
      },
    },
    new Pacer(control),
  );
  close();
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = cpuSince(cpu);
  const bound = await certify(instance, alignment.prices, new Pacer(benchControl()));
  const certificateSeconds = (performance.now() - start) / 1000 - seconds;
  const verdict = judge(instance, alignment.territoryOf);
  if (verdict.outside === 0) firstSeconds ??= seconds;
  return { seconds, cpuSeconds, firstSeconds, certificateSeconds, phases, nothing: null, ...verdict, bound };
}

async function runPeer(instance: Instance, given: Case): Promise<Measured> {
  const isExact = given.who === "HiGHS" || given.who === "CBC";
  const prices = isExact
    ? (await align(instance, { effort: "quick", seed: 1 }, new Pacer(benchControl()))).prices
    : new Float64Array(0);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const answer = await answerOf(instance, given, prices);
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = cpuSince(cpu);
  const common = {
    seconds,
    cpuSeconds,
    firstSeconds: null,
    certificateSeconds: null,
    phases: {},
    bound: null,
  };
  if ("nothing" in answer) {
    return { ...common, nothing: answer.nothing, objective: null, worstDeviation: null, outside: null };
  }
  return { ...common, nothing: null, ...judge(instance, answer.territoryOf) };
}

function answerOf(instance: Instance, given: Case, prices: Float64Array): Promise<PeerAnswer> | PeerAnswer {
  switch (given.who) {
    case "nearest rep":
      return nearestRep(instance, given.seconds);
    case "greedy by size":
      return greedyBySize(instance, given.seconds);
    case "snake round robin":
      return snakeRoundRobin(instance, given.seconds);
    case "k-means":
      return kMeans(instance, given.seconds);
    case "HiGHS":
      return highs(instance, prices, given.seconds);
    case "CBC":
      return cbc(instance, prices, given.seconds);
    case "Evenfield":
      throw new RangeError("Evenfield is no peer of itself");
  }
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const given = JSON.parse(process.argv[2] ?? "") as Case;
const instance = synthesise(given.plan);
const measured = await (given.who === "Evenfield" ? runEvenfield : runPeer)(instance, given);
const result: CaseResult = {
  case: given,
  ...measured,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(result));
process.exit();
