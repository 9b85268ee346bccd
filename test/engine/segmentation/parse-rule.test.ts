import fc from "fast-check";
import { parseRule } from "../../../src/engine/segmentation/rules/parse-rule";
import type { RuleCondition, SegmentRule } from "../../../src/engine/segmentation/rules/rule";
import {
  otherRuleColumn,
  RULE_COLUMNS,
  RuleColumnIndex,
} from "../../../src/engine/segmentation/rules/rule-columns";
import { writeRule } from "../../../src/engine/segmentation/rules/write-rule";

/** Columns of the list that no field reads, some with names that read like something else. */
const OTHERS = [
  { header: "Tier", kind: "text" },
  { header: "Fleet size", kind: "number" },
  { header: "Contract ends", kind: "date" },
  { header: "Oil and gas", kind: "number" },
  { header: "Potential", kind: "text" },
  { header: "What is -> next?", kind: "text" },
  { header: 'Rim 5"\nmm', kind: "number" },
] as const;

const columns = new RuleColumnIndex([{ field: "potential", header: "Est. spend FY27" }], OTHERS);

function rule(text: string): SegmentRule {
  const parsed = parseRule(text, columns);
  if ("found" in parsed) throw new Error(parsed.found);
  return parsed.rule;
}

/** "industry is Healthcare" of each condition. */
function conditions(text: string): string[] {
  return rule(text).conditions.map(({ column, operator, texts }) =>
    [column.key, operator, ...texts].join(" "),
  );
}

function problem(text: string): string {
  const parsed = parseRule(text, columns);
  return "found" in parsed ? parsed.found : "none";
}

