import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useEffect, useState } from "react";
import { canBePlaced } from "../../use-cases/place-by-hand";
import type { AccountCard } from "../../engine/plan/account-card";
import type { Outcome } from "../../use-cases/outcome";
import type { RepairSummary } from "../../worker/planner";
import type { PlanSummary } from "../../worker/plan-summary";
import { AccountReasons } from "../parts/AccountReasons";
import { CandidateTable } from "../parts/CandidateTable";
import { Chip } from "../parts/Chip";
import { Footer } from "../parts/Footer";
import { MatchBars } from "../parts/MatchBars";
import { PlaceChoice } from "../parts/PlaceChoice";
import { Repaired } from "../parts/Repaired";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

/** Why an account is where it is, and who else could have it. */
export default function AccountScreen({
  account,
  plan,
  actions,
}: {
  account: number;
  plan: PlanSummary;
  actions: PaneActions;
}) {
  const { words } = useLanguage();
  const [card, setCard] = useState<Outcome<AccountCard> | null>(null);
  const { accountCard } = actions;
  useEffect(() => {
    let wanted = true;
    void accountCard(account).then((found) => {
      if (wanted) setCard(found);
    });
    return () => {
      wanted = false;
    };
  }, [account, plan, accountCard]);
  return (
    <>
      <SubScreenBar title={words.account.title} onBack={actions.back} />
      {card?.status === "done" ? (
        <Card card={card.value} actions={actions} />
      ) : (
        <main className="ev-body" aria-busy={card === null}>
          <p className="ev-hint">
            {card?.status === "problem" ? card.problem.message : words.account.loading}
          </p>
        </main>
      )}
    </>
  );
}

function Card({ card, actions }: { card: AccountCard; actions: PaneActions }) {
  const { words, figures } = useLanguage();
  const [isMoving, setMoving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<RepairSummary> | "running" | null>(null);
  const own = card.candidates[0];
  const canMove = card.canBePlaced && canBePlaced(card.fixedBy);
  const place = (territory: number) => {
    setMoving(false);
    setOutcome("running");
    void actions.repair([{ account: card.account, territory }]).then(setOutcome);
  };
  const where = [card.id, card.place, card.industry].filter((part) => part !== "");
  return (
    <>
      <main className="ev-body">
        <div className="ev-stack">
          <h2 className="ev-verdict">{card.name === "" ? card.id : card.name}</h2>
          <span className="ev-hint">{where.join(", ")}</span>
          <div className="ev-chips">
            {card.segment !== "" && <Chip>{words.account.segment(card.segment)}</Chip>}
            {card.status !== "" && <Chip>{card.status}</Chip>}
            {card.amounts.map(({ key, unit, value }) => (
              <Chip key={key}>
                {words.account.ofMeasure(words.measures[key], figures.amount(value, unit))}
              </Chip>
            ))}
          </div>
        </div>
        <PlannedAndToday card={card} />
        {outcome !== null && (
          <div role="status">
            {outcome === "running" ? (
              <p className="ev-hint">{words.account.repairing}</p>
            ) : (
              <Repaired outcome={outcome} />
            )}
          </div>
        )}
        {isMoving && own !== undefined && (
          <PlaceChoice
            account={{
              account: card.account,
              label: card.name === "" ? card.id : card.name,
              territory: own.territory,
              territoryName: own.name,
            }}
            load={actions.moveChoices}
            onPlace={place}
            onDone={() => {
              setMoving(false);
            }}
          />
        )}
        <AccountReasons card={card} />
        <CandidateTable card={card} onOpen={actions.openTerritory} />
        <MatchBars card={card} />
      </main>
      <Footer>
        {canMove && own !== undefined && (
          <>
            <Button
              className="ev-fill"
              disabledFocusable={outcome === "running"}
              aria-expanded={isMoving}
              onClick={() => {
                setMoving(!isMoving);
              }}
            >
              {words.account.move}
            </Button>
            <Button
              className="ev-fill"
              icon={<LockClosed16Regular />}
              disabledFocusable={outcome === "running"}
              onClick={() => {
                place(own.territory);
              }}
            >
              {words.account.lock}
            </Button>
          </>
        )}
        <Button
          icon={<Table16Regular />}
          aria-label={words.account.show}
          title={words.account.show}
          onClick={() => {
            actions.showCell(card.sheet, card.cell);
          }}
        />
      </Footer>
    </>
  );
}

function PlannedAndToday({ card }: { card: AccountCard }) {
  const { words } = useLanguage();
  const planned = card.is === "assigned" ? card.territory : words.account.outside[card.is];
  return (
    <section className="ev-card ev-card-raised">
      <div className="ev-row ev-apart">
        <span className="ev-hint">{words.account.planned}</span>
        <span className="ev-hint">{words.account.today}</span>
      </div>
      <div className="ev-row ev-row-top ev-apart">
        <span>
          <span className="ev-strong ev-nowrap">{planned}</span> {card.rep === planned ? "" : card.rep}
        </span>
        <span className="ev-mute ev-right">
          {[card.previousTerritory, card.previousRep === card.previousTerritory ? "" : card.previousRep]
            .filter((part) => part !== "")
            .join(" ") || words.account.nobody}
        </span>
      </div>
    </section>
  );
}
