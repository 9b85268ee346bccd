import { capital } from "../../engine/told/capital";
import type { Told } from "../../engine/model/told";
import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { FIELDS } from "../../engine/model/field";
import { CERTAIN } from "../../engine/model/workbook-mapping";
import type { EntityKind, FieldName } from "../../engine/model/field";
import type {
  ColumnReading,
  EntityMapping,
  FieldMapping,
  WorkbookMapping,
} from "../../engine/model/workbook-mapping";
import type { SheetSample } from "../../engine/model/raw-sheet";
import { Chip } from "../parts/Chip";
import { Footer } from "../parts/Footer";
import { Segments } from "../parts/Segments";
import { SheetChoice } from "../parts/SheetChoice";
import { StatusIcon } from "../parts/StatusIcon";
import { SubScreenBar } from "../parts/SubScreenBar";
import { alsoReading, chooseBlock, chooseColumn, columnChoices, hasKey } from "../../use-cases/choose-column";
import type { ColumnChoice } from "../../use-cases/choose-column";
import type { PaneActions } from "../state/pane-actions";
import { hasAccounts } from "../state/pane-state";
import { sayTold } from "../strings/say-told";
import { useLanguage } from "../strings/words";

const KINDS = Object.keys(FIELDS) as EntityKind[];

