import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, leastObjective, type NeutralFile, type SolutionFile } from "../../support/neutral-judge";
import { TINY_FILES } from "../../support/tiny-neutral-files";

const root = process.cwd();

jest.setTimeout(60_000);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evenfield-solve-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a user does, in a process of its own. */
function solve(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [join(root, "workbench", "cli", "solve", "start.js"), ...words];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

function write(name: string, content: NeutralFile | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function solved(
  name: string,
  file: NeutralFile,
  ...words: string[]
): Promise<SolutionFile & { said: string }> {
  const out = join(folder, `${name}.solution.json`);
  const ended = await solve(write(`${name}.json`, file), "--out", out, ...words);
  expect(ended).toMatchObject({ code: 0, err: "" });
  return { ...(JSON.parse(readFileSync(out, "utf8")) as SolutionFile), said: ended.out };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

describe("the solve command", () => {
  const families: (keyof typeof TINY_FILES)[] = [
    "homes",
    "band",
    "truncated",
    "areas",
    "districts",
    "greenfield",
    "sphere",
    "generalised",
  ];

  it.each(families)(
    "%s: the least objective of all answers, its value and feasibility told truly",
    async (name) => {
      const file: NeutralFile = TINY_FILES[name];
      const solution = await solved(name, file, "--seconds", "2");
      const judged = judge(file, solution.assignment, solution.centres);
      expect(solution.feasible).toBe(true);
      expect(judged.feasible).toBe(true);
      expect(solution.objective).toBeCloseTo(judged.objective, 6);
      expect(solution.objective).toBeCloseTo(leastObjective(file) ?? Number.NaN, 6);
      if (solution.bound !== null) expect(solution.bound).toBeLessThanOrEqual(solution.objective);
      expect(solution.format).toBe("evenfield-solution/1");
    },
  );

  it("says in one line the value, the proof, the rules and the time", async () => {
    const { said } = await solved("one-line", { ...TINY_FILES.homes, name: "street" }, "--seconds", "2");
    expect(lines(said)).toHaveLength(1);
    expect(said).toMatch(/^street: value 8, .*feasible, by .*\d s\n$/);
  });

  it("leaves no other file behind", async () => {
    await solved("tidy", TINY_FILES.homes, "--seconds", "2");
    expect(readdirSync(folder).filter((name) => name.startsWith("tidy"))).toEqual([
      "tidy.json",
      "tidy.solution.json",
    ]);
  });

  it("keeps to the time it is given", async () => {
    const begun = performance.now();
    const { seconds } = await solved("timed", TINY_FILES.band, "--seconds", "2");
    expect(seconds).toBeLessThanOrEqual(2);
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it("says that no answer is feasible, and why, where adding up shows it", async () => {
    const file: NeutralFile = {
      ...TINY_FILES.homes,
      territories: { ...TINY_FILES.homes.territories, max: { demand: [2, 1] } },
    };
    const solution = await solved("too-small", file, "--seconds", "2");
    expect(solution.feasible).toBe(false);
    expect(judge(file, solution.assignment, undefined).feasible).toBe(false);
    expect(solution.said).toContain("the units have 4 of demand, the territories may have 3 together");
  });

  it("says of an answer outside the limits that it is not feasible", async () => {
    // 3 + 3 + 3 do not go into 5 + 5 whole.
    const file: NeutralFile = {
      ...TINY_FILES.homes,
      units: { count: 3, x: [0, 1, 2], y: [0, 0, 0], measures: { demand: [3, 3, 3] } },
      territories: { ...TINY_FILES.homes.territories, max: { demand: [5, 5] } },
    };
    expect(leastObjective(file)).toBeNull();
    const solution = await solved("unsplittable", file, "--seconds", "5", "--prove");
    expect(solution.feasible).toBe(false);
    expect(solution.said).toContain("proved that no plan is");
    expect(solution.objective).toBeCloseTo(judge(file, solution.assignment, undefined).objective, 6);
  });

  it("ends with code 2 and one line about a file it cannot read", async () => {
    const ended = await solve(
      write("text.json", "not json"),
      "--out",
      join(folder, "no.json"),
      "--seconds",
      "1",
    );
    expect(ended.code).toBe(2);
    expect(lines(ended.err)).toHaveLength(1);
    expect(ended.err).toContain("text.json is not JSON");
  });

  it.each([
    ["a file that is not there", ["nowhere.json", "--out", "x.json", "--seconds", "2"], "cannot be read"],
    ["no time", [`tiny.json`, "--out", "x.json"], "--seconds is missing"],
    ["a time of 0", [`tiny.json`, "--out", "x.json", "--seconds", "0"], "--seconds is 0"],
    ["a seed of 1.5", [`tiny.json`, "--out", "x.json", "--seconds", "2", "--seed", "1.5"], "--seed is 1.5"],
    ["an unknown option", [`tiny.json`, "--speed"], "--speed"],
    ["no file to write", [`tiny.json`, "--seconds", "2"], "--out"],
  ])("ends with code 2 and one line about %s", async (_, words, said) => {
    const ended = await solve(...words);
    expect(ended.code).toBe(2);
    expect(lines(ended.err)).toHaveLength(1);
    expect(ended.err).toContain(said);
  });
});
