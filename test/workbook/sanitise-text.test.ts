import fc from "fast-check";
import { cellText } from "../../src/engine/model/cell-text";
import { safeText } from "../../src/workbook/sanitise-text";

/** What Excel keeps of a text that begins with an apostrophe: the rest. */
const kept = (written: string): string => (written.startsWith("'") ? written.slice(1) : written);

describe("safeText", () => {
  it.each(["=1+1", "+1", "-5", "@x", "|cmd", "  =1", "＝1", "＋1", "－1", "＠1", "\n=1"])(
    "marks %j as text",
    (text) => {
      expect(safeText(text)).toBe(`'${text}`);
    },
  );

  it.each([
    "00123",
    "1E5",
    "3-4",
    "12/1",
    "1,234",
    ".5",
    "(500)",
    "$5",
    "€ 5",
    "5%",
    "TRUE",
    "false",
    "#N/A",
    "Jan 5",
    "12:30",
  ])("keeps %j from becoming a number, date, truth value or error", (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(["Acme", "Acme = best", "Jane's", "O'Neil-Smith", "", "A-0001", "May Stores"])(
    "leaves %j as it is",
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it("doubles a leading apostrophe, which would be taken for the mark", () => {
    expect(safeText("'quoted")).toBe("''quoted");
  });

  it("turns tabs into spaces, line ends into line feeds, and drops other controls", () => {
    expect(safeText("a\tb\r\nc\rd\u0000e\u0007")).toBe("a b\nc\nde");
  });

  it("cuts what a cell cannot hold, never through a character", () => {
    const long = safeText(`${"x".repeat(32_765)}😀😀`);
    expect(long).toHaveLength(32_766);
    expect(long.endsWith("x…")).toBe(true);
    expect(safeText("y".repeat(32_767))).toHaveLength(32_767);
  });

  describe("for any text", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 });

    it("never begins like a formula", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(/^\s*[=+\-@|＝＋－＠\t\r]/u.test(safeText(text))).toBe(false);
        }),
        { seed: 1, numRuns: 2_000 },
      );
    });

    it("comes back as the text that a cell can hold", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(kept(safeText(text))).toBe(cellText(text));
        }),
        { seed: 2, numRuns: 2_000 },
      );
    });

    it("holds no control but the line feed and no broken character", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
          const safe = safeText(text);
          expect(/(?!\n)\p{Cc}/u.test(safe)).toBe(false);
          expect(() => encodeURIComponent(safe)).not.toThrow();
        }),
        { seed: 3 },
      );
    });

    it("is marked once, however often it is asked", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(cellText(cellText(text))).toBe(cellText(text));
        }),
        { seed: 4 },
      );
    });
  });
});
