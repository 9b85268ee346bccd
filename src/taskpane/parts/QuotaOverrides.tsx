import { Button, Select } from "@fluentui/react-components";
import { Add12Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Settings } from "../../engine/model/settings";
import type { QuotaSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { TextRow } from "./FieldRow";
import { LinkButton } from "./LinkButton";
import { useSelectedOnFocus } from "./use-selected-on-focus";

/** Quotas that are held, each with its reason and the calculated one beside it. */
export function QuotaOverrides({
  quotas,
  overrides,
  onChange,
}: {
  quotas: QuotaSummary;
  overrides: Settings["quotaOverrides"];
  onChange: (overrides: Settings["quotaOverrides"]) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  const [isAdding, setIsAdding] = useState(false);
  const held = quotas.territories.filter(({ override }) => override !== null);
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{said.overrides}</h2>
        {!isAdding && (
          <LinkButton
            aria-label={words.labelled(said.overrides, said.add)}
            onClick={() => {
              setIsAdding(true);
            }}
          >
            <Add12Regular aria-hidden="true" />
            {said.add}
          </LinkButton>
        )}
      </div>
      {isAdding && (
        <NewOverride
          quotas={quotas}
          onKeep={(added) => {
            setIsAdding(false);
            const others = overrides.filter(
              ({ territory }) => territory.toLowerCase() !== added.territory.toLowerCase(),
            );
            onChange([...others, added]);
          }}
          onCancel={() => {
            setIsAdding(false);
          }}
        />
      )}
      {held.length > 0 && (
        <ul className="ev-list">
          {held.map(({ name, rep, calculated, override, overrideReason, overrideAuthor }) => (
            <li key={name} className="ev-item">
              <span className="ev-stack ev-fill">
                <span>
                  <b className="ev-strong ev-nowrap">{name}</b> {rep === name ? "" : rep}
                </span>
                <span className="ev-hint">
                  {[overrideReason, overrideAuthor].filter((part) => part !== "").join(", ")}
                </span>
              </span>
              <span className="ev-stack ev-right ev-small">
                <span>
                  <span className="ev-hidden">{words.labelled(said.steps.calculated, "")}</span>
                  {figures.count(calculated)}
                </span>
                <b className="ev-strong">
                  <span className="ev-hidden">{words.labelled(said.steps.override, "")}</span>
                  {figures.count(override ?? NaN)}
                </b>
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={said.remove(name)}
                onClick={() => {
                  onChange(
                    overrides.filter(({ territory }) => territory.toLowerCase() !== name.toLowerCase()),
                  );
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {(held.length > 0 || !isAdding) && (
        <span className="ev-hint">{held.length === 0 ? said.noOverrides : said.overrideNote}</span>
      )}
    </section>
  );
}

function NewOverride({
  quotas,
  onKeep,
  onCancel,
}: {
  quotas: QuotaSummary;
  onKeep: (override: Settings["quotaOverrides"][number]) => void;
  onCancel: () => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  const [territory, setTerritory] = useState(quotas.territories[0]?.name ?? "");
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState("");
  const selected = useSelectedOnFocus();
  const quota = figures.parseAmount(amount);
  const isComplete = quota !== null && quota >= 0 && reason.trim() !== "";
  return (
    <div className="ev-card">
      <Select
        autoFocus
        size="small"
        aria-label={said.overrideTerritory}
        value={territory}
        onChange={(_, data) => {
          setTerritory(data.value);
        }}
      >
        {quotas.territories.map(({ name, rep }) => (
          <option key={name} value={name}>
            {rep === name || rep === "" ? name : `${name} ${rep}`}
          </option>
        ))}
      </Select>
      <TextRow
        label={said.overrideQuota}
        size="small"
        inputMode="decimal"
        {...selected}
        value={amount}
        onChange={setAmount}
      />
      <TextRow label={said.overrideReason} size="small" maxLength={255} value={reason} onChange={setReason} />
      <TextRow label={said.overrideAuthor} size="small" maxLength={255} value={author} onChange={setAuthor} />
      <span className="ev-hint">{said.needsReason}</span>
      <div className="ev-row">
        <Button
          size="small"
          disabledFocusable={!isComplete}
          onClick={() => {
            if (quota !== null && isComplete)
              onKeep({ territory, quota, reason: reason.trim(), author: author.trim() });
          }}
        >
          {said.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
