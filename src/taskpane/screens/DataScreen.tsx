import { Button } from "@fluentui/react-components";
import { CERTAIN } from "../../engine/model/workbook-mapping";
import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import { chooseBlock, chooseFix } from "../../use-cases/choose-column";
import type { FoundData } from "../../use-cases/find-data";
import type { RefusedSetting } from "../../use-cases/usable-settings";
import type { Health, NewSincePlan as NewSince } from "../../worker/planner";
import { LinkButton } from "../parts/LinkButton";
import { useBusyJob } from "../parts/busy-job";
import { Findings } from "../parts/Findings";
import { Footer } from "../parts/Footer";
import { LocatedBar } from "../parts/LocatedBar";
import { MappingChanges } from "../parts/MappingChanges";
import { Message } from "../parts/Message";
import { NewSincePlan } from "../parts/NewSincePlan";
import { OtherBlocks } from "../parts/OtherBlocks";
import { SheetsRead } from "../parts/SheetsRead";
import type { PaneActions } from "../state/pane-actions";
import { refusedSettingLine } from "../strings/refused-setting";
import { useLanguage } from "../strings/words";

/** Is the data good enough: verdict, then sheets, map, findings. */
export function DataScreen({
  health,
  mapping,
  found,
  changedSheet,
  newSince,
  refusedSettings,
  draftAt,
  byAreas,
  actions,
}: {
  health: Health;
  mapping: WorkbookMapping;
  found: FoundData | null;
  changedSheet: string | null;
  /** Accounts that have come or gone since the plan was written, null where there is none. */
  newSince: NewSince | null;
  /** Settings kept in this workbook that cannot be used, each with its rule. */
  refusedSettings: readonly RefusedSetting[];
  /** When a plan was changed last that an earlier pane made and did not write; "" where there is none. */
  draftAt: string;
  /** Whole counties or states are planned. */
  byAreas: boolean;
  actions: PaneActions;
}) {
  const { words, figures } = useLanguage();
  const isPlanning = useBusyJob() === "plan";
  const stops = health.groups.filter(({ severity }) => severity === "stop").length;
  const showColumns = () => {
    actions.open("columns");
  };
  return (
    <>
      <main className="ev-body ev-columns">
        <Verdict health={health} mapping={mapping} stops={stops} />
        {changedSheet !== null && (
          <Message status="look" title={words.data.changed(changedSheet)}>
            <div>
              <Button size="small" onClick={actions.readAgain}>
                {words.readAgain}
              </Button>
            </div>
          </Message>
        )}
        {draftAt !== "" && (
          <Message status="look" title={words.write.draft.title(draftAt)}>
            <span className="ev-small">{words.write.draft.lead}</span>
            <div className="ev-row">
              <Button size="small" onClick={actions.takeDraft}>
                {words.write.draft.take}
              </Button>
              <Button size="small" appearance="subtle" onClick={actions.dropDraft}>
                {words.write.draft.drop}
              </Button>
            </div>
          </Message>
        )}
        {refusedSettings.length > 0 && (
          <Message
            status="look"
            title={words.data.refusedSettings(refusedSettings.length, figures.count(refusedSettings.length))}
          >
            {refusedSettings
              .map((refused) => refusedSettingLine(refused, words, figures))
              .map((line) => (
                <span className="ev-small" key={line}>
                  {line}.
                </span>
              ))}
          </Message>
        )}
        <NewSincePlan found={newSince} byAreas={byAreas} actions={actions} />
        <MappingChanges changes={found?.changes ?? []} onColumns={showColumns} />
        {found !== null && <OtherBlocks mapping={mapping} found={found} actions={actions} />}
        {health.reps.fromOwners && health.reps.active > 0 && (
          <Message
            status="look"
            title={words.data[health.reps.fromTerritories ? "seatsFromTerritories" : "repsFromOwners"](
              figures.count(health.reps.active),
            )}
          />
        )}
        <section className="ev-section">
          <h2>{words.data.sheetsRead}</h2>
          <SheetsRead
            mapping={mapping}
            counts={{ account: health.accounts.read, rep: health.reps.read }}
            readings={health.readings}
            onColumns={showColumns}
            onLeaveOut={(entity) => {
              actions.useColumns(chooseBlock(mapping, entity, null));
            }}
          />
        </section>
        <LocatedBar located={health.located} />
        <Findings
          groups={health.groups}
          onShow={actions.showCell}
          onFix={(fix, isInUse) => {
            actions.useColumns(chooseFix(mapping, fix, !isInUse));
          }}
        />
      </main>
      <Footer
        links={
          stops === 0 ? (
            <LinkButton aria-busy={isPlanning} onClick={actions.plan}>
              {isPlanning ? words.jobTitles.plan : words.data.planNow}
            </LinkButton>
          ) : undefined
        }
      >
        <Button
          appearance="primary"
          className="ev-fill"
          disabledFocusable={stops > 0}
          onClick={() => {
            actions.step("segments");
          }}
        >
          {words.data.next}
        </Button>
        <Button onClick={actions.readAgain}>{words.readAgain}</Button>
      </Footer>
    </>
  );
}

function Verdict({ health, mapping, stops }: { health: Health; mapping: WorkbookMapping; stops: number }) {
  const { words, figures } = useLanguage();
  const { accounts, reps } = health;
  const unsure = mapping.entities
    .flatMap(({ fields }) => fields)
    .filter(({ confidence }) => confidence < CERTAIN).length;
  const sentences = [
    stops > 0 ? words.data.stopped(stops, figures.count(stops)) : words.data.ready,
    accounts.setAside > 0 ? words.data.setAside(accounts.setAside, figures.count(accounts.setAside)) : "",
    unsure > 0 ? words.data.columnsToLook(unsure, figures.count(unsure)) : "",
  ];
  return (
    <div className="ev-stack ev-whole">
      <h1>
        {reps.active > 0
          ? words.data.verdict(
              accounts.read,
              figures.count(accounts.read),
              reps.active,
              figures.count(reps.active),
            )
          : words.data.verdictNoReps(accounts.read, figures.count(accounts.read))}
      </h1>
      <p className="ev-small ev-lead">{sentences.filter((sentence) => sentence !== "").join(" ")}</p>
    </div>
  );
}
