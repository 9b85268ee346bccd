import { inWords } from "../../../support/told";
import { capacityActions } from "../../../../src/engine/performance/next-actions/capacity";
import type { GivenSettings } from "../../../../src/engine/model/settings";
import { groundOf, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

/** 1,000 selling hours a year each. */
const SEATS: readonly WrittenSeat[] = [
  { name: "Ada", territory: "T-1", capacity: 1000 },
  { name: "Bob", territory: "T-2", capacity: 1000 },
];

function hours(id: string, territory: string, calls: number): WrittenRow {
  return { id, in: territory, potential: 100, calls, hours: 1 };
}

async function actions(rows: readonly WrittenRow[], seats = SEATS, settings: GivenSettings = {}) {
  const ground = await groundOf(rows, seats, settings);
  const reps = { ...ground.reps, present: [...ground.reps.present, "capacity" as const] };
  return capacityActions({ ...ground, reps }).map(({ title, why, effect }) => ({ title, why, effect }));
}

describe("capacity", () => {
  it("moves work from a rep above 90 % of the hours to one who has them free", async () => {
    expect(inWords(await actions([hours("1", "T-1", 960), hours("2", "T-2", 500)]))).toEqual([
      {
        title: "Move work: T-1 to T-2",
        why: "1 territory above 90% of the selling hours",
        effect: "60 hours bring it to 90%; T-2 can take 400",
      },
    ]);
  });

  it("adds capacity where nobody has hours free, and says what part of a rep", async () => {
    expect(inWords(await actions([hours("1", "T-1", 1170), hours("2", "T-2", 1080)]))).toEqual([
      {
        title: "Add capacity: T-1 and T-2",
        why: "2 territories above 90% of the selling hours",
        effect: "450 hours bring them to 90%, 50.0% of one rep's",
      },
    ]);
  });

  it("names reps below 70 % of the hours", async () => {
    expect(inWords(await actions([hours("1", "T-1", 800), hours("2", "T-2", 600)]))).toEqual([
      {
        title: "Use free capacity: T-2",
        why: "1 territory below 70% of the selling hours",
        effect: "100 more hours bring it to 70%",
      },
    ]);
  });

  it("keeps to the healthy band of the settings", async () => {
    const rows = [hours("1", "T-1", 960), hours("2", "T-2", 500)];
    const wide = { utilisationLow: 0.5, utilisationHigh: 0.955 };
    expect(inWords(await actions(rows, SEATS, wide))).toEqual([
      {
        title: "Add capacity: T-1",
        why: "1 territory above 95.5% of the selling hours",
        effect: "5 hours bring it to 95.5%, 0.5% of one rep's",
      },
    ]);
  });

  it("counts the hours on the road that the sheet tells", async () => {
    const seats = SEATS.map((seat) => ({ ...seat, travel: 200 }));
    expect(inWords(await actions([hours("1", "T-1", 760), hours("2", "T-2", 400)], seats))).toEqual([
      {
        title: "Move work: T-1 to T-2",
        why: "1 territory above 90% of the selling hours",
        effect: "60 hours bring it to 90%; T-2 can take 300",
      },
    ]);
  });

  it("says nothing between 70 % and 90 %, nor without hours", async () => {
    expect(await actions([hours("1", "T-1", 700), hours("2", "T-2", 900)])).toEqual([]);
    const shares = SEATS.map((seat) => ({ ...seat, capacity: 1 }));
    expect(await actions([hours("1", "T-1", 960), hours("2", "T-2", 500)], shares)).toEqual([]);
  });

  it("tells an open seat from one whose rep is gone", async () => {
    const rows = [hours("1", "T-1", 800), hours("2", "T-2", 800), hours("3", "T-3", 800)];
    const open: WrittenSeat = { name: "", territory: "T-3", capacity: 1000, isGone: true };
    const found = await actions(rows, [...SEATS, open]);
    expect(inWords(found)).toEqual([
      {
        title: "Add capacity: T-3",
        why: "The seat is open; 1 account without a rep",
        effect: "The other territories have room inside their bands for 20.0% of it",
      },
    ]);
  });
});
