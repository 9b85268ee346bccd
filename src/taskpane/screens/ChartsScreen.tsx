import { Button, Select } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Outcome } from "../../use-cases/outcome";
import { quotaWay } from "../../use-cases/quota-way";
import type { ChartFacts } from "../../worker/chart-facts";
import type { PlanSummary, QuotaSummary } from "../../worker/plan-summary";
import { QuotaWaterfall } from "../charts/QuotaWaterfall";
import { FILLS, TerritoryBars } from "../charts/TerritoryBars";
import { AgainstTarget } from "../parts/AgainstTarget";
import { ChartOrTable } from "../parts/ChartOrTable";
import { Footer } from "../parts/Footer";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

const TradeOff = lazy(() => import("../parts/TradeOff"));

/**
 * Balance, trade-off, capacity against workload, the way to the quotas, quota to potential and the mix of segments; they
 * go into the workbook over the sheets of the plan that is written, whatever plan is at hand.
 */
export default function ChartsScreen({
  plan,
  isWritten,
  hasSheets,
  actions,
}: {
  /** Null where none is at hand, as in a workbook that was opened anew. */
  plan: PlanSummary | null;
  /** The sheets hold this very plan. */
  isWritten: boolean;
  /** Some plan is written in this workbook. */
  hasSheets: boolean;
  actions: Pick<PaneActions, "chartFacts" | "placeCharts" | "tradeOff" | "openTerritory" | "open" | "back">;
}) {
  const { words } = useLanguage();
  const said = words.charts;
  const [facts, setFacts] = useState<Outcome<ChartFacts> | null>(null);
  const [placed, setPlaced] = useState<Outcome<string> | "running" | null>(null);
  const { chartFacts } = actions;
  useEffect(() => {
    let wanted = true;
    if (plan === null) return;
    void chartFacts().then((found) => {
      if (wanted) setFacts(found);
    });
    return () => {
      wanted = false;
    };
  }, [plan, chartFacts]);
  const isPlacing = placed === "running";
  return (
    <>
      <SubScreenBar title={said.title} onBack={actions.back} />
      <main className="ev-body ev-columns" aria-busy={plan !== null && facts === null}>
        {plan === null && <p className="ev-small">{said.noPlan}</p>}
        {plan !== null && <AgainstTarget plan={plan} onOpen={actions.openTerritory} />}
        {plan !== null && plan.settings.startFrom !== "areas" && (
          <Suspense fallback={null}>
            <TradeOff
              load={actions.tradeOff}
              tolerance={plan.settings.tolerance}
              byMoves={plan.settings.startFrom === "owners"}
            />
          </Suspense>
        )}
        {plan !== null && facts === null && <p className="ev-hint">{said.loading}</p>}
        {facts?.status === "problem" && <p className="ev-tone-danger">{problemLine(facts.problem, words)}</p>}
        {facts?.status === "done" && <Capacity hours={facts.value.hours} onOpen={actions.openTerritory} />}
        {plan?.quotas === null && <p className="ev-small ev-mute">{said.noQuotas}</p>}
        {plan !== null && plan.quotas !== null && (
          <>
            <Waterfall quotas={plan.quotas} />
            <ToPotential quotas={plan.quotas} onOpen={actions.openTerritory} />
          </>
        )}
        {plan !== null && facts?.status === "done" && facts.value.segments !== null && (
          <SegmentMix
            segments={facts.value.segments}
            names={plan.after[0]?.territories.map(({ name }) => name) ?? []}
            onOpen={actions.openTerritory}
          />
        )}
      </main>
      <Footer
        hint={
          <span id="ev-charts-status" role="status">
            {statusOf()}
          </span>
        }
      >
        <Button
          appearance="primary"
          className="ev-fill"
          disabledFocusable={!hasSheets || isPlacing}
          aria-busy={isPlacing}
          aria-describedby="ev-charts-status"
          onClick={() => {
            setPlaced("running");
            void actions.placeCharts().then(setPlaced);
          }}
        >
          {isPlacing ? said.placing : said.place}
        </Button>
      </Footer>
    </>
  );

  function statusOf(): string {
    if (!hasSheets) return said.notWritten;
    if (placed === null || placed === "running" || placed.status === "cancelled")
      return isWritten ? "" : said.ofWritten;
    return placed.status === "done" ? said.placed(placed.value) : problemLine(placed.problem, words);
  }
}

/** Opens the card of a territory, by its place in the plan. */
type OpenTerritory = PaneActions["openTerritory"];

