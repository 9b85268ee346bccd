import { Checkbox, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { EntityKind } from "../../engine/model/field";
import type { EntityMapping, WorkbookMapping } from "../../engine/model/workbook-mapping";
import type { SheetSample } from "../../engine/model/raw-sheet";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

/** Which list an entity is read from, and in which of its rows the headers stand. */
export function SheetChoice({
  kind,
  mapping,
  samples,
  onRead,
  onChoose,
}: {
  kind: EntityKind;
  mapping: WorkbookMapping;
  samples: readonly SheetSample[];
  onRead: PaneActions["readBlockAs"];
  /** Given the entity as it is read now, null when it is read from no list. */
  onChoose: (read: EntityMapping | null) => void;
}) {
  const { words, figures } = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const entity = mapping.entities.find((one) => one.entity === kind);
  const sample = samples.find(({ key }) => key === entity?.key);
  const others = mapping.entities.filter((one) => one.entity !== kind && one.key === entity?.key);
  const isSales = others.some((one) => one.entity === "opportunity");

  const read = (from: SheetSample, row: number | null, grouped: boolean) => {
    void onRead(from, grouped ? "accountsOfLines" : kind, row).then((found) => {
      setRefused(found === null ? words.columns.noHeaders(row === null ? "1" : sheetRow(from, row)) : null);
      if (found !== null) onChoose(found);
    });
  };
  const sheetRow = (of: SheetSample, row: number) => figures.count(of.firstRow + row);
  const isGrouped = entity?.groupsLines === true;

  return (
    <div className="ev-stack">
      <div className="ev-row ev-apart ev-wrap">
        <label className="ev-row ev-fill">
          <span className="ev-small">{words.columns.sheet}</span>
          <Select
            size="small"
            className="ev-fill"
            value={entity?.key ?? ""}
            onChange={(_, data) => {
              const chosen = samples.find(({ key }) => key === data.value);
              setRefused(null);
              if (chosen === undefined) onChoose(null);
              else read(chosen, null, false);
            }}
          >
            {kind !== "account" || entity === undefined ? (
              <option value="">{words.columns.notRead}</option>
            ) : null}
            {samples.map(({ key, rowCount }) => (
              <option key={key} value={key}>
                {words.columns.blockRows(
                  key,
                  Math.max(0, rowCount - 1),
                  figures.count(Math.max(0, rowCount - 1)),
                )}
              </option>
            ))}
          </Select>
        </label>
        {entity !== undefined && sample !== undefined && sample.table === null && (
          <label className="ev-row">
            <span className="ev-small">{words.columns.headerRow}</span>
            <NumberField
              label={words.columns.headerRow}
              value={sample.firstRow + entity.headerRow}
              show={String}
              read={(text) => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null)}
              least={sample.firstRow}
              most={sample.firstRow + sample.rows.length - 1}
              step={1}
              range={words.columns.headerRowRange(
                sheetRow(sample, 0),
                sheetRow(sample, sample.rows.length - 1),
              )}
              width={72}
              onChange={(row) => {
                read(sample, Math.round(row) - sample.firstRow, isGrouped);
              }}
            />
          </label>
        )}
      </div>
      {kind === "account" && sample !== undefined && entity !== undefined && (isSales || isGrouped) && (
        <Checkbox
          label={words.columns.oneEach}
          checked={isGrouped}
          onChange={(_, data) => {
            read(sample, entity.headerRow, data.checked === true);
          }}
        />
      )}
      {!isGrouped &&
        others.map((other) => (
          <span key={other.entity} className="ev-hint">
            {words.columns.readAlso(words.entities[other.entity])}
          </span>
        ))}
      {entity === undefined && (
        <span className="ev-hint">{words.columns.notReadHint(words.entities[kind])}</span>
      )}
      {refused !== null && (
        <span role="alert" className="ev-small ev-tone-danger">
          {refused}
        </span>
      )}
    </div>
  );
}
