import type { Settings } from "../../../src/engine/model/settings";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";
import type { TypedSettings } from "../../../src/use-cases/typed-settings";

const typed = (change: Partial<Settings>): TypedSettings => ({
  edits: [{ cells: [{ label: "A cell", typed: 2, written: 1 }], value: { kind: "setting", change } }],
  unread: [],
});

describe("settings typed on the sheets, in the pane", () => {
  const state = { ...INITIAL_STATE, settings: { quotaTarget: 1000 } };

  it("go over those of the pane, which keeps what stood there", () => {
    const after = reduce(state, { type: "settingsTyped", typed: typed({ quotaTarget: 2000 }) });
    expect(after.settings).toEqual({ quotaTarget: 2000 });
    expect(after.typedSettings?.before).toEqual({ quotaTarget: 1000 });
  });

  it("are taken once: what the user chooses then stays, until something else is typed", () => {
    const once = reduce(state, { type: "settingsTyped", typed: typed({ quotaTarget: 2000 }) });
    const undone = reduce(once, { type: "settingsChanged", change: { quotaTarget: 1000 } });
    const again = reduce(undone, { type: "settingsTyped", typed: typed({ quotaTarget: 2000 }) });
    expect(again.settings).toEqual({ quotaTarget: 1000 });
    const other = reduce(again, { type: "settingsTyped", typed: typed({ quotaTarget: 3000 }) });
    expect(other.settings).toEqual({ quotaTarget: 3000 });
    expect(other.typedSettings?.before).toEqual({ quotaTarget: 1000 });
  });

  it("are forgotten when the sheets are as they were written", () => {
    const once = reduce(state, { type: "settingsTyped", typed: typed({ quotaTarget: 2000 }) });
    const none = reduce(once, { type: "settingsTyped", typed: { edits: [], unread: [] } });
    expect(none.typedSettings).toBeNull();
    expect(none.settings).toEqual({ quotaTarget: 2000 });
  });
});
