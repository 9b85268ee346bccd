import type { HandMoveEffect } from "../../engine/plan/moves/move-effect";
import type { MeasureKey } from "../../engine/model/measure-key";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { ownerChangeText } from "./owner-change-text";
import { StatusIcon } from "./StatusIcon";
import { unbroken } from "./unbroken";

/** What a move would cost, in a line: how the giver stands then, owners, quota, rules. */
export function MoveCost({ effect, measure }: { effect: HandMoveEffect; measure: MeasureKey }) {
  const { words, figures } = useLanguage();
  const broken = effect.broken.length;
  return (
    <span className="ev-hint">
      {costText(effect, measure, words, figures)}
      {", "}
      {broken === 0 ? (
        words.account.breaksNone
      ) : (
        <span className="ev-tone-look">
          <StatusIcon status="look" size={12} /> {words.account.breaks(broken, figures.count(broken))}
        </span>
      )}
    </span>
  );
}

function costText(
  { from, to, ownerChanges }: HandMoveEffect,
  measure: MeasureKey,
  words: Words,
  figures: Figures,
): string {
  const said = words.account;
  const giver = from[0];
  const deviation = giver?.measures.find(({ key }) => key === measure)?.after ?? Number.NaN;
  const quota = to.quota === null ? Number.NaN : to.quota.after - to.quota.before;
  const sign = quota > 0 ? "+" : "";
  return [
    giver === undefined || Number.isNaN(deviation)
      ? ""
      : said.then(unbroken(giver.name), figures.deviation(deviation)),
    ownerChangeText(ownerChanges.after - ownerChanges.before, words, figures),
    Number.isNaN(quota) || quota === 0 ? "" : said.quotaThen(unbroken(to.name), sign + figures.money(quota)),
  ]
    .filter((text) => text !== "")
    .join(", ");
}
