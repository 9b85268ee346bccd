import { Select } from "@fluentui/react-components";
import { Add12Regular } from "@fluentui/react-icons/svg/add";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import { AMOUNT } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { NumberField } from "./NumberField";

type Limit = Settings["limits"][number];
type Measured = Health["measures"][number];

/** Least and most of a measure that a territory, or every one, may hold whatever its target. */
export function HardLimits({
  health,
  limits,
  onChange,
}: {
  health: Health;
  limits: Settings["limits"];
  onChange: (change: Pick<Settings, "limits">) => void;
}) {
  const { words } = useLanguage();
  const said = words.settings;
  const [first] = health.measures;
  if (first === undefined) return null;
  return (
    <details className="ev-more" open={limits.length > 0 || undefined}>
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        {said.limits}
      </summary>
      {limits.length > 0 && (
        <ol className="ev-list ev-rules">
          {limits.map((limit, at) => (
            // Limits have no name of their own, and two may read alike.
            <li key={at} className="ev-rule">
              <LimitFields
                limit={limit}
                ordinal={at + 1}
                health={health}
                onChange={(changed) => {
                  onChange({ limits: limits.map((old, index) => (index === at ? changed : old)) });
                }}
              />
              <button
                type="button"
                className="ev-handle"
                aria-label={said.removeLimit(at + 1)}
                onClick={() => {
                  onChange({ limits: limits.filter((_, index) => index !== at) });
                }}
              >
                <Dismiss12Regular aria-hidden="true" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="ev-stack">
        <span className="ev-hint">{limits.length > 0 ? said.limitsHint : said.noLimits}</span>
        <LinkButton
          onClick={() => {
            const added = { measure: first.key, territory: null, min: null, max: null };
            onChange({ limits: [...limits, added] });
          }}
        >
          <Add12Regular aria-hidden="true" />
          {said.addLimit}
        </LinkButton>
      </div>
    </details>
  );
}

function LimitFields({
  limit,
  ordinal,
  health,
  onChange,
}: {
  limit: Limit;
  ordinal: number;
  health: Health;
  onChange: (limit: Limit) => void;
}) {
  const { words } = useLanguage();
  const said = words.settings;
  const measured = health.measures.find(({ key }) => key === limit.measure);
  const names = (health.today?.[0]?.territories ?? []).map(({ name }) => name);
  // A name from a settings file, or of a plan before: shown, so that it can be seen and taken away.
  const unlisted = limit.territory !== null && !names.includes(limit.territory) ? [limit.territory] : [];
  const isEmpty = limit.min !== null && limit.max !== null && limit.max < limit.min;
  return (
    <div className="ev-rule-parts ev-fill">
      <Select
        size="small"
        aria-label={said.limitMeasure(ordinal)}
        value={limit.measure}
        onChange={(_, data) => {
          const chosen = health.measures.find(({ key }) => key === data.value);
          // The amounts are of the old measure and mean nothing in the new one.
          if (chosen !== undefined) onChange({ ...limit, measure: chosen.key, min: null, max: null });
        }}
      >
        {health.measures.map(({ key }) => (
          <option key={key} value={key}>
            {words.measures[key]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={said.limitTerritory(ordinal)}
        value={limit.territory ?? ""}
        onChange={(_, data) => {
          onChange({ ...limit, territory: data.value === "" ? null : data.value });
        }}
      >
        <option value="">{said.everyTerritory}</option>
        {[...unlisted, ...names].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <LimitAmount
        word={said.least}
        label={said.limitLeast(ordinal)}
        amount={limit.min}
        measured={measured}
        onChange={(min) => {
          onChange({ ...limit, min });
        }}
      />
      <LimitAmount
        word={said.most}
        label={said.limitMost(ordinal)}
        amount={limit.max}
        measured={measured}
        onChange={(max) => {
          onChange({ ...limit, max });
        }}
      />
      {isEmpty && (
        <span role="alert" className="ev-small ev-tone-danger">
          {said.mostUnderLeast}
        </span>
      )}
    </div>
  );
}

/** An amount that may be left empty, for none. */
function LimitAmount({
  word,
  label,
  amount,
  measured,
  onChange,
}: {
  word: string;
  label: string;
  amount: number | null;
  measured: Measured | undefined;
  onChange: (amount: number | null) => void;
}) {
  const { words, figures } = useLanguage();
  return (
    <span className="ev-row ev-small">
      <span className="ev-limit-word">{word}</span>
      <NumberField
        label={label}
        value={amount ?? Number.NaN}
        show={(value) => (Number.isNaN(value) ? "" : figures.count(value))}
        read={figures.parseAmount}
        least={0}
        most={AMOUNT.most}
        step={Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, amount ?? 1)) - 2))}
        {...(measured?.unit === "money" ? figures.currency : {})}
        {...(measured?.unit === "hours" ? { unit: words.settings.hours } : {})}
        range={words.settings.amountRange}
        width={108}
        onChange={onChange}
        onBlank={() => {
          onChange(null);
        }}
      />
    </span>
  );
}
