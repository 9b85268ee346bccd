import { Button } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import { withTypedSettings, type TypedCell } from "../../use-cases/typed-settings";
import type { PaneActions } from "../state/pane-actions";
import type { TakenSettings } from "../state/pane-state";
import { isQuotaSetting } from "../state/take-typed-settings";
import { settingLineName } from "../strings/setting-names";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Where the note stands: what was typed, the settings in use, and the ways to change them. */
export function TypedSettings({
  typed,
  settings,
  actions,
}: {
  typed: TakenSettings | null;
  settings: Partial<Settings>;
  actions: Pick<PaneActions, "changeQuotas" | "changeSettings">;
}) {
  if (typed === null) return null;
  return (
    <TypedSettingsNote
      typed={typed}
      settings={settings}
      onChange={(change) => {
        const parts = (isQuota: boolean): Partial<Settings> =>
          Object.fromEntries(Object.entries(change).filter(([key]) => isQuotaSetting(key) === isQuota));
        const quotas = parts(true);
        const others = parts(false);
        if (Object.keys(others).length > 0) actions.changeSettings(others);
        if (Object.keys(quotas).length > 0) void actions.changeQuotas(quotas);
      }}
    />
  );
}

/** What was typed on Plan Settings or into dates is in the settings now, or was: to use or to leave out. */
function TypedSettingsNote({
  typed: { edits, unread, before },
  settings,
  onChange,
}: {
  typed: TakenSettings;
  /** In use now. */
  settings: Partial<Settings>;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words } = useLanguage();
  const said = words.typedSettings;
  if (edits.length + unread.length === 0) return null;
  const keys = Object.keys(before) as (keyof Settings)[];
  const wanted = withTypedSettings({ ...settings, ...before }, edits);
  const isTaken = keys.every((key) => JSON.stringify(wanted[key]) === JSON.stringify(settings[key]));
  const cells = edits.flatMap((edit) => edit.cells);
  const count = String(cells.length);
  return (
    <Message
      status={unread.length > 0 ? "look" : "fine"}
      title={
        cells.length === 0
          ? said.unreadTitle
          : isTaken
            ? said.taken(cells.length, count)
            : said.left(cells.length, count)
      }
    >
      {cells.map(({ label, typed, written }) => (
        <span key={label} className="ev-small">
          {said.edit(settingLineName(label, words), shown(written, said.blank), shown(typed, said.blank))}
        </span>
      ))}
      {unread.map(({ label, typed }) => (
        <span key={label} className="ev-small">
          {said.unread(settingLineName(label, words), shown(typed, said.blank))}
        </span>
      ))}
      {cells.length > 0 && (
        <div className="ev-chips">
          <Button
            size="small"
            onClick={() => {
              onChange(Object.fromEntries(keys.map((key) => [key, isTaken ? before[key] : wanted[key]])));
            }}
          >
            {isTaken ? said.drop : said.keep}
          </Button>
        </div>
      )}
    </Message>
  );
}

/** As the cell holds it: the note is about cells. */
function shown(value: TypedCell["typed"], blank: string): string {
  return value === "" ? blank : String(value);
}
