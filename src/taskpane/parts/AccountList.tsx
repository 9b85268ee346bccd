import { Checkbox, Select } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useEffect, useState } from "react";
import type { MeasureKey } from "../../engine/model/measure-key";
import type { AccountPage } from "../../engine/plan/moves/account-lines";
import { unitOf } from "../map/measure-unit";
import type { Selection } from "../map/selection";
import type { MapActions } from "../state/map-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** Accounts listed at first, and with every Show more. */
const A_PAGE = 50;

/** The accounts of a territory to choose from, the largest first: what the map does, without a map. */
export function AccountList({
  territories,
  first,
  version,
  measure,
  selection,
  load,
  onPick,
}: {
  territories: readonly { readonly name: string; readonly rep: string }[];
  /** Territory that is shown at first. */
  first: number;
  /** Changes with the plan. */
  version: string;
  measure: MeasureKey;
  selection: Selection;
  load: MapActions["listOf"];
  onPick: (account: number) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const [territory, setTerritory] = useState(first);
  const [most, setMost] = useState(A_PAGE);
  const [page, setPage] = useState<AccountPage | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(territory, most).then((found) => {
      if (wanted && found.status === "done") setPage(found.value);
    });
    return () => {
      wanted = false;
    };
  }, [load, territory, most, version]);
  const shown = page?.lines.length ?? 0;
  const rest = (page?.total ?? 0) - shown;
  return (
    <section className="ev-section" aria-label={said.list}>
      <label className="ev-row">
        <span className="ev-small ev-nowrap">{said.listTitle}</span>
        <Select
          size="small"
          className="ev-fill"
          value={String(territory)}
          onChange={(_, data) => {
            setTerritory(Number(data.value));
            setMost(A_PAGE);
          }}
        >
          {territories.map(({ name, rep }, at) => (
            <option key={name} value={String(at)}>
              {rep === name ? name : `${name} ${rep}`}
            </option>
          ))}
          <option value="-1">{words.account.outside.house}</option>
          <option value="-2">{words.account.outside.setAside}</option>
        </Select>
      </label>
      {page !== null && shown === 0 && <p className="ev-hint">{said.listEmpty}</p>}
      {page !== null && shown > 0 && (
        <>
          <ul className="ev-list ev-account-list">
            {page.lines.map((line) => (
              <li key={line.account} className="ev-item ev-item-middle">
                <Checkbox
                  className="ev-fill"
                  checked={selection.has(line.account)}
                  label={
                    line.name === "" ? (
                      line.id
                    ) : (
                      <>
                        {line.name} <span className="ev-nowrap">({line.id})</span>
                      </>
                    )
                  }
                  onChange={() => {
                    onPick(line.account);
                  }}
                />
                {line.fixedBy !== null && (
                  <LockClosed16Regular aria-label={words.byHand.fixedBy[line.fixedBy]} />
                )}
                <span className="ev-small ev-nowrap">{figures.amount(line.amount, unitOf(measure))}</span>
              </li>
            ))}
          </ul>
          <div className="ev-row ev-apart">
            <span className="ev-hint">{said.listOf(figures.count(shown), figures.count(page.total))}</span>
            {rest > 0 && (
              <LinkButton
                onClick={() => {
                  setMost(most + A_PAGE);
                }}
              >
                {said.listMore(figures.count(Math.min(A_PAGE, rest)))}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </section>
  );
}
