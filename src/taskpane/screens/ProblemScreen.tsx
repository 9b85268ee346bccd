import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import { cellText } from "../../engine/model/cell-text";
import type { Problem } from "../../use-cases/outcome";
import { Footer } from "../parts/Footer";
import { LinkButton } from "../parts/LinkButton";
import { Message } from "../parts/Message";
import { problemWords } from "../strings/problem-words";
import { useOpeningLanguage } from "../strings/words";

/** What stopped, what it means for the sheets, what to do; details for IT at the end. */
export function ProblemScreen({
  problem,
  onTryAgain,
  onCancel,
  onKeep,
}: {
  problem: Problem;
  onTryAgain: () => void;
  onCancel: () => void;
  /** Leads to where a plan that cannot be written is saved beside the sheets; null where there is none. */
  onKeep: (() => void) | null;
}) {
  const { words } = useOpeningLanguage();
  const [copied, setCopied] = useState(false);
  const said = problemWords(problem, words);
  const facts = [
    [words.problems.code, problem.code],
    ...Object.entries(problem.detail).map(([name, value]) => [name, String(value)]),
    [words.problems.what, problem.message],
  ].filter(([, value]) => value !== "");
  const copy = () => {
    const text = facts.map(([name, value]) => `${name ?? ""}: ${oneLine(value ?? "")}`).join("\n");
    // Some hosts forbid the clipboard; then the details stay on the screen to be selected.
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <main className="ev-body">
        <Message status="danger" title={said.title} heads="h1">
          <span>{said.text}</span>
        </Message>
        {onKeep !== null && (
          <p className="ev-lead">
            {words.problems.keepLead}{" "}
            <LinkButton onClick={onKeep}>{words.problems.keepAsScenario}</LinkButton>
          </p>
        )}
        <details className="ev-more" open={problem.kind === "defect"}>
          <summary>
            <ChevronDown16Regular aria-hidden="true" />
            {words.problems.details}
          </summary>
          <dl className="ev-facts">
            {facts.map(([name, value]) => (
              <Fact key={name} name={name ?? ""} value={value ?? ""} />
            ))}
          </dl>
        </details>
      </main>
      <Footer
        links={<LinkButton onClick={copy}>{copied ? words.problems.copied : words.problems.copy}</LinkButton>}
      >
        <Button appearance="primary" className="ev-fill" onClick={onTryAgain}>
          {words.problems.tryAgain}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </Footer>
    </>
  );
}

/** A line of its own in what is copied: pasted into a sheet, no part of a text begins a cell and with it a formula. */
function oneLine(text: string): string {
  return cellText(text).replaceAll("\n", " ");
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
