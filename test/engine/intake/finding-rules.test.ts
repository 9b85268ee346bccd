import { readFileSync, readdirSync } from "node:fs";
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

  it("lists every code that planning raises", () => {
    const folder = join(__dirname, "../../../src/engine/plan");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const raised = files.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/(?:code: |note\(\s*)"([A-Z_]{8,})"/g)].map(
        ([, code]) => code,
      ),
    );
    expect(raised).toContain("LOCK_WITHOUT_OWNER");
    const listed = rows.map(([, code]) => code);
    expect(raised.filter((code) => !listed.includes(`\`${code ?? ""}\``))).toEqual([]);
  });

  it("lists each code once", () => {
    const codes = rows.map(([, code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
