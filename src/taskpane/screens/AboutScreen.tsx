import { Button, Field, Select } from "@fluentui/react-components";
import type { TestedHost } from "../../use-cases/test-host";
import { Message } from "../parts/Message";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import { isLanguage, LANGUAGE_NAMES } from "../strings/languages";
import type { LanguageChoice } from "../strings/languages";
import { useLanguage } from "../strings/words";

/** What the add-in is, its version, what it keeps, the language it speaks, and a test of the Excel it runs in. */
export default function AboutScreen({
  version,
  language,
  tested,
  actions,
}: {
  version: string;
  language: LanguageChoice;
  tested: TestedHost | null;
  actions: Pick<PaneActions, "back" | "testHost">;
}) {
  const { words } = useLanguage();
  return (
    <>
      <SubScreenBar title={words.about.title} onBack={actions.back} />
      <main className="ev-body">
        <h2>{words.about.version(version)}</h2>
        <Field label={words.about.language}>
          <Select
            value={language.chosen ?? ""}
            onChange={(_, { value }) => {
              language.choose(isLanguage(value) ? value : null);
            }}
          >
            <option value="">{words.about.asExcel}</option>
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {words.about.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <section className="ev-section">
          <h2>{words.about.selfTest.title}</h2>
          {tested === null ? (
            <p className="ev-small">{words.about.selfTest.text}</p>
          ) : (
            <TestedMessage tested={tested} />
          )}
          <Button onClick={actions.testHost}>{words.about.selfTest.start}</Button>
        </section>
      </main>
    </>
  );
}

/** How many checks pass, and where each is told. */
function TestedMessage({ tested: { sheet, passed, failed, absent } }: { tested: TestedHost }) {
  const { words, figures } = useLanguage();
  const said = words.about.selfTest;
  const all = figures.count(passed + failed);
  return (
    <Message
      status={failed === 0 ? "fine" : "look"}
      title={failed === 0 ? said.passed(all) : said.failed(figures.count(failed), all)}
    >
      {absent > 0 && <span className="ev-small">{said.absent(figures.count(absent))}</span>}
      <span className="ev-small">{said.where(sheet)}</span>
    </Message>
  );
}
