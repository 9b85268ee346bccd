import { Button, Input, Select } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { useEffect, useId, useState } from "react";
import type { HandMoveEffect, MoveTarget } from "../../engine/plan/moves/move-effect";
import type { SelectedAccounts } from "../../worker/map-planner";
import type { MapActions } from "../state/map-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { MoveEffectTable } from "./MoveEffectTable";
import { MoveVerdict } from "./MoveVerdict";

/** What is done with the selection. */
export interface MoveChoices {
  readonly onMove: (territory: number, name: string, reason: string) => void;
  readonly onLock: (isLocked: boolean) => void;
  /** Opens the card of the account, where one alone is selected; left out where that card lies beneath. */
  readonly onOpenAccount?: (account: number) => void;
  /** Opens the card of a territory that gives accounts; left out where that card lies beneath. */
  readonly onOpenTerritory?: (territory: number) => void;
  readonly onClear: () => void;
  /** Left out where there is no list to show. */
  readonly onList?: () => void;
}

/** The selection, where it could go, and what that would do before it is done. */
export function MoveCard({
  accounts,
  selected,
  territories,
  isBusy,
  isListed = false,
  first = null,
  effectOf,
  onMove,
  onLock,
  onOpenAccount,
  onOpenTerritory,
  onClear,
  onList,
}: MoveChoices & {
  accounts: readonly number[];
  selected: SelectedAccounts;
  territories: number;
  isBusy: boolean;
  isListed?: boolean;
  /** Territory that is looked at first; null for the one that leaves the best balance. */
  first?: number | null;
  effectOf: MapActions["effect"];
}) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const [chosen, setChosen] = useState<number | null>(first);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const reasonHint = useId();
  const target = selected.targets.find(({ territory }) => territory === chosen) ?? selected.targets[0];
  const effect = useMoveEffect(accounts, target?.territory ?? null, effectOf);
  const count = effect?.moved ?? selected.movable;
  const isAgainst = effect !== null && effect.broken.length > 0;
  const move = () => {
    if (isBusy || target === undefined || effect === null) return;
    if (isAgainst && reason.trim() === "") {
      setMissing(true);
      return;
    }
    onMove(target.territory, target.name, reason);
  };
  return (
    <section className="ev-card ev-card-raised" aria-label={said.move(count, figures.count(count))}>
      <div className="ev-row ev-apart">
        <h2>{said.move(count, figures.count(count))}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={said.clear}
          onClick={onClear}
        />
      </div>
      {target === undefined ? (
        <p className="ev-hint">{said.noTarget}</p>
      ) : (
        <div className="ev-row">
          <From selected={selected} onOpen={onOpenTerritory} />
          <ArrowRight16Regular aria-hidden="true" />
          <Select
            size="small"
            className="ev-fill"
            aria-label={said.to}
            value={String(target.territory)}
            onChange={(_, data) => {
              setChosen(Number(data.value));
              setMissing(false);
            }}
          >
            {selected.targets.map((one) => (
              <option key={one.territory} value={String(one.territory)}>
                {said.target(nameOf(one), figures.deviation(one.worst))}
              </option>
            ))}
          </Select>
        </div>
      )}
      {effect !== null && (
        <>
          <MoveEffectTable effect={effect} />
          <MoveVerdict effect={effect} selected={selected} territories={territories} />
        </>
      )}
      {onOpenAccount !== undefined && accounts.length === 1 && (
        <LinkButton
          className="ev-start"
          onClick={() => {
            for (const account of accounts) onOpenAccount(account);
          }}
        >
          {words.account.why}
        </LinkButton>
      )}
      {isAgainst && (
        <label className="ev-stack">
          <span className="ev-small">{said.why}</span>
          <Input
            size="small"
            value={reason}
            aria-invalid={isMissing || undefined}
            aria-describedby={reasonHint}
            onChange={(_, data) => {
              setReason(data.value.slice(0, 200));
              setMissing(false);
            }}
          />
          <span
            id={reasonHint}
            className={isMissing ? "ev-small ev-tone-danger" : "ev-hint"}
            role={isMissing ? "alert" : undefined}
          >
            {isMissing ? said.whyMissing : said.whyHint}
          </span>
        </label>
      )}
      <div className="ev-row">
        {target !== undefined && (
          <Button
            appearance="primary"
            className="ev-fill"
            aria-busy={isBusy}
            disabledFocusable={isBusy || effect === null}
            onClick={move}
          >
            {isAgainst ? said.moveAnyway : said.move(count, figures.count(count))}
          </Button>
        )}
        {selected.movable > 0 && (
          <Button
            icon={<LockClosed16Regular />}
            aria-label={said.lockLabel(selected.movable, figures.count(selected.movable))}
            title={said.lockLabel(selected.movable, figures.count(selected.movable))}
            disabledFocusable={isBusy}
            onClick={() => {
              onLock(true);
            }}
          />
        )}
        {selected.lockedByHand > 0 && (
          <Button
            icon={<LockOpen16Regular />}
            aria-label={said.unlockLabel(selected.lockedByHand, figures.count(selected.lockedByHand))}
            title={said.unlockLabel(selected.lockedByHand, figures.count(selected.lockedByHand))}
            disabledFocusable={isBusy}
            onClick={() => {
              onLock(false);
            }}
          />
        )}
        {onList !== undefined && (
          <Button aria-pressed={isListed} onClick={onList}>
            {said.list}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The effect of moving the accounts to the territory, null until it is known. */
function useMoveEffect(
  accounts: readonly number[],
  territory: number | null,
  effectOf: MapActions["effect"],
): HandMoveEffect | null {
  const [found, setFound] = useState<{
    readonly of: readonly number[];
    readonly effect: HandMoveEffect;
  } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (territory !== null) {
      void effectOf(accounts, territory).then((outcome) => {
        if (wanted && outcome.status === "done") setFound({ of: accounts, effect: outcome.value });
      });
    }
    return () => {
      wanted = false;
    };
  }, [accounts, territory, effectOf]);
  return found !== null && found.of === accounts && found.effect.to.territory === territory
    ? found.effect
    : null;
}

/** The territory that gives, with the way to its card; several are counted. */
function From({
  selected: { from },
  onOpen,
}: {
  selected: SelectedAccounts;
  onOpen: MoveChoices["onOpenTerritory"];
}) {
  const { words, figures } = useLanguage();
  const first = from[0];
  const count = from.length;
  if (first === undefined || count > 1)
    return <span className="ev-small">{words.map.several(count, figures.count(count))}</span>;
  if (onOpen === undefined) return <span className="ev-small">{nameOf(first)}</span>;
  return (
    <LinkButton
      onClick={() => {
        onOpen(first.territory);
      }}
    >
      {nameOf(first)}
    </LinkButton>
  );
}

function nameOf({ name, rep }: Pick<MoveTarget, "name" | "rep">): string {
  return rep === "" || rep === name ? name : `${name} ${rep}`;
}
