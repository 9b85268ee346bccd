import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import type { OptionalSheet } from "../../engine/model/optional-sheets";
import type { WritePreview } from "../../use-cases/write-plan";
import { useLanguage } from "../strings/words";
import { rolesLeftOut } from "./sheets-left-out";

/** Sheets that are named; the others are counted. */
const NAMED = 4;

/** The sheets of a plan whose writing waits for the end of a cell edit. */
export function SheetsWaiting({
  outline,
  leftOut,
}: {
  outline: Pick<WritePreview, "sheets" | "names">;
  leftOut: readonly OptionalSheet[];
}) {
  const { words, figures } = useLanguage();
  const out = rolesLeftOut(outline, leftOut);
  const sheets = outline.sheets.flatMap(({ role, name }) =>
    out.has(role) ? [] : [{ role, name: outline.names.find((one) => one.role === role)?.name ?? name }],
  );
  return (
    <ul className="ev-list">
      {sheets.slice(0, NAMED).map(({ role, name }, at) => (
        <li key={role} className="ev-item ev-item-middle">
          {at === 0 ? (
            <Clock16Regular aria-hidden="true" className="ev-tone-look" />
          ) : (
            <Circle16Regular aria-hidden="true" className="ev-mute" />
          )}
          <span className={at === 0 ? "ev-fill" : "ev-fill ev-mute"}>{name}</span>
          <span className="ev-hint ev-nowrap">{words.job.sheetWaits}</span>
        </li>
      ))}
      {sheets.length > NAMED && (
        <li className="ev-item ev-item-middle ev-hint">
          {words.andMore(figures.count(sheets.length - NAMED))}
        </li>
      )}
    </ul>
  );
}
