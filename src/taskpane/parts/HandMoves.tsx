import { Button, Input } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { canBePlaced } from "../../use-cases/place-by-hand";
import type { AccountPlace } from "../../engine/plan/move-choices";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanSummary } from "../../worker/plan-summary";
import type { RepairSummary } from "../../worker/planner";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { PlaceChoice } from "./PlaceChoice";
import { Repaired } from "./Repaired";
import { StepTold } from "./StepTold";
import { useHandSteps } from "./use-hand-steps";

/** Accounts offered for what was typed. */
const OFFERED = 5;

/** An account that is to be in a territory. */
interface Placed {
  readonly account: AccountPlace;
  readonly territory: number;
  readonly name: string;
}

/** An account is found, explained, or given a territory by hand; the plan is repaired around those. */
export default function HandMoves({
  plan,
  isWritten,
  actions,
}: {
  plan: PlanSummary;
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  actions: Pick<PaneActions, "findAccounts" | "openAccount" | "moveChoices" | "repair" | "map">;
}) {
  const { words } = useLanguage();
  // Where whole areas decide, accounts can be looked at alone.
  const canPlace = plan.settings.startFrom !== "areas";
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const [outcome, setOutcome] = useState<Outcome<RepairSummary> | "running" | null>(null);
  const status = useRef<HTMLDivElement>(null);
  // What was done is told until that is taken back, or the plan changed otherwise.
  const told = outcome !== null && outcome !== "running" && isOf(plan, outcome) ? outcome : null;
  const steps = useHandSteps(actions.map, told ?? plan, isWritten);
  const isRunning = outcome === "running";
  const repair = async () => {
    setOutcome("running");
    steps.tell(null);
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
      <h2>{canPlace ? words.byHand.title : words.byHand.titleAreas}</h2>
      <AccountChoice
        canPlace={canPlace}
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
                <NameAndId account={account} />
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
        {told !== null && <Repaired outcome={told} />}
      </div>
      {(steps.told !== null || (outcome !== null && outcome !== "running")) && <StepTold steps={steps} />}
    </section>
  );
}

/** Whether a repair made this very plan, or none at all. */
function isOf(plan: PlanSummary, outcome: Outcome<RepairSummary>): boolean {
  return outcome.status !== "done" || outcome.value.summary === plan;
}

/** Finds an account as its id or name is typed, and offers the territories it could have. */
function AccountChoice({
  canPlace,
  actions,
  onPlace,
}: {
  canPlace: boolean;
  actions: Pick<PaneActions, "findAccounts" | "openAccount" | "moveChoices">;
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
    return (
      <PlaceChoice
        account={{ ...chosen, label: nameOf(chosen) }}
        load={actions.moveChoices}
        onPlace={(territory, name) => {
          onPlace({ account: chosen, territory, name });
        }}
        onDone={done}
      />
    );
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
                <NameAndId account={account} />
                <span className="ev-hint">
                  {account.territory < 0
                    ? words.account.outside[account.territory === -1 ? "house" : "setAside"]
                    : account.territoryName}
                  {account.fixedBy !== null && `, ${words.byHand.fixedBy[account.fixedBy]}`}
                </span>
              </span>
              <LinkButton
                aria-label={words.byHand.whyLabel(nameOf(account))}
                onClick={() => {
                  actions.openAccount(account.account);
                }}
              >
                {words.byHand.why}
              </LinkButton>
              {canPlace && isPlaceable(account) && (
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

/** In a territory, and held there by nothing but the user's own hand. */
function isPlaceable({ territory, fixedBy }: AccountPlace): boolean {
  return territory >= 0 && canBePlaced(fixedBy);
}

/** The id stays in one piece where the line breaks. */
function NameAndId({ account: { id, name } }: { account: AccountPlace }) {
  return (
    <span>
      {name === "" ? "" : `${name} `}
      <span className="ev-nowrap">{name === "" ? id : `(${id})`}</span>
    </span>
  );
}

function nameOf({ id, name }: AccountPlace): string {
  return name === "" ? id : `${name} (${id})`;
}
