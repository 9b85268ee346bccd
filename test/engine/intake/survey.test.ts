import fc from "fast-check";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { rawBlock } from "../../support/raw-block";
import { fieldsOf, ENGLISH } from "../../support/surveyed-fields";

describe("which sheet holds what", () => {
  const reps = rawBlock("Team", [
    ["Name", "Region", "Manager", "Hire date"],
    ["Priya Nair", "East", "Ann", 44000],
    ["Tom Lee", "West", "Ann", 44100],
  ]);

  it("tells accounts, reps, opportunities and costs apart", () => {
    const deals = rawBlock("Pipeline", [
      ["Opportunity ID", "Account", "Owner", "Stage", "Amount", "Close Date"],
      ["O1", "Acme Bikes", "Priya Nair", "Won", 100, 45000],
      ["O2", "Beta Cycles", "Tom Lee", "Lost", 200, 45001],
    ]);
    const costs = rawBlock("Travel costs", [
      ["Rep", "Expense type", "Cost"],
      ["Priya Nair", "Travel", 100],
      ["Tom Lee", "Travel", 80],
    ]);
    const { mapping } = surveyWorkbook([costs, deals, reps, rawBlock("Accounts", ENGLISH)]);
    expect(mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toEqual([
      ["account", "Accounts"],
      ["rep", "Team"],
      ["opportunity", "Pipeline"],
      ["cost", "Travel costs"],
    ]);
  });

  it("does not depend on the names of the sheets when the columns tell", () => {
    const { mapping } = surveyWorkbook([
      { ...reps, key: "Sheet1", sheet: "Sheet1" },
      { ...rawBlock("Sheet2", ENGLISH) },
    ]);
    expect(mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toEqual([
      ["account", "Sheet2"],
      ["rep", "Sheet1"],
    ]);
  });

  it("finds the owner by values that are reps, under a header that says nothing", () => {
    const rows = ENGLISH.map((row, index) => [...row.slice(0, 8), index === 0 ? "Col9" : (row[8] ?? "")]);
    expect(fieldsOf("account", rawBlock("Accounts", rows), reps)).toMatchObject({ owner: "Col9" });
  });

  it("finds the rep's ID among several by the owners of the accounts", () => {
    const accounts = rawBlock("Accounts", [
      ["Account", "Sales Person ID", "City"],
      ["Acme", 279, "Boston"],
      ["Beta", 281, "Austin"],
      ["Gamma", 279, "Miami"],
    ]);
    const people = rawBlock("Reps", [
      ["Badge code", "Entity", "Full name"],
      [11, 279, "Priya Nair"],
      [12, 280, "Tom Lee"],
      [13, 281, "Ann Ray"],
    ]);
    expect(fieldsOf("rep", accounts, people)).toMatchObject({ id: "Entity", name: "Full name" });
  });

  it("names the second list of accounts as an alternative", () => {
    const survey = surveyWorkbook([
      rawBlock("Accounts", ENGLISH),
      rawBlock(
        "Accounts old",
        ENGLISH.map((row) => row.slice(0, 5)),
      ),
    ]);
    expect(survey.mapping.entities).toHaveLength(1);
    expect(
      survey.alternatives.map(({ mapping, reason }) => [mapping.entity, mapping.key, reason.text]),
    ).toEqual([["account", "Accounts old", expect.stringContaining("“Accounts” has stronger evidence")]]);
  });

  it("finds nothing in an empty sheet, a text page or a list of products", () => {
    const pages = [
      rawBlock("Empty", []),
      rawBlock("One blank", [[""]]),
      rawBlock("Read me", [
        ["This workbook plans our territories for next year and was made by the sales office"],
        ["Ask Ann"],
      ]),
      rawBlock("Products", [
        ["product", "series", "sales_price"],
        ["GTX Basic", "GTX", 550],
        ["MG Special", "MG", 55],
      ]),
    ];
    expect(surveyWorkbook(pages)).toEqual({ mapping: { entities: [] }, alternatives: [], grouping: null });
  });

  it("never gives one column two fields or one field two columns", () => {
    const header = fc.constantFrom(
      "Account",
      "Name",
      "Sales",
      "Revenue",
      "Owner",
      "Rep",
      "City",
      "State",
      "ZIP",
      "Type",
      "Status",
      "ID",
      "Region",
      "x",
      "",
    );
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 99999 }),
      fc.constantFrom("Boston", "MA", "Acme", "", "12,5"),
    );
    const rows = fc.tuple(
      fc.array(header, { minLength: 6, maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(rows, ([headers, data]) => {
        for (const { fields } of surveyWorkbook([rawBlock("Accounts", [headers, ...data])]).mapping
          .entities) {
          expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
          expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
