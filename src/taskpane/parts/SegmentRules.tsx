import { Select } from "@fluentui/react-components";
import { Add12Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useId, useRef, useState } from "react";
import type { FieldMapping } from "../../engine/model/workbook-mapping";
import type { SegmentRule } from "../../engine/segmentation/rules/rule";
import { readRule, writeRule } from "../../use-cases/segment-rules";
import type { RuleChoice, SegmentsView } from "../../worker/segments-view";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { DraftInput } from "./DraftInput";
import { LinkButton } from "./LinkButton";
import { firstCondition, RuleConditionFields } from "./RuleConditionFields";

/** Rules over the segments, in their order: each sets or lifts the segment of the accounts it fits. */
export function SegmentRules({
  rules,
  view,
  mapped,
  onChange,
}: {
  /** As the settings have them. */
  rules: readonly string[];
  view: SegmentsView;
  mapped: readonly FieldMapping[];
  onChange: (rules: string[]) => void;
}) {
  const { words } = useLanguage();
  const handles = useRef(new Map<number, HTMLButtonElement>());
  const [dragged, setDragged] = useState<number | null>(null);
  const segments = useId();
  const { columns } = view.choices;
  const starter = columns.find(({ field }) => field === "industry") ?? columns[0];

  const move = (from: number, to: number): void => {
    const rule = rules[from];
    if (rule === undefined || to < 0 || to >= rules.length || from === to) return;
    const others = rules.filter((_, at) => at !== from);
    onChange([...others.slice(0, to), rule, ...others.slice(to)]);
    handles.current.get(to)?.focus();
  };
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.segments.exceptions}</h2>
        {starter !== undefined && (
          <LinkButton
            onClick={() => {
              const lower = view.segments[1] ?? view.segments[0];
              const segment = view.by === "rules" ? "A" : (lower?.code ?? "A");
              const rule = { conditions: [firstCondition(starter)], segment, atLeast: view.by !== "rules" };
              onChange([...rules, writeRule(rule)]);
            }}
          >
            <Add12Regular aria-hidden="true" />
            {words.segments.addRule}
          </LinkButton>
        )}
      </div>
      <datalist id={segments}>
        {view.segments.map(({ code }) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      {rules.length > 0 && (
        <ol className="ev-list ev-rules">
          {rules.map((text, at) => (
            <li
              // Rules have no name of their own, and two may read alike.
              key={at}
              className="ev-rule"
              onDragOver={(event) => {
                if (dragged !== null) event.preventDefault();
              }}
              onDrop={() => {
                if (dragged !== null) move(dragged, at);
                setDragged(null);
              }}
              onKeyDown={(event) => {
                const direction = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
                if (direction === undefined) return;
                event.preventDefault();
                move(at, at + direction);
              }}
            >
              <button
                type="button"
                className="ev-handle"
                draggable
                aria-label={words.segments.moveRule(at + 1, rules.length)}
                ref={(element) => {
                  if (element !== null) handles.current.set(at, element);
                }}
                onDragStart={() => {
                  setDragged(at);
                }}
                onDragEnd={() => {
                  setDragged(null);
                }}
              >
                <ReOrderDotsVertical16Regular aria-hidden="true" />
              </button>
              <Rule
                text={text}
                label={words.segments.rule(at + 1, rules.length)}
                rule={readRule(text, mapped, columns)}
                // Two rules may read alike, and the second of them fits nothing.
                counted={view.rules[at]?.text === text ? view.rules[at] : undefined}
                columns={columns}
                segments={segments}
                onChange={(changed) => {
                  onChange(rules.map((old, index) => (index === at ? changed : old)));
                }}
              />
              <button
                type="button"
                className="ev-handle"
                aria-label={`${words.segments.removeRule} ${String(at + 1)}`}
                onClick={() => {
                  onChange(rules.filter((_, index) => index !== at));
                }}
              >
                <Dismiss12Regular aria-hidden="true" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <span className="ev-hint">{rules.length > 0 ? words.segments.rulesHint : words.segments.noRules}</span>
    </section>
  );
}

/** The parts of one rule as fields; a rule that cannot be read as text, with what is wrong. */
function Rule({
  text,
  label,
  rule,
  counted,
  columns,
  segments,
  onChange,
}: {
  text: string;
  label: string;
  rule: SegmentRule | null;
  counted: SegmentsView["rules"][number] | undefined;
  columns: readonly RuleChoice[];
  /** Id of the list of segments. */
  segments: string;
  onChange: (text: string) => void;
}) {
  const { words, figures } = useLanguage();
  const [first] = columns;
  const count = counted === undefined ? null : counted.accounts;
  const leftOut = counted?.leftOut ?? null;
  const change = (changed: Partial<SegmentRule>): void => {
    if (rule !== null) onChange(writeRule({ ...rule, ...changed }));
  };
  return (
    <div className="ev-stack ev-fill" role="group" aria-label={label}>
      {rule === null ? (
        <DraftInput label={label} value={text} width={230} onChange={onChange} />
      ) : (
        <>
          {rule.conditions.map((condition, at) => (
            <div className="ev-rule-parts" key={at}>
              {at > 0 && <span className="ev-small">{words.segments.and}</span>}
              <RuleConditionFields
                condition={condition}
                columns={columns}
                onChange={(changed) => {
                  change({ conditions: rule.conditions.map((old, index) => (index === at ? changed : old)) });
                }}
              />
              {rule.conditions.length > 1 && (
                <button
                  type="button"
                  className="ev-handle"
                  aria-label={`${words.segments.removeCondition} ${String(at + 1)}`}
                  onClick={() => {
                    change({ conditions: rule.conditions.filter((_, index) => index !== at) });
                  }}
                >
                  <Dismiss12Regular aria-hidden="true" />
                </button>
              )}
            </div>
          ))}
          <div className="ev-rule-parts">
            <Select
              size="small"
              aria-label={words.segments.setOrLift}
              value={rule.atLeast ? "lift" : "set"}
              onChange={(_, data) => {
                change({ atLeast: data.value === "lift" });
              }}
            >
              <option value="set">{words.segments.set}</option>
              <option value="lift">{words.segments.atLeast}</option>
            </Select>
            <DraftInput
              label={words.segments.segment}
              value={rule.segment}
              width={88}
              list={segments}
              onChange={(segment) => {
                change({ segment });
              }}
            />
            {first !== undefined && (
              <LinkButton
                aria-label={words.segments.newCondition}
                onClick={() => {
                  change({ conditions: [...rule.conditions, firstCondition(numberFirst(columns, first))] });
                }}
              >
                <Add12Regular aria-hidden="true" />
                {words.segments.addCondition}
              </LinkButton>
            )}
            <span className={`ev-small ev-count ${count === 0 ? "ev-tone-look" : "ev-mute"}`}>
              {count === null || count < 0 ? "" : words.segments.fits(count, figures.count(count))}
            </span>
          </div>
        </>
      )}
      {leftOut !== null && (
        <span role="alert" className="ev-small ev-tone-look">
          {problemLine(leftOut, words)}
        </span>
      )}
    </div>
  );
}

/** A second condition is mostly a size. */
function numberFirst(columns: readonly RuleChoice[], otherwise: RuleChoice): RuleChoice {
  return columns.find(({ kind }) => kind === "number") ?? otherwise;
}
