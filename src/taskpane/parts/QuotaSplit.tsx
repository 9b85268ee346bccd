import { Checkbox, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { QuotaBasis, QuotaWeights } from "../../engine/model/quota-plan";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { Settings } from "../../engine/model/settings";
import { useLanguage } from "../strings/words";
import { AMOUNT, GROWTH, SHARE } from "../state/setting-ranges";
import { NumberField } from "./NumberField";

const UNITS = [1, 10, 100, 500, 1000, 5000, 10_000, 25_000, 100_000];

/** Everything that decides how the target is split. */
export function QuotaSplit({
  settings,
  weights,
  bases,
  onChange,
}: {
  settings: Settings;
  /** As used: the user's, else what the data allow. */
  weights: QuotaWeights;
  /** What the data allow to share out by. */
  bases: readonly QuotaBasis[];
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  const units = UNITS.includes(settings.quotaUnit) ? UNITS : [...UNITS, settings.quotaUnit];
  return (
    <section className="ev-section">
      <h2>{said.splitTitle}</h2>
      <div className="ev-list">
        <Item label={said.target}>
          <Amount
            label={said.target}
            value={settings.quotaTarget ?? 0}
            least={0.01}
            range={said.targetRange}
            onChange={(quotaTarget) => {
              onChange({ quotaTarget });
            }}
          />
        </Item>
        <Item label={said.house}>
          <Amount
            label={said.house}
            value={settings.quotaHouse}
            least={0}
            range={said.amountRange}
            onChange={(quotaHouse) => {
              onChange({ quotaHouse });
            }}
          />
        </Item>
        {settings.quotaApart > 0 && (
          <Item label={said.apart}>
            <Amount
              label={said.apart}
              value={settings.quotaApart}
              least={0}
              range={said.amountRange}
              onChange={(quotaApart) => {
                onChange({ quotaApart });
              }}
            />
          </Item>
        )}
        {bases.map((basis) => (
          <Item key={basis} label={said.weights[basis]}>
            <Share
              label={said.weights[basis]}
              value={weights[basis]}
              range={said.shareRange(figures.share(0), figures.share(1))}
              onChange={(share) => {
                onChange({ quotaWeights: weightsWith(weights, bases, basis, share) });
              }}
            />
          </Item>
        ))}
        <Item label={said.growth}>
          <Share
            label={said.growthFrom}
            value={settings.quotaFloor ?? GROWTH.least}
            least={GROWTH.least}
            most={GROWTH.most}
            range={said.shareRange(figures.share(GROWTH.least), figures.share(GROWTH.most))}
            onChange={(quotaFloor) => {
              onChange({ quotaFloor });
            }}
          />
          <span className="ev-small">{said.to}</span>
          <Share
            label={said.growthTo}
            value={settings.quotaCap ?? GROWTH.most}
            least={GROWTH.least}
            most={GROWTH.most}
            range={said.shareRange(figures.share(GROWTH.least), figures.share(GROWTH.most))}
            onChange={(quotaCap) => {
              onChange({ quotaCap });
            }}
          />
        </Item>
        <Item label={said.overAssignment}>
          <Share
            label={said.overAssignment}
            value={settings.overAssignment}
            range={said.shareRange(figures.share(0), figures.share(1))}
            onChange={(overAssignment) => {
              onChange({ overAssignment });
            }}
          />
        </Item>
        <Item label={said.roundTo}>
          <Select
            size="small"
            aria-label={said.roundTo}
            value={String(settings.quotaUnit)}
            onChange={(_, data) => {
              onChange({ quotaUnit: Number(data.value) });
            }}
          >
            {units.map((unit) => (
              <option key={unit} value={String(unit)}>
                {figures.count(unit)}
              </option>
            ))}
          </Select>
        </Item>
        <div className="ev-item ev-item-middle ev-measure">
          <Checkbox
            label={said.ramp}
            checked={settings.quotaRamp === "capacity"}
            onChange={(_, data) => {
              onChange({ quotaRamp: data.checked === true ? "capacity" : "none" });
            }}
          />
        </div>
        <Seasons seasons={settings.quotaSeasons} onChange={onChange} />
      </div>
    </section>
  );
}

function Seasons({
  seasons,
  onChange,
}: {
  seasons: readonly number[];
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  return (
    <details className="ev-item ev-item-inset">
      <summary className="ev-row ev-apart">
        <span>{said.seasons}</span>
        <span className="ev-small ev-mute">{seasons.map((season) => figures.share(season)).join(" / ")}</span>
      </summary>
      <div className="ev-stack">
        {seasons.map((season, at) => (
          <div key={at} className="ev-row ev-apart">
            <span>{said.quarter(String(at + 1))}</span>
            <Share
              label={said.quarter(String(at + 1))}
              value={season}
              range={said.seasonsRange}
              onChange={(share) => {
                onChange({ quotaSeasons: sharesWith(seasons, at, share) });
              }}
            />
          </div>
        ))}
        <span className="ev-hint">{said.seasonsRange}</span>
      </div>
    </details>
  );
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ev-item ev-item-middle">
      <span className="ev-fill">{label}</span>
      {children}
    </div>
  );
}

function Amount({
  label,
  value,
  least,
  range,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  range: string;
  onChange: (value: number) => void;
}) {
  const { figures } = useLanguage();
  return (
    <NumberField
      label={label}
      value={value}
      show={figures.count}
      read={figures.parseAmount}
      least={least}
      most={AMOUNT.most}
      step={Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, value)) - 2))}
      range={range}
      width={124}
      onChange={onChange}
    />
  );
}

function Share({
  label,
  value,
  least = SHARE.least,
  most = SHARE.most,
  range,
  onChange,
}: {
  label: string;
  value: number;
  least?: number;
  most?: number;
  range: string;
  onChange: (value: number) => void;
}) {
  const { words, figures } = useLanguage();
  return (
    <NumberField
      label={label}
      value={value}
      show={figures.percentNumber}
      read={figures.parsePercent}
      least={least}
      most={most}
      step={0.01}
      unit={words.percent}
      range={range}
      width={68}
      onChange={onChange}
    />
  );
}

/** One weight changed; the others that can be used follow in proportion, so that all make 1. */
function weightsWith(
  weights: QuotaWeights,
  bases: readonly QuotaBasis[],
  changed: QuotaBasis,
  share: number,
): QuotaWeights {
  const shares = sharesWith(
    bases.map((basis) => weights[basis]),
    bases.indexOf(changed),
    share,
  );
  const of = (basis: QuotaBasis): number => shares[bases.indexOf(basis)] ?? 0;
  return {
    potential: of("potential"),
    history: of("history"),
    equal: of("equal"),
    pipeline: of("pipeline"),
    workload: of("workload"),
  };
}

/** Shares of which one is changed and the others keep their proportion; all are 0 to 1 and make 1. */
function sharesWith(shares: readonly number[], at: number, share: number): number[] {
  const others = shares.reduce((sum, one, index) => (index === at ? sum : sum + one), 0);
  const firstOther = at === 0 ? 1 : 0;
  return shares.map((one, index) => {
    if (index === at) return shares.length === 1 ? 1 : share;
    if (others === 0) return index === firstOther ? 1 - share : 0;
    return (one / others) * (1 - share);
  });
}
