import { sayTold } from "../strings/say-told";
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { PlanJob } from "../../engine/model/plan-job";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import type { TerritoryBalance } from "../../worker/plan-summary";
import { Footer } from "../parts/Footer";
import { CarriedJobs } from "../parts/CarriedJobs";
import { BalanceChoice } from "../parts/BalanceChoice";
import { HardLimits } from "../parts/HardLimits";
import { KeepChoice } from "../parts/KeepChoice";
import { MoreSettings } from "../parts/MoreSettings";
import { NumberField } from "../parts/NumberField";
import { RegionChoice } from "../parts/RegionChoice";
import { RepMatchChoice } from "../parts/RepMatchChoice";
import { StartButton } from "../parts/StartButton";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

const STARTS = ["owners", "homes", "blank", "areas"] as const;
const AREA_LEVELS = ["counties", "states"] as const;

/** What to fix and what to protect; how bad it is today comes first. */
export default function TerritoriesSettings({
  health,
  settings,
  planIsOlder,
  jobs = [],
  actions,
}: {
  health: Health;
  /** The settings as they would be used, the user's choices filled in with the engine's. */
  settings: Settings;
  planIsOlder: boolean;
  /** What-if jobs that planning anew does again. */
  jobs?: readonly PlanJob[];
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const change = actions.changeSettings;
  const territories = health.reps.active > 0 ? health.reps.active : settings.territories;
  return (
    <>
      <main className="ev-body">
        <Verdict health={health} settings={settings} />
        {jobs.length > 0 && <CarriedJobs jobs={jobs} onGiveUp={actions.whatIf.giveUp} />}
        {planIsOlder && <p className="ev-small ev-tone-look">{words.settings.planIsOlder}</p>}
        <section className="ev-section">
          <h2 id="start-from">{words.settings.startFrom}</h2>
          <RadioGroup
            className="ev-list"
            aria-labelledby="start-from"
            value={settings.startFrom ?? ""}
            onChange={(_, data) => {
              const chosen = STARTS.find((start) => start === data.value);
              if (chosen !== undefined) change({ startFrom: chosen });
            }}
          >
            {STARTS.map((start) => {
              const { possible, reason } = health.starts[start];
              return (
                <Radio
                  key={start}
                  className="ev-option"
                  value={start}
                  disabled={!possible}
                  label={
                    <span className="ev-stack ev-tight">
                      <span className={settings.startFrom === start ? "ev-strong" : undefined}>
                        {words.settings.starts[start].name}
                      </span>
                      <span className="ev-hint">
                        {reason === null
                          ? words.settings.starts[start].text
                          : sayTold(reason, words, figures)}
                      </span>
                    </span>
                  }
                />
              );
            })}
          </RadioGroup>
          {settings.startFrom === "areas" && (
            <RadioGroup
              layout="horizontal"
              aria-label={words.settings.areaLevel}
              value={settings.areaLevel}
              onChange={(_, data) => {
                const chosen = AREA_LEVELS.find((level) => level === data.value);
                if (chosen !== undefined) change({ areaLevel: chosen });
              }}
            >
              {AREA_LEVELS.map((level) => (
                <Radio key={level} value={level} label={words.settings.areaLevels[level]} />
              ))}
            </RadioGroup>
          )}
        </section>
        <BalanceChoice health={health} settings={settings} onChange={change} />
        <KeepChoice health={health} settings={settings} onChange={change} />
        <RegionChoice health={health} settings={settings} onChange={change} />
        <RepMatchChoice health={health} settings={settings} onChange={change} />
        {health.reps.active === 0 && settings.territories !== null && (
          <section className="ev-section">
            <div className="ev-head">
              <h2>{words.settings.territories}</h2>
              <NumberField
                label={words.settings.territories}
                value={settings.territories}
                show={(value) => String(value)}
                read={(text) => (/^\d+$/.test(text.trim()) ? Number(text) : null)}
                least={1}
                most={2000}
                step={1}
                range={words.settings.territoriesRange}
                width={72}
                onChange={(value) => {
                  change({ territories: value });
                }}
              />
            </div>
            <span className="ev-hint">{words.settings.territoriesHint}</span>
          </section>
        )}
        <HardLimits health={health} limits={settings.limits} onChange={change} />
        <MoreSettings settings={settings} onChange={change} />
      </main>
      <Footer
        hint={
          territories === null
            ? words.settings.accountsOnly(health.accounts.plannable, figures.count(health.accounts.plannable))
            : words.settings.forCounts(
                health.accounts.plannable,
                figures.count(health.accounts.plannable),
                territories,
                figures.count(territories),
              )
        }
      >
        <StartButton starts="plan" className="ev-fill" onClick={actions.plan}>
          {words.settings.plan}
        </StartButton>
      </Footer>
    </>
  );
}

function Verdict({ health, settings }: { health: Health; settings: Settings }) {
  const { words, figures } = useLanguage();
  const first = settings.balanceOn?.[0];
  const today = health.today?.find(({ measure }) => measure === first?.measure) ?? health.today?.[0];
  if (today === undefined) return <h1>{words.settings.noToday}</h1>;
  const all = figures.count(today.territories.length);
  const tolerance = first?.tolerance ?? settings.tolerance;
  const band = figures.band(tolerance);
  const outside = outsideOf(today, tolerance);
  const worst = furthest(today);
  return (
    <div className="ev-stack">
      <h1>
        {outside > 0
          ? words.settings.todayOutside(figures.count(outside), all, band)
          : words.settings.todayInside(all, band)}
      </h1>
      <p className="ev-small ev-lead">
        {words.settings.todayDetail(words.onMeasure[today.measure])}{" "}
        {worst !== undefined && words.settings.largest(figures.deviation(worst.deviation), nameOf(worst))}
      </p>
    </div>
  );
}

function outsideOf(balance: TerritoryBalance, tolerance: number): number {
  return balance.territories.filter(({ deviation }) => Math.abs(deviation) > tolerance).length;
}

function furthest(balance: TerritoryBalance): TerritoryBalance["territories"][number] | undefined {
  return [...balance.territories].sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))[0];
}

function nameOf({ name, rep }: { name: string; rep: string }): string {
  return rep === "" || rep === name ? name : `${name}, ${rep}`;
}
