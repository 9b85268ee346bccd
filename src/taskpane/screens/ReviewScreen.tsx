import { Button } from "@fluentui/react-components";
import { AgainstPlan } from "../parts/AgainstPlan";
import { Footer } from "../parts/Footer";
import { JobList } from "../parts/JobList";
import { LinkButton } from "../parts/LinkButton";
import { lastFigure } from "../parts/last-review";
import { LogChanges } from "../parts/LogChanges";
import { NextActions } from "../parts/NextActions";
import { RerunPlan } from "../parts/RerunPlan";
import { Outliers } from "../parts/Outliers";
import { ReviewLog } from "../parts/ReviewLog";
import { StatusIcon } from "../parts/StatusIcon";
import type { PaneActions } from "../state/pane-actions";
import type { ReviewState } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** Has the plan drifted, what is to be done next, and what was decided before. */
export default function ReviewScreen({
  review,
  isBusy,
  actions,
}: {
  /** Null until the plan has been reviewed. */
  review: ReviewState | null;
  isBusy: boolean;
  actions: Pick<
    PaneActions,
    | "open"
    | "review"
    | "saveReview"
    | "moveBoundary"
    | "putBack"
    | "logChanges"
    | "rerun"
    | "takeWritten"
    | "changeLimits"
    | "plan"
    | "step"
    | "showCell"
    | "whatIf"
    | "fitIn"
  >;
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  if (review === null) return <Unreviewed isBusy={isBusy} onReview={actions.review} />;
  const { held, log, saved, logged } = review;
  if (held === null) return <NoPlan onStep={actions.step} />;
  const found = held.review;
  const outside = found.territories.filter(({ isOutside, repIsGone }) => isOutside || repIsGone).length;
  const due = found.actions.filter(({ level }) => level === "act").length;
  const hasSales = found.groups[0]?.lines.some(({ key, now }) => key === "winRate" && now !== null) === true;
  return (
    <>
      <main className="ev-body ev-columns">
        <div className="ev-stack ev-whole">
          <h1>
            {outside > 0
              ? said.territories(outside, figures.count(outside))
              : due > 0
                ? said.actions(due, figures.count(due))
                : said.nothing}
          </h1>
          <p className="ev-small ev-lead">
            {!Number.isNaN(found.dataTo) && `${said.dataTo(figures.day(found.dataTo))} `}
            {said.lead(found.handEdits, figures.count(found.handEdits))}
          </p>
        </div>
        {found.handEdits > 0 && <LogChanges logged={logged} isBusy={isBusy} actions={actions} />}
        <RerunPlan rerun={review.rerun} isBusy={isBusy} actions={actions} />
        {!hasSales && <span className="ev-hint ev-whole">{said.noSales}</span>}
        <AgainstPlan
          review={found}
          last={(key) => lastFigure(log, saved === null ? 0 : 1, key)}
          onLimit={actions.changeLimits}
        />
        <NextActions review={found} moved={review.moved ?? null} isBusy={isBusy} actions={actions} />
        <Outliers outliers={found.outliers} />
        <ReviewLog log={log} held={held} />
        <JobList isBusy={isBusy} actions={actions} />
      </main>
      <Footer
        links={
          <>
            <LinkButton
              onClick={() => {
                actions.open("copy");
              }}
            >
              {words.copy.link}
            </LinkButton>
            <LinkButton
              onClick={() => {
                actions.open("charts");
              }}
            >
              {words.charts.inWorkbook}
            </LinkButton>
          </>
        }
        hint={
          saved === null ? undefined : (
            <span className="ev-row" role="status">
              <StatusIcon status="fine" />
              <span className="ev-fill">{said.saved(saved.sheet, saved.at)}</span>
              <LinkButton
                onClick={() => {
                  actions.showCell(saved.sheet, "");
                }}
              >
                {said.showSaved}
              </LinkButton>
            </span>
          )
        }
      >
        <Button
          appearance="primary"
          className="ev-fill"
          disabledFocusable={isBusy}
          onClick={actions.saveReview}
        >
          {said.save}
        </Button>
        <Button disabledFocusable={isBusy} onClick={actions.plan}>
          {said.rerun}
        </Button>
      </Footer>
    </>
  );
}

function Unreviewed({ isBusy, onReview }: { isBusy: boolean; onReview: () => void }) {
  const { words } = useLanguage();
  const said = words.review;
  return (
    <>
      <main className="ev-body" aria-busy={isBusy}>
        <div className="ev-stack">
          <h1>{isBusy ? said.waiting : said.notYet}</h1>
          <p className="ev-small ev-lead">{said.notYetLead}</p>
        </div>
      </main>
      <Footer>
        <Button appearance="primary" className="ev-fill" disabledFocusable={isBusy} onClick={onReview}>
          {said.reviewNow}
        </Button>
      </Footer>
    </>
  );
}

function NoPlan({ onStep }: { onStep: PaneActions["step"] }) {
  const { words } = useLanguage();
  return (
    <>
      <main className="ev-body">
        <div className="ev-stack">
          <h1>{words.review.needsPlan}</h1>
          <p className="ev-small ev-lead">{words.review.needsPlanLead}</p>
        </div>
      </main>
      <Footer>
        <Button
          appearance="primary"
          className="ev-fill"
          onClick={() => {
            onStep("territories");
          }}
        >
          {words.steps.names.territories}
        </Button>
      </Footer>
    </>
  );
}
