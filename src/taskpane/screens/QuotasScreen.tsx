import { Button } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { useState, type ReactNode } from "react";
import type { Problem } from "../../use-cases/outcome";
import type { QuotaBasis, QuotaWeights } from "../../engine/model/quota-plan";
import type { PotKind } from "../../engine/model/resource-plan";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import { overridesOfPot, withPotOverrides } from "../../use-cases/typed-resource-overrides";
import type { PlanSummary, QuotaSummary } from "../../worker/plan-summary";
import { TargetBars } from "../charts/TargetBars";
import { Chip } from "../parts/Chip";
import { Footer } from "../parts/Footer";
import { LinkButton } from "../parts/LinkButton";
import { Message } from "../parts/Message";
import { QuotaGap } from "../parts/QuotaGap";
import { QuotaOverrides } from "../parts/QuotaOverrides";
import { QuotaSplit } from "../parts/QuotaSplit";
import { QuotaSteps } from "../parts/QuotaSteps";
import { Resources } from "../parts/Resources";
import { StatusIcon } from "../parts/StatusIcon";
import { TypedOverridesNote } from "../parts/TypedOverridesNote";
import type { PaneActions } from "../state/pane-actions";
import type { TakenOverrides } from "../state/pane-state";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

const NO_WEIGHTS: QuotaWeights = { potential: 0, history: 0, equal: 0, pipeline: 0, workload: 0 };

/** Where target and forecasts differ, and where each number came from. */
export default function QuotasScreen({
  plan,
  typed,
  typedResources,
  typedSettings,
  actions,
}: {
  plan: PlanSummary;
  /** What was typed on the sheet of the plan before. */
  typed: TakenOverrides | null;
  typedResources: Readonly<Record<PotKind, TakenOverrides | null>>;
  typedSettings?: ReactNode;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [opened, setOpened] = useState("");
  const { quotas, settings } = plan;
  const change = (wanted: Partial<QuotaSettings>) => {
    void actions.changeQuotas(wanted).then(setProblem);
  };
  const isPlaced = quotas === null || Math.abs(quotas.notPlaced) < 0.005;
  return (
    <>
      <main className="ev-body ev-columns">
        <Verdict quotas={quotas} />
        {problem !== null && <Message status="look" title={problemLine(problem, words)} />}
        {typedSettings}
        {quotas !== null && typed !== null && (
          <TypedOverridesNote
            said={words.quotas.typed}
            typed={typed}
            overrides={settings.quotaOverrides}
            onChange={(quotaOverrides) => {
              change({ quotaOverrides });
            }}
          />
        )}
        {plan.resources?.pots.map(({ kind }) => {
          const taken = typedResources[kind];
          return taken === null ? null : (
            <TypedOverridesNote
              key={kind}
              said={words.resources.typed[kind]}
              typed={taken}
              overrides={overridesOfPot(settings.resourceOverrides, kind)}
              onChange={(overrides) => {
                change({ resourceOverrides: withPotOverrides(settings.resourceOverrides, kind, overrides) });
              }}
            />
          );
        })}
        {quotas !== null && <Shortfall quotas={quotas} apart={settings.quotaApart} onChange={change} />}
        {quotas !== null && <QuotaGap quotas={quotas} onOpen={setOpened} />}
        {quotas !== null && (
          <section className="ev-section">
            <h2>{words.quotas.targetTitle}</h2>
            <TargetBars quotas={quotas} />
            <span className="ev-hint">{words.quotas.overNote}</span>
            <LinkButton
              onClick={() => {
                actions.open("charts");
              }}
            >
              {words.charts.open}
            </LinkButton>
          </section>
        )}
        <QuotaSplit
          settings={settings}
          weights={quotas?.weights ?? settings.quotaWeights ?? NO_WEIGHTS}
          bases={quotas === null ? [] : basesOf(plan, quotas)}
          onChange={change}
        />
        {quotas !== null && (
          <>
            <AtBound quotas={quotas} bound="cap" growth={settings.quotaCap} />
            <AtBound quotas={quotas} bound="floor" growth={null} />
            <QuotaOverrides
              quotas={quotas}
              overrides={settings.quotaOverrides}
              onChange={(quotaOverrides) => {
                change({ quotaOverrides });
              }}
            />
            <QuotaSteps quotas={quotas} chosen={opened} onChoose={setOpened} />
          </>
        )}
        <Resources resources={plan.resources} settings={settings} onChange={change} />
      </main>
      <Footer
        hint={
          quotas !== null && (
            <span className="ev-row">
              <StatusIcon status={isPlaced ? "fine" : "look"} />
              {isPlaced
                ? words.quotas.ties
                : (quotas.notPlaced > 0 ? words.quotas.doesNotTie : words.quotas.aboveTarget)(
                    figures.wholeMoney(Math.abs(quotas.notPlaced)),
                  )}
            </span>
          )
        }
      >
        <Button
          appearance="primary"
          className="ev-fill"
          icon={<DocumentTable16Regular />}
          onClick={actions.preview}
        >
          {words.quotas.writeNow}
        </Button>
      </Footer>
    </>
  );
}

function Verdict({ quotas }: { quotas: QuotaSummary | null }) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  if (quotas === null) {
    return (
      <div className="ev-stack ev-whole">
        <h1>{said.noTarget}</h1>
        <p className="ev-small ev-lead">{said.noTargetLead}</p>
      </div>
    );
  }
  const topDown = quotas.territories.reduce((sum, { final }) => sum + final, 0);
  const gap = topDown - (quotas.bottomUp ?? topDown);
  // What the bounds leave unplaced is no quota: then the forecasts stand against less than the target.
  const isWhole = quotas.shortfall === null;
  const count = (bound: "cap" | "floor"): string =>
    figures.count(quotas.territories.filter((quota) => quota.bound === bound).length);
  const all = figures.count(quotas.territories.length);
  return (
    <div className="ev-stack ev-whole">
      <h1>
        {quotas.bottomUp === null
          ? said.shared(figures.money(topDown), all)
          : gap >= 0
            ? said.forecastLess(figures.money(gap), isWhole)
            : said.forecastMore(figures.money(-gap), isWhole)}
      </h1>
      <p className="ev-small ev-lead">
        {quotas.bottomUp !== null && topDown > 0 && `${said.differ(figures.share(Math.abs(gap) / topDown))} `}
        {said.atBounds(count("cap"), count("floor"), all)}
      </p>
    </div>
  );
}

