import { Field, Select } from "@fluentui/react-components";
import { SubScreenBar } from "../parts/SubScreenBar";
import { isLanguage, LANGUAGE_NAMES } from "../strings/languages";
import type { LanguageChoice } from "../strings/languages";
import { useLanguage } from "../strings/words";

/** What the add-in is, its version, what it keeps, and the language it speaks. */
export default function AboutScreen({
  version,
  language,
  onBack,
}: {
  version: string;
  language: LanguageChoice;
  onBack: () => void;
}) {
  const { words } = useLanguage();
  return (
    <>
      <SubScreenBar title={words.about.title} onBack={onBack} />
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
      </main>
    </>
  );
}
