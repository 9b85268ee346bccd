/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { AccountCard } from "../../src/engine/plan/account-card";
import { createFigures } from "../../src/taskpane/format/figures";
import AccountScreen from "../../src/taskpane/screens/AccountScreen";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";
import { summaryOf } from "../../src/worker/summary-of";
import { planFixture } from "../support/plan-fixture";

const IRONWOOD: AccountCard = {
  account: 7,
  id: "AC-11151",
  name: "Ironwood Packaging",
  place: "Keene NH 03431",
  industry: "Manufacturing",
  segment: "A",
  status: "Customer",
  amounts: [{ key: "potential", unit: "money", value: 434_000 }],
  is: "assigned",
  territory: "NE-01",
  rep: "Maya Okafor",
  previousTerritory: "NE-04",
  previousRep: "Priya Nair",
  isMoved: true,
  reason: "Moved from Priya Nair, who was 48 % over target; Maya Okafor is 54 km farther",
  fixedBy: null,
  others: 0,
  asked: [{ trait: "industry", text: "Manufacturing", isServed: true }],
  customerSince: 44_651,
  score: 73,
  points: [
    { part: "industry", points: 30, of: 30 },
    { part: "relationship", points: 0, of: 40 },
    { part: "distance", points: 23, of: 30 },
  ],
  measure: "potential",
  candidates: [
    { territory: 0, name: "NE-01", rep: "Maya Okafor", score: 73, km: 211, deviation: 0.02, isInBand: true },
    { territory: 3, name: "NE-04", rep: "Priya Nair", score: 67, km: 157, deviation: 0.138, isInBand: false },
  ],
  mayGoTo: 6,
  canBePlaced: true,
  sheet: "Accounts",
  cell: "A12",
};

describe("the card of an account", () => {
  let root: Root;
  let place: HTMLElement;
  let done: unknown[];

  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    done = [];
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });

  const show = async (card: AccountCard): Promise<void> => {
    const actions = {
      accountCard: () => Promise.resolve({ status: "done", value: card }),
      moveChoices: () =>
        Promise.resolve({
          status: "done",
          value: { from: { territory: 0, name: "NE-01", rep: "", before: 0, after: 0 }, to: [] },
        }),
      repair: (moves: unknown) => {
        done.push(moves);
        return new Promise(() => undefined);
      },
      showCell: (sheet: string, cell: string) => {
        done.push([sheet, cell]);
      },
      back: () => {
        done.push("back");
      },
    } as unknown as PaneActions;
    await act(async () => {
      root.render(
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <AccountScreen account={7} plan={summaryOf(planFixture())} actions={actions} />
        </LanguageContext.Provider>,
      );
      await Promise.resolve();
    });
  };
  const text = (): string => place.textContent.replaceAll("\u00a0", " ");
  const press = (name: string): void => {
    const button = [...place.querySelectorAll("button")].find(
      (candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent) === name,
    );
    if (button === undefined) throw new Error(`no button "${name}" among ${text()}`);
    act(() => {
      button.click();
    });
  };

  it("says why the account is there, in the words of the sheet", async () => {
    await show(IRONWOOD);
    expect(text()).toContain("AC-11151, Keene NH 03431, Manufacturing");
    expect(text()).toContain(IRONWOOD.reason);
    expect(text()).toContain("Maya Okafor sells to Manufacturing");
    expect(text()).toContain("Customer since 2022: plan a handover call");
    expect(text()).toContain("No lock, named-account or family rule applies");
  });

  it("shows the match part by part and names what was left out", async () => {
    await show(IRONWOOD);
    expect(text()).toContain("Match with Maya Okafor73 of 100");
    expect(text()).toContain("Distance23 of 30");
    expect(text()).toContain("Without data and left out: skills, language.");
  });

  it("shows who else could have it and what that does to their balance", async () => {
    await show(IRONWOOD);
    expect(text()).toContain("Priya Nair67157 km +13.8%");
    expect(text()).toContain("1 of 6 others: those nearby, the best match first.");
  });

  it("keeps the account where it is, shows its cell and goes back", async () => {
    await show(IRONWOOD);
    press("Show in sheet");
    press("Back");
    press("Keep here");
    expect(done).toEqual([["Accounts", "A12"], "back", [{ account: 7, territory: 0 }]]);
  });

  it("offers no move of a locked account and no reps for a house account", async () => {
    await show({ ...IRONWOOD, fixedBy: "lock" });
    expect(text()).toContain("Locked: it stays where it is");
    expect(text()).not.toContain("Move to");
    await show({ ...IRONWOOD, is: "house", canBePlaced: false, candidates: [], points: [], score: null });
    expect(text()).not.toContain("Who else");
  });
});
