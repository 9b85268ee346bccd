import { Button } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { lazy, Suspense, type ReactNode } from "react";
import type { PlanSummary, TerritoryBalance } from "../../worker/plan-summary";
import { AboveCapacity } from "../parts/AboveCapacity";
import { AgainstTarget } from "../parts/AgainstTarget";
import { Certificate } from "../parts/Certificate";
import { FittedIn } from "../parts/FittedIn";
import { Footer } from "../parts/Footer";
import { JobDone } from "../parts/JobDone";
import { LinkButton } from "../parts/LinkButton";
import { MatchRisks } from "../parts/MatchRisks";
import { Message } from "../parts/Message";
import { unbroken } from "../parts/unbroken";
import type { PaneActions } from "../state/pane-actions";
import type { DoneJob, FittedPlan } from "../state/pane-state";
import { useLanguage } from "../strings/words";

const Conflicts = lazy(() => import("../parts/Conflicts"));
const SuggestedMoves = lazy(() => import("../parts/SuggestedMoves"));
const HandMoves = lazy(() => import("../parts/HandMoves"));
const TradeOff = lazy(() => import("../parts/TradeOff"));
const TerritoryMap = lazy(() => import("../map/TerritoryMap"));

/** How many of the territories furthest from their target are named. */
const FURTHEST = 3;

