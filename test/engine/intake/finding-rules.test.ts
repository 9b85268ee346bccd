import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FINDING_RULES } from "../../../src/engine/intake/finding-rules";

const PAGE = readFileSync(join(__dirname, "../../../docs/findings.md"), "utf8");

describe("docs/findings.md", () => {
  const rows = PAGE.split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it.each(Object.entries(FINDING_RULES))(
    "states severity, rule and remedy of %s",
    (code, { severity, rule, remedy }) => {
      expect(rows.find(([, cell]) => cell === `\`${code}\``)).toEqual([
        "",
        `\`${code}\``,
        severity,
        rule,
        remedy,
        "",
      ]);
    },
  );

  it("lists each code once", () => {
    const codes = rows.map(([, code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
