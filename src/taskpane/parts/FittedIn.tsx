import type { FittedPlan } from "../state/pane-state";
import { Message } from "./Message";
import { useLanguage } from "../strings/words";

/** Accounts that are listed; the sheets have them all. */
const LISTED = 8;

/** Which accounts were placed into the written plan, where and why, and which are gone from it. */
export function FittedIn({ fitted }: { fitted: Pick<FittedPlan, "placed" | "gone" | "name"> }) {
  const { words, figures } = useLanguage();
  const said = words.fitIn;
  const { placed, gone, name: scenario } = fitted;
  const shown = placed.slice(0, LISTED);
  return (
    <section className="ev-section">
      <h2>{said.heading}</h2>
      {scenario !== "" && (
        <Message status="fine" title={words.whatIf.done(scenario)}>
          <span className="ev-small">{said.saved}</span>
        </Message>
      )}
      <span className="ev-small">
        {said.done(placed.length, figures.count(placed.length))}
        {gone.length > 0 && ` ${said.gone(gone.length, figures.count(gone.length))}`}
      </span>
      {placed.length > 0 && (
        <ul className="ev-list">
          {shown.map(({ id, name, territory, reason }) => (
            <li className="ev-item" key={id}>
              <div className="ev-stack ev-tight ev-fill">
                <span>{name === "" ? id : name}</span>
                <span className="ev-hint">{reason}</span>
              </div>
              <span className="ev-nowrap">{territory === "" ? said.house : territory}</span>
            </li>
          ))}
        </ul>
      )}
      {placed.length > LISTED && (
        <span className="ev-hint">{words.andMore(figures.count(placed.length - LISTED))}</span>
      )}
      {gone.length > 0 && (
        <span className="ev-hint">
          {said.goneList(
            gone
              .slice(0, LISTED)
              .map(({ name, id }) => (name === "" ? id : name))
              .join(", "),
          )}
          {gone.length > LISTED && ` ${words.andMore(figures.count(gone.length - LISTED))}`}
        </span>
      )}
    </section>
  );
}
