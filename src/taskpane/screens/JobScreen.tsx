import { Button } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { TerritoryBalance } from "../../worker/plan-summary";
import { BestSoFar } from "../parts/BestSoFar";
import { Footer } from "../parts/Footer";
import { isPutInPlace, JobProgress } from "../parts/JobProgress";
import { SheetsWaiting } from "../parts/SheetsWaiting";
import type { PaneActions } from "../state/pane-actions";
import type { Job } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** Long work with its progress and the way to stop it; a search shows what it has found so far. */
export function JobScreen({
  job,
  today,
  writing,
  hasWritten,
  actions,
}: {
  job: Job;
  /** The plan that is being written; null where anything else goes on. */
  writing: Pick<ComponentProps<typeof SheetsWaiting>, "outline" | "leftOut"> | null;
  /** A plan was written into this workbook before. */
  hasWritten: boolean;
  /** Balance of today's owners, null without any. */
  today: readonly TerritoryBalance[] | null;
  actions: Pick<PaneActions, "cancel" | "takeBest">;
}) {
  const { words } = useLanguage();
  const writes = job.kind === "write";
  const { plans } = job;
  const isPast = isPutInPlace(job);
  const isEnding = job.stopping || plans?.isTaken === true;
  const keepWorking = job.kind === "plan" ? words.job.keepWorking : undefined;
  return (
    <>
      {writing !== null && (
        <header className="ev-bar ev-sub-bar" aria-label={words.write.title}>
          <span className="ev-bar-name ev-clip">{words.write.title}</span>
        </header>
      )}
      <main className="ev-body">
        <JobProgress job={job} />
        {writing !== null && job.waitsForEdit && !isPutInPlace(job) && <SheetsWaiting {...writing} />}
        {plans !== null && (
          <BestSoFar plans={plans} today={today} elapsed={job.elapsed} left={job.timeLeft?.seconds ?? null} />
        )}
        {(job.kind === "look" || job.kind === "check") && <Bones />}
      </main>
      <Footer
        hint={
          writes
            ? isPast
              ? undefined
              : hasWritten
                ? words.job.stopHint
                : words.job.stopHintFirst
            : plans?.isStalled === true && !isEnding
              ? `${words.job.soFar.stalled} ${words.job.keepWorking}`
              : keepWorking
        }
      >
        {plans !== null && (
          <Button
            appearance={plans.isStalled ? "primary" : "secondary"}
            className="ev-fill"
            disabledFocusable={isEnding}
            onClick={actions.takeBest}
          >
            {plans.isTaken ? words.job.soFar.taken : words.job.soFar.take}
          </Button>
        )}
        <Button
          {...(plans === null ? { className: "ev-fill" } : {})}
          disabledFocusable={job.stopping || isPast}
          onClick={actions.cancel}
        >
          {job.stopping ? words.stopping : writes ? words.job.stopWriting : words.cancel}
        </Button>
      </Footer>
    </>
  );
}

/** The shape of the screen to come. */
function Bones() {
  return (
    <div className="ev-section" aria-hidden="true">
      {["42%", "100%", "64%", "26%", "92%", "78%"].map((width) => (
        <div key={width} className="ev-bone" style={{ width }} />
      ))}
    </div>
  );
}
