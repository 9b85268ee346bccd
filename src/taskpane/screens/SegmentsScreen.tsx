import { capital } from "../../engine/told/capital";
import { sayTold } from "../strings/say-told";
import { Button, Checkbox } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import type { SegmentsView } from "../../worker/segments-view";
import { CallPlan } from "../parts/CallPlan";
import { Footer } from "../parts/Footer";
import { Message } from "../parts/Message";
import { RepsNeeded } from "../parts/RepsNeeded";
import { SegmentGrid } from "../parts/SegmentGrid";
import { renamed } from "../parts/SegmentName";
import { SegmentRules } from "../parts/SegmentRules";
import { SegmentProfiles, SegmentTable } from "../parts/SegmentTable";
import { SegmentCuts, SegmentWay } from "../parts/SegmentWay";
import { TypedSegmentsNote } from "../parts/TypedSegmentsNote";
import { useSegments } from "../parts/use-segments";
import { WorkloadSettings } from "../parts/WorkloadSettings";
import type { PaneActions } from "../state/pane-actions";
import type { TakenSegments } from "../state/pane-state";
import { problemLine, problemTitle } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** Which accounts matter and how often they are called; every choice is counted at once. */
export default function SegmentsScreen({
  health,
  settings,
  typed,
  planIsOlder,
  actions,
}: {
  health: Health;
  /** What the user chose. */
  settings: Partial<Settings>;
  /** What was typed on the Segments sheet. */
  typed: TakenSegments | null;
  planIsOlder: boolean;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const { view, problem } = useSegments(actions.segments, settings, health);
  const change = actions.changeSettings;
  const mapped = health.mapping.entities.find(({ entity }) => entity === "account")?.fields ?? [];
  return (
    <>
      <main className="ev-body" aria-busy={view === null}>
        {problem !== null && <Message status="look" title={problemLine(problem, words)} />}
        {view === null ? (
          <h1>{words.segments.counting}</h1>
        ) : (
          <>
            <Verdict view={view} />
            {typed !== null && (
              <TypedSegmentsNote
                typed={typed}
                choices={{ segmentNames: settings.segmentNames ?? [], callPlan: settings.callPlan ?? [] }}
                onChange={change}
              />
            )}
            {planIsOlder && <p className="ev-small ev-tone-look">{words.settings.planIsOlder}</p>}
            <section className="ev-section">
              <SegmentWay view={view} settings={settings} onChange={change} />
              {(settings.segmentBy ?? view.by) === "grid" && (
                <SegmentGrid
                  grid={settings.segmentGrid}
                  sides={view.choices.sides}
                  onChange={(segmentGrid) => {
                    change({ segmentGrid });
                  }}
                />
              )}
              {view.segments.length > 0 && (
                <SegmentTable
                  view={view}
                  onRename={(code, name) => {
                    change({ segmentNames: renamed(settings.segmentNames ?? [], code, name) });
                  }}
                />
              )}
              <SegmentCuts view={view} settings={settings} onChange={change} />
              {view.note.length > 0 && (
                <span className="ev-hint">
                  {view.note.map((told) => sayTold(told, words, figures)).join("; ")}
                </span>
              )}
              <SegmentProfiles view={view} />
            </section>
            <Potential view={view} isChosen={settings.estimatePotential === true} onChange={change} />
            {view.by !== "none" && (
              <>
                <SegmentRules
                  rules={settings.segmentRules ?? []}
                  view={view}
                  mapped={mapped}
                  onChange={(segmentRules) => {
                    change({ segmentRules });
                  }}
                />
                <CallPlan
                  view={view}
                  plan={settings.callPlan ?? []}
                  onChange={(callPlan) => {
                    change({ callPlan });
                  }}
                />
              </>
            )}
            {view.reps !== null && (
              <>
                <RepsNeeded sizing={view.reps} />
                <WorkloadSettings settings={settings} onChange={change} />
              </>
            )}
          </>
        )}
      </main>
      <Footer>
        <Button
          appearance="primary"
          className="ev-fill"
          onClick={() => {
            actions.step("territories");
          }}
        >
          {words.segments.next}
        </Button>
      </Footer>
    </>
  );
}

function Verdict({ view }: { view: SegmentsView }) {
  const { words, figures } = useLanguage();
  const { amount, segments, basis } = view;
  const first = segments.find(({ accounts }) => accounts > 0);
  const total = amount === null ? 0 : segments.reduce((sum, segment) => sum + segment[amount], 0);
  const heading = (): string => {
    if (first === undefined) return words.segments.none;
    const shown = figures.count(first.accounts);
    if (amount === null || total <= 0) return words.segments.verdictCount(first.accounts, shown, first.name);
    const share = figures.share(Math.round((100 * first[amount]) / total) / 100);
    return words.segments.verdict(first.accounts, shown, first.name, share, words.onMeasure[amount]);
  };
  return (
    <div className="ev-stack">
      <h1>{heading()}</h1>
      <p className="ev-small ev-lead">
        {segments.length === 0
          ? words.segments.noneLead
          : words.labelled(
              capital(sayTold(basis, words, figures)),
              words.segments.lead(segments.length, figures.count(segments.length)),
            )}
      </p>
    </div>
  );
}

/** Potential of accounts without one is estimated only when asked for here. */
function Potential({
  view,
  isChosen,
  onChange,
}: {
  view: SegmentsView;
  isChosen: boolean;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const { withoutPotential } = view.choices;
  const { model } = view;
  // Where every account has its potential there is nothing to estimate, and nothing to warn of.
  const notEstimated = withoutPotential === 0 ? null : view.notEstimated;
  if (withoutPotential === 0 && !isChosen) return null;
  return (
    <section className="ev-stack">
      <Checkbox
        label={words.segments.estimate}
        checked={isChosen}
        onChange={(_, data) => {
          onChange({ estimatePotential: data.checked === true });
        }}
      />
      <span className={`ev-hint ${notEstimated === null ? "" : "ev-tone-look"}`}>
        {notEstimated !== null
          ? problemTitle(notEstimated, words)
          : model === null
            ? words.segments.estimateOffer(withoutPotential, figures.count(withoutPotential))
            : words.segments.estimated(
                model.accountsEstimated,
                figures.count(model.accountsEstimated),
                figures.share(Math.round(model.outOfFoldR2 * 100) / 100),
                figures.share(Math.round(model.typicalError * 100) / 100),
              )}
      </span>
    </section>
  );
}
