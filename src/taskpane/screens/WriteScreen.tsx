import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { History16Regular } from "@fluentui/react-icons/svg/history";
import { Shield16Regular } from "@fluentui/react-icons/svg/shield";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { ReactNode } from "react";
import type { OptionalSheet } from "../../engine/model/optional-sheets";
import type { WritePreview, WrittenPlan } from "../../use-cases/write-plan";
import { writeWarningLine } from "../../use-cases/write-warning-line";
import { Footer } from "../parts/Footer";
import { LinkButton } from "../parts/LinkButton";
import { Message } from "../parts/Message";
import { OwnerEdits } from "../parts/OwnerEdits";
import { rolesLeftOut } from "../parts/sheets-left-out";
import { SheetTicks } from "../parts/SheetTicks";
import { StartButton } from "../parts/StartButton";
import { StatusIcon } from "../parts/StatusIcon";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { listNames } from "../strings/list-names";
import { problemTitle } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** What exactly will be written and what is kept; after writing, what was done. */
export default function WriteScreen({
  outline,
  written,
  kept,
  leftOut,
  ownerEdits,
  ownerEditChoice,
  actions,
}: {
  outline: WritePreview;
  written: WrittenPlan | null;
  /** Names of the user's sheets that were read. */
  kept: readonly string[];
  /** Sheets that the user does without. */
  leftOut: readonly OptionalSheet[];
  ownerEdits: PaneState["ownerEdits"];
  ownerEditChoice: PaneState["ownerEditChoice"];
  actions: PaneActions;
}) {
  const { words } = useLanguage();
  return (
    <>
      <SubScreenBar title={words.write.title} onBack={actions.back} />
      {written === null ? (
        <Preview
          outline={outline}
          kept={kept}
          leftOut={leftOut}
          ownerEdits={ownerEdits}
          ownerEditChoice={ownerEditChoice}
          actions={actions}
        />
      ) : (
        <Done outline={outline} written={written} actions={actions} />
      )}
    </>
  );
}

