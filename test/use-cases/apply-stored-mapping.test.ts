import { surveyWorkbook } from "../../src/engine/intake/survey";
import type { FieldName } from "../../src/engine/model/field";
import type { RawCell } from "../../src/engine/model/raw-sheet";
import { applyStoredMapping } from "../../src/use-cases/apply-stored-mapping";
import { chooseFix } from "../../src/use-cases/choose-column";
import { storedMapping } from "../../src/use-cases/confirm-columns";
import { type DrawnBlock, rawBlock } from "../support/raw-block";

const ACCOUNTS: RawCell[][] = [
  ["Account No", "Customer", "City", "Est spend", "Owner"],
  ["A-1", "Acme Bikes", "Boston", 1200, "Ann Lee"],
  ["A-2", "Beta Cycles", "Austin", 800, "Bo Chen"],
  ["A-3", "Coda Wheels", "Tulsa", 300, "Ann Lee"],
];
const REPS: RawCell[][] = [
  ["Rep", "Region"],
  ["Ann Lee", "East"],
  ["Bo Chen", "West"],
];

const surveyed = (blocks: readonly DrawnBlock[]) => surveyWorkbook(blocks).mapping;

/** What the user had confirmed in the workbook as it was. */
function confirmedIn(...blocks: DrawnBlock[]) {
  const proposed = surveyed(blocks);
  const entities = proposed.entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => ({ ...field, confidence: 1 })),
  }));
  return storedMapping({ entities }, proposed, blocks);
}

function reopened(stored: ReturnType<typeof confirmedIn>, ...blocks: DrawnBlock[]) {
  return applyStoredMapping(surveyed(blocks), stored, blocks);
}

function headersBy({ mapping }: ReturnType<typeof reopened>): Partial<Record<FieldName, string>> {
  const accounts = mapping.entities.find(({ entity }) => entity === "account");
  return Object.fromEntries((accounts?.fields ?? []).map(({ field, header }) => [field, header]));
}

const CONFIRMED = confirmedIn(rawBlock("Accounts", ACCOUNTS), rawBlock("Reps", REPS));
const WAS = { id: "Account No", name: "Customer", city: "City", potential: "Est spend", owner: "Owner" };

/** The accounts with their columns in another order or under other headers. */
function accountsAs(headers: readonly string[], order = [0, 1, 2, 3, 4]): DrawnBlock {
  const [, ...rows] = ACCOUNTS;
  return rawBlock(
    "Accounts",
    [headers, ...rows].map((row) => order.map((at) => row[at] ?? "")),
  );
}

