import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { TableSimple16Regular } from "@fluentui/react-icons/svg/table-simple";
import { Chip } from "../parts/Chip";
import { Footer } from "../parts/Footer";
import { GroupingOffer } from "../parts/GroupingOffer";
import { LinkButton } from "../parts/LinkButton";
import { UnreadableLists } from "../parts/UnreadableLists";
import type { PaneActions } from "../state/pane-actions";
import type { FoundData } from "../../use-cases/find-data";
import { useLanguage } from "../strings/words";

/** No account list was found: what was looked at, and what to do. */
export function EmptyScreen({ found, actions }: { found: FoundData; actions: PaneActions }) {
  const { words, figures } = useLanguage();
  return (
    <>
      <main className="ev-body">
        <div className="ev-stack">
          <h1>{words.empty.verdict}</h1>
          <p className="ev-small ev-lead">
            {words.empty.lead(found.samples.length, figures.count(found.samples.length))}
          </p>
        </div>
        {found.samples.length > 0 && (
          <ul className="ev-list">
            {found.samples.map((sample) => {
              const entity = found.survey.mapping.entities.find(({ key }) => key === sample.key);
              const rows = Math.max(0, sample.rowCount - 1);
              const isReadable = !(found.survey.unreadable ?? []).some(({ key }) => key === sample.key);
              return (
                <li className="ev-item" key={sample.key}>
                  <TableSimple16Regular aria-hidden="true" />
                  <div className="ev-stack ev-tight ev-fill">
                    <span>{sample.key}</span>
                    <span className="ev-hint">
                      {sample.rowCount === 0
                        ? words.empty.blank
                        : entity === undefined
                          ? words.empty.rows(rows, figures.count(rows))
                          : words.empty.readAs(rows, figures.count(rows), words.entities[entity.entity])}
                    </span>
                  </div>
                  {entity !== undefined && <Chip status="fine">{words.entities[entity.entity]}</Chip>}
                  {entity === undefined && isReadable && rows > 0 && (
                    <LinkButton
                      aria-label={words.empty.useThis(sample.key)}
                      onClick={() => {
                        actions.tryBlock(sample);
                      }}
                    >
                      {words.empty.useAnyway}
                    </LinkButton>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        <UnreadableLists found={found} />
        <GroupingOffer found={found} actions={actions} />
        <span className="ev-hint">{words.empty.hint}</span>
      </main>
      <Footer>
        <Button
          appearance="primary"
          className="ev-fill"
          icon={<ArrowSync16Regular />}
          onClick={actions.readAgain}
        >
          {words.readAgain}
        </Button>
        <Button onClick={actions.insertSample}>{words.empty.sample}</Button>
      </Footer>
    </>
  );
}
