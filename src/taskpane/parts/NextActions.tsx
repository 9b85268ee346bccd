import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BoundaryMove, NextAction, Review } from "../../engine/model/review";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** What to do next, the most pressing first; each opens its evidence, a boundary its accounts. */
export function NextActions({ review }: { review: Review }) {
  const { words, figures } = useLanguage();
  const said = words.review;
  return (
    <section className="ev-section">
      <h2>{said.next}</h2>
      {review.actions.length === 0 ? (
        <Message status="fine" title={said.allFine} />
      ) : (
        <ol className="ev-list">
          {review.actions.map((action, at) => (
            <Action key={action.title} action={action} number={at + 1} />
          ))}
        </ol>
      )}
      {review.moreActions > 0 && (
        <span className="ev-hint">{said.moreActions(figures.count(review.moreActions))}</span>
      )}
    </section>
  );
}

function Action({ action, number }: { action: NextAction; number: number }) {
  const { words } = useLanguage();
  const said = words.review;
  const [isOpen, setOpen] = useState(false);
  const { title, why, evidence, effect, move } = action;
  const word = move === null ? said.evidence : said.preview;
  return (
    <li className="ev-item">
      <span className="ev-strong" aria-hidden="true" style={{ width: 16 }}>
        {number}
      </span>
      <div className="ev-stack ev-fill">
        <span className="ev-strong">{unbroken(title)}</span>
        <span className="ev-hint">{unbroken(why)}</span>
        <div>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? said.hide : word}: ${title}`}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? said.hide : word}
          </Button>
        </div>
        {isOpen && (
          <div className="ev-stack ev-small">
            {evidence.length > 0 && (
              <ul className="ev-plain">
                {evidence.map((text) => (
                  <li key={text}>{unbroken(text)}</li>
                ))}
              </ul>
            )}
            {effect !== "" && (
              <span>
                <span className="ev-strong">{said.effect}: </span>
                {unbroken(effect)}
              </span>
            )}
            {move !== null && <MoveTable move={move} />}
          </div>
        )}
      </div>
    </li>
  );
}

/** Names such as MW-08 do not break across lines. */
function unbroken(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, "\u2011");
}

/** Accounts named one by one; a boundary rarely takes more. */
const NAMED = 12;

function MoveTable({ move }: { move: BoundaryMove }) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const rest = move.accounts.length - NAMED;
  return (
    <>
      <table className="ev-table">
        <caption className="ev-hidden">{said.moveTable}</caption>
        <thead>
          <tr>
            <th scope="col">{said.account}</th>
            <th scope="col">{said.kind}</th>
            <th scope="col" className="ev-right">
              {said.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {move.accounts.slice(0, NAMED).map(({ account, id, name, amount, isCustomer }) => (
            <tr key={account}>
              <th scope="row">{name === "" ? id : name}</th>
              <td>{isCustomer ? said.customer : said.prospect}</td>
              <td className="ev-right">{figures.count(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <span className="ev-hint">{words.andMore(figures.count(rest))}</span>}
      <span className="ev-hint">{said.toMove}</span>
    </>
  );
}
