import { useState } from "react";
import type { QuotaSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

interface Line {
  readonly name: string;
  readonly topDown: number;
  readonly bottomUp: number | null;
}

/** Target against forecasts, by region or by territory. */
export function QuotaGap({
  quotas,
  onOpen,
}: {
  quotas: QuotaSummary;
  /** Opens the steps of a territory. */
  onOpen: (territory: string) => void;
}) {
  const { words, figures } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const hasForecasts = quotas.bottomUp !== null;
  const lines: readonly Line[] = showsAll
    ? quotas.territories.map(({ name, final, forecast }) => ({ name, topDown: final, bottomUp: forecast }))
    : quotas.regions.map(({ name, final, forecast }) => ({ name, topDown: final, bottomUp: forecast }));
  const topDown = quotas.territories.reduce((sum, { final }) => sum + final, 0);
  const title = hasForecasts ? words.quotas.gapTitle : words.quotas.topDownTitle;
  const otherLines = showsAll
    ? words.quotas.byRegion
    : words.quotas.allTerritories(figures.count(quotas.territories.length));
  return (
    <section className="ev-section">
      <h2>{title}</h2>
      <div
        {...(showsAll ? { className: "ev-scroll", tabIndex: 0, role: "region", "aria-label": title } : {})}
      >
        <table className="ev-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{showsAll ? words.quotas.territory : words.quotas.region}</th>
              <th scope="col" className="ev-right">
                {words.quotas.topDown}
              </th>
              {hasForecasts && (
                <>
                  <th scope="col" className="ev-right">
                    {words.quotas.bottomUp}
                  </th>
                  <th scope="col" className="ev-right">
                    {words.quotas.gap}
                  </th>
                  <th scope="col" className="ev-right">
                    {words.percent}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <GapRow
                key={line.name}
                line={line}
                hasForecasts={hasForecasts}
                isTotal={false}
                {...(showsAll ? { onOpen } : {})}
              />
            ))}
            <GapRow
              line={{ name: words.quotas.total, topDown, bottomUp: quotas.bottomUp }}
              hasForecasts={hasForecasts}
              isTotal
            />
          </tbody>
        </table>
      </div>
      <div className="ev-row ev-apart">
        <span className="ev-hint">{hasForecasts ? words.quotas.bottomUpFrom : words.quotas.noForecasts}</span>
        <LinkButton
          aria-label={words.labelled(title, otherLines)}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {otherLines}
        </LinkButton>
      </div>
    </section>
  );
}

function GapRow({
  line: { name, topDown, bottomUp },
  hasForecasts,
  isTotal,
  onOpen,
}: {
  line: Line;
  hasForecasts: boolean;
  isTotal: boolean;
  onOpen?: (territory: string) => void;
}) {
  const { words, figures } = useLanguage();
  const gap = topDown - (bottomUp ?? 0);
  return (
    <tr className={isTotal ? "ev-strong" : undefined}>
      <th scope="row" className={isTotal ? "ev-strong" : undefined}>
        {onOpen === undefined ? (
          name
        ) : (
          <LinkButton
            aria-label={words.quotas.openSteps(name)}
            onClick={() => {
              onOpen(name);
            }}
          >
            {name}
          </LinkButton>
        )}
      </th>
      <td className="ev-right">{figures.money(topDown)}</td>
      {hasForecasts && (
        <>
          <td className="ev-right">{figures.money(bottomUp ?? NaN)}</td>
          <td className="ev-right">{figures.money(gap)}</td>
          <td className="ev-right ev-mute">{topDown === 0 ? "" : figures.deviation(gap / topDown)}</td>
        </>
      )}
    </tr>
  );
}
