import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Shield16Regular } from "@fluentui/react-icons/svg/shield";
import { TableSimple16Regular } from "@fluentui/react-icons/svg/table-simple";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { CERTAIN } from "../../engine/model/workbook-mapping";
import type { EntityMapping } from "../../engine/model/workbook-mapping";
import { Chip } from "../parts/Chip";
import { EntityIcon } from "../parts/EntityIcon";
import { GroupingOffer } from "../parts/GroupingOffer";
import { LinkButton } from "../parts/LinkButton";
import { StartButton } from "../parts/StartButton";
import { UnreadableLists } from "../parts/UnreadableLists";
import { useRoomAboveFoot } from "../parts/use-room-above-foot";
import type { PaneActions } from "../state/pane-actions";
import { hasAccounts } from "../state/pane-state";
import type { FoundData } from "../../use-cases/find-data";
import { useOpeningLanguage } from "../strings/words";

const PROMISE_ICONS = [TableSimple16Regular, QuestionCircle16Regular, DocumentTable16Regular] as const;

/** The first screen in a workbook: what was found in it, before anything is asked. */
export function FirstRun({
  found,
  actions,
  version,
}: {
  found: FoundData | null;
  actions: PaneActions;
  version: string;
}) {
  const { words } = useOpeningLanguage();
  const foot = useRoomAboveFoot();
  return (
    <>
      <main className="ev-body" style={{ gap: 20, paddingTop: 20 }}>
        <div className="ev-section">
          <h1 className="ev-title">{words.firstRun.title}</h1>
          <p className="ev-lead">{words.firstRun.lead}</p>
        </div>
        <FoundCard found={found} actions={actions} />
        <section className="ev-card" aria-label={words.firstRun.sampleTitle}>
          <div className="ev-row ev-row-top">
            <Beaker20Regular aria-hidden="true" />
            <div className="ev-stack ev-fill">
              <span className="ev-strong">{words.firstRun.sampleTitle}</span>
              <span className="ev-hint">{words.firstRun.sampleText}</span>
            </div>
          </div>
          <Button
            appearance={
              found !== null && !hasAccounts(found.survey.mapping) && found.survey.grouping === null
                ? "primary"
                : "secondary"
            }
            onClick={actions.insertSample}
          >
            {words.firstRun.sample}
          </Button>
        </section>
        <div className="ev-section ev-small">
          {words.firstRun.promises.map((promise, at) => {
            const Icon = PROMISE_ICONS[at] ?? DocumentTable16Regular;
            return (
              <div className="ev-row ev-row-top" key={promise}>
                <Icon aria-hidden="true" />
                <span>{promise}</span>
              </div>
            );
          })}
        </div>
      </main>
      <footer className="ev-foot" ref={foot}>
        <div className="ev-row ev-small">
          <Shield16Regular aria-hidden="true" className="ev-tone-fine" />
          <span className="ev-fill">{words.firstRun.privacy}</span>
          <LinkButton
            onClick={() => {
              actions.open("about");
            }}
          >
            {words.firstRun.about(version)}
          </LinkButton>
        </div>
      </footer>
    </>
  );
}

function FoundCard({ found, actions }: { found: FoundData | null; actions: PaneActions }) {
  const { words } = useOpeningLanguage();
  if (found === null) {
    return (
      <section className="ev-card ev-card-raised" aria-busy="true">
        <span className="ev-strong">{words.firstRun.looking}</span>
        <div className="ev-bone" style={{ width: "72%" }} />
        <div className="ev-bone" style={{ width: "54%" }} />
      </section>
    );
  }
  const { entities } = found.survey.mapping;
  const accounts = entities.find(({ entity }) => entity === "account");
  if (accounts === undefined) {
    return (
      <section className="ev-card ev-card-raised">
        <span className="ev-strong">{words.firstRun.nothing}</span>
        <span className="ev-hint">{words.firstRun.nothingHint}</span>
        <Suspense>
          <UnreadableLists found={found} />
        </Suspense>
        <GroupingOffer found={found} actions={actions} />
        {found.samples.length > 0 && (
          <div>
            <LinkButton onClick={actions.checkData}>{words.firstRun.chooseSheet}</LinkButton>
          </div>
        )}
      </section>
    );
  }
  const others = found.survey.alternatives.filter(
    ({ mapping: other }) => !entities.some(({ key }) => key === other.key),
  );
  const unsure =
    others.length > 0 || entities.some(({ fields }) => fields.some(({ confidence }) => confidence < CERTAIN));
  return (
    <section className="ev-card ev-card-raised" aria-label={words.firstRun.found}>
      <div className="ev-row ev-apart">
        <span className="ev-strong">{words.firstRun.found}</span>
        <Chip status={unsure ? "look" : "fine"}>
          {unsure ? words.firstRun.toCheck : words.firstRun.ready}
        </Chip>
      </div>
      <table className="ev-table" aria-label={words.firstRun.found}>
        <tbody>
          {entities.map((entity) => (
            <FoundRow key={entity.entity} entity={entity} />
          ))}
        </tbody>
      </table>
      {entities.map(({ entity }) => {
        const blocks = others.filter(({ mapping: other }) => other.entity === entity);
        if (blocks.length === 0) return null;
        return (
          <span className="ev-hint" key={entity}>
            {words.firstRun.others(
              words.entities[entity],
              blocks.map(({ mapping: other }) => `“${other.key}”`).join(", "),
            )}
          </span>
        );
      })}
      <StartButton starts="check" onClick={actions.checkData}>
        {words.firstRun.check}
      </StartButton>
    </section>
  );
}

function FoundRow({ entity }: { entity: EntityMapping }) {
  const { words, figures } = useOpeningLanguage();
  return (
    <tr>
      <td style={{ width: 24 }}>
        <EntityIcon entity={entity.entity} />
      </td>
      <td>{words.entities[entity.entity]}</td>
      <td className="ev-mute">{words.firstRun.inSheet(entity.sheet)}</td>
      <td className="ev-right">{words.firstRun.rows(entity.rowCount, figures.count(entity.rowCount))}</td>
    </tr>
  );
}
