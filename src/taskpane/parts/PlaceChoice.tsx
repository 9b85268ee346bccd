import { Button, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MoveChoice, MoveChoices } from "../../engine/plan/move-choices";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

/** An account in a territory, with its name as the user reads it. */
export interface PlaceableAccount {
  readonly account: number;
  readonly label: string;
  readonly territory: number;
  readonly territoryName: string;
}

/** Where one account goes, with what that does to both territories before it is agreed to. */
export function PlaceChoice({
  account,
  load,
  onPlace,
  onDone,
}: {
  account: PlaceableAccount;
  load: PaneActions["moveChoices"];
  onPlace: (territory: number, name: string) => void;
  onDone: () => void;
}) {
  const { words, figures } = useLanguage();
  const [choices, setChoices] = useState<MoveChoices | null>(null);
  const [territory, setTerritory] = useState(account.territory);
  useEffect(() => {
    let wanted = true;
    void load(account.account).then((found) => {
      if (wanted && found.status === "done") setChoices(found.value);
    });
    return () => {
      wanted = false;
    };
  }, [account, load]);
  const to = choices?.to.find((choice) => choice.territory === territory);
  return (
    <div className="ev-card ev-small">
      <span className="ev-strong">{account.label}</span>
      <Select
        aria-label={words.byHand.to(account.label)}
        value={String(territory)}
        onChange={(_, data) => {
          setTerritory(Number(data.value));
        }}
      >
        <option value={String(account.territory)}>{words.byHand.keep(account.territoryName)}</option>
        {choices?.to.map((choice) => (
          <option key={choice.territory} value={String(choice.territory)}>
            {choiceName(choice)}: {figures.deviation(choice.after)}
          </option>
        ))}
      </Select>
      {choices !== null && to !== undefined && (
        <table className="ev-table" aria-label={words.byHand.to(account.label)}>
          <tbody>
            {[choices.from, to].map((one) => (
              <tr key={one.territory}>
                <th scope="row">{one.name}</th>
                <td className="ev-right ev-mute">{figures.deviation(one.before)}</td>
                <td className="ev-right ev-strong">
                  {words.byHand.then} {figures.deviation(one.after)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="ev-row">
        <Button
          size="small"
          onClick={() => {
            onPlace(territory, to?.name ?? account.territoryName);
            onDone();
          }}
        >
          {territory === account.territory ? words.byHand.keepHere : words.byHand.place}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function choiceName({ name, rep }: MoveChoice): string {
  return rep === "" || rep === name ? name : `${name} ${rep}`;
}
