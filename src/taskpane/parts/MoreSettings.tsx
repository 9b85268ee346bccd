import { Input, Select } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import type { Settings } from "../../engine/model/settings";
import { NEARNESS, PLAN_NAME_LENGTH, SEED } from "../state/setting-ranges";
import { planNameShown } from "../strings/plan-name-shown";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

const EFFORTS = ["quick", "standard", "thorough"] as const;

/** Settings that nobody has to open for a first plan. */
export function MoreSettings({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words } = useLanguage();
  const decimal = (text: string) =>
    /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.replace(",", ".")) : null;
  const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null);
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        {words.settings.more}
      </summary>
      <div className="ev-list">
        <div className="ev-item ev-item-middle">
          <span className="ev-fill">{words.settings.planName}</span>
          <PlanName
            key={settings.planName}
            name={planNameShown(settings.planName, words)}
            label={words.settings.planName}
            onName={(planName) => {
              onChange({ planName });
            }}
          />
        </div>
        <div className="ev-item">
          <span className="ev-stack ev-tight ev-fill">
            <span>{words.settings.nearness}</span>
            <span className="ev-hint">{words.settings.nearnessHint}</span>
          </span>
          <NumberField
            label={words.settings.nearness}
            value={settings.distanceWeight}
            show={(value) => String(Math.round(value * 100) / 100)}
            read={decimal}
            least={NEARNESS.least}
            most={NEARNESS.most}
            step={0.1}
            range={words.settings.nearnessRange}
            width={72}
            onChange={(distanceWeight) => {
              onChange({ distanceWeight });
            }}
          />
        </div>
        <div className="ev-item ev-item-middle">
          <span className="ev-fill">{words.settings.effort}</span>
          <Select
            size="small"
            aria-label={words.settings.effort}
            value={settings.effort}
            onChange={(_, data) => {
              const effort = EFFORTS.find((one) => one === data.value);
              if (effort !== undefined) onChange({ effort });
            }}
          >
            {EFFORTS.map((effort) => (
              <option key={effort} value={effort}>
                {words.settings.efforts[effort]}
              </option>
            ))}
          </Select>
        </div>
        <div className="ev-item">
          <span className="ev-stack ev-tight ev-fill">
            <span>{words.settings.seed}</span>
            <span className="ev-hint">{words.settings.seedHint}</span>
          </span>
          <NumberField
            label={words.settings.seed}
            value={settings.seed}
            show={(value) => String(value)}
            read={whole}
            least={SEED.least}
            most={SEED.most}
            step={1}
            range={words.settings.seedRange}
            width={108}
            onChange={(seed) => {
              onChange({ seed });
            }}
          />
        </div>
      </div>
    </details>
  );
}

/** The plan's name; taken on leaving the field, an empty one is not taken. */
function PlanName({ name, label, onName }: { name: string; label: string; onName: (name: string) => void }) {
  const [draft, setDraft] = useState(name);
  return (
    <Input
      size="small"
      aria-label={label}
      maxLength={PLAN_NAME_LENGTH}
      style={{ width: 148 }}
      input={{ style: { minWidth: 0, width: "100%" } }}
      value={draft}
      onChange={(_, data) => {
        setDraft(data.value);
      }}
      onBlur={() => {
        const wished = draft.trim();
        if (wished === "") setDraft(name);
        else if (wished !== name) onName(wished);
      }}
    />
  );
}
