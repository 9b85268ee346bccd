import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useState } from "react";
import type { MoveEffect, SuggestedMove, Suggestions } from "../../engine/suggest/suggest-moves";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanSummary } from "../../worker/plan-summary";
import type { PaneActions } from "../state/pane-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { ownerChangeText } from "./owner-change-text";
import { StepTold } from "./StepTold";
import { unbroken } from "./unbroken";
import { useHandSteps } from "./use-hand-steps";

/** Accounts named one by one. */
const NAMED = 8;

/** The best moves for a territory, or for the one furthest from its target: one at a time, with what it does. */
export default function SuggestedMoves({
  territory,
  plan,
  isWritten,
  actions,
}: {
  /** Null for the one furthest from its target. */
  territory: number | null;
  plan: PlanSummary;
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  actions: Pick<PaneActions, "suggest" | "map" | "openAccount" | "showOnMap">;
}) {
  const { words, figures } = useLanguage();
  const said = words.suggest;
  const [found, setFound] = useState<{ of: PlanSummary; outcome: Outcome<Suggestions> } | null>(null);
  const [at, setAt] = useState(0);
  const { suggest, map } = actions;
  const steps = useHandSteps(map, plan, isWritten);
  const isMoving = steps.isBusy;
  useEffect(() => {
    let wanted = true;
    void suggest(territory).then((outcome) => {
      if (!wanted) return;
      setFound({ of: plan, outcome });
      setAt(0);
    });
    return () => {
      wanted = false;
    };
  }, [territory, plan, suggest]);
  const move = (chosen: SuggestedMove) => {
    steps.take(
      () =>
        map.move(
          chosen.accounts.map(({ account }) => account),
          chosen.to,
          "",
        ),
      (moved) => said.moved(moved, figures.count(moved), unbroken(chosen.fromName), unbroken(chosen.toName)),
    );
  };
  // Suggestions of the plan before are no longer true.
  const suggestions = found?.of === plan && found.outcome.status === "done" ? found.outcome.value : null;
  const shown = suggestions?.moves[at];
  return (
    <div className="ev-card" aria-busy={suggestions === null}>
      <span className="ev-hint">
        {suggestions !== null && suggestions.moves.length > 1
          ? said.titleOf(figures.count(at + 1), figures.count(suggestions.moves.length))
          : said.title}
      </span>
      {found?.outcome.status === "problem" && (
        <p className="ev-small ev-tone-danger">{problemLine(found.outcome.problem, words)}</p>
      )}
      {suggestions === null && found?.outcome.status !== "problem" && (
        <span className="ev-hint">{said.looking}</span>
      )}
      {suggestions !== null && suggestions.none !== null && (
        <span className="ev-small">{said.none[suggestions.none]}</span>
      )}
      {suggestions !== null && shown !== undefined && (
        <>
          <Suggestion suggestions={suggestions} move={shown} openAccount={actions.openAccount} />
          <div className="ev-row ev-wrap">
            <Button
              size="small"
              aria-busy={isMoving}
              disabledFocusable={isMoving}
              onClick={() => {
                move(shown);
              }}
            >
              {isMoving
                ? said.moving
                : said.move(shown.accounts.length, figures.count(shown.accounts.length))}
            </Button>
            {!Number.isNaN(shown.kmBefore) && (
              <Button
                size="small"
                onClick={() => {
                  actions.showOnMap(shown.accounts.map(({ account }) => account));
                }}
              >
                {said.onMap}
              </Button>
            )}
            {suggestions.moves.length > 1 && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setAt((at + 1) % suggestions.moves.length);
                }}
              >
                {said.next}
              </Button>
            )}
          </div>
        </>
      )}
      <StepTold steps={steps} />
    </div>
  );
}

function Suggestion({
  suggestions,
  move,
  openAccount,
}: {
  suggestions: Suggestions;
  move: SuggestedMove;
  openAccount: (account: number) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.suggest;
  const [first, ...others] = move.effects;
  const [from, to] = [unbroken(move.fromName), unbroken(move.toName)];
  const rest = move.accounts.length - NAMED;
  const isChoice = move.effects.every(isInsideBefore);
  const farther = Math.round(move.kmAfter) - Math.round(move.kmBefore);
  const lost = Math.round(move.matchBefore ?? 0) - Math.round(move.matchAfter ?? move.matchBefore ?? 0);
  return (
    <>
      <h3 className="ev-card-title">
        {said.head(move.accounts.length, figures.count(move.accounts.length), from, to)}
      </h3>
      {first !== undefined && (
        <p className="ev-small">
          {said.why(
            from,
            figures.deviation(first.fromBefore),
            to,
            figures.deviation(first.toBefore),
            words.onMeasure[first.key],
          )}
        </p>
      )}
      {first !== undefined && (
        <div className="ev-row ev-apart ev-small ev-wrap">
          <span className="ev-strong">
            <After effect={first} from={from} to={to} />
          </span>
          <span className="ev-mute">{ownerChangeText(move.ownerChanges, words, figures)}</span>
        </div>
      )}
      <ul className="ev-plain-list ev-small ev-mute">
        {others.map((effect) => (
          <li key={effect.key}>
            {said.also(words.onMeasure[effect.key])}: <After effect={effect} from={from} to={to} />
          </li>
        ))}
        {!Number.isNaN(move.kmBefore) && (
          <li>{said.km(figures.count(move.kmBefore), figures.count(move.kmAfter))}</li>
        )}
        {move.matchBefore !== null && move.matchAfter !== null && (
          <li>{said.match(figures.count(move.matchBefore), figures.count(move.matchAfter))}</li>
        )}
      </ul>
      {isChoice && move.isFar && farther >= 1 && (
        <p className="ev-small ev-tone-look">{said.farForBalance(figures.count(farther))}</p>
      )}
      {isChoice && lost >= 1 && (
        <p className="ev-small ev-tone-look">{said.matchForBalance(lost, figures.count(lost))}</p>
      )}
      <details className="ev-more">
        <summary>
          <ChevronDown16Regular aria-hidden="true" />
          {said.accounts}
        </summary>
        <table className="ev-table" aria-label={said.accounts}>
          <thead>
            <tr>
              <th scope="col">{said.account}</th>
              <th scope="col" className="ev-right">
                {words.measures[suggestions.measure]}
              </th>
            </tr>
          </thead>
          <tbody>
            {move.accounts.slice(0, NAMED).map(({ account, id, name, amount }) => (
              <tr key={account}>
                <th scope="row">
                  <LinkButton
                    className="ev-link-left"
                    onClick={() => {
                      openAccount(account);
                    }}
                  >
                    {name === "" ? id : name}
                  </LinkButton>
                </th>
                <td className="ev-right ev-nowrap">{figures.amount(amount, suggestions.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && <span className="ev-hint">{words.andMore(figures.count(rest))}</span>}
      </details>
    </>
  );
}

/** Both sides are inside the band as it is: the move mends nothing, it evens out. */
function isInsideBefore({ fromBefore, toBefore, tolerance }: MoveEffect): boolean {
  return Math.max(Math.abs(fromBefore), Math.abs(toBefore)) <= tolerance + 1e-9;
}

function After({ effect, from, to }: { effect: MoveEffect; from: string; to: string }) {
  const { words, figures } = useLanguage();
  return words.suggest.after(
    from,
    figures.deviation(effect.fromAfter),
    to,
    figures.deviation(effect.toAfter),
  );
}
