import { isDark } from "../../../src/taskpane/theme/is-dark";

describe("a dark Office theme", () => {
  it.each(["#292929", "000000", "#1f1f1f", "#484644", "#666666"])("is %s", (color) => {
    expect(isDark(color)).toBe(true);
  });
  it.each(["#ffffff", "#f3f2f1", "#C8C6C4"])("is not %s", (color) => {
    expect(isDark(color)).toBe(false);
  });
  it("is not what is no colour", () => {
    expect(isDark("")).toBe(false);
  });
});
