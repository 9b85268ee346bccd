import { real, whole } from "../../alignment/typed-cell";
import type { NextAction } from "../../model/review";
import { goneReps, openSeats } from "../reviews/seats";
import type { ReviewGround } from "../reviews/review-ground";
import { utilisationOf } from "../reviews/utilisation";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";
import { amountTold } from "./amount-told";

/** Territories that a sentence names before it counts the rest. */
const MOST_NAMES = 3;

/** Seats without a rep, and territories whose reps have too much or too little to do. */
export function capacityActions(ground: ReviewGround): NextAction[] {
  const gone = new Set(goneReps(ground));
  return [
    ...[...gone].map((territory) => emptySeat(ground, territory, true)),
    ...openSeats(ground)
      .filter((territory) => !gone.has(territory))
      .map((territory) => emptySeat(ground, territory, false)),
    ...utilisationActions(ground),
  ];
}

/** A territory without a rep: what waits there, and how much of it the others of its group have room for. */
function emptySeat(ground: ReviewGround, territory: number, isGone: boolean): NextAction {
  const { territories, measures, balances, targetGroup } = ground;
  const own = territories[territory];
  const name = own?.name ?? "";
  const accounts = ground.territoryOf.filter((home) => home === territory).length;
  const [leading, balance] = [measures[0], balances[0]];
  const load = balance === undefined ? 0 : real(balance.load, territory);
  let room = 0;
  for (const [other] of territories.entries()) {
    if (balance === undefined || other === territory) continue;
    if (whole(targetGroup, other) !== whole(targetGroup, territory)) continue;
    room += Math.max(0, real(balance.target, other) * (1 + balance.tolerance) - real(balance.load, other));
  }
  const region = own?.region ?? "";
  const roomFor = { share: load > 0 ? room / load : 0 };
  const held = tell("accounts", accounts, { count: accounts });
  return {
    kind: "capacity",
    title: tell("addCapacity", name),
    why: isGone ? tell("repGone", own?.rep ?? "", held) : tell("seatOpen", held),
    evidence:
      leading === undefined ? [] : [tell("theyHold", amountTold(leading, load, ground.currencySymbol))],
    effect:
      load <= 0
        ? null
        : room >= load
          ? region === ""
            ? tell("othersHaveRoomForAll")
            : tell("othersInHaveRoomForAll", region)
          : region === ""
            ? tell("othersHaveRoom", roomFor)
            : tell("othersInHaveRoom", region, roomFor),
    region,
    level: "act",
    // A territory without anyone is further off than any deviation.
    size:
      1 + (balance === undefined || load <= 0 ? 0 : load / Math.max(load, real(balance.target, territory))),
    move: null,
  };
}

/** One action a region for those above the healthy band, one for those below it where these cannot take the work. */
function utilisationActions(ground: ReviewGround): NextAction[] {
  const used = utilisationOf(ground);
  if (used === null) return [];
  const { utilisationLow: least, utilisationHigh: most } = ground.settings;
  const regions = [...new Set(ground.territories.map(({ region }) => region))];
  return regions.flatMap((region): NextAction[] => {
    const inside = used.filter(({ territory }) => (ground.territories[territory]?.region ?? "") === region);
    const high = inside.filter(({ share }) => share > most);
    const low = inside.filter(({ share }) => share < least);
    const hours = (list: typeof inside): number => list.reduce((sum, one) => sum + one.hours, 0);
    const seats = (list: typeof inside): number => list.reduce((sum, one) => sum + one.capacity, 0);
    const names = (list: typeof inside) => ({
      names: list.map(({ territory }) => ground.territories[territory]?.name ?? ""),
      most: MOST_NAMES,
    });
    const telling = (list: typeof inside): Told[] =>
      list
        .slice(0, 6)
        .map(({ territory, share, hours: load, capacity }) =>
          tell(
            "usedHours",
            ground.territories[territory]?.name ?? "",
            { share },
            { count: load },
            { count: capacity },
          ),
        );
    const over = hours(high) - most * seats(high);
    const free = most * seats(low) - hours(low);
    const placed = (list: typeof inside) =>
      region === "" ? names(list) : tell("inRegion", region, names(list));
    const isShared = high.length > 0 && low.length > 0 && free >= over;
    const actions: NextAction[] = [];
    if (high.length > 0) {
      const rep = seats(inside) / Math.max(1, inside.length);
      actions.push({
        kind: "capacity",
        title: isShared ? tell("moveWork", placed(high), names(low)) : tell("addCapacity", placed(high)),
        why: tell("aboveHours", high.length, { count: high.length }, { limit: most }),
        evidence: telling(high),
        effect: isShared
          ? tell("hoursShared", high.length, { count: over }, { limit: most }, names(low), { count: free })
          : tell(
              "hoursOfOneRep",
              high.length,
              { count: over },
              { limit: most },
              { share: over / Math.max(1, most * rep) },
            ),
        region,
        level: "act",
        size: Math.max(...high.map(({ share }) => share - most)),
        move: null,
      });
    }
    if (low.length > 0 && !isShared) {
      actions.push({
        kind: "capacity",
        title: tell("useCapacity", placed(low)),
        why: tell("belowHours", low.length, { count: low.length }, { limit: least }),
        evidence: telling(low),
        effect: tell("moreHours", low.length, { count: least * seats(low) - hours(low) }, { limit: least }),
        region,
        level: "watch",
        size: Math.max(...low.map(({ share }) => least - share)),
        move: null,
      });
    }
    return actions;
  });
}
