import { SubScreenBar } from "../parts/SubScreenBar";
import { useLanguage } from "../strings/words";

/** What the add-in is, its version and what it keeps. */
export default function AboutScreen({ version, onBack }: { version: string; onBack: () => void }) {
  const { words } = useLanguage();
  return (
    <>
      <SubScreenBar title={words.about.title} onBack={onBack} />
      <main className="ev-body">
        <h2>{words.about.version(version)}</h2>
        {words.about.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </main>
    </>
  );
}
