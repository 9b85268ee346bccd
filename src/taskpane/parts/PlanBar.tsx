import { useLanguage } from "../strings/words";

/** The plan's name and its state in words. */
export function PlanBar({ name, state }: { name: string; state: string }) {
  const { words } = useLanguage();
  return (
    <header className="ev-bar" aria-label={words.appName}>
      <span className="ev-bar-name ev-clip">{name}</span>
      <span className="ev-bar-state">{state}</span>
    </header>
  );
}
