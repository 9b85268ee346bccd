import type { Outcome } from "../../use-cases/outcome";
import type { RepairSummary } from "../../worker/planner";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Moved accounts named one by one. */
const NAMED = 5;

/** What a repair around accounts placed by hand has done, or why it was not done. */
export function Repaired({ outcome }: { outcome: Outcome<RepairSummary> }) {
  const { words, figures } = useLanguage();
  if (outcome.status === "cancelled") return null;
  if (outcome.status === "problem")
    return <p className="ev-tone-danger">{problemLine(outcome.problem, words)}</p>;
  const { summary, within, moved } = outcome.value;
  return (
    <div className="ev-row ev-row-top ev-small">
      <StatusIcon status="fine" />
      <div className="ev-stack ev-tight">
        <p>
          {words.byHand.repaired(
            moved.length,
            figures.count(moved.length),
            figures.count(within.length),
            figures.count(summary.territories),
          )}
        </p>
        {moved.slice(0, NAMED).map(({ id, name, from, to }) => (
          <p key={id} className="ev-mute">
            {name === "" ? id : name}: {words.byHand.moves(from, to)}
          </p>
        ))}
        {moved.length > NAMED && (
          <p className="ev-mute">{words.byHand.more(figures.count(moved.length - NAMED))}</p>
        )}
      </div>
    </div>
  );
}
