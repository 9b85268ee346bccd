import { LinkButton } from "../parts/LinkButton";
import { useLanguage } from "../strings/words";

/**
 * Reads the bars of a chart one by one: a slider goes from one to the next by arrow keys, what it stands on is said
 * below, with the way to its card.
 */
export function ChartReader({
  count,
  name,
  tip,
  chosen,
  onChoose,
  label,
  left,
  onOpen,
}: {
  /** How many bars there are. */
  count: number;
  /** Whose bar is read. */
  name: string;
  /** That bar in words. */
  tip: string;
  /** Its place. */
  chosen: number;
  onChoose: (at: number) => void;
  /** What the slider chooses. */
  label: string;
  /** Where the bars begin, in pixels. */
  left: number;
  /** Opens the card of the bar's territory. */
  onOpen: (at: number) => void;
}) {
  const { words } = useLanguage();
  return (
    <>
      {count > 1 && (
        <input
          type="range"
          className="ev-chart-slider"
          style={{ marginLeft: left }}
          min={0}
          max={count - 1}
          value={chosen}
          aria-label={label}
          aria-valuetext={tip}
          onChange={(event) => {
            onChoose(Number(event.target.value));
          }}
        />
      )}
      {count > 0 && (
        <div className="ev-row ev-apart ev-chart-read">
          <span className="ev-small ev-strong">{tip}</span>
          <LinkButton
            className="ev-nowrap"
            onClick={() => {
              onOpen(chosen);
            }}
          >
            {words.charts.openOf(name)}
          </LinkButton>
        </div>
      )}
    </>
  );
}
