import fc from "fast-check";
import { cell, column, formula, fragment, here, named, percentText, quoted } from "../../src/report/formula";

describe("formula", () => {
  it("is what stands in the template, with references in stored form", () => {
    expect(formula`=SUM(${column("EF_Territories", "Potential")})*${named("EF_Tolerance")}`).toBe(
      "=SUM(EF_Territories[Potential])*EF_Tolerance",
    );
    expect(formula`=${here("EF_Checks", "Left")}-1`).toBe("=EF_Checks[[#This Row],[Left]]-1");
  });

  it("refuses text that is no formula, endless numbers and what is longer than Excel takes", () => {
    expect(() => formula`SUM(1)`).toThrow('does not start with "="');
    expect(() => formula`=${NaN}`).toThrow("only finite numbers");
    expect(
      () => formula`=${fragment`1`}${quoted("x".repeat(255))}${fragment`${quoted("y".repeat(256))}`}`,
    ).toThrow("255");
  });

  it("marks characters of a header that have a meaning in references", () => {
    expect(column("EF_Assignments", "A[b]#@'c")).toBe("EF_Assignments[A'[b']'#'@''c]");
  });

  it("writes shares and counts so that the reader's own signs are used", () => {
    expect(percentText(named("EF_Tolerance"))).toBe('ROUND(100*EF_Tolerance,1)&"%"');
  });

  describe("quoted", () => {
    it("keeps any text inside its quotes", () => {
      fc.assert(
        fc.property(fc.string({ maxLength: 100 }), (text) => {
          const literal = quoted(text);
          expect(literal.slice(1, -1).replaceAll('""', "")).not.toContain('"');
          expect(literal.slice(1, -1).replaceAll('""', '"')).toBe(text);
        }),
        { seed: 1 },
      );
    });
  });

  it("counts columns as Excel does", () => {
    expect(cell(4, 27, "both")).toBe("$AB$5");
    expect(cell(4, 0, "column")).toBe("$A5");
  });
});
