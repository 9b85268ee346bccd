import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { NextAction, Review } from "../../engine/model/review";
import type { Told } from "../../engine/model/told";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import type { MovedAccounts } from "../../use-cases/move-boundary";
import type { PaneActions } from "../state/pane-actions";
import { Message } from "./Message";
import { MovePreview } from "./MovePreview";
import { unbroken } from "./unbroken";

/** What to do next, the most pressing first; each opens its evidence, a boundary its accounts. */
export function NextActions({
  review,
  moved,
  isBusy,
  actions,
}: {
  review: Review;
  /** What was moved from here last; null when nothing was, or it was put back. */
  moved: MovedAccounts | null;
  isBusy: boolean;
  actions: Pick<PaneActions, "moveBoundary" | "putBack">;
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  return (
    <section className="ev-section">
      <h2>{said.next}</h2>
      {moved !== null && (
        <Message
          status="fine"
          title={unbroken(said.moved(moved.count, figures.count(moved.count), moved.from, moved.to))}
        >
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={actions.putBack}>
              {said.putBack}
            </Button>
          </div>
        </Message>
      )}
      {review.actions.length === 0 ? (
        <Message status="fine" title={said.allFine} />
      ) : (
        <ol className="ev-list">
          {review.actions.map((action, at) => (
            <Action
              key={action.title.text}
              action={action}
              number={at + 1}
              measure={review.measure}
              isBusy={isBusy}
              onMove={actions.moveBoundary}
            />
          ))}
        </ol>
      )}
      {review.moreActions > 0 && (
        <span className="ev-hint">{said.moreActions(figures.count(review.moreActions))}</span>
      )}
    </section>
  );
}

function Action({
  action,
  number,
  measure,
  isBusy,
  onMove,
}: {
  action: NextAction;
  number: number;
  measure: Review["measure"];
  isBusy: boolean;
  onMove: PaneActions["moveBoundary"];
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const [isOpen, setOpen] = useState(false);
  const { evidence, move } = action;
  const say = (told: Told) => unbroken(sayTold(told, words, figures));
  const title = sayTold(action.title, words, figures);
  const word = move === null ? said.evidence : said.preview;
  return (
    <li className="ev-item">
      <span className="ev-strong" aria-hidden="true" style={{ width: 16 }}>
        {number}
      </span>
      <div className="ev-stack ev-fill">
        <span className="ev-strong">{unbroken(title)}</span>
        <span className="ev-hint">{say(action.why)}</span>
        <div>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={words.labelled(isOpen ? said.hide : word, title)}
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
              <ul className="ev-points">
                {evidence.map((told) => (
                  <li key={told.text}>{say(told)}</li>
                ))}
              </ul>
            )}
            {action.effect !== null && move === null && (
              <span>
                <span className="ev-strong">{said.effect}: </span>
                {say(action.effect)}
              </span>
            )}
            {move !== null && (
              <MovePreview
                move={move}
                measure={measure}
                isBusy={isBusy}
                onMove={() => {
                  onMove(move);
                }}
                onLeave={() => {
                  setOpen(false);
                }}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );
}
