import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ResourceBasis, ResourceWeights } from "../../engine/model/resource-plan";
import type { Settings } from "../../engine/model/settings";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { ResourceSummary } from "../../worker/plan-summary";
import { EVEN_SHARE } from "../state/setting-ranges";
import { sharesWith } from "../state/shares-with";
import { useLanguage } from "../strings/words";
import { AmountField } from "./AmountField";
import { SettingItem } from "./SettingItem";
import { ShareField } from "./ShareField";

type Pot = ResourceSummary["pots"][number];

/** Setting that holds the weights of a pot. */
const WEIGHTS = { budget: "resourceBudgetWeights", support: "resourceSupportWeights" } as const;

/** Budget and support to share out, and by what. */
export function ResourceSplit({
  resources,
  settings,
  onChange,
}: {
  resources: ResourceSummary | null;
  settings: Settings;
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.resources;
  const range = (least: number, most: number): string =>
    said.shareRange(figures.share(least), figures.share(most));
  return (
    <div className="ev-list">
      <SettingItem label={said.budget}>
        <AmountField
          label={said.budget}
          value={settings.resourceBudget ?? 0}
          least={0}
          range={said.amountRange}
          onChange={(amount) => {
            onChange({ resourceBudget: amount === 0 ? null : amount });
          }}
        />
      </SettingItem>
      <SettingItem label={said.support}>
        <AmountField
          label={said.support}
          value={settings.resourceSupport ?? 0}
          least={0}
          unit={said.hour}
          range={said.amountRange}
          onChange={(amount) => {
            onChange({ resourceSupport: amount === 0 ? null : amount });
          }}
        />
      </SettingItem>
      {resources?.pots.map((pot) => (
        <Weights key={pot.kind} pot={pot} bases={resources.bases} onChange={onChange} />
      ))}
      {resources !== null && (
        <SettingItem label={said.evenShare}>
          <ShareField
            label={said.floor}
            value={settings.resourceFloor ?? EVEN_SHARE.least}
            least={EVEN_SHARE.least}
            most={EVEN_SHARE.even}
            range={range(EVEN_SHARE.least, EVEN_SHARE.even)}
            onChange={(resourceFloor) => {
              onChange({ resourceFloor });
            }}
          />
          <span className="ev-small">{said.to}</span>
          <ShareField
            label={said.cap}
            value={settings.resourceCap ?? EVEN_SHARE.most}
            least={EVEN_SHARE.even}
            most={EVEN_SHARE.most}
            range={range(EVEN_SHARE.even, EVEN_SHARE.most)}
            onChange={(resourceCap) => {
              onChange({ resourceCap });
            }}
          />
        </SettingItem>
      )}
      {settings.resourceBudget !== null && (
        <SettingItem label={said.roundBudget}>
          <AmountField
            label={said.roundBudget}
            value={settings.resourceBudgetUnit}
            least={0.01}
            range={words.quotas.targetRange}
            onChange={(resourceBudgetUnit) => {
              onChange({ resourceBudgetUnit });
            }}
          />
        </SettingItem>
      )}
    </div>
  );
}

/** What a pot goes by, folded away: the weights that the data allow. */
function Weights({
  pot: { kind, weights },
  bases,
  onChange,
}: {
  pot: Pot;
  bases: readonly ResourceBasis[];
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.resources;
  const used = bases
    .filter((basis) => weights[basis] > 0)
    .map((basis) => `${figures.share(weights[basis])} ${said.bases[basis]}`);
  return (
    <details className="ev-item ev-item-inset">
      <summary className="ev-row">
        <ChevronDown16Regular aria-hidden="true" />
        <span className="ev-fill">{said.by[kind]}</span>
        <span className="ev-small ev-mute">{used.join(", ")}</span>
      </summary>
      <div className="ev-stack">
        {bases.map((basis) => (
          <div key={basis} className="ev-row ev-apart">
            <span>{said.bases[basis]}</span>
            <ShareField
              label={said.basisOf(kind === "budget" ? said.budget : said.support, said.bases[basis])}
              value={weights[basis]}
              range={said.shareRange(figures.share(0), figures.share(1))}
              onChange={(share) => {
                onChange({ [WEIGHTS[kind]]: weightsWith(weights, bases, basis, share) });
              }}
            />
          </div>
        ))}
        {bases.includes("need") && <span className="ev-hint">{said.needMeans}</span>}
      </div>
    </details>
  );
}

/** One weight changed; the others that can be used follow in proportion, so that all make 1. */
function weightsWith(
  weights: ResourceWeights,
  bases: readonly ResourceBasis[],
  changed: ResourceBasis,
  share: number,
): ResourceWeights {
  const shares = sharesWith(
    bases.map((basis) => weights[basis]),
    bases.indexOf(changed),
    share,
  );
  const of = (basis: ResourceBasis): number => shares[bases.indexOf(basis)] ?? 0;
  return {
    potential: of("potential"),
    whitespace: of("whitespace"),
    need: of("need"),
    workload: of("workload"),
    equal: of("equal"),
  };
}
