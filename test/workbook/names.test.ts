import type { FormulaText } from "../../src/report/workbook-description";
import { renameInFormula } from "../../src/workbook/rename-in-formula";
import {
  freeName,
  freeSheetName,
  quotedSheet,
  retiredSheetName,
  stagingSheetName,
} from "../../src/workbook/workbook-names";

const taken = (...names: string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

describe("freeSheetName", () => {
  it("is the wish when no sheet is called so", () => {
    expect(freeSheetName("Tie-Out", taken("Accounts"))).toBe("Tie-Out");
  });

  it("ends in (Evenfield) when the user has one, whatever its case", () => {
    expect(freeSheetName("Tie-Out", taken("TIE-OUT"))).toBe("Tie-Out (Evenfield)");
    expect(freeSheetName("Tie-Out", taken("Tie-Out", "Tie-Out (Evenfield)"))).toBe("Tie-Out (Evenfield 2)");
  });

  it("drops its first word when it would be longer than 31 characters", () => {
    expect(freeSheetName("Territory Assignments", taken("Territory Assignments"))).toBe(
      "Assignments (Evenfield)",
    );
  });

  it("fits while it is staged as well", () => {
    expect(stagingSheetName("Territory Assignments", taken())).toBe("Territory Assignments (new)");
  });
});

describe("retiredSheetName", () => {
  it("is the sheet's own name, with a number where an older one is still there", () => {
    expect(retiredSheetName("Territory KPIs", taken())).toBe("Territory KPIs (previous)");
    expect(retiredSheetName("Territory KPIs", taken("territory kpis (previous)"))).toBe(
      "Territory KPIs (previous 2)",
    );
  });

  it("stays within Excel's 31 characters, whatever its user has called the sheet", () => {
    expect(retiredSheetName("Territory Assignments", taken())).toBe("Assignments (previous)");
    expect(retiredSheetName("Territory Assignments", taken("Assignments (previous)"))).toBe(
      "Assignments (previous 2)",
    );
    // A name must not begin with an apostrophe.
    expect(retiredSheetName("Regional 'gold' assignments", taken())).toBe("gold' assignments (previous)");
    // 31 characters without a space; the sign of two units at the 20th is left out whole.
    expect(retiredSheetName(`${"Umsatz".repeat(3)}x🧭${"Gebiet".repeat(2)}`.slice(0, 31), taken())).toBe(
      `${"Umsatz".repeat(3)}x (previous)`,
    );
  });
});

describe("freeName", () => {
  it("counts from 2 when the name is taken", () => {
    expect(freeName("EF_Checks", taken())).toBe("EF_Checks");
    expect(freeName("EF_Checks", taken("ef_checks", "EF_Checks_2"))).toBe("EF_Checks_3");
  });
});

describe("quotedSheet", () => {
  it("doubles apostrophes", () => {
    expect(quotedSheet("Bob's")).toBe("'Bob''s'");
  });
});

describe("renameInFormula", () => {
  const names = new Map([
    ["EF_Territories", "EF_Territories_2"],
    ["EF_House", "EF_House_2"],
  ]);
  const rename = (text: string): string => renameInFormula(text as FormulaText, names);

  it("renames tables and names, whole words only", () => {
    expect(rename("=SUM(EF_Territories[Potential])+EF_House+EF_HouseKeeping")).toBe(
      "=SUM(EF_Territories_2[Potential])+EF_House_2+EF_HouseKeeping",
    );
  });

  it("leaves quoted texts and column names alone", () => {
    expect(rename('="EF_House"&EF_Territories[[#This Row],[EF_House]]&"a""EF_House"')).toBe(
      '="EF_House"&EF_Territories_2[[#This Row],[EF_House]]&"a""EF_House"',
    );
  });
});
