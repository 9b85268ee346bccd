import type { ChangedFigure } from "../../engine/plan/scenario-differences";
import type { ActivatedPlan } from "../state/pane-state";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Whether a scenario that is the plan now is what was saved, and if not why and in what. */
export function ActivatedNote({ activated }: { activated: ActivatedPlan }) {
  const { words, figures } = useLanguage();
  const said = words.scenarios;
  const { name, differences } = activated;
  const show = (figure: ChangedFigure["figure"], value: number | null): string => {
    if (value === null) return "";
    if (figure === "maxDeviation") return figures.band(value);
    if (figure === "revenueMoved" || figure === "quotas" || figure === "cost") return figures.money(value);
    return figure === "meanDistanceKm" ? said.km(figures.count(value)) : figures.count(value);
  };
  if (differences.isIdentical) return <Message status="fine" title={said.identical(name)} />;
  return (
    <Message status="look" title={said.different(name)}>
      {differences.causes.map((cause) => (
        <span key={cause}>{said.causes[cause]}</span>
      ))}
      {differences.figures.map(({ figure, was, is }) => (
        <span key={figure}>{said.changed(said.figures[figure], show(figure, was), show(figure, is))}</span>
      ))}
    </Message>
  );
}
