import { fileURLToPath } from "node:url";
import { openOffice, type OpenOffice } from "./open-office";
import { scenarios } from "./conformance-scenarios";
import { usedMembers } from "./used-members";

/** Methods of the client itself: they send no member of their own to the host. */
const CLIENT_SIDE = /\.(?:load|items|toJSON|untrack|track|context|isNullObject)$/;

/** Events are on the wire as the registration of a listener. */
const EVENTS: Readonly<Record<string, string>> = {
  "Worksheet.onChanged": "Worksheet._RegisterDataChangedEvent",
  "Worksheet.onActivated": "Worksheet._RegisterActivatedEvent",
  "Worksheet.onSelectionChanged": "Worksheet._RegisterSelectionChangedEvent",
  "Worksheet.onCalculated": "Worksheet._RegisterCalculatedEvent",
  "WorksheetCollection.onChanged": "WorksheetCollection._RegisterDataChangedEvent",
  "WorksheetCollection.onActivated": "WorksheetCollection._RegisterActivatedEvent",
  "WorksheetCollection.onAdded": "WorksheetCollection._RegisterAddedEvent",
  "WorksheetCollection.onDeleted": "WorksheetCollection._RegisterDeletedEvent",
  "Table.onChanged": "Table._RegisterDataChangedEvent",
};

describe("Office.js on the host", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Accounts", "Reps"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  for (const scenario of scenarios) {
    it(scenario.title, async () => {
      await scenario.prove(open);
      const wanted = scenario.members.map((member) => EVENTS[member] ?? member);
      expect([...open.host.touchedMembers]).toEqual(expect.arrayContaining(wanted));
    });
  }

  it("proves every member that the add-in uses", () => {
    const proved = new Set(scenarios.flatMap((scenario) => scenario.members));
    const root = fileURLToPath(new URL("../../../", `file://${__filename}`)).replace(/\/$/, "");
    const used = [...usedMembers(root)].filter((member) => !CLIENT_SIDE.test(member));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((member) => !proved.has(member)).sort()).toEqual([]);
  }, 120_000);
});
