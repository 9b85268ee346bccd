import type { Outcome } from "../../use-cases/outcome";
import type { ProofSummary } from "../../worker/planner";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";
import type { Status } from "./StatusIcon";

/** What became of a proof, in a sentence or two. */
export function ProofOutcome({
  outcome,
  seconds,
  share,
}: {
  outcome: Outcome<ProofSummary>;
  /** What the solver was given. */
  seconds: number;
  /** What a better plan could save at most, "" where that is unknown. */
  share: string;
}) {
  const { words, figures } = useLanguage();
  if (outcome.status === "cancelled") return <p>{words.proof.cancelled}</p>;
  if (outcome.status === "problem")
    return <p className="ev-tone-danger">{problemLine(outcome.problem, words)}</p>;
  const { value } = outcome;
  const stopped =
    share === ""
      ? words.proof.unknown(figures.duration(seconds))
      : words.proof.open(share, figures.duration(seconds));
  const pairs = figures.count(value.summary.counts.planned * value.summary.territories);
  const said: Record<ProofSummary["outcome"], { readonly status: Status; readonly text: string }> = {
    optimal: {
      status: "fine",
      text: value.summary.certificate === null ? words.proof.optimalBesideLargest : words.proof.optimal,
    },
    better: { status: "fine", text: stopped },
    open: { status: "look", text: stopped },
    infeasible: { status: "danger", text: words.proof.infeasible },
    "too-large": { status: "look", text: words.proof.tooLarge(pairs, figures.count(value.mostPairs)) },
  };
  const { status, text } = said[value.outcome];
  return (
    <div className="ev-row ev-row-top">
      <StatusIcon status={status} />
      <div className="ev-stack ev-tight">
        {value.isBetter && <p className="ev-strong">{words.proof.better}</p>}
        <p>{text}</p>
      </div>
    </div>
  );
}
