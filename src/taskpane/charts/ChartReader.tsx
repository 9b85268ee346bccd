import { useLanguage } from "../strings/words";

/** What the bars of a chart are read by. */
export interface ReadBar {
  readonly name: string;
  /** The bar in words. */
  readonly tip: string;
}

/**
 * Reads the bars of a chart one by one: a slider goes from one to the next by arrow keys, what it stands on is said
 * below, with the way to its card.
 */
export function ChartReader({
  bars,
  chosen,
  onChoose,
  label,
  left,
  onOpen,
}: {
  bars: readonly ReadBar[];
  /** Place of the bar that is read. */
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
  const bar = bars[chosen];
  return (
    <>
      {bars.length > 1 && (
        <input
          type="range"
          className="ev-chart-slider"
          style={{ marginLeft: left }}
          min={0}
          max={bars.length - 1}
          value={chosen}
          aria-label={label}
          aria-valuetext={bar?.tip}
          onChange={(event) => {
            onChoose(Number(event.target.value));
          }}
        />
      )}
      {bar !== undefined && (
        <div className="ev-row ev-apart ev-chart-read">
          <span className="ev-small ev-strong">{bar.tip}</span>
          <button
            type="button"
            className="ev-link ev-nowrap"
            onClick={() => {
              onOpen(chosen);
            }}
          >
            {words.charts.openOf(bar.name)}
          </button>
        </div>
      )}
    </>
  );
}
