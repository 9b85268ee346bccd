import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useEffect, useState } from "react";
import type { MeasureKey } from "../../engine/model/measure-key";
import type { AccountLine } from "../../engine/plan/moves/account-lines";
import type { MapActions } from "../state/map-actions";
import { useLanguage } from "../strings/words";
import { unbroken } from "../parts/unbroken";
import { unitOf } from "./measure-unit";

/** What the account under the pointer or the cross is. Read aloud, so that the map can be used unseen. */
export function MapTip({
  account,
  place: [x, y],
  width,
  measure,
  lines,
}: {
  account: number;
  /** Where the dot is on the screen. */
  place: readonly [number, number];
  /** Of the map: the tip stays on it. */
  width: number;
  measure: MeasureKey;
  lines: MapActions["lines"];
}) {
  const { words, figures } = useLanguage();
  const [line, setLine] = useState<AccountLine | null>(null);
  useEffect(() => {
    let wanted = true;
    void lines([account]).then((found) => {
      if (wanted && found.status === "done") setLine(found.value[0] ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [account, lines]);
  if (line?.account !== account) return null;
  const isRight = x > width / 2;
  const side = isRight ? { right: width - x + 12 } : { left: x + 12 };
  const territory =
    line.territory >= 0
      ? unbroken(line.territoryName)
      : words.account.outside[line.territory === -1 ? "house" : "setAside"];
  return (
    <div className="ev-map-tip" style={{ ...side, top: Math.max(4, y - 12) }}>
      <span className="ev-strong">{line.name === "" ? line.id : line.name}</span>
      <span>
        {territory} {line.rep === line.territoryName ? "" : line.rep}
      </span>
      <span>
        {Number.isNaN(line.amount)
          ? line.id
          : words.account.ofMeasure(words.measures[measure], figures.amount(line.amount, unitOf(measure)))}
      </span>
      {line.fixedBy !== null && (
        <span className="ev-row">
          <LockClosed16Regular aria-hidden="true" /> {words.byHand.fixedBy[line.fixedBy]}
        </span>
      )}
    </div>
  );
}
