import { Button, Input, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import type { AccountPlace, MoveChoice, MoveChoices } from "../../engine/plan/move-choices";
import type { Outcome } from "../../use-cases/outcome";
import type { RepairSummary } from "../../worker/planner";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Accounts offered for what was typed. */
const OFFERED = 5;
/** Moved accounts named one by one. */
const NAMED = 5;

/** An account that is to be in a territory. */
interface Placed {
  readonly account: AccountPlace;
  readonly territory: number;
  readonly name: string;
}

/** Accounts are given a territory by hand; the plan is repaired around them. */
export default function HandMoves({
  actions,
}: {
  actions: Pick<PaneActions, "findAccounts" | "moveChoices" | "repair">;
}) {
  const { words } = useLanguage();
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const [outcome, setOutcome] = useState<Outcome<RepairSummary> | "running" | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const isRunning = outcome === "running";
  const repair = async () => {
    setOutcome("running");
    const found = await actions.repair(
      placed.map(({ account, territory }) => ({ account: account.account, territory })),
    );
    setOutcome(found);
    if (found.status === "done") {
      setPlaced([]);
      // The button goes with its list: reading goes on from the outcome.
      status.current?.focus();
    }
  };
  return (
    <section className="ev-section">
      <h2>{words.byHand.title}</h2>
      <AccountChoice
        actions={actions}
        onPlace={(chosen) => {
          setOutcome(null);
          setPlaced([...placed.filter(({ account }) => account.account !== chosen.account.account), chosen]);
        }}
      />
      {placed.length > 0 && (
        <ul className="ev-list">
          {placed.map(({ account, territory, name }) => (
            <li className="ev-item ev-item-middle" key={account.account}>
              <span className="ev-stack ev-tight ev-fill">
                <span>{nameOf(account)}</span>
                <span className="ev-hint">
                  {territory === account.territory
                    ? words.byHand.stays(account.territoryName)
                    : words.byHand.moves(account.territoryName, name)}
                  {account.others > 0 && ` ${words.byHand.family(account.others)}`}
                </span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.byHand.leaveOut(nameOf(account))}
                onClick={() => {
                  setPlaced(placed.filter((one) => one.account.account !== account.account));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {placed.length > 0 && (
        <Button
          aria-busy={isRunning}
          disabledFocusable={isRunning}
          onClick={() => {
            if (!isRunning) void repair();
          }}
        >
          {isRunning ? words.byHand.repairing : words.byHand.repair}
        </Button>
      )}
      <div role="status" ref={status} tabIndex={-1}>
        {outcome !== null && outcome !== "running" && <Repaired outcome={outcome} />}
      </div>
    </section>
  );
}

/** Finds an account as its id or name is typed, and offers the territories it could have. */
function AccountChoice({
  actions,
  onPlace,
}: {
  actions: Pick<PaneActions, "findAccounts" | "moveChoices">;
  onPlace: (placed: Placed) => void;
}) {
  const { words } = useLanguage();
  const [text, setText] = useState("");
  const [offered, setOffered] = useState<readonly AccountPlace[] | null>(null);
  const [chosen, setChosen] = useState<AccountPlace | null>(null);
  useEffect(() => {
    let wanted = true;
    if (text.trim() !== "") {
      void actions.findAccounts(text, OFFERED).then((found) => {
        if (wanted && found.status === "done") setOffered(found.value);
      });
    }
    return () => {
      wanted = false;
    };
  }, [text, actions]);
  const done = () => {
    setText("");
    setOffered(null);
    setChosen(null);
  };
  if (chosen !== null) {
    return <PlaceChoice account={chosen} load={actions.moveChoices} onPlace={onPlace} onDone={done} />;
  }
  return (
    <>
      <Input
        aria-label={words.byHand.find}
        placeholder={words.byHand.find}
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          setOffered(null);
        }}
      />
      {offered !== null && offered.length === 0 && <p className="ev-hint">{words.byHand.none}</p>}
      {offered !== null && offered.length > 0 && (
        <ul className="ev-list" aria-label={words.byHand.found}>
          {offered.map((account) => (
            <li className="ev-item ev-item-middle" key={account.account}>
              <span className="ev-stack ev-tight ev-fill">
                <span>{nameOf(account)}</span>
                <span className="ev-hint">
                  {account.territoryName}
                  {account.fixedBy !== null && `, ${words.byHand.fixedBy[account.fixedBy]}`}
                </span>
              </span>
              {(account.fixedBy === null || account.fixedBy === "hand") && (
                <Button
                  size="small"
                  aria-label={words.byHand.chooseLabel(nameOf(account))}
                  onClick={() => {
                    setChosen(account);
                  }}
                >
                  {words.byHand.choose}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Where one account goes, with what that does to both territories before it is agreed to. */
function PlaceChoice({
  account,
  load,
  onPlace,
  onDone,
}: {
  account: AccountPlace;
  load: PaneActions["moveChoices"];
  onPlace: (placed: Placed) => void;
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
      <span className="ev-strong">{nameOf(account)}</span>
      <Select
        aria-label={words.byHand.to(nameOf(account))}
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
        <table className="ev-table">
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
            onPlace({ account, territory, name: to?.name ?? account.territoryName });
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

function Repaired({ outcome }: { outcome: Outcome<RepairSummary> }) {
  const { words, figures } = useLanguage();
  if (outcome.status === "cancelled") return null;
  if (outcome.status === "problem") return <p className="ev-tone-danger">{outcome.problem.message}</p>;
  const { summary, within, moved } = outcome.value;
  return (
    <div className="ev-row ev-row-top ev-small">
      <StatusIcon status="fine" />
      <div className="ev-stack ev-tight">
        <p>
          {words.byHand.repaired(
            moved.length,
            figures.count(moved.length),
            figures.count(within.length),
            figures.count(summary.territories),
          )}
        </p>
        {moved.slice(0, NAMED).map(({ id, name, from, to }) => (
          <p key={id} className="ev-mute">
            {name === "" ? id : name}: {words.byHand.moves(from, to)}
          </p>
        ))}
        {moved.length > NAMED && (
          <p className="ev-mute">{words.byHand.more(figures.count(moved.length - NAMED))}</p>
        )}
      </div>
    </div>
  );
}

function nameOf({ id, name }: AccountPlace): string {
  return name === "" ? id : `${name} (${id})`;
}

function choiceName({ name, rep }: MoveChoice): string {
  return rep === "" || rep === name ? name : `${name} ${rep}`;
}
