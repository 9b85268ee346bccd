import { Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CleanCopy, CopyChoice, CopyReader, CopyRequest } from "../../engine/model/clean-copy";
import type { Problem } from "../../use-cases/outcome";
import { Footer } from "../parts/Footer";
import { Message } from "../parts/Message";
import { StartButton } from "../parts/StartButton";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { problemWords } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

const KINDS = ["rep", "region", "manager", "finance", "plan"] as const;
const FIGURES = ["live", "values"] as const;

/** One reader's part of the written plan as a workbook of its own: for whom, with which figures, what will be in it. */
export default function CopyScreen({
  copy,
  actions,
}: {
  /** The copy that was wished for last; null before. */
  copy: PaneState["copy"];
  actions: Pick<PaneActions, "back" | "copyReaders" | "openCopy">;
}) {
  const { words } = useLanguage();
  const said = words.copy;
  const { copyReaders, openCopy } = actions;
  /** Undefined while the sheets are looked at. */
  const [readers, setReaders] = useState<readonly CopyChoice[] | null>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const wish = copy?.wish;
  const [kind, setKind] = useState<CopyReader["kind"]>(wish?.reader.kind ?? "rep");
  const [name, setName] = useState(wish?.reader.name ?? "");
  const [figures, setFigures] = useState<CopyRequest["figures"]>(wish?.figures ?? "live");
  useEffect(() => {
    let wanted = true;
    void copyReaders().then((outcome) => {
      if (!wanted) return;
      if (outcome.status === "done") setReaders(outcome.value);
      else if (outcome.status === "problem") setProblem(outcome.problem);
    });
    return () => {
      wanted = false;
    };
  }, [copyReaders]);
  const ofKind = readers?.filter((reader) => reader.kind === kind) ?? [];
  const reader = ofKind.find((one) => one.name === name) ?? ofKind[0];
  const isWish =
    reader?.kind === wish?.reader.kind && reader?.name === wish?.reader.name && figures === wish?.figures;
  return (
    <>
      <SubScreenBar title={said.title} onBack={actions.back} />
      <main className="ev-body" aria-busy={readers === undefined}>
        {problem !== null && <ProblemMessage problem={problem} />}
        {copy?.opened && (isWish || readers === undefined) && (
          <OpenedMessage name={copy.wish.reader.name} opened={copy.opened} />
        )}
        {readers === null ? (
          <div className="ev-stack">
            <h2 className="ev-verdict">{said.noPlan}</h2>
            <p className="ev-small ev-lead">{said.noPlanLead}</p>
          </div>
        ) : (
          <>
            <div className="ev-stack">
              <h2 className="ev-verdict">{said.verdict}</h2>
              <p className="ev-small ev-lead">{said.lead}</p>
            </div>
            {readers === undefined ? (
              <span className="ev-hint">{said.looking}</span>
            ) : (
              <>
                <section className="ev-section">
                  <div className="ev-head">
                    <h2 id="copy-kind">{said.kind}</h2>
                    <Select
                      aria-labelledby="copy-kind"
                      value={kind}
                      onChange={(_, { value }) => {
                        setKind(KINDS.find((one) => one === value) ?? "rep");
                      }}
                    >
                      {KINDS.filter((one) => readers.some((each) => each.kind === one)).map((one) => (
                        <option key={one} value={one}>
                          {said.kinds[one]}
                        </option>
                      ))}
                    </Select>
                  </div>
                  {kind !== "plan" && kind !== "finance" && (
                    <Select
                      aria-label={said.who}
                      value={reader?.name ?? ""}
                      onChange={(_, { value }) => {
                        setName(value);
                      }}
                    >
                      {ofKind.map((one) => (
                        <option key={one.name} value={one.name}>
                          {one.name}
                        </option>
                      ))}
                    </Select>
                  )}
                  {!readers.some((one) => one.kind === "manager") && (
                    <span className="ev-hint">{said.noManagers}</span>
                  )}
                </section>
                <section className="ev-section">
                  <div className="ev-head">
                    <h2 id="copy-figures">{said.figures}</h2>
                    <Select
                      aria-labelledby="copy-figures"
                      value={figures}
                      onChange={(_, { value }) => {
                        setFigures(FIGURES.find((one) => one === value) ?? "live");
                      }}
                    >
                      {FIGURES.map((one) => (
                        <option key={one} value={one}>
                          {said.figuresNamed[one]}
                        </option>
                      ))}
                    </Select>
                  </div>
                  <span className="ev-hint">{said.figuresHint[figures]}</span>
                </section>
                {reader !== undefined && <Contents reader={reader} />}
              </>
            )}
          </>
        )}
      </main>
      <Footer>
        <StartButton
          starts="copy"
          className="ev-fill"
          disabledFocusable={reader === undefined}
          onClick={() => {
            if (reader !== undefined) {
              openCopy({ reader: { kind: reader.kind, name: reader.name }, figures });
            }
          }}
        >
          {reader === undefined ? said.title : said.make(reader.name)}
        </StartButton>
      </Footer>
    </>
  );
}

function ProblemMessage({ problem }: { problem: Problem }) {
  const { title, text } = problemWords(problem, useLanguage().words);
  return (
    <Message status="danger" title={title}>
      <span className="ev-small">{text}</span>
    </Message>
  );
}

function OpenedMessage({
  name,
  opened: { accounts, territories },
}: {
  name: string;
  opened: Pick<CleanCopy, "accounts" | "territories">;
}) {
  const { words, figures } = useLanguage();
  const said = words.copy;
  return (
    <Message status="fine" title={said.opened(name)}>
      <span className="ev-small">
        {said.openedLead(
          said.accounts(accounts, figures.count(accounts)),
          said.territories(territories, figures.count(territories)),
        )}
      </span>
    </Message>
  );
}

/** What the copy will hold and what it will not. */
function Contents({ reader }: { reader: CopyChoice }) {
  const { words, figures } = useLanguage();
  const said = words.copy;
  return (
    <section className="ev-section ev-small">
      <h2>{said.within}</h2>
      <ul className="ev-list">
        <li className="ev-item">
          {reader.kind === "finance"
            ? said.insideFinance(said.territories(reader.territories, figures.count(reader.territories)))
            : said.inside(
                said.accounts(reader.accounts, figures.count(reader.accounts)),
                said.territories(reader.territories, figures.count(reader.territories)),
              )}
        </li>
        {reader.kind !== "finance" && <li className="ev-item">{said.lists[reader.kind]}</li>}
        <li className="ev-item">{said.pages}</li>
      </ul>
      <h2>{said.leftOut}</h2>
      <ul className="ev-list">
        <li className="ev-item">{said.without[reader.kind]}</li>
        <li className="ev-item">{said.rest}</li>
      </ul>
    </section>
  );
}
