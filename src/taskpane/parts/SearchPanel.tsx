import { Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { FoundInPlan } from "../../engine/lookup/find-in-plan";
import type { Outcome } from "../../use-cases/outcome";
import type { PaneActions } from "../state/pane-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { searchAnswers } from "./search-answers";
import type { SearchAnswer, SearchGroup } from "./search-answers";

/** Answers named of each kind. */
const NAMED = 6;

/**
 * The box and its answers by kind. The focus stays in the box: arrow keys choose among all answers, Enter opens the
 * chosen one, Esc empties the box and then closes it (the combobox pattern of WAI-ARIA with a grouped list).
 */
export default function SearchPanel({
  actions,
  onClose,
}: {
  actions: Pick<PaneActions, "search" | "openAccount" | "openTerritory" | "showCell">;
  /** @param goesTo where the user goes on: the card of the answer, the button that opened the box, or what was clicked */
  onClose: (goesTo: "card" | "opener" | "elsewhere") => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.search;
  const id = useId();
  const [text, setText] = useState("");
  const [found, setFound] = useState<Outcome<FoundInPlan> | null>(null);
  const [chosen, setChosen] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const { search } = actions;
  useEffect(() => {
    let wanted = true;
    // Also for an empty box: the words are collected before the first letter.
    void search(text, NAMED).then((outcome) => {
      if (!wanted || outcome.status === "cancelled") return;
      setFound(outcome);
      setChosen(0);
    });
    return () => {
      wanted = false;
    };
  }, [text, search]);
  useEffect(() => {
    const leave = (event: Event) => {
      const bar = panel.current?.parentElement;
      if (!(event.target instanceof Node) || bar?.contains(event.target) !== true) onClose("elsewhere");
    };
    document.addEventListener("mousedown", leave);
    // The box would lie over what Tab leads to.
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("mousedown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [onClose]);
  const groups = found?.status === "done" && text.trim() !== "" ? searchAnswers(found.value, words) : [];
  const answers = groups.flatMap((group) => group.answers);
  const idOf = (answer: SearchAnswer): string => `${id}-${answer.key}`;
  const active = answers[chosen];
  useEffect(() => {
    if (active !== undefined)
      document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);
  const open = (answer: SearchAnswer) => {
    onClose(answer.opens.kind === "cell" ? "opener" : "card");
    if (answer.opens.kind === "account") actions.openAccount(answer.opens.account);
    else if (answer.opens.kind === "territory") actions.openTerritory(answer.opens.territory);
    else actions.showCell(answer.opens.sheet, answer.opens.cell);
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 }[event.key];
    if (to !== undefined && answers.length > 0) setChosen((to + answers.length) % answers.length);
    else if (event.key === "Enter" && active !== undefined) open(active);
    else if (event.key === "Escape" && text !== "") setText("");
    else if (event.key === "Escape") onClose("opener");
    else return;
    event.preventDefault();
  };
  return (
    <div className="ev-search" ref={panel} role="search">
      <Input
        className="ev-fill"
        autoFocus
        role="combobox"
        aria-label={said.label}
        aria-expanded={answers.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : idOf(active)}
        autoComplete="off"
        spellCheck={false}
        placeholder={said.placeholder}
        value={text}
        onChange={(_, data) => {
          setText(data.value);
        }}
        onKeyDown={press}
      />
      <div
        className="ev-search-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={said.found}
        hidden={answers.length === 0}
      >
        {groups.map((group) => (
          <Group key={group.name} group={group} heading={`${id}-${group.kind}`}>
            {group.answers.map((answer) => (
              <div
                key={answer.key}
                id={idOf(answer)}
                role="option"
                aria-selected={answer === active}
                className="ev-search-option"
                onMouseDown={(event) => {
                  // The box keeps the focus.
                  event.preventDefault();
                }}
                onClick={() => {
                  open(answer);
                }}
              >
                <span className="ev-clip">{answer.title}</span>
                <span className="ev-hint ev-clip">{answer.detail}</span>
              </div>
            ))}
          </Group>
        ))}
      </div>
      <div role="status" className="ev-hint">
        {text.trim() === "" ? said.hint : statusOf(found, answers.length)}
      </div>
    </div>
  );

  function statusOf(outcome: Outcome<FoundInPlan> | null, shown: number): string {
    if (outcome === null || outcome.status === "cancelled") return "";
    if (outcome.status === "problem") return problemLine(outcome.problem, words);
    const { territories, reps, accounts } = outcome.value.totals;
    const all = territories + reps + accounts;
    if (all === 0) return said.none;
    if (outcome.value.isClose) return said.close(all, figures.count(all));
    return all > shown
      ? said.some(figures.count(shown), figures.count(all))
      : said.all(all, figures.count(all));
  }
}

function Group({
  group,
  heading,
  children,
}: {
  group: SearchGroup;
  /** Id of its heading. */
  heading: string;
  children: React.ReactNode;
}) {
  const { figures } = useLanguage();
  return (
    <div role="group" aria-labelledby={heading}>
      <div className="ev-search-kind" id={heading}>
        {group.name} <span className="ev-mute">{figures.count(group.total)}</span>
      </div>
      {children}
    </div>
  );
}
