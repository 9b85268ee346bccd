import type { ReactNode } from "react";
import type { AccountCard } from "../../engine/plan/account-card";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";
import type { Status } from "./StatusIcon";

/** Days from the first serial day to 1970. */
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/** The reason as on the sheet, with the rules and wishes that were looked at. */
export function AccountReasons({ card }: { card: AccountCard }) {
  const { words, figures } = useLanguage();
  const { rep, territory } = card;
  const holder = rep === "" ? territory : rep;
  return (
    <section className="ev-section">
      <h2>{words.account.why}</h2>
      <p>{typeof card.reason === "string" ? card.reason : sayTold(card.reason, words, figures)}</p>
      {card.is === "assigned" && (
        <div className="ev-stack ev-small">
          <RuleLines card={card} />
          {card.asked.map(({ trait, text, isServed }) => (
            <Line key={trait} status={isServed ? "fine" : "look"}>
              {(isServed ? words.account.has : words.account.lacks)[trait](holder, text)}
            </Line>
          ))}
          {card.isMoved && (
            <Line status="look">
              {card.customerSince === null
                ? words.account.handover
                : words.account.handoverSince(yearOf(card.customerSince))}
            </Line>
          )}
        </div>
      )}
    </section>
  );
}

function RuleLines({ card }: { card: AccountCard }) {
  const { words, figures } = useLanguage();
  if (card.fixedBy === null && card.others === 0) return <Line status="fine">{words.account.noRule}</Line>;
  return (
    <>
      {card.fixedBy !== null && <Line status="handled">{words.account.fixed[card.fixedBy]}</Line>}
      {card.others > 0 && (
        <Line status="handled">{words.account.family(card.others, figures.count(card.others))}</Line>
      )}
    </>
  );
}

function Line({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <div className="ev-row ev-row-top">
      <StatusIcon status={status} />
      <span>{children}</span>
    </div>
  );
}

function yearOf(serialDay: number): string {
  return String(new Date((serialDay - EPOCH_DAYS) * DAY_MS).getUTCFullYear());
}
