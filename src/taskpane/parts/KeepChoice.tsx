import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import { HOLDBACKS, SHARE } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { AmountField } from "./AmountField";
import { NumberField } from "./NumberField";

/** Share of the owned accounts that may move once the user asks for a cap. */
const FIRST_CAP = { share: 0.2, of: "accounts" } as const;
/** Accounts a rep holds back once the user asks for it. */
const FIRST_HOLDBACKS = 5;

/** What is protected before anything is balanced. */
export function KeepChoice({
  health,
  settings,
  onChange,
}: {
  health: Health;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const { locked, named, inFamilies, house } = health.keep;
  const cap = settings.moveAtMost;
  const leading = settings.balanceOn?.[0]?.measure;
  const measured = health.measures.find(({ key }) => key === leading);
  const hasOwners = health.starts.owners.possible;
  return (
    <section className="ev-section">
      <h2>{words.settings.keep}</h2>
      <div className="ev-list">
        <KeepRow
          label={words.settings.locked}
          checked={settings.keepLocked}
          onChange={(keepLocked) => {
            onChange({ keepLocked });
          }}
        >
          <span className="ev-small ev-mute">{figures.count(locked)}</span>
        </KeepRow>
        <KeepRow
          label={words.settings.named}
          checked={settings.keepNamed}
          onChange={(keepNamed) => {
            onChange({ keepNamed });
          }}
        >
          <span className="ev-small ev-mute">{figures.count(named)}</span>
        </KeepRow>
        {inFamilies > 0 && (
          <KeepRow
            label={words.settings.families}
            checked={settings.keepFamilies}
            onChange={(keepFamilies) => {
              onChange({ keepFamilies });
            }}
          >
            <span className="ev-small ev-mute">{figures.count(inFamilies)}</span>
          </KeepRow>
        )}
        {house > 0 && (
          <KeepRow
            label={words.settings.house}
            checked={settings.keepHouse}
            onChange={(keepHouse) => {
              onChange({ keepHouse });
            }}
          >
            <span className="ev-small ev-mute">{figures.count(house)}</span>
          </KeepRow>
        )}
        {measured !== undefined && measured.key !== "accounts" && (
          <KeepRow
            label={words.settings.houseBelow(words.onMeasure[measured.key])}
            checked={settings.houseBelow !== null}
            onChange={(isOn) => {
              onChange({ houseBelow: isOn ? tenthOfMean(measured.total, health.accounts.plannable) : null });
            }}
          >
            {settings.houseBelow !== null && (
              <AmountField
                label={words.settings.houseBelow(words.onMeasure[measured.key])}
                value={settings.houseBelow}
                least={0}
                range={words.settings.amountRange}
                {...(measured.unit === "hours" ? { unit: words.settings.hours } : {})}
                onChange={(houseBelow) => {
                  onChange({ houseBelow });
                }}
              />
            )}
          </KeepRow>
        )}
        {hasOwners && (
          <KeepRow
            label={words.settings.holdbacks}
            checked={settings.holdbacksPerRep > 0}
            onChange={(isOn) => {
              onChange({ holdbacksPerRep: isOn ? FIRST_HOLDBACKS : 0 });
            }}
          >
            {settings.holdbacksPerRep > 0 && (
              <NumberField
                label={words.settings.holdbacks}
                value={settings.holdbacksPerRep}
                show={String}
                read={(text) => (/^\d+$/.test(text.trim()) ? Number(text) : null)}
                least={HOLDBACKS.least}
                most={HOLDBACKS.most}
                step={1}
                range={words.settings.holdbacksRange}
                width={72}
                onChange={(holdbacksPerRep) => {
                  onChange({ holdbacksPerRep });
                }}
              />
            )}
          </KeepRow>
        )}
        {hasOwners && (
          <KeepRow
            label={words.settings.moveAtMost}
            checked={cap !== null}
            onChange={(isOn) => {
              onChange({ moveAtMost: isOn ? FIRST_CAP : null });
            }}
          >
            {cap !== null && (
              <NumberField
                label={words.settings.moveAtMost}
                value={cap.share}
                show={figures.percentNumber}
                read={figures.parsePercent}
                least={SHARE.least}
                most={SHARE.most}
                step={0.01}
                unit={words.percent}
                range={words.settings.toleranceRange(figures.share(SHARE.least), figures.share(SHARE.most))}
                width={72}
                onChange={(share) => {
                  onChange({ moveAtMost: { ...cap, share } });
                }}
              />
            )}
          </KeepRow>
        )}
      </div>
    </section>
  );
}

/** A tenth of what an account has on average, to one digit: what the field offers first. */
function tenthOfMean(total: number, accounts: number): number {
  return Number((total / Math.max(1, accounts) / 10).toPrecision(1));
}

function KeepRow({
  label,
  checked,
  onChange,
  children,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
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
      {children}
    </div>
  );
}