describe("a segment rule", () => {
  it("is read from a sentence", () => {
    expect(rule("Industry is Healthcare and Potential >= 50,000 -> Strategic")).toMatchObject({
      segment: "Strategic",
      atLeast: false,
      conditions: [
        { operator: "is", texts: ["Healthcare"] },
        { operator: ">=", number: 50_000 },
      ],
    });
  });

  it("takes capitals, signs and arrows as they come", () => {
    expect(conditions("EMPLOYEES ≥ 500 AND status IS Prospect → A")).toEqual([
      "employees >= 500",
      "status is Prospect",
    ]);
    expect(rule("Industry is Life science -> at least B")).toMatchObject({ segment: "B", atLeast: true });
  });

  it("takes the user's own header for a column", () => {
    expect(conditions("Est. spend FY27 > 10k -> A")).toEqual(["potential > 10000"]);
  });

  it("reads numbers with thousands, k, M and percent, and dates", () => {
    expect(conditions("Revenue >= $1.5M and Forecast < 20k and Potential is one of 5 or 7 -> A")).toEqual([
      "revenue >= 1500000",
      "forecast < 20000",
      "potential is one of 5 7",
    ]);
    // Day 1 of 1900 is serial 1; 2026-01-01 is 46,023.
    expect(conditions("Last activity < 2026-01-01 -> C")).toEqual(["lastActivity < 46023"]);
  });

  it("keeps words in quotes together", () => {
    expect(conditions('Industry is "Oil and gas" and Name contains "a -> b" -> A')).toEqual([
      "industry is Oil and gas",
      "name contains a -> b",
    ]);
    expect(conditions('Industry is one of Banking, "Food, drink" or Retail -> A')).toEqual([
      "industry is one of Banking Food, drink Retail",
    ]);
  });

  it("asks columns that no field reads by their headers, by the rule of their kind", () => {
    expect(conditions("tier is Gold and Fleet size >= 1.5k and Contract ends < 2026-01-01 -> A")).toEqual([
      "column Tier is Gold",
      "column Fleet size >= 1500",
      "column Contract ends < 46023",
    ]);
    expect(problem("Fleet size contains 5 -> A")).toBe(
      "Fleet size is a number and cannot be compared by contains",
    );
  });

  it("takes a header in quotes where it would be read as something else", () => {
    expect(conditions('"Oil and gas" > 5 and Potential > 5 and "Potential" is high -> A')).toEqual([
      "column Oil and gas > 5",
      "potential > 5",
      "column Potential is high",
    ]);
    expect(problem('"Oil and water" > 5 -> A')).toBe(
      'No column of the account list is called "Oil and water"',
    );
  });

  it("does not take a longer column for a shorter one", () => {
    expect(conditions("Named owner is not blank -> A")).toEqual(["namedOwner is not blank"]);
    expect(conditions("Name is not blank -> A")).toEqual(["name is not blank"]);
  });

  it("says what cannot be read and why", () => {
    expect(problem("Industry is Healthcare")).toBe('"Industry is Healthcare" names no segment');
    expect(problem("Industry is Healthcare ->")).toBe("No segment stands after the arrow");
    expect(problem("-> A")).toBe("No condition stands before the arrow");
    expect(problem("Colour is red -> A")).toBe('No column of the account list is called "Colour"');
    expect(problem("Colour red -> A")).toBe('"Colour red" begins with no column of the account list');
    expect(problem("Industry Healthcare -> A")).toBe('"Healthcare" holds no comparison after Industry');
    expect(problem("Potential >= lots -> A")).toBe('"lots" after Potential >= is no number');
    expect(problem("Potential >= 50.000,00 -> A")).toBe('"50.000,00" after Potential >= is no number');
    expect(problem("Last activity < 2026-02-30 -> A")).toBe('"2026-02-30" after Last activity < is no date');
    expect(problem("Industry >= 5 -> A")).toBe("Industry is text and has no size");
    expect(problem("Potential contains 5 -> A")).toBe(
      "Potential is a number and cannot be compared by contains",
    );
    expect(problem("Lock is maybe -> A")).toBe('"maybe" after Lock is is no yes or no');
    expect(problem("Industry is blank yes -> A")).toBe('"yes" stands after Industry is blank');
    expect(problem("Industry is -> A")).toBe("No value stands after Industry is");
  });

  it("written out is read as the same rule", () => {
    const word = fc
      .stringMatching(/^[A-Za-z][A-Za-z0-9 ,;&>-]{0,14}$/)
      .map((text) => text.trim().replace(/\s+/g, " "))
      .filter((text) => text !== "");
    const asked = [...RULE_COLUMNS, ...OTHERS.map(otherRuleColumn)];
    const condition = fc.constantFrom(...asked).chain((column): fc.Arbitrary<RuleCondition> => {
      switch (column.kind) {
        case "text":
          return fc.oneof(
            fc.record({
              column: fc.constant(column),
              operator: fc.constantFrom("is", "is not", "contains", "starts with"),
              texts: fc.tuple(word),
              number: fc.constant(NaN),
            }),
            fc.record({
              column: fc.constant(column),
              operator: fc.constant("is one of"),
              texts: fc.array(word, { minLength: 2, maxLength: 4 }),
              number: fc.constant(NaN),
            }),
          );
        case "number":
          return fc.integer({ min: -5_000_000, max: 5_000_000 }).chain((number) =>
            fc.record({
              column: fc.constant(column),
              operator: fc.constantFrom("is", "is not", ">=", "<=", ">", "<"),
              texts: fc.constant([String(number)]),
              number: fc.constant(number),
            }),
          );
        case "date":
          return fc.integer({ min: 30_000, max: 60_000 }).map((day) => ({
            column,
            operator: "<",
            texts: [String(day)],
            number: day,
          }));
        case "yes or no":
          return fc.constantFrom(0, 1).map((number) => ({
            column,
            operator: "is",
            texts: [String(number)],
            number,
          }));
      }
    });
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 4 }),
        word,
        fc.boolean(),
        (conditions, segment, atLeast) => {
          const written: SegmentRule = { conditions, segment, atLeast };
          expect(rule(writeRule(written))).toEqual(written);
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });
});
