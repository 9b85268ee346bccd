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
import type { HandMoveEffect, MoveSide } from "../../src/engine/plan/moves/move-effect";
import { planFixture } from "../support/plan-fixture";
import { typeInto } from "../support/type-into";

const PLAN = summaryOf(planFixture());
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

/** A territory from one deviation to another on potential, its quota from one amount to another. */
const side = (
  territory: number,
  name: string,
  deviation: [number, number],
  quota: [number, number],
): MoveSide => ({
  territory,
  name,
  rep: "",
  measures: [
    { key: "potential", before: deviation[0], after: deviation[1], tolerance: 0.1, isBalanced: true },
  ],
  accounts: { before: 10, after: 9 },
  km: { before: Number.NaN, after: Number.NaN },
  quota: { before: quota[0], after: quota[1] },
});
const TO_NE_04: HandMoveEffect = {
  from: [side(0, "NE-01", [0.02, -0.031], [4_000_000, 3_960_000])],
  to: side(3, "NE-04", [0.09, 0.138], [5_000_000, 5_040_000]),
  moved: 1,
  revenue: 213_000,
  already: 0,
  notAllowed: 0,
  fit: { before: 73, after: 67 },
  ownerChanges: { before: 346, after: 345 },
  outside: 1,
  gap: null,
  broken: [{ rule: "band", measure: "potential", territory: "NE-04", deviation: 0.138, tolerance: 0.1 }],
};

describe("the card of an account", () => {
  let root: Root;
  let place: HTMLElement;
  let done: unknown[];

  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
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
      map: {
        effect: () => Promise.resolve({ status: "done", value: TO_NE_04 }),
        select: () =>
          Promise.resolve({
            status: "done",
            value: {
              movable: 1,
              family: 0,
              kept: 0,
              outside: 0,
              lockedByHand: 0,
              from: [{ name: "NE-01", rep: "Maya Okafor", accounts: 1 }],
              targets: [
                { territory: 1, name: "NE-02", rep: "", worst: 0.05 },
                { territory: 3, name: "NE-04", rep: "Priya Nair", worst: 0.138 },
              ],
            },
          }),
        history: () => Promise.resolve({ status: "done", value: { undo: done.length, redo: 0 } }),
        move: (...given: unknown[]) => {
          done.push(given);
          return Promise.resolve({
            status: "done",
            value: { moved: [{ id: "AC-11151", from: "NE-01", to: "NE-04" }] },
          });
        },
        lock: (...given: unknown[]) => {
          done.push(given);
          return new Promise(() => undefined);
        },
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
          <AccountScreen account={7} plan={PLAN} isWritten={false} actions={actions} />
        </LanguageContext.Provider>,
      );
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  };
  const settle = (): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
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

  it("says what each of them would cost: the giver's balance, owners, quota and rules", async () => {
    await show(IRONWOOD);
    expect(text()).toContain(
      "NE-\u206001 then \u22123.1%, 1 fewer change of owner, quota of NE-\u206004 +$40K,  breaks 1 rule",
    );
  });

  it("moves the account there after a closer look, with a reason where a rule breaks", async () => {
    await show(IRONWOOD);
    press("Move to NE-04: what it does");
    await settle();
    expect(place.querySelector("select")?.value).toBe("3");
    expect(text()).toContain("Quota$4M$3.96M$5M$5.04M");
    press("Move anyway");
    expect(text()).toContain("A move against a rule needs a reason.");
    typeInto(place.querySelector("input"), "Agreed");
    press("Move anyway");
    await settle();
    expect(done).toEqual([[[7], 3, "Agreed"]]);
    expect(text()).toContain("1 account moved to NE-04.");
    expect(place.querySelector('button[aria-label="Undo"]')).not.toBeNull();
  });

  it("locks the account where it is, shows its cell and goes back", async () => {
    await show(IRONWOOD);
    press("Show in sheet");
    press("Back");
    press("Lock here");
    expect(done).toEqual([["Accounts", "A12"], "back", [[7], true]]);
  });

  it("lets an account go that was locked by hand", async () => {
    await show({ ...IRONWOOD, fixedBy: "handLock" });
    press("Unlock");
    expect(done).toEqual([[[7], false]]);
  });

  it("offers no move of a locked account and no reps for a house account", async () => {
    await show({ ...IRONWOOD, fixedBy: "lock" });
    expect(text()).toContain("Locked: it stays where it is");
    expect(text()).not.toContain("Move to");
    expect(text()).not.toContain("more change");
    await show({ ...IRONWOOD, is: "house", canBePlaced: false, candidates: [], points: [], score: null });
    expect(text()).not.toContain("Who else");
  });
});
