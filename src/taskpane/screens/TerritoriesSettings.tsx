import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { Health, TerritoryBalance } from "../../worker/planner";
import { Footer } from "../parts/Footer";
import { MoreSettings } from "../parts/MoreSettings";
import { NumberField } from "../parts/NumberField";
import { TOLERANCE } from "../state/setting-ranges";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

const STARTS = ["owners", "homes", "blank"] as const;

/** What to fix and what to protect; how bad it is today comes first. */
export default function TerritoriesSettings({
  health,
  settings,
  planIsOlder,
  actions,
}: {
  health: Health;
  /** The settings as they would be used, the user's choices filled in with the engine's. */
  settings: Settings;
  planIsOlder: boolean;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const change = actions.changeSettings;
  const territories = health.reps.active > 0 ? health.reps.active : settings.territories;
  return (
    <>
      <main className="ev-body">
        <Verdict health={health} settings={settings} />
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
                      <span className="ev-hint">{possible ? words.settings.starts[start].text : reason}</span>
                    </span>
                  }
                />
              );
            })}
          </RadioGroup>
        </section>
        <BalanceChoice health={health} settings={settings} onChange={change} />
        <section className="ev-section">
          <h2>{words.settings.keep}</h2>
          <div className="ev-list">
            <KeepRow
              label={words.settings.locked}
              checked={settings.keepLocked}
              count={health.keep.locked}
              onChange={(keepLocked) => {
                change({ keepLocked });
              }}
            />
            <KeepRow
              label={words.settings.named}
              checked={settings.keepNamed}
              count={health.keep.named}
              onChange={(keepNamed) => {
                change({ keepNamed });
              }}
            />
          </div>
        </section>
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
        <Button appearance="primary" className="ev-fill" onClick={actions.plan}>
          {words.settings.plan}
        </Button>
      </Footer>
    </>
  );
}

function Verdict({ health, settings }: { health: Health; settings: Settings }) {
  const { words, figures } = useLanguage();
  const today = health.today?.find(({ measure }) => measure === settings.balanceOn) ?? health.today?.[0];
  if (today === undefined) return <h1>{words.settings.noToday}</h1>;
  const all = figures.count(today.territories.length);
  const band = figures.band(settings.tolerance);
  const outside = outsideOf(today, settings.tolerance);
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

function BalanceChoice({
  health,
  settings,
  onChange,
}: {
  health: Health;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  return (
    <section className="ev-section">
      <h2 id="balance-on">{words.settings.balance}</h2>
      <RadioGroup
        className="ev-list"
        aria-labelledby="balance-on"
        value={settings.balanceOn ?? ""}
        onChange={(_, data) => {
          const chosen = health.measures.find(({ key }) => key === data.value);
          if (chosen !== undefined) onChange({ balanceOn: chosen.key });
        }}
      >
        {health.measures.map(({ key, unit, total }) => (
          <div className="ev-item ev-item-middle ev-measure" key={key}>
            <Radio value={key} label={words.measures[key]} className="ev-fill" />
            <span className="ev-small ev-mute ev-nowrap">{figures.amount(total, unit)}</span>
            {settings.balanceOn === key && (
              <>
                <span className="ev-small">±</span>
                <NumberField
                  label={`${words.measures[key]}, ${words.settings.within}`}
                  value={settings.tolerance}
                  show={figures.percentNumber}
                  read={figures.parsePercent}
                  least={TOLERANCE.least}
                  most={TOLERANCE.most}
                  step={0.01}
                  unit={words.percent}
                  range={words.settings.toleranceRange(
                    figures.share(TOLERANCE.least),
                    figures.share(TOLERANCE.most),
                  )}
                  width={72}
                  onChange={(tolerance) => {
                    onChange({ tolerance });
                  }}
                />
              </>
            )}
          </div>
        ))}
      </RadioGroup>
      <span className="ev-hint">{words.settings.balanceHint}</span>
    </section>
  );
}

function KeepRow({
  label,
  checked,
  count,
  onChange,
}: {
  label: string;
  checked: boolean;
  count: number;
  onChange: (checked: boolean) => void;
}) {
  const { figures } = useLanguage();
  return (
    <div className="ev-item ev-item-middle ev-measure">
      <Checkbox
        className="ev-fill"
        label={label}
        checked={checked}
        onChange={(_, data) => {
          onChange(data.checked === true);
        }}
      />
      <span className="ev-small ev-mute">{figures.count(count)}</span>
    </div>
  );
}
