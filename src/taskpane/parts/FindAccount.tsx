import { Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AccountPlace } from "../../engine/plan/move-choices";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** Accounts offered for what was typed. */
const OFFERED = 5;

/** Finds an account by its id or name as it is typed. */
export function FindAccount({
  find,
  onFound,
}: {
  find: PaneActions["findAccounts"];
  onFound: (account: number) => void;
}) {
  const { words } = useLanguage();
  const [text, setText] = useState("");
  const [offered, setOffered] = useState<readonly AccountPlace[]>([]);
  useEffect(() => {
    let wanted = true;
    if (text.trim() !== "") {
      void find(text, OFFERED).then((found) => {
        if (wanted && found.status === "done") setOffered(found.value);
      });
    }
    return () => {
      wanted = false;
    };
  }, [text, find]);
  return (
    <div className="ev-map-find">
      <Input
        autoFocus
        size="small"
        aria-label={words.map.findIn}
        placeholder={words.map.findIn}
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          setOffered([]);
        }}
      />
      {offered.map(({ account, id, name, territoryName }) => (
        <LinkButton
          key={account}
          onClick={() => {
            onFound(account);
          }}
        >
          {name === "" ? id : `${name} (${id})`}, {territoryName}
        </LinkButton>
      ))}
    </div>
  );
}
