import { useState } from "react";
import type { ResourceSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

type Line = ResourceSummary["territories"][number];

/** What regions or territories get of budget and support, and what they return. */
export function ResourceTable({ resources }: { resources: ResourceSummary }) {
  const { words, figures } = useLanguage();
  const said = words.resources;
  const regions = [...new Set(resources.territories.map(({ region }) => region))];
  const hasRegions = regions.length > 1;
  const [showsAll, setShowsAll] = useState(false);
  const isByRegion = hasRegions && !showsAll;
  const has = (kind: "budget" | "support"): boolean => resources.pots.some((pot) => pot.kind === kind);
  const lines: readonly Line[] = isByRegion
    ? regions.map((region) =>
        together(
          region,
          resources.territories.filter((one) => one.region === region),
        ),
      )
    : resources.territories;
  const all = {
    ...together(said.total, resources.territories),
    potentialPerCost: resources.potentialPerCost,
  };
  const hasReturn = !isByRegion && resources.potentialPerCost !== null;
  const cells = (line: Line) => (
    <>
      {has("budget") && <td className="ev-right">{figures.money(line.budget ?? NaN)}</td>}
      {has("support") && (
        <td className="ev-right">{line.support === null ? "" : said.hours(figures.count(line.support))}</td>
      )}
      {resources.cost !== null && <td className="ev-right">{figures.money(line.cost ?? NaN)}</td>}
      {hasReturn && (
        <td className="ev-right">
          {line.potentialPerCost === null ? "" : figures.decimal(Math.round(10 * line.potentialPerCost) / 10)}
        </td>
      )}
    </>
  );
  const otherLines = showsAll
    ? said.byRegion
    : said.allTerritories(figures.count(resources.territories.length));
  return (
    <>
      <div
        {...(isByRegion
          ? {}
          : { className: "ev-scroll", tabIndex: 0, role: "region", "aria-label": said.title })}
      >
        <table className="ev-table" aria-label={said.title}>
          <thead>
            <tr>
              <th scope="col">{isByRegion ? said.region : said.territory}</th>
              {has("budget") && (
                <th scope="col" className="ev-right">
                  {said.budget}
                </th>
              )}
              {has("support") && (
                <th scope="col" className="ev-right">
                  {said.support}
                </th>
              )}
              {resources.cost !== null && (
                <th scope="col" className="ev-right">
                  {said.cost}
                </th>
              )}
              {hasReturn && (
                <th scope="col" className="ev-right">
                  {said.perCost}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                {cells(line)}
              </tr>
            ))}
            <tr className="ev-strong">
              <th scope="row" className="ev-strong">
                {said.total}
              </th>
              {cells(all)}
            </tr>
          </tbody>
        </table>
      </div>
      {hasRegions && (
        <div className="ev-row ev-apart">
          <span />
          <LinkButton
            aria-label={words.labelled(said.title, otherLines)}
            onClick={() => {
              setShowsAll(!showsAll);
            }}
          >
            {otherLines}
          </LinkButton>
        </div>
      )}
    </>
  );
}

/** Territories as one line; what is unknown of all of them stays unknown. */
function together(name: string, territories: readonly Line[]): Line {
  const sum = (pick: (line: Line) => number | null): number | null => {
    const known = territories.map(pick).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
  };
  return {
    name,
    rep: "",
    region: name,
    budget: sum(({ budget }) => budget),
    support: sum(({ support }) => support),
    cost: sum(({ cost }) => cost),
    potentialPerCost: null,
  };
}