/** Is it fair, and what does it cost. */
export default function ResultScreen({
  plan,
  isWritten = false,
  fitted,
  doneJob = null,
  planIsOlder,
  typed,
  dark,
  actions,
}: {
  plan: PlanSummary;
  /** The plan stands on its sheets, which change with it. */
  isWritten?: boolean;
  /** What was placed into the written plan; null for a plan made anew. */
  fitted: FittedPlan | null;
  /** The what-if job that made the plan what it is. */
  doneJob?: DoneJob | null;
  planIsOlder: boolean;
  /** What was typed on the sheets of the plan before. */
  typed?: ReactNode;
  dark: boolean;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const balanced = plan.after.find(({ isBalanced }) => isBalanced) ?? plan.after[0];
  // A proof may find a better plan of the same data and settings.
  const version = `${plan.fingerprint} ${String(plan.certificate?.objective)} ${String(plan.disruption.accountsMoved)} ${String(plan.meanDistanceKm)}`;
  return (
    <>
      <main className="ev-body ev-columns">
        {balanced !== undefined && <Verdict plan={plan} balanced={balanced} prove={actions.prove} />}
        {typed}
        {planIsOlder && <p className="ev-small ev-tone-look ev-whole">{words.settings.planIsOlder}</p>}
        {balanced !== undefined && balanced.outside > 0 && (
          <Suspense fallback={<p className="ev-hint">{words.conflicts.looking}</p>}>
            <Conflicts
              key={plan.fingerprint}
              load={actions.conflicts}
              onWiden={(tolerance) => {
                actions.changeSettings({ tolerance });
                actions.plan();
              }}
            />
          </Suspense>
        )}
        {doneJob !== null && (
          <div className="ev-whole">
            <JobDone done={doneJob} />
          </div>
        )}
        {plan.givenUpJobs.length > 0 && (
          <div className="ev-whole">
            <Message
              status="look"
              title={words.whatIf.givenUp(plan.givenUpJobs.length, figures.count(plan.givenUpJobs.length))}
            >
              {plan.givenUpJobs.map((text) => (
                <span key={text} className="ev-small">
                  {text}
                </span>
              ))}
            </Message>
          </div>
        )}
        {fitted !== null && <FittedIn fitted={fitted} />}
        <AgainstTarget
          plan={plan}
          onOpen={actions.openTerritory}
          onCharts={() => {
            actions.open("charts");
          }}
        />
        <section className="ev-section">
          <h2>{words.result.map}</h2>
          <Suspense fallback={<div className="ev-hint">{words.result.mapLoading}</div>}>
            <TerritoryMap key={version} load={actions.points} dark={dark} onOpen={actions.openTerritory} />
          </Suspense>
          <LinkButton
            className="ev-start"
            onClick={() => {
              actions.open("map");
            }}
          >
            {words.map.enlarge}
          </LinkButton>
        </section>
        {plan.settings.startFrom !== "areas" && (
          <Suspense fallback={null}>
            <TradeOff
              key={version}
              load={actions.tradeOff}
              tolerance={plan.settings.tolerance}
              byMoves={plan.settings.startFrom === "owners"}
            />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <HandMoves key={plan.fingerprint} plan={plan} isWritten={isWritten} actions={actions} />
        </Suspense>
        <AboveCapacity
          above={plan.aboveCapacity}
          all={plan.territories}
          isLessTravel={plan.settings.lessTravel}
          onPlan={(change) => {
            actions.changeSettings(change);
            actions.plan();
          }}
        />
        <MatchRisks matching={plan.matching} />
        {balanced !== undefined && (
          <Furthest plan={plan} balanced={balanced} onOpen={actions.openTerritory}>
            {balanced.territories.length > 1 && (
              <Suspense fallback={null}>
                <SuggestedMoves territory={null} plan={plan} isWritten={isWritten} actions={actions} />
              </Suspense>
            )}
          </Furthest>
        )}
      </main>
      <Footer>
        <Button
          appearance="primary"
          className="ev-fill"
          icon={<DocumentTable16Regular />}
          onClick={actions.preview}
        >
          {words.result.writeNow}
        </Button>
        <Button
          onClick={() => {
            actions.open("territories");
          }}
        >
          {words.result.settings}
        </Button>
      </Footer>
    </>
  );
}

function Verdict({
  plan,
  balanced,
  prove,
}: {
  plan: PlanSummary;
  balanced: TerritoryBalance;
  prove: PaneActions["prove"];
}) {
  const { words, figures } = useLanguage();
  const { disruption } = plan;
  const all = figures.count(balanced.territories.length);
  const band = figures.band(balanced.tolerance);
  const measure = words.onMeasure[balanced.measure];
  const moves =
    disruption.accountsOwned === 0
      ? words.result.noOwners
      : words.result.moves(
          figures.count(disruption.accountsMoved),
          figures.count(disruption.accountsOwned),
          figures.share(disruption.accountsMoved / disruption.accountsOwned),
        );
  const revenue =
    disruption.accountsOwned > 0 && disruption.revenueOwned > 0
      ? words.result.movedRevenue(
          figures.money(disruption.revenueMoved),
          figures.money(disruption.revenueOwned),
        )
      : disruption.accountsOwned > 0
        ? "."
        : "";
  const newlyOwned = plan.counts.planned - disruption.accountsOwned;
  const details = [
    moves + revenue,
    newlyOwned > 0 && disruption.accountsOwned > 0
      ? words.result.gotOwner(newlyOwned, figures.count(newlyOwned))
      : "",
    plan.meanDistanceKm === null ? "" : words.result.distance(figures.count(plan.meanDistanceKm)),
  ];
  return (
    <div className="ev-section ev-whole">
      <h1>
        {balanced.outside === 0
          ? words.result.allInside(all, band, measure)
          : words.result.someOutside(balanced.outside, figures.count(balanced.outside), all, band, measure)}
      </h1>
      <p className="ev-small ev-lead">{details.filter((detail) => detail !== "").join(" ")}</p>
      {plan.stoppedEarly && <p className="ev-small ev-mute">{words.result.stoppedEarly}</p>}
      <Certificate plan={plan} prove={prove} />
    </div>
  );
}

function Furthest({
  plan,
  balanced,
  onOpen,
  children,
}: {
  plan: PlanSummary;
  balanced: TerritoryBalance;
  onOpen: PaneActions["openTerritory"];
  /** What could be done about the furthest. */
  children: ReactNode;
}) {
  const { words, figures } = useLanguage();
  const today = plan.before?.find(({ measure }) => measure === balanced.measure);
  const before = new Map(today?.territories.map(({ name, deviation }) => [name, deviation]));
  const furthest = [...balanced.territories]
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))
    .slice(0, FURTHEST);
  return (
    <section className="ev-section">
      <h2>{words.result.furthest}</h2>
      <table className="ev-table" aria-label={words.result.furthest}>
        <tbody>
          {furthest.map(({ name, rep, deviation }) => {
            const was = before.get(name);
            const outside = Math.abs(deviation) > balanced.tolerance;
            return (
              <tr key={name}>
                <th scope="row">
                  <LinkButton
                    className="ev-strong"
                    onClick={() => {
                      onOpen(balanced.territories.findIndex((one) => one.name === name));
                    }}
                  >
                    {name}
                  </LinkButton>{" "}
                  {rep === name ? "" : unbroken(rep)}
                </th>
                <td className="ev-right ev-mute">
                  {was !== undefined && Number.isFinite(was) && words.result.before(figures.deviation(was))}
                </td>
                <td className={outside ? "ev-right ev-tone-look" : "ev-right"}>
                  <span className="ev-hidden">
                    {words.labelled(words.result.planned, outside ? `${words.result.outsideMark} ` : "")}
                  </span>
                  {figures.deviation(deviation)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {children}
    </section>
  );
}
