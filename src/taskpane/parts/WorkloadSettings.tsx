import { Checkbox } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { Settings } from "../../engine/model/settings";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

type Field =
  | "workWeeks"
  | "weekHours"
  | "adminShare"
  | "visitShare"
  | "callsPerDay"
  | "travelSpeed"
  | "hireShare"
  | "utilisationAim";

/** Ranges and first values as in the settings' schema, which stays with the engine. */
const FIELDS: readonly {
  readonly name: Field;
  readonly first: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly isShare: boolean;
}[] = [
  { name: "workWeeks", first: 46, least: 1, most: 53, step: 1, isShare: false },
  { name: "weekHours", first: 40, least: 1, most: 100, step: 1, isShare: false },
  { name: "adminShare", first: 0.2, least: 0, most: 0.95, step: 0.01, isShare: true },
  { name: "hireShare", first: 0.5, least: 0.01, most: 1, step: 0.05, isShare: true },
  { name: "visitShare", first: 0.2, least: 0, most: 1, step: 0.05, isShare: true },
  { name: "callsPerDay", first: 4, least: 0.25, most: 50, step: 1, isShare: false },
  { name: "travelSpeed", first: 80, least: 1, most: 300, step: 5, isShare: false },
  { name: "utilisationAim", first: 0.85, least: 0.1, most: 1.5, step: 0.05, isShare: true },
];

/** Hours of a rep and what travel goes by; nobody has to open it for a first plan. */
export function WorkloadSettings({
  settings,
  onChange,
}: {
  /** What the user chose. */
  settings: Partial<Settings>;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.workload;
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        {said.more}
      </summary>
      <div className="ev-list">
        {FIELDS.map(({ name, first, least, most, step, isShare }) => {
          const show = isShare ? figures.percentNumber : figures.decimal;
          const shown = isShare ? figures.share : figures.decimal;
          return (
            <div key={name} className="ev-item ev-item-middle">
              <span className="ev-fill">{said[name]}</span>
              <NumberField
                label={said[name]}
                value={settings[name] ?? first}
                show={show}
                read={isShare ? figures.parsePercent : figures.parseDecimal}
                least={least}
                most={most}
                step={step}
                {...(isShare
                  ? { unit: words.percent }
                  : name === "travelSpeed"
                    ? { unit: said.kmPerHour }
                    : {})}
                range={said.range(shown(least), shown(most))}
                width={80}
                onChange={(value) => {
                  onChange({ [name]: value });
                }}
              />
            </div>
          );
        })}
      </div>
      <div className="ev-stack">
        <span className="ev-hint">{said.hoursHint}</span>
        <Checkbox
          label={said.rampGivenHours}
          checked={settings.rampGivenHours === true}
          onChange={(_, data) => {
            onChange({ rampGivenHours: data.checked === true });
          }}
        />
        <Checkbox
          label={said.lessTravel}
          checked={settings.lessTravel === true}
          onChange={(_, data) => {
            onChange({ lessTravel: data.checked === true });
          }}
        />
        <span className="ev-hint">{said.lessTravelHint}</span>
      </div>
    </details>
  );
}
