import { Checkbox } from "@fluentui/react-components";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../../engine/model/optional-sheets";
import type { OutlinedSheet, PlanSheetRole } from "../../report/report-options";
import type { WritePreview } from "../../use-cases/write-plan";
import { listNames } from "../strings/list-names";
import { rolesLeftOut } from "./sheets-left-out";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** The sheet that a plan has once it has a target or a budget. */
const MADE_FROM: Readonly<Record<WritePreview["needs"][number], OptionalSheet>> = {
  target: "Quota Allocation",
  budget: "Resource Allocation",
};

/** The sheets of the plan, each with a tick that says whether it is written; those that others read keep theirs. */
export function SheetTicks({
  outline,
  leftOut,
  onChange,
  onSetUp,
}: {
  outline: WritePreview;
  leftOut: readonly OptionalSheet[];
  onChange: (leftOut: OptionalSheet[]) => void;
  /** Opens where targets and budgets are set. */
  onSetUp: () => void;
}) {
  const { words } = useLanguage();
  const out = rolesLeftOut(outline, leftOut);
  const change = (sheet: OptionalSheet, isTicked: boolean) => {
    onChange(OPTIONAL_SHEETS.filter((one) => (one === sheet ? !isTicked : leftOut.includes(one))));
  };
  return (
    <ul className="ev-list ev-sheet-ticks">
      {outline.sheets.map((sheet) => (
        <SheetTick
          key={sheet.role}
          sheet={sheet}
          outline={outline}
          isOut={out.has(sheet.role)}
          readers={sheet.readers.filter((role) => !out.has(role))}
          onChange={change}
        />
      ))}
      {outline.needs.map((need) => (
        <li className="ev-item" key={need}>
          <Checkbox
            disabled
            checked={false}
            label={<SheetText name={MADE_FROM[need]} about={words.write.missing[need]} />}
          />
          <LinkButton
            className="ev-nowrap"
            aria-label={words.labelled(MADE_FROM[need], words.write.setUp)}
            onClick={onSetUp}
          >
            {words.write.setUp}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

function SheetTick({
  sheet,
  outline,
  isOut,
  readers,
  onChange,
}: {
  sheet: OutlinedSheet;
  outline: WritePreview;
  isOut: boolean;
  /** The written sheets whose formulas read this one. */
  readers: readonly PlanSheetRole[];
  onChange: (sheet: OptionalSheet, isTicked: boolean) => void;
}) {
  const { words, figures } = useLanguage();
  const { optional, role, rows, overrides, formulas } = sheet;
  const name = outline.names.find((one) => one.role === role)?.name ?? sheet.name;
  const standing = outline.standing.find((one) => one.role === role);
  const readerNames = outline.sheets.filter((one) => readers.includes(one.role)).map((one) => one.name);
  const about = words.write.about[role](rows, figures.count(rows), overrides, figures.count(overrides));
  const live = formulas === 0 ? "" : words.write.formulas(formulas, figures.count(formulas));
  return (
    <li className="ev-item">
      <Checkbox
        checked={!isOut}
        disabled={optional === null || (readers.length > 0 && !isOut)}
        onChange={(_, { checked }) => {
          if (optional !== null) onChange(optional, checked === true);
        }}
        label={
          <SheetText
            name={name}
            about={
              isOut
                ? words.write.notWritten[role === "changeLog" ? "log" : "sheet"]
                : [about, live].filter((part) => part !== "").join(" · ")
            }
          >
            {!isOut && name !== sheet.name && (
              <span className="ev-hint">{words.write.taken(sheet.name)}</span>
            )}
            {!isOut && readerNames.length > 0 && (
              <span className="ev-hint">
                {words.write.readBy(readerNames.length, listNames(readerNames, words))}
              </span>
            )}
          </SheetText>
        }
      />
      <span className="ev-hint ev-nowrap">{words.write.states[stateOf(isOut, standing)]}</span>
    </li>
  );
}

function SheetText({ name, about, children }: { name: string; about: string; children?: React.ReactNode }) {
  return (
    <span className="ev-stack ev-tight">
      <span>{name}</span>
      <span className="ev-hint">{about}</span>
      {children}
    </span>
  );
}

/** What becomes of a sheet by the writing. */
function stateOf(
  isOut: boolean,
  standing: WritePreview["standing"][number] | undefined,
): "new" | "replaced" | "leftOut" | "removed" | "kept" {
  if (!isOut) return standing === undefined ? "new" : "replaced";
  if (standing === undefined) return "leftOut";
  return standing.stays ? "kept" : "removed";
}
