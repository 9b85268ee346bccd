import { Checkbox } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { Settings } from "../../engine/model/settings";
import type { NumberSetting, WorkloadField } from "../state/workload-fields";
import { CAPACITY_FIELDS, RAMP, TRAVEL_FIELDS, UTILISATION_FIELDS } from "../state/workload-fields";
import { useLanguage } from "../strings/words";
import { DraftInput } from "./DraftInput";
import { LinkButton } from "./LinkButton";
import { SettingItem } from "./SettingItem";
import { SettingNumber } from "./SettingNumber";

interface Choices {
  /** What the user chose. */
  readonly settings: Partial<Settings>;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Hours of a rep and what travel goes by; nobody has to open it for a first plan. */
export function WorkloadSettings({ settings, onChange }: Choices) {
  const { words } = useLanguage();
  const said = words.workload;
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        {said.more}
      </summary>
      <section className="ev-stack">
        <h3>{said.capacity}</h3>
        <div className="ev-list">
          <Numbers fields={CAPACITY_FIELDS} settings={settings} onChange={onChange} />
          <Ramp settings={settings} onChange={onChange} />
          <PlanYear settings={settings} onChange={onChange} />
        </div>
        <YearFrom settings={settings} onChange={onChange} />
        <span className="ev-hint">{said.hoursHint}</span>
        <Checkbox
          label={said.rampGivenHours}
          checked={settings.rampGivenHours === true}
          onChange={(_, data) => {
            onChange({ rampGivenHours: data.checked === true });
          }}
        />
      </section>
      <section className="ev-stack">
        <h3>{said.onTheWay}</h3>
        <div className="ev-list">
          <Numbers fields={TRAVEL_FIELDS} settings={settings} onChange={onChange} />
        </div>
        <span className="ev-hint">{said.travelHint}</span>
        <Checkbox
          label={said.lessTravel}
          checked={settings.lessTravel === true}
          onChange={(_, data) => {
            onChange({ lessTravel: data.checked === true });
          }}
        />
        <span className="ev-hint">{said.lessTravelHint}</span>
      </section>
      <section className="ev-stack">
        <h3>{said.utilisationTitle}</h3>
        <div className="ev-list">
          <Numbers fields={UTILISATION_FIELDS} settings={settings} onChange={onChange} />
        </div>
      </section>
    </details>
  );
}

function Numbers({
  fields,
  settings,
  onChange,
}: Choices & { readonly fields: readonly NumberSetting<WorkloadField>[] }) {
  const said = useLanguage().words.workload;
  return fields.map((field) => (
    <SettingNumber
      key={field.name}
      label={said[field.name]}
      value={settings[field.name] ?? field.first}
      field={field}
      onChange={(value) => {
        onChange({ [field.name]: value });
      }}
    />
  ));
}

/** One line a quarter since the start of a rep. */
function Ramp({ settings, onChange }: Choices) {
  const said = useLanguage().words.workload;
  const shares: readonly number[] = settings.rampShares ?? RAMP.first;
  return shares.map((share, quarter) => (
    <SettingNumber
      // The quarters have no other name.
      key={quarter}
      label={said.ramp(String(3 * quarter + 1), String(3 * quarter + 3))}
      value={share}
      field={{ ...RAMP, unit: "share" }}
      onChange={(value) => {
        onChange({ rampShares: shares.map((other, at) => (at === quarter ? value : other)) });
      }}
    />
  ));
}

function PlanYear({ settings, onChange }: Choices) {
  const said = useLanguage().words.workload;
  return (
    <SettingItem label={said.planYearStart}>
      <DraftInput
        label={said.planYearStart}
        type="date"
        width={144}
        value={settings.planYearStart ?? ""}
        onChange={(planYearStart) => {
          onChange({ planYearStart });
        }}
      />
    </SettingItem>
  );
}

/** Whether the year is the user's or the data's, and the way back to the data's. */
function YearFrom({ settings, onChange }: Choices) {
  const said = useLanguage().words.workload;
  if ((settings.planYearStart ?? null) === null) return <span className="ev-hint">{said.yearFromData}</span>;
  return (
    <div className="ev-row ev-apart">
      <span className="ev-hint">{said.yearChosen}</span>
      <LinkButton
        className="ev-nowrap"
        onClick={() => {
          onChange({ planYearStart: null });
        }}
      >
        {said.yearOpen}
      </LinkButton>
    </div>
  );
}