function Capacity({ hours, onOpen }: { hours: ChartFacts["hours"]; onOpen: OpenTerritory }) {
  const { words, figures } = useLanguage();
  const said = words.charts.capacity;
  if (hours === null) {
    return (
      <section className="ev-section">
        <h2>{said.title}</h2>
        <span className="ev-hint">{said.none}</span>
      </section>
    );
  }
  const shown = (value: number): string => figures.amount(value, "hours");
  const share = (needed: number, there: number): string => (there > 0 ? figures.share(needed / there) : "");
  const sum = (pick: (one: NonNullable<ChartFacts["hours"]>[number]) => number): number =>
    hours.reduce((total, one) => total + pick(one), 0);
  const above = hours.filter(({ calls, travel, capacity }) => calls + travel > capacity).length;
  const company = share(
    sum(({ calls, travel }) => calls + travel),
    sum(({ capacity }) => capacity),
  );
  return (
    <ChartOrTable
      title={said.title}
      note={said.note}
      head={[words.charts.territory, said.calls, said.travel, said.capacity, said.use]}
      rows={() =>
        hours.map(({ name, calls, travel, capacity }) => [
          name,
          shown(calls),
          shown(travel),
          shown(capacity),
          share(calls + travel, capacity),
        ])
      }
      chart={
        <TerritoryBars
          bars={hours.map(({ name, calls, travel, capacity }) => ({
            name,
            parts: [calls, travel],
            mark: capacity,
            tip: () =>
              said.tip(name, shown(calls + travel), shown(capacity), share(calls + travel, capacity)),
          }))}
          line={null}
          label={said.label(figures.count(hours.length), said.above(above, figures.count(above)), company)}
          chooseLabel={words.labelled(said.title, words.charts.choose)}
          axis={(value) => figures.count(value)}
          onOpen={onOpen}
        />
      }
    />
  );
}

function Waterfall({ quotas }: { quotas: QuotaSummary }) {
  const { words, figures } = useLanguage();
  const said = words.charts.waterfall;
  const [territory, setTerritory] = useState<number | null>(null);
  const steps = quotaWay(quotas, territory);
  return (
    <ChartOrTable
      title={said.title}
      note={said.note}
      aside={
        <Select
          size="small"
          aria-label={said.of}
          value={territory === null ? "" : String(territory)}
          onChange={(_, data) => {
            setTerritory(data.value === "" ? null : Number(data.value));
          }}
        >
          <option value="">{said.all}</option>
          {quotas.territories.map(({ name }, at) => (
            <option key={name} value={String(at)}>
              {name}
            </option>
          ))}
        </Select>
      }
      head={[said.step, said.amount]}
      rows={() => steps.map(({ step, amount }) => [said.steps[step], figures.wholeMoney(amount)])}
      chart={<QuotaWaterfall steps={steps} />}
    />
  );
}

function ToPotential({ quotas, onOpen }: { quotas: QuotaSummary; onOpen: OpenTerritory }) {
  const { words, figures } = useLanguage();
  const said = words.charts.toPotential;
  const known = quotas.territories.filter(({ potential }) => potential > 0);
  if (known.length === 0) {
    return (
      <section className="ev-section">
        <h2>{said.title}</h2>
        <span className="ev-hint">{said.none}</span>
      </section>
    );
  }
  const shares = known.map(({ final, potential }) => final / potential);
  const company =
    known.reduce((sum, { final }) => sum + final, 0) /
    known.reduce((sum, { potential }) => sum + potential, 0);
  return (
    <ChartOrTable
      title={said.title}
      note={said.note(figures.share(company))}
      head={[words.charts.territory, said.quota, said.potential, said.share]}
      rows={() =>
        known.map(({ name, final, potential }) => [
          name,
          figures.wholeMoney(final),
          figures.money(potential),
          figures.share(final / potential),
        ])
      }
      chart={
        <TerritoryBars
          bars={known.map(({ name, final, potential }) => ({
            name,
            parts: [final / potential],
            mark: null,
            tip: () =>
              said.tip(
                name,
                figures.share(final / potential),
                figures.money(final),
                figures.money(potential),
              ),
          }))}
          line={company}
          label={said.label(
            figures.count(known.length),
            figures.share(Math.min(...shares)),
            figures.share(Math.max(...shares)),
            figures.share(company),
          )}
          chooseLabel={words.labelled(said.title, words.charts.choose)}
          axis={(value) => figures.share(value)}
          onOpen={(at) => {
            onOpen(quotas.territories.findIndex(({ name }) => name === known[at]?.name));
          }}
        />
      }
    />
  );
}

function SegmentMix({
  segments: { names: segments, counts },
  names,
  onOpen,
}: {
  segments: NonNullable<ChartFacts["segments"]>;
  /** Names of the territories, in the plan's order. */
  names: readonly string[];
  onOpen: OpenTerritory;
}) {
  const { words, figures } = useLanguage();
  const said = words.charts.mix;
  const listed = (values: readonly number[]): string =>
    segments.map((segment, at) => `${segment} ${figures.count(values[at] ?? 0)}`).join(", ");
  const all = segments.map((_, at) => counts.reduce((sum, own) => sum + (own[at] ?? 0), 0));
  return (
    <ChartOrTable
      title={said.title}
      note={said.note}
      head={[words.charts.territory, ...segments]}
      rows={() => counts.map((own, at) => [names[at] ?? "", ...own.map(figures.count)])}
      chart={
        <>
          <ul className="ev-legend ev-small">
            {segments.map((segment, at) => (
              <li key={segment}>
                <span
                  className="ev-swatch"
                  style={{ background: FILLS[at % FILLS.length] }}
                  aria-hidden="true"
                />
                {segment}
              </li>
            ))}
          </ul>
          <TerritoryBars
            bars={counts.map((own, at) => ({
              name: names[at] ?? "",
              parts: own,
              mark: null,
              tip: () => words.labelled(names[at] ?? "", listed(own)),
            }))}
            line={null}
            label={said.label(figures.count(counts.length), listed(all))}
            chooseLabel={words.labelled(said.title, words.charts.choose)}
            axis={figures.count}
            onOpen={onOpen}
          />
        </>
      }
    />
  );
}
