/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Problem } from "../../src/use-cases/outcome";
import type { Root } from "react-dom/client";
import type { GivenSettings } from "../../src/engine/model/settings";
import type { QuotaSettings } from "../../src/engine/plan/quote-again";
import QuotasScreen from "../../src/taskpane/screens/QuotasScreen";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import type { TakenOverrides } from "../../src/taskpane/state/pane-state";
import { createFigures } from "../../src/taskpane/format/figures";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";
import { summaryOf } from "../../src/worker/summary-of";
import { planFixture } from "../support/plan-fixture";
import { typeInto } from "../support/type-into";

/** 60 accounts in 8 territories; 10,000 with 400 of house accounts. */
const QUOTAS: GivenSettings = {
  quotaTarget: 10_000,
  quotaHouse: 400,
  quotaUnit: 10,
  quotaCap: null,
  overAssignment: 0.05,
  quotaOverrides: [{ territory: "T-02", quota: 1000, reason: "Two contracts end in March" }],
};

describe("the Quotas step", () => {
  let root: Root;
  let place: HTMLElement;
  let changes: Partial<QuotaSettings>[];
  let answer: Problem | null;

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    changes = [];
    answer = null;
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });

  const show = (
    quotas: GivenSettings,
    typed: TakenOverrides | null = null,
    typedBudget: TakenOverrides | null = null,
  ): void => {
    const plan = summaryOf(
      planFixture({ accounts: 60, territories: 8, regions: ["North", "South", "West"], quotas }),
    );
    const actions = {
      changeQuotas: (change: Partial<QuotaSettings>) => {
        changes.push(change);
        return Promise.resolve(answer);
      },
      preview: () => undefined,
    } as unknown as PaneActions;
    act(() => {
      root.render(
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <QuotasScreen
            plan={plan}
            typed={typed}
            typedResources={{ budget: typedBudget, support: null }}
            actions={actions}
          />
        </LanguageContext.Provider>,
      );
    });
  };
  const text = (): string => place.textContent.replaceAll("\u00a0", " ");
  const press = async (name: string): Promise<void> => {
    const button = [...place.querySelectorAll("button")].find(
      (candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent) === name,
    );
    if (button === undefined) throw new Error(`no button ${name}`);
    await act(async () => {
      button.click();
      await Promise.resolve();
    });
  };
  const type = async (label: string, value: string): Promise<void> => {
    const input = place.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    if (input === null) throw new Error(`no field ${label}`);
    typeInto(input, value);
    await act(async () => {
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      await Promise.resolve();
    });
  };

  const choose = async (label: string, value: string): Promise<void> => {
    const list = place.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (list === null) throw new Error(`no list ${label}`);
    await act(async () => {
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      await Promise.resolve();
    });
  };

  it("asks for a target while there is none", async () => {
    show({});
    expect(text()).toContain("Set a target to get quotas");
    await type("Company target", "186M");
    expect(changes).toEqual([{ quotaTarget: 186_000_000 }]);
  });

  it("begins with what separates target and forecasts, and ends with whether all ties", () => {
    show(QUOTAS);
    expect(place.querySelector("h1")?.textContent).toMatch(
      /^Reps forecast \$.* (less|more) than the target$/,
    );
    expect(text()).toContain("Totals tie at company, region and territory: difference 0");
  });

  it("shows the way from the target to what the reps carry, over-assignment apart", () => {
    show(QUOTAS);
    expect(place.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(
      "From company target to what the reps carry: Company target $10K, House accounts \u2212$400, Territories $9.6K, Over-assignment +$480, Carried by reps $10.1K",
    );
  });

  it("lets the other weights follow the one that is changed", async () => {
    show(QUOTAS);
    await type("Share by potential", "70");
    expect(changes).toEqual([
      {
        quotaWeights: {
          potential: 0.7,
          history: expect.closeTo(0.3, 9) as number,
          equal: 0,
          pipeline: 0,
          workload: 0,
        },
      },
    ]);
  });

  it("splits the year by months, a third of its quarter each, and says the months of a territory", async () => {
    show({ ...QUOTAS, quotaSeasons: [0.3, 0.3, 0.3, 0.1] });
    await choose("Split the year by", "12");
    const { quotaSeasons = [] } = changes[0] ?? {};
    expect(quotaSeasons).toHaveLength(12);
    expect(quotaSeasons[0]).toBeCloseTo(0.1, 9);
    show({ ...QUOTAS, quotaSeasons });
    expect(text()).toContain("Month 12");
    const months = [...place.querySelectorAll("tr")].filter((row) => row.textContent.startsWith("Months"));
    expect(months.map((row) => row.textContent.split(" / ").length)).toEqual([3, 3, 3, 3]);
    expect(months[3]?.textContent).toMatch(/^Months 10–12/);
  });

  it("opens the steps of a territory from the list of all, from last year to the quota", async () => {
    show(QUOTAS);
    await press("Top-down and bottom-up: All 8");
    await press("Steps of T-02");
    expect(document.activeElement?.textContent).toBe("Steps of one territory");
    const rows = [...place.querySelectorAll("tr")].map((row) => row.textContent);
    expect(rows).toContain("Override1,000");
    expect(rows).toContain("Quota1,000");
  });

  it("says by how much floors go above the target, in the chart and at the end", () => {
    show({ ...QUOTAS, quotaTarget: 5000, quotaFloor: 0, overAssignment: 0, quotaOverrides: [] });
    expect(text()).toMatch(/Floors ask \$[\d.]+K, \$[\d.]+K more than the target/);
    expect(text()).toMatch(/Quotas are \$[\d,]+ above the target/);
    expect(place.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain("Above the target +$");
  });

  it("names what the caps leave, with three ways on that each take one click", async () => {
    show({ ...QUOTAS, quotaCap: 0.05, quotaOverrides: [] });
    expect(text()).toMatch(/Caps allow \$[\d.]+K, \$[\d.]+K less than the target/);
    expect(place.querySelector("h1")?.textContent).toMatch(/(less|more) than their quotas$/);
    expect(place.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain("Not placed \u2212$");
    const buttons = [...place.querySelectorAll("button")].map((button) => button.textContent);
    for (const way of [/^Raise cap to /, /^Lower target to /, /^Put .* in its own line$/]) {
      await press(buttons.find((name) => way.test(name)) ?? String(way));
    }
    expect(changes.map((change) => Object.keys(change))).toEqual([
      ["quotaCap"],
      ["quotaTarget"],
      ["quotaApart"],
    ]);
  });

  it("keeps no override without a reason", async () => {
    show(QUOTAS);
    expect(text()).toContain("Two contracts end in March");
    await press("Overrides: Add");
    await type("Quota", "1200");
    await press("Keep override");
    expect(changes).toEqual([]);
    await type("Reason", "New plant");
    await type("Set by", "Ana (finance)");
    await press("Keep override");
    expect(changes).toEqual([
      {
        quotaOverrides: [
          { territory: "T-02", quota: 1000, reason: "Two contracts end in March", author: "" },
          { territory: "T-01", quota: 1200, reason: "New plant", author: "Ana (finance)" },
        ],
      },
    ]);
  });

  it("takes an override away", async () => {
    show(QUOTAS);
    await press("Remove the override of T-02");
    expect(changes).toEqual([{ quotaOverrides: [] }]);
  });

  it("names a budget typed on the sheet, and lets it out again", async () => {
    const held = { territory: "T-02", pot: "budget", amount: 900, reason: "Trade fair", author: "" } as const;
    const typed: TakenOverrides = {
      edits: [
        { territory: "T-02", override: { territory: "T-02", quota: 900, reason: "Trade fair", author: "" } },
      ],
      unread: [],
      before: [],
    };
    show({ ...QUOTAS, resourceBudget: 8000, resourceOverrides: [held] }, null, typed);
    expect(text()).toContain("A budget typed on Resource Allocation is kept");
    await press("Leave out");
    expect(changes).toEqual([{ resourceOverrides: [] }]);
  });

  it("names overrides typed on the sheet, and lets them out and in again", async () => {
    const typed: TakenOverrides = {
      edits: [
        {
          territory: "T-02",
          override: { territory: "T-02", quota: 1000, reason: "Two contracts end in March", author: "" },
        },
      ],
      unread: [{ territory: "T-05", value: "4,8m" }],
      before: [{ territory: "t-02", quota: 900, reason: "As agreed", author: "" }],
    };
    show(QUOTAS, typed);
    expect(text()).toContain("An override typed on Quota Allocation is kept");
    expect(text()).toContain("“4,8m” of T-05 is no amount of 0 or more.");
    await press("Leave out");
    expect(changes).toEqual([{ quotaOverrides: typed.before }]);
    show({ ...QUOTAS, quotaOverrides: [...typed.before] }, typed);
    expect(text()).toContain("An override typed on Quota Allocation is left out");
    await press("Keep");
    expect(changes[1]).toEqual({ quotaOverrides: [typed.edits[0]?.override] });
  });

  it("offers budget and support, with a target or without", async () => {
    show({});
    expect(text()).toContain("Give a budget or hours of marketing support");
    await type("Budget", "2.4M");
    await type("Support, hours", "6,000");
    expect(changes).toEqual([{ resourceBudget: 2_400_000 }, { resourceSupport: 6000 }]);
  });

  it("shows who gets how much of a budget, by region and by territory, and takes it back", async () => {
    show({ resourceBudget: 24_000, resourceSupport: 240 });
    const rows = (): string[] => [...place.querySelectorAll("tr")].map((row) => row.textContent);
    expect(rows().find((row) => row.startsWith("All"))).toContain("$24K240 h$24K");
    await press("Budget and support: All 8");
    expect(rows()).toHaveLength(1 + 8 + 1);
    await type("Budget", "0");
    expect(changes).toEqual([{ resourceBudget: null }]);
  });

  it("lets the other weights of a budget follow the one that is changed", async () => {
    show({ resourceBudget: 24_000 });
    await type("Budget: need", "50");
    expect(changes).toEqual([
      { resourceBudgetWeights: { potential: 0.25, whitespace: 0.25, need: 0.5, workload: 0, equal: 0 } },
    ]);
  });

  it("says what stands in the way of a change", async () => {
    answer = { kind: "input", code: "", message: "House accounts take the whole target", detail: {} };
    show(QUOTAS);
    await type("House accounts", "10,000");
    expect(text()).toContain("House accounts take the whole target");
  });
});
