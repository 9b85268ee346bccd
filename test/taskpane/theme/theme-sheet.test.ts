import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens as fluentTokens } from "@fluentui/react-components";
import { tokens } from "../../../src/taskpane/theme/fluent-tokens";
import { themeSheet } from "../../../src/taskpane/theme/theme-sheet";

describe("the style sheet of the themes", () => {
  it("is the one that npm run theme writes", () => {
    const file = join(__dirname, "../../../src/taskpane/theme/theme.css");
    expect(readFileSync(file, "utf8")).toBe(themeSheet());
  });

  it("writes for dark only what differs from light", () => {
    const [light = "", dark = ""] = themeSheet().split(".ev-dark");
    expect(light).toContain("--colorNeutralBackground1: #ffffff;");
    expect(dark).toContain("--colorNeutralBackground1: #292929;");
    expect(light).toContain("--borderRadiusMedium:");
    expect(dark).not.toContain("--borderRadiusMedium:");
  });
});

describe("Fluent's names of its style variables", () => {
  it("stand for the same variables as in Fluent's own table", () => {
    expect(Object.keys(fluentTokens).length).toBeGreaterThan(400);
    for (const [name, variable] of Object.entries(fluentTokens)) {
      // A few of Fluent's carry a value for a theme that lacks them.
      expect(tokens[name]).toBe(variable.replace(/, \d+\)$/, ")"));
    }
  });
});
