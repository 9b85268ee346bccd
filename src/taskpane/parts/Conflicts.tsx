import type { Told } from "../../engine/model/told";
import { sayTold } from "../strings/say-told";
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PlanConflicts } from "../../engine/plan/plan-conflicts";
import type { Outcome } from "../../use-cases/outcome";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Why no plan is inside the band: the rules that cannot hold together, and what each change would cost. */
export default function Conflicts({
  load,
  onWiden,
}: {
  load: (signal: AbortSignal) => Promise<Outcome<PlanConflicts | null>>;
  onWiden: (tolerance: number) => void;
}) {
  const { words, figures } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<PlanConflicts | null> | null>(null);
  const [asked, setAsked] = useState(0);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    let wanted = true;
    void load(controller.signal).then((found) => {
      if (wanted) setOutcome(found);
    });
    return () => {
      wanted = false;
      controller.abort();
    };
  }, [load, asked]);
  if (outcome === null || outcome.status === "cancelled") {
    // One button, so that the focus stays where it is when it changes.
    return (
      <div className="ev-row ev-apart">
        <span className="ev-hint">
          {outcome === null ? words.conflicts.looking : words.conflicts.notLooked}
        </span>
        <Button
          size="small"
          className="ev-whole-words"
          onClick={() => {
            if (outcome === null) stop.current?.abort();
            else {
              setOutcome(null);
              setAsked(asked + 1);
            }
          }}
        >
          {outcome === null ? words.cancel : words.conflicts.look}
        </Button>
      </div>
    );
  }
  if (outcome.status === "problem") return <p className="ev-hint">{problemLine(outcome.problem, words)}</p>;
  const found = outcome.value;
  const say = (told: Told | string) => (typeof told === "string" ? told : sayTold(told, words, figures));
  if (found === null) return null;
  return (
    <>
      <section className="ev-section">
        <div className="ev-row">
          <StatusIcon status={found.proved ? "danger" : "look"} />
          <h2>{found.proved ? words.conflicts.proved : words.conflicts.notProved}</h2>
        </div>
        <p className="ev-small">
          {found.proved && `${words.conflicts.isProof} `}
          {say(found.reason)}
        </p>
        <h2>{words.conflicts.rules}</h2>
        <table className="ev-table" aria-label={words.conflicts.rules}>
          <tbody>
            {found.rules.map(({ rule, where }) => (
              <tr key={say(rule) + say(where)}>
                <td>{say(rule)}</td>
                <td className="ev-right ev-mute">{say(where)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {found.proved && <p className="ev-hint">{words.conflicts.anyOne}</p>}
      </section>
      {found.changes.length > 0 && (
        <section className="ev-section">
          <h2>{words.conflicts.costs}</h2>
          <table className="ev-table" aria-label={words.conflicts.costs}>
            <tbody>
              {found.changes.map(({ change, detail, tolerance, moves, km }) => (
                <tr key={change.text}>
                  <td>
                    <span className="ev-strong">{say(change)}</span>
                    <br />
                    <span className="ev-mute">{say(detail)}</span>
                  </td>
                  <td className="ev-right">
                    {moves !== null && (
                      <div className="ev-nowrap">
                        {words.conflicts.moves(moves, figures.change(moves, 0))}
                      </div>
                    )}
                    {km !== null && (
                      <div className="ev-nowrap ev-mute">{words.conflicts.km(figures.change(km, 1))}</div>
                    )}
                    {tolerance !== null && (
                      <Button
                        size="small"
                        onClick={() => {
                          onWiden(tolerance);
                        }}
                      >
                        {words.conflicts.widen(figures.band(tolerance))}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
