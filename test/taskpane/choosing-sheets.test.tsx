/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { ReactNode } from "react";
import { readBlockAs, groupLinesOf, surveyWorkbook } from "../../src/engine/intake/survey";
import type { WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import { FirstRun } from "../../src/taskpane/screens/FirstRun";
import { SheetChoice } from "../../src/taskpane/parts/SheetChoice";
import { GroupingOffer } from "../../src/taskpane/parts/GroupingOffer";
import { MappingChanges } from "../../src/taskpane/parts/MappingChanges";
import { OtherBlocks } from "../../src/taskpane/parts/OtherBlocks";
import { chooseBlock } from "../../src/use-cases/choose-column";
import type { FoundData } from "../../src/use-cases/find-data";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import { rawBlock } from "../support/raw-block";
import { InPane } from "../support/InPane";
import { typeInto } from "../support/type-into";

const CUSTOMERS = rawBlock("Customers", [
  ["Customer list"],
  ["Account ID", "Account", "City", "Potential"],
  ["A-1", "Acme", "Boston", 10],
  ["A-2", "Beta", "Austin", 20],
]);
const OLD = rawBlock("Customers 2024", CUSTOMERS.rows.slice(1));
const ORDERS = rawBlock("Orders", [
  ["Order No", "Order Date", "Customer", "Line Total"],
  ["SO-1", 45_000, "Acme", 100],
  ["SO-2", 45_010, "Beta", 50],
  ["SO-3", 45_020, "Acme", 40],
]);

const read: PaneActions["readBlockAs"] = (sample, entity, row) =>
  Promise.resolve(
    entity === "accountsOfLines" ? groupLinesOf(sample, row) : readBlockAs(sample, entity, row),
  );

function foundIn(...samples: ReturnType<typeof rawBlock>[]): FoundData {
  const survey = surveyWorkbook(samples);
  return {
    survey,
    proposed: survey.mapping,
    changes: [],
    samples,
    dateSystem: 1900,
    currencySymbol: "",
  };
}

let root: Root;
let place: HTMLElement;
const used: WorkbookMapping[] = [];
const unused = (): never => {
  throw new Error("not part of these tests");
};
/** Only what choosing a sheet calls. */
const actions = new Proxy<Partial<PaneActions>>(
  {
    useColumns: (mapping) => {
      used.push(mapping);
    },
  },
  { get: (known, name: keyof PaneActions) => known[name] ?? unused },
) as PaneActions;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  used.length = 0;
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

function show(content: ReactNode): void {
  act(() => {
    root.render(<InPane>{content}</InPane>);
  });
}

function press(name: string): void {
  const button = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new RangeError(`no button "${name}" in ${place.textContent}`);
  act(() => {
    button.click();
  });
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  typeInto(select, value);
  await act(async () => {
    await Promise.resolve();
  });
}

describe("the list that an entity is read from", () => {
  const found = foundIn(CUSTOMERS, OLD, ORDERS);
  const chosen: (string | null)[] = [];
  const choice = (mapping: WorkbookMapping) => (
    <SheetChoice
      kind="account"
      mapping={mapping}
      samples={found.samples}
      onRead={read}
      onChoose={(entity) => chosen.push(entity && `${entity.key} row ${String(entity.headerRow)}`)}
    />
  );

  it("is shown with the row of its headers, as the sheet counts them", () => {
    show(choice(found.survey.mapping));
    expect(place.querySelector("select")?.value).toBe("Customers");
    expect(place.querySelector("input")?.value).toBe("2");
  });

  it("can be any list of the workbook", async () => {
    show(choice(found.survey.mapping));
    const select = place.querySelector("select");
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual([
      "Customers",
      "Customers 2024",
      "Orders",
    ]);
    if (select !== null) await choose(select, "Customers 2024");
    expect(chosen.pop()).toBe("Customers 2024 row 0");
  });

  it("says what it is read as besides", () => {
    const orders = readBlockAs(ORDERS, "account", null);
    show(choice(chooseBlock(found.survey.mapping, "account", orders)));
    expect(place.textContent).toContain("Also read as opportunities.");
    expect(place.textContent).toContain("Rows are sales: make one account of each customer");
  });
});

describe("two lists that could be the accounts", () => {
  it("are both shown with the evidence, and the user decides", () => {
    const found = foundIn(CUSTOMERS, OLD);
    show(<OtherBlocks mapping={found.survey.mapping} found={found} actions={actions} />);
    expect(place.textContent).toContain("could be the accounts too");
    expect(place.textContent).toContain("4 of 4 columns known");
    const [other] = found.survey.alternatives;
    press("Use it instead");
    expect(used[0]?.entities.map(({ key }) => key)).toEqual([other?.mapping.key]);
  });

  it("are named on the first view, before anything is asked", () => {
    show(<FirstRun found={foundIn(CUSTOMERS, OLD)} actions={actions} version="0" />);
    expect(place.textContent).toContain(
      "“Customers 2024” could be the accounts too. You choose in the next step.",
    );
    expect(place.textContent).toContain("To check");
  });

  it("are no question any more once the user has kept one", () => {
    const found = foundIn(CUSTOMERS, OLD);
    show(<OtherBlocks mapping={found.survey.mapping} found={found} actions={actions} />);
    press(`Keep “${found.survey.mapping.entities[0]?.key ?? ""}”`);
    expect(place.textContent).toBe("");
  });
});

describe("sales without a list of accounts", () => {
  it("are made into accounts only when the user says so", () => {
    show(<GroupingOffer found={foundIn(ORDERS)} actions={actions} />);
    expect(place.textContent).toContain("“Orders” has one row per sale");
    expect(place.textContent).toContain("One account can be made of each “Customer” in its 3 rows");
    expect(used).toEqual([]);
    press("Make accounts of it");
    expect(used[0]?.entities.map(({ entity, groupsLines }) => [entity, groupsLines])).toEqual([
      ["account", true],
      ["opportunity", undefined],
    ]);
  });
});

describe("what changed since the columns were confirmed", () => {
  it("is told line by line", () => {
    show(
      <MappingChanges
        changes={[
          { kind: "renamed", entity: "account", field: "revenue", from: "Rev FY26", to: "Rev FY27" },
          { kind: "gone", entity: "account", field: "lock", header: "Keep?" },
          { kind: "added", entity: "account", headers: ["a", "b", "c", "d", "e", "f"] },
          { kind: "moved", entity: "rep", from: "Team", to: "Team FY27" },
          { kind: "lost", entity: "cost", sheet: "Costs" },
        ]}
        onColumns={unused}
      />,
    );
    expect([...place.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "Revenue: “Rev FY26” is gone, “Rev FY27” is read in its place",
      "Lock: “Keep?” is gone, the field counts as blank",
      "6 new columns, not used: a, b, c, d and 2 more",
      "Reps: read from “Team FY27”, before from “Team”",
      "Costs: no sheet has the columns of “Costs” any more",
    ]);
  });

  it("is nothing in most workbooks", () => {
    show(<MappingChanges changes={[]} onColumns={unused} />);
    expect(place.textContent).toBe("");
  });
});