/** What keeps the target from being placed, with the ways on. */
function Shortfall({
  quotas: { shortfall },
  apart,
  onChange,
}: {
  quotas: QuotaSummary;
  apart: number;
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  if (shortfall === null) return null;
  const { cause, amount, placed, growth, target } = shortfall;
  if (cause === "overrides") {
    return (
      <Message status="look" title={said.overridesDoNotFit(figures.money(Math.abs(amount)))}>
        <span className="ev-small">{said.overridesText}</span>
      </Message>
    );
  }
  const isCap = cause === "caps";
  const shown = figures.money(Math.abs(amount));
  return (
    <Message
      status="look"
      title={
        isCap
          ? said.capsTooLow(figures.money(placed), shown)
          : said.floorsTooHigh(figures.money(placed), shown)
      }
    >
      <div className="ev-chips">
        {growth !== null && (
          <Button
            size="small"
            onClick={() => {
              onChange(isCap ? { quotaCap: growth } : { quotaFloor: growth });
            }}
          >
            {isCap ? said.raiseCap(figures.share(growth)) : said.lowerFloor(figures.share(growth))}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            onChange({ quotaTarget: target });
          }}
        >
          {isCap
            ? said.lowerTarget(figures.wholeMoney(target))
            : said.raiseTarget(figures.wholeMoney(target))}
        </Button>
        {isCap && (
          <Button
            size="small"
            onClick={() => {
              onChange({ quotaApart: apart + amount });
            }}
          >
            {said.ownLine(shown)}
          </Button>
        )}
      </div>
    </Message>
  );
}

function AtBound({
  quotas,
  bound,
  growth,
}: {
  quotas: QuotaSummary;
  bound: "cap" | "floor";
  /** Growth at which they stop, null where nothing is said of it. */
  growth: number | null;
}) {
  const { words, figures } = useLanguage();
  const names = quotas.territories.filter((quota) => quota.bound === bound).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{bound === "cap" ? words.quotas.atCap : words.quotas.atFloor}</h2>
        <span className="ev-hint">{figures.count(names.length)}</span>
      </div>
      {names.length === quotas.territories.length ? (
        <span className="ev-hint">{words.quotas.allAtBound}</span>
      ) : (
        <div className="ev-chips">
          {names.map((name) => (
            <Chip key={name}>{name}</Chip>
          ))}
        </div>
      )}
      {growth !== null && names.length < quotas.territories.length && (
        <span className="ev-hint">{words.quotas.capNote(figures.deviation(growth))}</span>
      )}
    </section>
  );
}

/** What the data allow to share out by. */
function basesOf({ totals }: PlanSummary, { historyFrom, hasPipeline }: QuotaSummary): QuotaBasis[] {
  const can: readonly (readonly [QuotaBasis, boolean])[] = [
    ["potential", totals.potential !== null],
    ["history", historyFrom !== "none"],
    ["equal", true],
    ["pipeline", hasPipeline],
    ["workload", totals.workload !== null],
  ];
  return can.filter(([, isPossible]) => isPossible).map(([basis]) => basis);
}
