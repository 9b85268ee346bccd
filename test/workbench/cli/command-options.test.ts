import { HelpAsked, helpText, parseOptions } from "../../../workbench/cli/command-options";
import { InputProblem } from "../../../workbench/cli/input-problem";
import { planCommand } from "../../../workbench/cli/plan-command";
import { endOf } from "../../../workbench/cli/run-command";

const COPY = {
  form: "copy -- IN --out OUT",
  does: "Copies a file.",
  takesWords: true,
  options: {
    out: { type: "string", value: "OUT", meaning: "the copy" },
    seed: { type: "string", value: "N", default: "1", meaning: "another number, another copy" },
    "drop-overrides": { type: "boolean", meaning: "leaves overrides out" },
    move: { type: "string", value: "WHAT", multiple: true, meaning: "moves it" },
  },
  ends: "0: copied; 2: not copied.",
} as const;

function refusal(...args: string[]): string {
  try {
    parseOptions(args, COPY);
  } catch (error) {
    if (error instanceof InputProblem) return error.message;
    throw error;
  }
  throw new Error("the command line was taken");
}

describe("a command line", () => {
  it("gives files, options with their values, and the usual value of one left out", () => {
    const { values, positionals } = parseOptions(["in.txt", "--out=a b", "--move", "x", "--move", "y"], COPY);
    expect(positionals).toEqual(["in.txt"]);
    expect({ ...values }).toEqual({ out: "a b", move: ["x", "y"], seed: "1" });
  });

  it.each([
    ["a letter left out", "--overide", "--drop-overrides"],
    ["two letters swapped", "--otu", "--out"],
    ["the word that the option ends with", "--overrides", "--drop-overrides"],
    ["an equals sign behind it", "--sed=3", "--seed"],
  ])("with %s names the nearest option", (_, typed, near) => {
    expect(refusal("in.txt", typed)).toBe(
      `${typed.split("=")[0] ?? ""} is no option of this command; the nearest is ${near}; the form is copy -- IN --out OUT; --help tells every option`,
    );
  });

  it("with an option that is like none of them guesses nothing", () => {
    expect(refusal("--territories", "7")).toBe(
      "--territories is no option of this command; the form is copy -- IN --out OUT; --help tells every option",
    );
  });

  it("without the value of an option says which", () => {
    expect(refusal("in.txt", "--out")).toContain("--out");
  });

  it("with a word where the command takes none names the word", () => {
    const only = { ...COPY, takesWords: false };
    expect(() => parseOptions(["in.txt"], only)).toThrow('"in.txt" is no option');
  });

  it("takes what stands behind -- as a name, also --help", () => {
    expect(parseOptions(["--", "--help"], COPY).positionals).toEqual(["--help"]);
  });

  it.each(["--help", "-h"])("with %s asks for the help, whatever else it has", (word) => {
    expect(() => parseOptions(["--otu", word], COPY)).toThrow(HelpAsked);
  });
});

describe("the help of a command", () => {
  it("tells its form, every option with its meaning and usual value, and the exit codes", () => {
    expect(helpText(COPY).split("\n")).toEqual([
      "copy -- IN --out OUT",
      "",
      "Copies a file.",
      "",
      "  --out OUT         the copy",
      "  --seed N          another number, another copy; else 1",
      "  --drop-overrides  leaves overrides out",
      "  --move WHAT ...   moves it",
      "  --help            tells this and does nothing else",
      "",
      "Exit code 0: copied; 2: not copied.",
    ]);
  });

  it("is said by the plan command in lines that fit a terminal, and nothing is read or planned", async () => {
    const said: string[] = [];
    const warned: string[] = [];
    const code = await endOf((terminal) => planCommand(["nowhere.xlsx", "--help"], terminal), {
      say: (text) => said.push(...text.split("\n")),
      warn: (text) => warned.push(text),
    });
    expect({ code, warned }).toEqual({ code: 0, warned: [] });
    expect(said[0]).toMatch(/^npm run -s plan -- IN\.xlsx/);
    expect(said.filter((line) => /^ {2}--/.test(line)).length).toBeGreaterThan(15);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(110);
  });
});
