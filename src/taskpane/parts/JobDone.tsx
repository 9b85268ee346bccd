import type { DoneJob } from "../state/pane-state";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** The what-if job that made the plan what it is. */
export function JobDone({ done: { name, effect } }: { done: DoneJob }) {
  const { words, figures } = useLanguage();
  const said = words.whatIf;
  const moved = effect.moved.length;
  const isSaved = name !== "";
  const { kind } = effect.job;
  return (
    <Message status="fine" title={said.done(isSaved ? name : said.titles[kind])}>
      <span className="ev-small">
        {isSaved ? said.doneLead(moved, figures.count(moved)) : said.notSaved(moved, figures.count(moved))}
      </span>
    </Message>
  );
}
