import type { Settings } from "../../engine/model/settings";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { ResourceSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";
import { ResourceSplit } from "./ResourceSplit";
import { ResourceTable } from "./ResourceTable";

/** Budget and marketing support: who gets how much, and how that is decided. */
export function Resources({
  resources,
  settings,
  onChange,
}: {
  resources: ResourceSummary | null;
  settings: Settings;
  onChange: (change: Partial<QuotaSettings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.resources;
  const left = resources?.pots.filter(({ notPlaced }) => Math.abs(notPlaced) >= 0.005) ?? [];
  return (
    <section className="ev-section">
      <h2>{said.title}</h2>
      {resources === null && <span className="ev-hint">{said.none}</span>}
      {left.map(({ kind, notPlaced }) => (
        <Message
          key={kind}
          status="look"
          title={said.notPlaced(
            kind === "budget" ? said.budget : said.support,
            kind === "budget" ? figures.money(notPlaced) : said.hours(figures.count(notPlaced)),
          )}
        >
          <span className="ev-small">{said.notPlacedText}</span>
        </Message>
      ))}
      {resources !== null && <ResourceTable resources={resources} />}
      {resources !== null && resources.unassigned > 0 && (
        <span className="ev-hint">{said.unassigned(figures.money(resources.unassigned))}</span>
      )}
      <ResourceSplit resources={resources} settings={settings} onChange={onChange} />
    </section>
  );
}
