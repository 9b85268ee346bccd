import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Outcome } from "../../use-cases/outcome";
import type { ProofSummary } from "../../worker/planner";
import type { PlanSummary } from "../../worker/plan-summary";
import { gainLeft, isProvedBest } from "../state/plan-quality";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { ProofOutcome } from "./ProofOutcome";
import { StatusIcon } from "./StatusIcon";

/** Seconds the exact solver gets first; each go after one that stayed open gets LONGER times as many. */
const FIRST_SECONDS = 60;
const LONGER = 5;

/** How far a proof has come: not asked for, at work, or ended after so many seconds. */
type Proof =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | { readonly kind: "ended"; readonly seconds: number; readonly outcome: Outcome<ProofSummary> };

/** How far the plan is at most from the best one, what that means, and the proof on request. */
export function Certificate({
  plan,
  prove,
}: {
  plan: PlanSummary;
  /** A better plan that is found is the plan afterwards. */
  prove: (seconds: number, signal: AbortSignal) => Promise<Outcome<ProofSummary>>;
}) {
  const { words, figures } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [proof, setProof] = useState<Proof>({ kind: "none" });
  const [seconds, setSeconds] = useState(FIRST_SECONDS);
  const stop = useRef<AbortController | null>(null);
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const panel = useId();
  // Another screen cannot show what the proof finds.
  useEffect(
    () => () => {
      stop.current?.abort();
    },
    [],
  );

  const start = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setProof({ kind: "running" });
    const outcome = await prove(seconds, controller.signal);
    stop.current = null;
    // The button goes when there is nothing left to prove: reading goes on from the outcome.
    const isHere = section.current?.contains(document.activeElement) === true;
    if (isHere && !mayEndOtherwise(outcome)) status.current?.focus();
    setProof({ kind: "ended", seconds, outcome });
    if (mayEndOtherwise(outcome) && outcome.status === "done") setSeconds(seconds * LONGER);
  };

  const share = plan.certificate === null ? "" : figures.share(gainLeft(plan.certificate));
  const isBest = plan.certificate !== null && isProvedBest(plan.certificate);
  const isByAreas = plan.settings.startFrom === "areas";
  const isRunning = proof.kind === "running";
  const isSettled = isBest || (proof.kind === "ended" && !mayEndOtherwise(proof.outcome));
  return (
    <>
      <div className="ev-row ev-apart ev-small">
        <div className="ev-row">
          {plan.certificate !== null && !isRunning && <StatusIcon status="fine" />}
          <span className={plan.certificate === null ? "ev-hint" : undefined}>
            {plan.certificate === null
              ? isByAreas
                ? words.result.noCertificateOfAreas
                : words.result.noCertificate
              : isBest
                ? words.proof.best
                : isRunning
                  ? words.proof.stillProving(share)
                  : words.result.certificate(share)}
          </span>
        </div>
        <LinkButton
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {words.proof.whatIsThis}
        </LinkButton>
      </div>
      <section
        ref={section}
        id={panel}
        className="ev-card ev-small"
        aria-label={words.proof.whatIsThis}
        hidden={!isOpen}
      >
        <p>{words.proof.cost}</p>
        {plan.certificate !== null && <p>{isBest ? words.proof.meansBest : words.proof.means(share)}</p>}
        {isRunning && <ProgressBar aria-label={words.proof.proving} />}
        <div role="status" ref={status} tabIndex={-1}>
          {isRunning && <p>{words.proof.proving}</p>}
          {proof.kind === "ended" && (
            <ProofOutcome outcome={proof.outcome} seconds={proof.seconds} share={share} />
          )}
        </div>
        {isByAreas && <p className="ev-hint">{words.proof.notForAreas}</p>}
        {!isSettled && !isByAreas && (
          <>
            {!isRunning && <p className="ev-hint">{words.proof.takes(figures.duration(seconds))}</p>}
            {/* One button, so that the focus stays where it is when it changes. */}
            <Button
              size="small"
              className="ev-start"
              onClick={() => {
                if (isRunning) stop.current?.abort();
                else void start();
              }}
            >
              {isRunning
                ? words.cancel
                : seconds === FIRST_SECONDS
                  ? words.proof.prove
                  : words.proof.longer(figures.duration(seconds))}
            </Button>
          </>
        )}
      </section>
    </>
  );
}

/** Whether asking again could end in something else. */
function mayEndOtherwise(outcome: Outcome<ProofSummary>): boolean {
  return outcome.status !== "done" || outcome.value.outcome === "open" || outcome.value.outcome === "better";
}