describe("columns confirmed earlier", () => {
  it("are certain, and nothing has changed, in the same workbook", () => {
    const again = reopened(CONFIRMED, rawBlock("Accounts", ACCOUNTS), rawBlock("Reps", REPS));
    expect(headersBy(again)).toEqual(WAS);
    expect(again.changes).toEqual([]);
    expect(again.mapping.entities[0]?.fields.every(({ confidence }) => confidence === 1)).toBe(true);
  });

  it("are found by their headers where columns and header row have moved", () => {
    const moved = accountsAs(ACCOUNTS[0]?.map(String) ?? [], [4, 2, 0, 3, 1]);
    const lower = rawBlock("Accounts", [["Customers of ours"], [], ...moved.rows]);
    const again = reopened(CONFIRMED, lower, rawBlock("Reps", REPS));
    expect(headersBy(again)).toEqual(WAS);
    expect(again.mapping.entities[0]?.headerRow).toBe(2);
    expect(again.changes).toEqual([]);
  });

  it("that are renamed are taken by the proposal, unsure, and told", () => {
    const renamed = accountsAs(["Account No", "Customer", "City", "Potential FY27", "Owner"]);
    const again = reopened(CONFIRMED, renamed, rawBlock("Reps", REPS));
    expect(headersBy(again)).toEqual({ ...WAS, potential: "Potential FY27" });
    expect(again.changes).toEqual([
      { kind: "renamed", entity: "account", field: "potential", from: "Est spend", to: "Potential FY27" },
    ]);
    const potential = again.mapping.entities[0]?.fields.find(({ field }) => field === "potential");
    expect(potential?.confidence).toBeLessThan(0.85);
  });

  it("that are gone are told, and reading will miss them", () => {
    const without = accountsAs(["Account No", "Customer", "City", "Zzz", "Owner"]);
    const again = reopened(CONFIRMED, without, rawBlock("Reps", REPS));
    expect(again.changes).toEqual([
      { kind: "gone", entity: "account", field: "potential", header: "Est spend" },
      { kind: "added", entity: "account", headers: ["Zzz"] },
    ]);
    expect(headersBy(again).potential).toBe("Est spend");
  });

  it("beside new ones are kept, and the new ones named", () => {
    const rows = ACCOUNTS.map((row, at) => [at === 0 ? "Revenue" : 5 * at, ...row]);
    const again = reopened(CONFIRMED, rawBlock("Accounts", rows), rawBlock("Reps", REPS));
    expect(headersBy(again)).toEqual(WAS);
    expect(again.changes).toEqual([{ kind: "added", entity: "account", headers: ["Revenue"] }]);
  });

  it("are found in a sheet that was renamed, which is told", () => {
    const again = reopened(CONFIRMED, rawBlock("Customers 2027", ACCOUNTS), rawBlock("Reps", REPS));
    expect(headersBy(again)).toEqual(WAS);
    expect(again.changes).toEqual([
      { kind: "moved", entity: "account", from: "Accounts", to: "Customers 2027" },
    ]);
  });

  it("are those of the sheet that was chosen, though another looks more like it", () => {
    const archive = rawBlock("Accounts", ACCOUNTS);
    const chosen = rawBlock("Old list", ACCOUNTS);
    const stored = { entities: CONFIRMED.entities.map((one) => ({ ...one, sheet: "Old list" })) };
    const { mapping, changes } = reopened(stored, archive, chosen);
    expect(mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toContainEqual([
      "account",
      "Old list",
    ]);
    expect(changes.filter(({ kind }) => kind === "moved")).toEqual([]);
  });

  it("say when their sheet is gone", () => {
    const again = reopened(CONFIRMED, rawBlock("Accounts", ACCOUNTS));
    expect(again.changes).toEqual([{ kind: "lost", entity: "rep", sheet: "Reps" }]);
  });

  it("leave out the sheets that the user does not want to be read", () => {
    const blocks = [rawBlock("Accounts", ACCOUNTS), rawBlock("Reps", REPS)];
    const mapping = surveyed(blocks);
    const accountsOnly = { entities: mapping.entities.filter(({ entity }) => entity === "account") };
    const stored = storedMapping(accountsOnly, mapping, blocks);
    expect(stored.notUsed).toEqual(["rep"]);
    expect(reopened(stored, ...blocks).mapping.entities.map(({ entity }) => entity)).toEqual(["account"]);
  });

  it("stay a question when they were in use without having been confirmed", () => {
    const blocks = [rawBlock("Accounts", ACCOUNTS)];
    const mapping = surveyed(blocks);
    const isUnsure = ({ mapping: { entities } }: ReturnType<typeof reopened>): boolean[] =>
      entities[0]?.fields.map(({ confidence }) => confidence < 0.85) ?? [];
    const again = reopened(storedMapping(mapping, mapping, blocks), ...blocks);
    expect(isUnsure(again)).toEqual(isUnsure({ mapping, changes: [] }));
    expect(isUnsure(again)).toContain(true);
  });

  it("come with the other ways of reading that were chosen", () => {
    const blocks = [rawBlock("Accounts", ACCOUNTS)];
    const fix = { kind: "owner", from: "A. Lee", to: "Ann Lee" } as const;
    const mapping = chooseFix(surveyed(blocks), fix, true);
    expect(reopened(storedMapping(mapping, mapping, blocks), ...blocks).mapping.fixes).toEqual([fix]);
    expect(chooseFix(mapping, fix, false).fixes).toEqual([]);
  });

  it("keep a field without a column when the user wished so", () => {
    const blocks = [rawBlock("Accounts", ACCOUNTS), rawBlock("Reps", REPS)];
    const stored = {
      entities: CONFIRMED.entities.map((one) => ({
        ...one,
        fields: one.fields.filter(({ field }) => field !== "city"),
      })),
    };
    expect(headersBy(reopened(stored, ...blocks)).city).toBeUndefined();
  });
});