/** Which column is read as what: the unsure ones first, as cards. */
export default function ColumnsScreen({
  mapping: known,
  samples,
  readings,
  onRead,
  onUse,
  onBack,
}: {
  mapping: WorkbookMapping;
  samples: readonly SheetSample[];
  /** What was decided for whole columns when the data was checked. */
  readings: readonly ColumnReading[];
  onRead: PaneActions["readBlockAs"];
  onUse: (mapping: WorkbookMapping) => void;
  onBack: () => void;
}) {
  const { words } = useLanguage();
  const [mapping, setMapping] = useState(known);
  const [kind, setKind] = useState<EntityKind>(known.entities[0]?.entity ?? "account");
  // Which fields were unsure on opening: a choice does not make its card jump away.
  const [unsure, setUnsure] = useState<ReadonlySet<string>>(
    () => new Set(known.entities.flatMap(unsureFields)),
  );
  const entity = mapping.entities.find((one) => one.entity === kind);
  const sample = samples.find(({ key }) => key === entity?.key);
  const isComplete = mapping.entities.every(hasKey) && hasAccounts(mapping);
  return (
    <>
      <SubScreenBar title={words.columns.title} onBack={onBack} />
      <main className="ev-body">
        <Segments
          label={words.columns.entityChoice}
          choices={KINDS.map((one) => ({ key: one, name: words.entities[one] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <SheetChoice
          key={`${kind} ${entity?.key ?? ""}`}
          kind={kind}
          mapping={mapping}
          samples={samples}
          onRead={onRead}
          onChoose={(read) => {
            setMapping(chooseBlock(mapping, kind, read));
            if (read !== null) setUnsure(new Set([...unsure, ...unsureFields(read)]));
          }}
        />
        {entity !== undefined && sample !== undefined && (
          <EntityColumns
            key={`columns ${kind} ${entity.key}`}
            entity={entity}
            readings={readings.filter((reading) => reading.entity === kind)}
            choices={columnChoices(entity, sample)}
            unsure={unsure}
            onChoose={(field, choice) => {
              setMapping(chooseColumn(mapping, kind, field, choice, columnChoices(entity, sample)));
            }}
          />
        )}
      </main>
      <Footer hint={isComplete ? words.columns.remembered : words.columns.needsKey}>
        <Button
          appearance="primary"
          className="ev-fill"
          disabledFocusable={!isComplete}
          onClick={() => {
            onUse(settle(mapping));
          }}
        >
          {words.columns.use}
        </Button>
        <Button onClick={onBack}>{words.cancel}</Button>
      </Footer>
    </>
  );
}

function unsureFields(entity: EntityMapping): string[] {
  return entity.fields
    .filter(({ confidence }) => confidence < CERTAIN)
    .map(({ field }) => `${entity.entity} ${field}`);
}

/** "Use these columns" confirms every column that is left as it was proposed. */
function settle(mapping: WorkbookMapping): WorkbookMapping {
  return {
    ...mapping,
    entities: mapping.entities.map((entity) => ({
      ...entity,
      fields: entity.fields.map((field) => ({ ...field, confidence: 1 })),
    })),
  };
}

function EntityColumns({
  entity,
  readings,
  choices,
  unsure,
  onChoose,
}: {
  entity: EntityMapping;
  readings: readonly ColumnReading[];
  choices: readonly ColumnChoice[];
  unsure: ReadonlySet<string>;
  onChoose: (field: FieldName, choice: ColumnChoice | null) => void;
}) {
  const { words, figures } = useLanguage();
  const isUnsure = (field: FieldName) => unsure.has(`${entity.entity} ${field}`);
  const mapped = new Map(entity.fields.map((field) => [field.field, field]));
  const order: readonly FieldName[] = FIELDS[entity.entity];
  const toCheck = order.filter(isUnsure);
  const matched = order.filter((field) => mapped.has(field) && !isUnsure(field));
  const unused = order.filter((field) => !mapped.has(field) && !isUnsure(field));
  const picker = (field: FieldName, tall: boolean) => (
    <ColumnSelect
      field={field}
      chosen={mapped.get(field)}
      choices={choices}
      tall={tall}
      onChoose={(choice) => {
        onChoose(field, choice);
      }}
    />
  );
  return (
    <>
      {toCheck.length > 0 && (
        <section className="ev-section">
          <div className="ev-head">
            <h2>{words.columns.checkThese}</h2>
            <Chip status="look">{figures.count(toCheck.length)}</Chip>
          </div>
          {toCheck.map((field) => (
            <UnsureCard
              key={field}
              field={field}
              mapped={mapped.get(field)}
              entity={entity}
              reading={readingOf(readings, mapped.get(field))}
            >
              {picker(field, true)}
            </UnsureCard>
          ))}
        </section>
      )}
      <section className="ev-section">
        <div className="ev-head">
          <h2>{words.columns.matched}</h2>
          <span className="ev-hint">
            {words.columns.columnCount(matched.length, figures.count(matched.length))}
          </span>
        </div>
        <table className="ev-table ev-table-columns" aria-label={words.columns.matched}>
          <thead>
            <tr>
              <th scope="col" style={{ width: "27%" }}>
                {words.columns.field}
              </th>
              <th scope="col" style={{ width: "39%" }}>
                {words.columns.column}
              </th>
              <th scope="col">{words.columns.firstValue}</th>
              <th scope="col" className="ev-right" style={{ width: "15%" }}>
                {words.columns.match}
              </th>
            </tr>
          </thead>
          <tbody>
            {matched.map((field) => (
              <MatchedRow
                key={field}
                field={mapped.get(field)}
                entity={entity}
                reading={readingOf(readings, mapped.get(field))}
              >
                {picker(field, false)}
              </MatchedRow>
            ))}
          </tbody>
        </table>
      </section>
      <section className="ev-section">
        <div className="ev-head">
          <h2>{words.columns.notUsed}</h2>
          <span className="ev-hint">{words.columns.optional}</span>
        </div>
        <table className="ev-table ev-table-columns" aria-label={words.columns.notUsed}>
          <tbody>
            {unused.map((field) => (
              <tr key={field}>
                <td style={{ width: "32%" }}>{words.fields[field]}</td>
                <td style={{ width: "50%" }}>{picker(field, false)}</td>
                <td className="ev-right ev-mute">{words.columns.noneShown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** How the column of a field was read; null when it is another column than then. */
function readingOf(readings: readonly ColumnReading[], mapped: FieldMapping | undefined): Told | null {
  const reading = readings.find(({ field, header }) => field === mapped?.field && header === mapped.header);
  return reading?.how ?? null;
}

function UnsureCard({
  field,
  mapped,
  entity,
  reading,
  children,
}: {
  field: FieldName;
  mapped: FieldMapping | undefined;
  entity: EntityMapping;
  reading: Told | null;
  children: ReactNode;
}) {
  const { words, figures } = useLanguage();
  const chosen = mapped !== undefined && mapped.confidence >= CERTAIN;
  const also = mapped === undefined ? [] : alsoReading(entity, mapped);
  return (
    <div className="ev-card ev-card-look">
      <div className="ev-row ev-apart">
        <span className="ev-strong">{words.fields[field]}</span>
        {mapped !== undefined && (
          <Chip status={chosen ? "fine" : "look"}>
            {chosen ? words.columns.chosen : words.columns.sure(figures.share(mapped.confidence))}
          </Chip>
        )}
      </div>
      {children}
      {mapped !== undefined && (
        <span className="ev-hint">
          {[
            chosen ? "" : capital(mapped.evidence.map((one) => sayTold(one, words, figures)).join("; ")),
            mapped.samples.length > 0 ? words.columns.examples(mapped.samples.join(", ")) : "",
            reading === null ? "" : words.columns.readAs(sayTold(reading, words, figures)),
            ...also.map((other) => words.columns.alsoUsed(words.fields[other])),
          ]
            .filter((part) => part !== "")
            .join(". ")}
        </span>
      )}
    </div>
  );
}

function MatchedRow({
  field,
  entity,
  reading,
  children,
}: {
  field: FieldMapping | undefined;
  entity: EntityMapping;
  reading: Told | null;
  children: ReactNode;
}) {
  const { words, figures } = useLanguage();
  if (field === undefined) return null;
  const also = alsoReading(entity, field);
  return (
    <>
      <tr>
        <td className={field.field === "id" || field.field === "name" ? "ev-strong" : undefined}>
          {words.fields[field.field]}
        </td>
        <td>{children}</td>
        <td className="ev-mute ev-clip">{field.samples[0] ?? ""}</td>
        <td className="ev-right">
          {also.length > 0 ? (
            <Chip status="look">
              {also.map((other) => words.columns.alsoUsed(words.fields[other])).join(", ")}
            </Chip>
          ) : (
            <span>
              <StatusIcon status="fine" />
              <span className="ev-hidden">{words.columns.isCertain}</span>
            </span>
          )}
        </td>
      </tr>
      {reading !== null && (
        <tr>
          <td />
          <td colSpan={3} className="ev-hint ev-wrapped">
            {words.columns.readAs(sayTold(reading, words, figures))}
          </td>
        </tr>
      )}
    </>
  );
}

function ColumnSelect({
  field,
  chosen,
  choices,
  tall,
  onChoose,
}: {
  field: FieldName;
  chosen: FieldMapping | undefined;
  choices: readonly ColumnChoice[];
  tall: boolean;
  onChoose: (choice: ColumnChoice | null) => void;
}) {
  const { words } = useLanguage();
  return (
    <Select
      size={tall ? "medium" : "small"}
      aria-label={words.columns.columnFor(words.fields[field])}
      value={chosen === undefined ? "" : String(chosen.column)}
      onChange={(_, data) => {
        onChoose(choices.find(({ column }) => String(column) === data.value) ?? null);
      }}
    >
      <option value="">{words.columns.none}</option>
      {choices.map((choice) => (
        <option key={choice.column} value={String(choice.column)}>
          {choice.column === chosen?.column ? choice.header : withFirstValue(choice)}
        </option>
      ))}
    </Select>
  );
}

/** In the open list a column shows its first value; closed, the row beside it does. */
function withFirstValue({ header, samples: [first] }: ColumnChoice): string {
  return first === undefined ? header : `${header} (${first})`;
}
