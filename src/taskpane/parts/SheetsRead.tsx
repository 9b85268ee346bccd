import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { FIELDS } from "../../engine/model/field";
import { CERTAIN } from "../../engine/model/workbook-mapping";
import type { EntityKind } from "../../engine/model/field";
import type {
  ColumnReading,
  EntityMapping,
  FieldMapping,
  WorkbookMapping,
} from "../../engine/model/workbook-mapping";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";
import { Chip } from "./Chip";
import { EntityIcon } from "./EntityIcon";
import { LinkButton } from "./LinkButton";

/** Certain columns shown before "n more"; unsure ones are always shown. */
const CERTAIN_SHOWN = 7;
/** Fields whose absence is worth saying, per entity. */
const WORTH_HAVING = {
  account: [
    "owner",
    "potential",
    "revenue",
    "postalCode",
    "city",
    "state",
    "industry",
    "lock",
    "language",
    "parent",
  ],
  rep: ["postalCode", "city", "region", "capacity", "skills", "languages"],
  opportunity: [],
  cost: [],
} as const;

/** Which sheet was read as what, with the columns behind each row. */
export function SheetsRead({
  mapping,
  counts,
  readings,
  onColumns,
  onLeaveOut,
}: {
  mapping: WorkbookMapping;
  /** Rows that were read, without totals and notes, where that is known. */
  counts: Readonly<Partial<Record<EntityKind, number>>>;
  /** What was decided for whole columns. */
  readings: readonly ColumnReading[];
  onColumns: () => void;
  onLeaveOut: (entity: EntityKind) => void;
}) {
  return (
    <ul className="ev-list">
      {mapping.entities.map((entity) => (
        <SheetRow
          key={entity.entity}
          entity={entity}
          count={counts[entity.entity] ?? entity.rowCount}
          readings={readings.filter((reading) => reading.entity === entity.entity)}
          onColumns={onColumns}
          onLeaveOut={onLeaveOut}
        />
      ))}
    </ul>
  );
}

interface SheetRowProps {
  readonly entity: EntityMapping;
  readonly count: number;
  readonly readings: readonly ColumnReading[];
  readonly onColumns: () => void;
  readonly onLeaveOut: (entity: EntityKind) => void;
}

function SheetRow({ entity, count, readings, onColumns, onLeaveOut }: SheetRowProps) {
  const { words, figures } = useLanguage();
  const unsure = entity.fields.filter(({ confidence }) => confidence < CERTAIN);
  const [open, setOpen] = useState(entity.entity === "account" && unsure.length > 0);
  const details = useId();
  const Chevron = open ? ChevronDown12Regular : ChevronRight12Regular;
  const used = words.data.used(figures.count(entity.fields.length), figures.count(entity.columnCount));
  return (
    <li style={{ borderTop: "inherit" }}>
      <button
        type="button"
        className="ev-item ev-item-middle ev-item-button"
        aria-expanded={open}
        aria-controls={details}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <EntityIcon entity={entity.entity} />
        <span className="ev-stack ev-tight ev-fill">
          <span className="ev-strong">
            {words.entities[entity.entity]} <span className="ev-mute">{figures.count(count)}</span>
          </span>
          <span className="ev-hint ev-clip">
            {entity.key === words.entities[entity.entity] ? entity.address : entity.key}, {used}
          </span>
        </span>
        <Chip status={unsure.length > 0 ? "look" : "fine"}>
          {unsure.length > 0 ? words.data.toCheck(figures.count(unsure.length)) : words.data.certain}
        </Chip>
        <Chevron aria-hidden="true" />
      </button>
      {open && (
        <div className="ev-item ev-item-inset" id={details}>
          <Columns
            entity={entity}
            readings={readings}
            unsure={unsure}
            onColumns={onColumns}
            onLeaveOut={onLeaveOut}
          />
        </div>
      )}
    </li>
  );
}

function Columns({
  entity,
  readings,
  unsure,
  onColumns,
  onLeaveOut,
}: Omit<SheetRowProps, "count"> & { readonly unsure: readonly FieldMapping[] }) {
  const { words, figures } = useLanguage();
  const [all, setAll] = useState(false);
  const certain = entity.fields.filter(({ confidence }) => confidence >= CERTAIN);
  const shown = all ? certain : certain.slice(0, CERTAIN_SHOWN);
  const hidden = certain.length - shown.length;
  const has = new Set<string>(entity.fields.map(({ field }) => field));
  const located = has.has("latitude") || has.has("location");
  const missing = WORTH_HAVING[entity.entity]
    .filter((field) => !has.has(field))
    .filter((field) => !(located && ["postalCode", "city", "state"].includes(field)));
  const known: readonly string[] = FIELDS[entity.entity];
  return (
    <div className="ev-section">
      <div className="ev-chips">
        {unsure.map((field) => (
          <Chip key={field.field} status="look" onOpen={onColumns}>
            <b>{words.fields[field.field]}</b>
            <span className="ev-clip">
              {words.data.fromUnsure(field.header, figures.share(field.confidence))}
            </span>
          </Chip>
        ))}
        {shown
          .filter(({ field }) => known.includes(field))
          .map((field) => (
            <Chip key={field.field}>
              <b>{words.fields[field.field]}</b>
              <span className="ev-clip">{words.data.from(field.header)}</span>
            </Chip>
          ))}
        {hidden > 0 && (
          <Chip
            onOpen={() => {
              setAll(true);
            }}
          >
            {words.data.moreFields(figures.count(hidden))}
          </Chip>
        )}
      </div>
      <div className="ev-row ev-apart">
        <span className="ev-hint">
          {missing.length > 0 &&
            words.data.notFound(missing.map((field) => words.midSentence(words.fields[field])).join(", "))}
        </span>
        <LinkButton onClick={onColumns}>{words.data.changeColumns}</LinkButton>
      </div>
      {readings.length > 0 && (
        <div className="ev-stack">
          <span className="ev-small ev-strong">{words.data.readAs}</span>
          {readings.map(({ field, header, how }) => (
            <span key={field} className="ev-hint">
              {words.labelled(header, sayTold(how, words, figures))}
            </span>
          ))}
        </div>
      )}
      {entity.entity !== "account" && (
        <div>
          <LinkButton
            aria-label={words.data.leaveOutOf(words.entities[entity.entity])}
            onClick={() => {
              onLeaveOut(entity.entity);
            }}
          >
            {words.data.leaveOut}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