function Preview({
  outline,
  kept,
  leftOut,
  ownerEdits,
  ownerEditChoice,
  actions,
}: {
  outline: WritePreview;
  kept: readonly string[];
  leftOut: readonly OptionalSheet[];
  ownerEdits: PaneState["ownerEdits"];
  ownerEditChoice: PaneState["ownerEditChoice"];
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const out = rolesLeftOut(outline, leftOut);
  const written = outline.sheets.filter(({ role }) => !out.has(role));
  const sheets = written.length;
  const total = (of: "rows" | "formulas") =>
    figures.count(written.reduce((sum, sheet) => sum + sheet[of], 0));
  const own = outline.standing.filter(({ role }) => !written.some((sheet) => sheet.role === role));
  const list = (stays: boolean) => own.filter((sheet) => sheet.stays === stays).map(({ name }) => name);
  const [stays, goes] = [[...kept, ...list(true)], list(false)];
  return (
    <>
      <main className="ev-body">
        <div className="ev-stack">
          <h2 className="ev-verdict">{words.write.verdict(sheets, figures.count(sheets))}</h2>
          <p className="ev-small ev-lead">
            {words.write.lead(
              total("rows"),
              total("formulas"),
              stays.length === 0
                ? ""
                : stays.length === 1
                  ? words.write.keptOne(listNames(stays, words))
                  : words.write.kept(listNames(stays, words)),
            )}
          </p>
        </div>
        {ownerEdits.length > 0 && (
          <OwnerEdits edits={ownerEdits} choice={ownerEditChoice} onChoose={actions.chooseOwnerEdits} />
        )}
        <SheetTicks
          outline={outline}
          leftOut={leftOut}
          onChange={actions.leaveOut}
          onSetUp={() => {
            actions.step("quotas");
          }}
        />
        <div className="ev-section ev-small">
          {goes.length > 0 && (
            <Note icon={<StatusIcon status="look" />}>
              {words.write.removed(goes.length, listNames(goes, words))}
            </Note>
          )}
          {outline.plannedSums && (
            <Note icon={<Table16Regular aria-hidden="true" />}>{words.write.plannedSums}</Note>
          )}
          {outline.valuesOfAccounts && (
            <Note icon={<Table16Regular aria-hidden="true" />}>{words.write.valuesOfAccounts}</Note>
          )}
          {outline.standing.some(({ role }) => role === "planSummary") && (
            <Note icon={<History16Regular aria-hidden="true" />}>{words.write.previous}</Note>
          )}
          <Note icon={<Table16Regular aria-hidden="true" />}>{words.write.always}</Note>
          <Note icon={<Shield16Regular aria-hidden="true" />}>{words.write.whole}</Note>
          <Note icon={<ArrowUndo16Regular aria-hidden="true" />}>{words.write.undo}</Note>
        </div>
      </main>
      <Footer>
        <StartButton starts="write" className="ev-fill" onClick={actions.write}>
          {words.write.write(sheets, figures.count(sheets))}
        </StartButton>
        <Button onClick={actions.back}>{words.cancel}</Button>
      </Footer>
    </>
  );
}

function Note({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <div className="ev-row ev-row-top">
      {icon}
      <span>{children}</span>
    </div>
  );
}

function Done({
  outline,
  written,
  actions,
}: {
  outline: WritePreview;
  written: WrittenPlan;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const { passed, total, watched, failed } = written.checks;
  return (
    <>
      <main className="ev-body">
        <Message
          status={failed.length > 0 ? "danger" : watched.length > 0 ? "look" : "fine"}
          title={words.write.done(figures.count(passed), figures.count(total))}
          heads="h2"
        >
          <span className="ev-small">
            {words.write.doneLead(written.sheets.length, figures.count(written.sheets.length))}
          </span>
          {failed.length > 0 && (
            <span className="ev-small">{words.write.failed(listNames(failed, words))}</span>
          )}
          {watched.length > 0 && (
            <span className="ev-small">{words.write.watched(listNames(watched, words))}</span>
          )}
          {written.warnings.length > 0 && (
            <div className="ev-stack ev-tight ev-small">
              <span>{words.write.warnings}</span>
              {written.warnings.map((warning) => {
                const line = writeWarningLine(warning, words.write.warning, (refusal) =>
                  problemTitle(refusal, words),
                );
                return <span key={line}>{line}</span>;
              })}
            </div>
          )}
        </Message>
        <ul className="ev-list">
          {written.sheets.map(({ role, name }) => {
            const sheet = outline.sheets.find((one) => one.role === role);
            const { rows = 0, overrides = 0 } = sheet ?? {};
            return (
              <li className="ev-item" key={role}>
                <StatusIcon status="fine" />
                <div className="ev-stack ev-tight ev-fill">
                  <span>{name}</span>
                  {sheet !== undefined && (
                    <span className="ev-hint">
                      {words.write.about[sheet.role](
                        rows,
                        figures.count(rows),
                        overrides,
                        figures.count(overrides),
                      )}
                    </span>
                  )}
                </div>
                <LinkButton
                  className="ev-nowrap"
                  aria-label={words.write.show(name)}
                  onClick={() => {
                    actions.showCell(name, "");
                  }}
                >
                  {words.show}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      </main>
      <Footer
        links={
          <>
            <LinkButton
              onClick={() => {
                actions.open("copy");
              }}
            >
              {words.copy.link}
            </LinkButton>
            {outline.standing.some(({ role }) => role === "planSummary") && (
              <LinkButton onClick={actions.scenarios.restore}>{words.planMenu.restore}</LinkButton>
            )}
          </>
        }
      >
        <Button appearance="primary" className="ev-fill" onClick={actions.openSummary}>
          {words.write.open}
        </Button>
        <Button onClick={actions.back}>{words.write.backToPlan}</Button>
      </Footer>
    </>
  );
}
