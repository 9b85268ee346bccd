import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { PlanJob } from "../../engine/model/plan-job";
import type { Outcome } from "../../use-cases/outcome";
import type { JobSummary } from "../../worker/planner";
import type { PlanSummary } from "../../worker/plan-summary";
import { Footer } from "../parts/Footer";
import { JobFields } from "../parts/JobFields";
import { JobPreview } from "../parts/JobPreview";
import { JobTerms } from "../parts/JobTerms";
import { Message } from "../parts/Message";
import { SubScreenBar } from "../parts/SubScreenBar";
import { jobName } from "../strings/job-name";
import { emptyForm, inManner, jobOf, USUAL_MANNER, type TerritoryHomes } from "../state/job-form";
import type { PaneActions } from "../state/pane-actions";
import type { JobDraft } from "../state/pane-state";
import { problemWords } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** How long one types before what it comes to is worked out, ms. */
const PAUSE = 250;

/** What a job that was filled in would change. */
interface Tried {
  readonly job: PlanJob;
  readonly outcome: Outcome<JobSummary>;
}

/** A mid-year job as one step: who, from when, who gets what; what it changes; then a scenario of it. */
export default function WhatIfScreen({
  draft,
  plan,
  isBusy,
  actions,
}: {
  draft: JobDraft;
  plan: PlanSummary;
  isBusy: boolean;
  actions: Pick<PaneActions, "back" | "whatIf" | "points" | "findAccounts">;
}) {
  const { words } = useLanguage();
  const said = words.whatIf;
  const [form, setForm] = useState(() => emptyForm(draft, plan, new Date().toISOString().slice(0, 10)));
  const homes = useHomes(draft.kind === "repJoins", actions.points);
  const territories = useMemo(() => plan.after[0]?.territories ?? [], [plan]);
  const job = useMemo(() => jobOf(form, territories, homes), [form, territories, homes]);
  const [manner, setManner] = useState(USUAL_MANNER);
  const tried = useTried(job, actions.whatIf.look);
  const outcome = tried !== null && tried.job === job ? tried.outcome : null;
  return (
    <>
      <SubScreenBar title={said.titles[draft.kind]} onBack={actions.back} />
      <main className="ev-body" aria-busy={job !== null && outcome === null}>
        <JobFields
          form={form}
          territories={territories}
          homes={homes}
          findAccounts={actions.findAccounts}
          onChange={setForm}
        />
        {job === null ? (
          <span className="ev-hint">{said.incomplete[draft.kind]}</span>
        ) : outcome === null ? (
          <span className="ev-hint" role="status">
            {said.working}
          </span>
        ) : (
          <Outcomes outcome={outcome} />
        )}
        {job !== null && tried?.outcome.status === "done" && (
          <JobTerms
            form={form}
            rep={job.kind === "repLeaves" ? job.rep : ""}
            manner={manner}
            effect={tried.outcome.value.effect}
            onForm={setForm}
            onManner={setManner}
          />
        )}
      </main>
      <Footer hint={said.hint}>
        <Button
          appearance="primary"
          className="ev-fill"
          disabledFocusable={outcome?.status !== "done" || isBusy}
          onClick={() => {
            if (job !== null) actions.whatIf.add(inManner(job, manner), jobName(job, words));
          }}
        >
          {said.add}
        </Button>
        <Button onClick={actions.back}>{words.cancel}</Button>
      </Footer>
    </>
  );
}

function Outcomes({ outcome }: { outcome: Outcome<JobSummary> }) {
  const { words } = useLanguage();
  if (outcome.status === "done") return <JobPreview tried={outcome.value} />;
  if (outcome.status === "cancelled") return null;
  const { title, text } = problemWords(outcome.problem, words);
  return (
    <Message status="look" title={title}>
      <span className="ev-small">{text}</span>
    </Message>
  );
}

/** Homes of the territories, once they are wanted. */
function useHomes(isWanted: boolean, load: PaneActions["points"]): TerritoryHomes {
  const [homes, setHomes] = useState<TerritoryHomes>([]);
  useEffect(() => {
    let wanted = isWanted;
    if (isWanted) {
      void load().then(({ territories }) => {
        if (wanted) setHomes(territories);
      });
    }
    return () => {
      wanted = false;
    };
  }, [isWanted, load]);
  return homes;
}

/** What a job would change, a moment after it was filled in; that of an earlier one until then. */
function useTried(job: PlanJob | null, look: PaneActions["whatIf"]["look"]): Tried | null {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (job === null) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void look(job, controller.signal).then((outcome) => {
        if (!controller.signal.aborted) setTried({ job, outcome });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [job, look]);
  return tried;
}
