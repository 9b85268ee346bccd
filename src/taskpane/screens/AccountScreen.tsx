import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { useEffect, useMemo, useState } from "react";
import { canBePlaced } from "../../use-cases/place-by-hand";
import type { AccountCard } from "../../engine/plan/account-card";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanSummary } from "../../worker/plan-summary";
import { AccountMove } from "../parts/AccountMove";
import { AccountReasons } from "../parts/AccountReasons";
import { CandidateTable } from "../parts/CandidateTable";
import { Chip } from "../parts/Chip";
import { Footer } from "../parts/Footer";
import { LinkButton } from "../parts/LinkButton";
import { MatchBars } from "../parts/MatchBars";
import { StepTold } from "../parts/StepTold";
import { SubScreenBar } from "../parts/SubScreenBar";
import { useHandSteps } from "../parts/use-hand-steps";
import type { HandStepper } from "../parts/use-hand-steps";
import { useMoveEffects } from "../parts/use-move-effects";
import type { PaneActions } from "../state/pane-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** Why an account is where it is, and who else could have it. */
export default function AccountScreen({
  account,
  plan,
  isWritten,
  actions,
}: {
  account: number;
  plan: PlanSummary;
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  actions: PaneActions;
}) {
  const { words } = useLanguage();
  const [card, setCard] = useState<Outcome<AccountCard> | null>(null);
  const { accountCard } = actions;
  const steps = useHandSteps(actions.map, plan, isWritten);
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
        <Card card={card.value} plan={plan} steps={steps} actions={actions} />
      ) : (
        <main className="ev-body" aria-busy={card === null}>
          <p className="ev-hint">
            {card?.status === "problem" ? problemLine(card.problem, words) : words.account.loading}
          </p>
        </main>
      )}
    </>
  );
}

function Card({
  card,
  plan,
  steps,
  actions,
}: {
  card: AccountCard;
  plan: PlanSummary;
  steps: HandStepper;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const { map } = actions;
  const [looked, setLooked] = useState<number | "best" | null>(null);
  const canMove = card.canBePlaced && canBePlaced(card.fixedBy);
  const others = useMemo(
    () => (canMove ? card.candidates.slice(1).map(({ territory }) => territory) : []),
    [card, canMove],
  );
  const effects = useMoveEffects(card.account, others, plan, map.effect);
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
        <PlannedAndToday card={card} onOpen={actions.openTerritory} />
        <StepTold steps={steps} />
        <AccountReasons card={card} />
        <CandidateTable
          card={card}
          effects={effects}
          looked={looked === "best" ? null : looked}
          onOpen={actions.openTerritory}
          onLook={(territory) => {
            setLooked(looked === territory ? null : territory);
          }}
        />
        {looked !== null && canMove && (
          <AccountMove
            key={looked}
            account={card.account}
            first={looked === "best" ? null : looked}
            plan={plan}
            steps={steps}
            map={map}
            onClose={() => {
              setLooked(null);
            }}
          />
        )}
        <MatchBars card={card} />
      </main>
      <Footer>
        {canMove && (
          <>
            <Button
              className="ev-fill"
              aria-expanded={looked !== null}
              onClick={() => {
                setLooked(looked === null ? "best" : null);
              }}
            >
              {words.account.move}
            </Button>
            <LockButton card={card} isLocked={false} steps={steps} lock={map.lock} />
          </>
        )}
        {card.fixedBy === "handLock" && <LockButton card={card} isLocked steps={steps} lock={map.lock} />}
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

/** Keeps the account where it is through every later plan, or lets it go again. */
function LockButton({
  card,
  isLocked,
  steps,
  lock,
}: {
  card: AccountCard;
  isLocked: boolean;
  steps: HandStepper;
  lock: PaneActions["map"]["lock"];
}) {
  const { words } = useLanguage();
  return (
    <Button
      className="ev-fill"
      icon={isLocked ? <LockOpen16Regular /> : <LockClosed16Regular />}
      disabledFocusable={steps.isBusy}
      onClick={() => {
        steps.take(
          () => lock([card.account], !isLocked),
          () => (isLocked ? words.map.done.unlocked : words.map.done.locked),
        );
      }}
    >
      {isLocked ? words.account.unlock : words.account.lock}
    </Button>
  );
}

function PlannedAndToday({ card, onOpen }: { card: AccountCard; onOpen: (territory: number) => void }) {
  const { words } = useLanguage();
  const own = card.candidates[0];
  const planned = card.is === "assigned" ? card.territory : words.account.outside[card.is];
  return (
    <section className="ev-card ev-card-raised">
      <div className="ev-row ev-apart">
        <span className="ev-hint">{words.account.planned}</span>
        <span className="ev-hint">{words.account.today}</span>
      </div>
      <div className="ev-row ev-row-base ev-apart">
        <span>
          {own === undefined ? (
            <span className="ev-strong ev-nowrap">{planned}</span>
          ) : (
            <LinkButton
              className="ev-link-inline ev-strong ev-nowrap"
              onClick={() => {
                onOpen(own.territory);
              }}
            >
              {planned}
            </LinkButton>
          )}{" "}
          {card.rep === planned ? "" : card.rep}
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
