import { Select } from "@fluentui/react-components";
import type { RuleCondition, RuleKind, RuleOperator } from "../../engine/segmentation/rules/rule";
import type { RuleChoice } from "../../worker/segments-view";
import { useLanguage } from "../strings/words";
import { DraftInput } from "./DraftInput";
import { NumberField } from "./NumberField";

/** Comparisons that are offered for each kind of column. */
const OFFERED: Readonly<Record<RuleKind, readonly RuleOperator[]>> = {
  text: ["is", "is not", "contains", "is blank", "is not blank"],
  number: [">=", "<=", ">", "<", "is", "is blank", "is not blank"],
  date: [">=", "<", "is blank", "is not blank"],
  "yes or no": ["is"],
};

/** A comparison that fits a column, to begin with. */
export function firstCondition(column: RuleChoice): RuleCondition {
  const { key, field, label, kind, values } = column;
  const bare = { key, field, label, kind };
  switch (kind) {
    case "text":
      return { column: bare, operator: "is", texts: [values[0] ?? "?"], number: Number.NaN };
    case "number":
      return { column: bare, operator: ">=", texts: ["100"], number: 100 };
    case "date":
      return { column: bare, operator: ">=", texts: [String(FIRST_DAY)], number: FIRST_DAY };
    case "yes or no":
      return { column: bare, operator: "is", texts: ["1"], number: 1 };
  }
}

/** 1 January 2026, a day to begin with. */
const FIRST_DAY = 46_023;
/** Serial day of 1 January 1970. */
const UNIX_DAY = 25_569;
const DAY_MS = 86_400_000;
const LARGEST = 1e12;

/** Column, comparison and value of one condition. */
export function RuleConditionFields({
  condition,
  columns,
  onChange,
}: {
  condition: RuleCondition;
  columns: readonly RuleChoice[];
  onChange: (condition: RuleCondition) => void;
}) {
  const { words } = useLanguage();
  const { column, operator } = condition;
  const offered = OFFERED[column.kind];
  const operators = offered.includes(operator) ? offered : [...offered, operator];
  const isListed = columns.some(({ key }) => key === column.key);
  const shown = (one: RuleOperator): string => {
    if (column.kind === "date" && one === ">=") return words.segments.since;
    return column.kind === "date" && one === "<" ? words.segments.before : words.segments.operators[one];
  };
  return (
    <>
      <Select
        size="small"
        aria-label={words.segments.column}
        value={column.key}
        onChange={(_, data) => {
          const chosen = columns.find(({ key }) => key === data.value);
          if (chosen !== undefined) onChange(firstCondition(chosen));
        }}
      >
        {!isListed && <option value={column.key}>{column.label}</option>}
        {columns.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={operator === ">=" || operator === "<=" || operator === "is" ? "ev-narrow" : undefined}
        aria-label={words.segments.comparison}
        value={operator}
        onChange={(_, data) => {
          const chosen = operators.find((one) => one === data.value);
          if (chosen !== undefined) onChange(withOperator(condition, chosen, columns));
        }}
      >
        {operators.map((one) => (
          <option key={one} value={one}>
            {shown(one)}
          </option>
        ))}
      </Select>
      <Value
        condition={condition}
        values={columns.find(({ key }) => key === column.key)?.values ?? []}
        onChange={onChange}
      />
    </>
  );
}

function Value({
  condition,
  values,
  onChange,
}: {
  condition: RuleCondition;
  values: readonly string[];
  onChange: (condition: RuleCondition) => void;
}) {
  const { words, figures } = useLanguage();
  const { column, operator, texts, number } = condition;
  const [text = ""] = texts;
  if (operator === "is blank" || operator === "is not blank") return null;
  if (operator === "is one of") {
    return (
      <DraftInput
        label={words.segments.value}
        value={texts.join(", ")}
        width={128}
        onChange={(value) => {
          const parts = value.split(",").map((part) => part.trim());
          onChange({ ...condition, texts: parts.filter((part) => part !== "") });
        }}
      />
    );
  }
  switch (column.kind) {
    case "number":
      return (
        <NumberField
          label={`${column.label}, ${words.segments.value}`}
          value={number}
          show={figures.decimal}
          read={figures.parseDecimal}
          least={-LARGEST}
          most={LARGEST}
          step={1}
          range={words.segments.numberRange}
          width={88}
          onChange={(value) => {
            onChange({ ...condition, texts: [String(value)], number: value });
          }}
        />
      );
    case "date":
      return (
        <DraftInput
          type="date"
          label={words.segments.value}
          value={new Date((number - UNIX_DAY) * DAY_MS).toISOString().slice(0, 10)}
          width={128}
          onChange={(value) => {
            const serial = Date.parse(value) / DAY_MS + UNIX_DAY;
            if (Number.isFinite(serial)) onChange({ ...condition, texts: [String(serial)], number: serial });
          }}
        />
      );
    case "yes or no":
      return (
        <Select
          size="small"
          aria-label={words.segments.value}
          value={text}
          onChange={(_, data) => {
            onChange({ ...condition, texts: [data.value], number: Number(data.value) });
          }}
        >
          <option value="1">{words.segments.yes}</option>
          <option value="0">{words.segments.no}</option>
        </Select>
      );
    case "text":
      return operator === "contains" || operator === "starts with" || values.length === 0 ? (
        <DraftInput
          label={words.segments.value}
          value={text}
          width={112}
          onChange={(value) => {
            onChange({ ...condition, texts: [value] });
          }}
        />
      ) : (
        <Select
          size="small"
          aria-label={words.segments.value}
          value={text}
          onChange={(_, data) => {
            onChange({ ...condition, texts: [data.value] });
          }}
        >
          {!values.includes(text) && <option value={text}>{text}</option>}
          {values.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
      );
  }
}

/** The condition with another comparison: values stay where they still fit. */
function withOperator(
  condition: RuleCondition,
  operator: RuleOperator,
  columns: readonly RuleChoice[],
): RuleCondition {
  if (operator === "is blank" || operator === "is not blank") {
    return { ...condition, operator, texts: [], number: Number.NaN };
  }
  if (condition.texts.length > 0) return { ...condition, operator };
  const choice = columns.find(({ key }) => key === condition.column.key);
  return choice === undefined ? condition : { ...firstCondition(choice), operator };
}
