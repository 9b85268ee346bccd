import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Shield16Regular } from "@fluentui/react-icons/svg/shield";
import type { ReportOutline } from "../../report/report-options";
import type { WrittenPlan } from "../../use-cases/write-plan";
import { Footer } from "../parts/Footer";
import { Message } from "../parts/Message";
import { StartButton } from "../parts/StartButton";
import { StatusIcon } from "../parts/StatusIcon";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

/** What exactly will be written and what is kept; after writing, what was done. */
export default function WriteScreen({
  outline,
  written,
  kept,
  actions,
}: {
  outline: ReportOutline;
  written: WrittenPlan | null;
  /** Names of the user's sheets that were read. */
  kept: readonly string[];
  actions: PaneActions;
}) {
  const { words } = useLanguage();
  return (
    <>
      <SubScreenBar title={words.write.title} onBack={actions.back} />
      {written === null ? (
        <Preview outline={outline} kept={kept} actions={actions} />
      ) : (
        <Done outline={outline} written={written} actions={actions} />
      )}
    </>
  );
}

function Preview({
  outline,
  kept,
  actions,
}: {
  outline: ReportOutline;
  kept: readonly string[];
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const sheets = outline.sheets.length;
  const rows = outline.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const names = new Intl.ListFormat("en", { type: "conjunction" }).format(kept);
  return (
    <>
      <main className="ev-body">
        <div className="ev-stack">
          <h2 className="ev-verdict">{words.write.verdict(sheets, figures.count(sheets))}</h2>
          <p className="ev-small ev-lead">
            {words.write.lead(
              figures.count(rows),
              kept.length === 0
                ? ""
                : kept.length === 1
                  ? words.write.keptOne(names)
                  : words.write.kept(names),
            )}
          </p>
        </div>
        <SheetList outline={outline} />
        <div className="ev-section ev-small">
          <div className="ev-row ev-row-top">
            <Shield16Regular aria-hidden="true" />
            <span>{words.write.whole}</span>
          </div>
          <div className="ev-row ev-row-top">
            <ArrowUndo16Regular aria-hidden="true" />
            <span>{words.write.undo}</span>
          </div>
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

function SheetList({ outline, written = null }: { outline: ReportOutline; written?: WrittenPlan | null }) {
  const { words, figures } = useLanguage();
  return (
    <ul className="ev-list">
      {outline.sheets.map((sheet) => (
        <li className="ev-item" key={sheet.role}>
          {written !== null && <StatusIcon status="fine" />}
          <div className="ev-stack ev-tight ev-fill">
            <span>{written?.sheets.find(({ role }) => role === sheet.role)?.name ?? sheet.name}</span>
            <span className="ev-hint">{sheet.summary}</span>
          </div>
          <span className="ev-hint ev-nowrap">{words.write.rows(sheet.rows, figures.count(sheet.rows))}</span>
        </li>
      ))}
    </ul>
  );
}

function Done({
  outline,
  written,
  actions,
}: {
  outline: ReportOutline;
  written: WrittenPlan;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const { passed, total, failed } = written.checks;
  return (
    <>
      <main className="ev-body">
        <Message
          status={passed === total ? "fine" : "danger"}
          title={words.write.done(figures.count(passed), figures.count(total))}
          heads
        >
          <span className="ev-small">
            {words.write.doneLead(written.sheets.length, figures.count(written.sheets.length))}
          </span>
          {failed.length > 0 && <span className="ev-small">{words.write.failed(failed.join(", "))}</span>}
          {written.warnings.length > 0 && (
            <span className="ev-small">{words.write.warnings(written.warnings.join("; "))}</span>
          )}
        </Message>
        <SheetList outline={outline} written={written} />
      </main>
      <Footer
        links={
          <button
            type="button"
            className="ev-link"
            onClick={() => {
              actions.open("copy");
            }}
          >
            {words.copy.link}
          </button>
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
