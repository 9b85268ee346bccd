import { real, whole } from "../../alignment/typed-cell";
import type { NextAction } from "../../model/review";
import { goneReps, openSeats } from "../reviews/seats";
import type { ReviewGround } from "../reviews/review-ground";
import { utilisationOf } from "../reviews/utilisation";
import { amountWords, countWords, grouped, limitWords, listWords, shareWords } from "./action-words";

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
  const others =
    own?.region === "" || own === undefined ? "The other territories" : `The others in ${own.region}`;
  return {
    kind: "capacity",
    title: `Add capacity: ${name}`,
    why: isGone
      ? `${own?.rep ?? ""} is no longer among the reps; ${countWords(accounts, "account")} without a rep`
      : `The seat is open; ${countWords(accounts, "account")} without a rep`,
    evidence: leading === undefined ? [] : [`They hold ${amountWords(leading, load, ground.currencySymbol)}`],
    effect:
      load > 0
        ? `${others} have room inside their bands for ${room >= load ? "all" : shareWords(room / load)} of it`
        : "",
    region: own?.region ?? "",
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
    const names = (list: typeof inside): string =>
      listWords(list.map(({ territory }) => ground.territories[territory]?.name ?? ""));
    const them = (list: typeof inside): string => (list.length === 1 ? "it" : "them");
    const telling = (list: typeof inside): string[] =>
      list
        .slice(0, 6)
        .map(
          ({ territory, share, hours: load, capacity }) =>
            `${ground.territories[territory]?.name ?? ""} is at ${shareWords(share)}: ${grouped(load)} of ${grouped(capacity)} hours`,
        );
    const over = hours(high) - most * seats(high);
    const free = most * seats(low) - hours(low);
    const place = region === "" ? "" : `${region}: `;
    const isShared = high.length > 0 && low.length > 0 && free >= over;
    const actions: NextAction[] = [];
    if (high.length > 0) {
      const rep = seats(inside) / Math.max(1, inside.length);
      actions.push({
        kind: "capacity",
        title: isShared
          ? `Move work: ${place}${names(high)} to ${names(low)}`
          : `Add capacity: ${place}${names(high)}`,
        why: `${countWords(high.length, "territory", "territories")} above ${limitWords(most)} of the selling hours`,
        evidence: telling(high),
        effect: isShared
          ? `${grouped(over)} hours bring ${them(high)} to ${limitWords(most)}; ${names(low)} can take ${grouped(free)}`
          : `${grouped(over)} hours bring ${them(high)} to ${limitWords(most)}, ${shareWords(over / Math.max(1, most * rep))} of one rep's`,
        region,
        level: "act",
        size: Math.max(...high.map(({ share }) => share - most)),
        move: null,
      });
    }
    if (low.length > 0 && !isShared) {
      actions.push({
        kind: "capacity",
        title: `Use free capacity: ${place}${names(low)}`,
        why: `${countWords(low.length, "territory", "territories")} below ${limitWords(least)} of the selling hours`,
        evidence: telling(low),
        effect: `${grouped(least * seats(low) - hours(low))} more hours bring ${them(low)} to ${limitWords(least)}`,
        region,
        level: "watch",
        size: Math.max(...low.map(({ share }) => least - share)),
        move: null,
      });
    }
    return actions;
  });
}
