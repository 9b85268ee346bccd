import { useEffect, useState } from "react";
import type { AccountPlace } from "../../engine/plan/move-choices";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { TextRow } from "./FieldRow";

/** Accounts that are offered while one types. */
const OFFERED = 5;

/** An account by name or ID: typed, then chosen from those that are found. */
export function AccountField({
  chosen,
  find,
  onChoose,
}: {
  /** ID of the account; "" until one is chosen. */
  chosen: string;
  find: PaneActions["findAccounts"];
  onChoose: (id: string) => void;
}) {
  const said = useLanguage().words.whatIf;
  const [text, setText] = useState(chosen);
  const [found, setFound] = useState<readonly AccountPlace[]>([]);
  useEffect(() => {
    let wanted = text.trim() !== "" && chosen === "";
    if (wanted) {
      void find(text.trim(), OFFERED).then((outcome) => {
        if (wanted && outcome.status === "done") setFound(outcome.value);
      });
    }
    return () => {
      wanted = false;
    };
  }, [text, chosen, find]);
  return (
    <>
      <TextRow
        label={said.account}
        placeholder={said.accountHint}
        input={{ style: { minWidth: 0 }, maxLength: 255 }}
        value={text}
        onChange={(value) => {
          setText(value);
          setFound([]);
          onChoose("");
        }}
      />
      {chosen === "" && found.length > 0 && (
        <div className="ev-list">
          {found.map(({ id, name, territoryName }) => (
            <button
              key={id}
              type="button"
              className="ev-item ev-item-middle ev-item-button"
              onClick={() => {
                setText(name === "" ? id : `${name} (${id})`);
                onChoose(id);
              }}
            >
              <span className="ev-fill">{name === "" ? id : name}</span>
              <span className="ev-hint">{said.inTerritory(territoryName)}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
