import { Select } from "@fluentui/react-components";
import type { QuotaBasis, QuotaWeights } from "../../engine/model/quota-plan";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { Settings } from "../../engine/model/settings";
import { useLanguage } from "../strings/words";
import { GROWTH } from "../state/setting-ranges";
import { sharesWith } from "../state/shares-with";
import { AmountField } from "./AmountField";
import { SettingItem } from "./SettingItem";
import { Seasons } from "./Seasons";
import { ShareField } from "./ShareField";

const RAMPS: readonly Settings["quotaRamp"][] = ["none", "capacity", "dates"];
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
        <SettingItem label={said.target}>
          <AmountField
            label={said.target}
            value={settings.quotaTarget ?? 0}
            least={0.01}
            range={said.targetRange}
            onChange={(quotaTarget) => {
              onChange({ quotaTarget });
            }}
          />
        </SettingItem>
        <SettingItem label={said.house}>
          <AmountField
            label={said.house}
            value={settings.quotaHouse}
            least={0}
            range={said.amountRange}
            onChange={(quotaHouse) => {
              onChange({ quotaHouse });
            }}
          />
        </SettingItem>
        {settings.quotaApart > 0 && (
          <SettingItem label={said.apart}>
            <AmountField
              label={said.apart}
              value={settings.quotaApart}
              least={0}
              range={said.amountRange}
              onChange={(quotaApart) => {
                onChange({ quotaApart });
              }}
            />
          </SettingItem>
        )}
        {bases.map((basis) => (
          <SettingItem key={basis} label={said.weights[basis]}>
            <ShareField
              label={said.weights[basis]}
              value={weights[basis]}
              range={said.shareRange(figures.share(0), figures.share(1))}
              onChange={(share) => {
                onChange({ quotaWeights: weightsWith(weights, bases, basis, share) });
              }}
            />
          </SettingItem>
        ))}
        <SettingItem label={said.growth}>
          <ShareField
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
          <ShareField
            label={said.growthTo}
            value={settings.quotaCap ?? GROWTH.most}
            least={GROWTH.least}
            most={GROWTH.most}
            range={said.shareRange(figures.share(GROWTH.least), figures.share(GROWTH.most))}
            onChange={(quotaCap) => {
              onChange({ quotaCap });
            }}
          />
        </SettingItem>
        <SettingItem label={said.overAssignment}>
          <ShareField
            label={said.overAssignment}
            value={settings.overAssignment}
            range={said.shareRange(figures.share(0), figures.share(1))}
            onChange={(overAssignment) => {
              onChange({ overAssignment });
            }}
          />
        </SettingItem>
        <SettingItem label={said.roundTo}>
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
        </SettingItem>
        <SettingItem label={said.partYear}>
          <Select
            size="small"
            aria-label={said.partYear}
            value={settings.quotaRamp}
            onChange={(_, data) => {
              onChange({ quotaRamp: RAMPS.find((ramp) => ramp === data.value) ?? "none" });
            }}
          >
            {RAMPS.map((ramp) => (
              <option key={ramp} value={ramp}>
                {said.partYears[ramp]}
              </option>
            ))}
          </Select>
        </SettingItem>
        <Seasons
          seasons={settings.quotaSeasons}
          onChange={(quotaSeasons) => {
            onChange({ quotaSeasons });
          }}
        />
      </div>
    </section>
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
