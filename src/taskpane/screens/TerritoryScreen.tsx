import { useEffect, useState } from "react";
import type { TerritoryCard } from "../../engine/plan/territory-card";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanSummary } from "../../worker/plan-summary";
import { Chip } from "../parts/Chip";
import { JobList } from "../parts/JobList";
import { LinkButton } from "../parts/LinkButton";
import SuggestedMoves from "../parts/SuggestedMoves";
import { SubScreenBar } from "../parts/SubScreenBar";
import { TerritoryAccounts, TerritoryChanges } from "../parts/TerritoryAccounts";
import { TerritoryFigures } from "../parts/TerritoryFigures";
import { TerritoryNeighbours } from "../parts/TerritoryNeighbours";
import type { PaneActions } from "../state/pane-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** One territory: how it stands, what it holds, what changes, who is beside it and what it could give. */
export default function TerritoryScreen({
  territory,
  plan,
  isWritten,
  actions,
}: {
  territory: number;
  plan: PlanSummary;
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  actions: Pick<
    PaneActions,
    | "territoryCard"
    | "openAccount"
    | "openTerritory"
    | "back"
    | "suggest"
    | "map"
    | "showOnMap"
    | "showTerritoryOnMap"
    | "whatIf"
    | "fitIn"
  >;
}) {
  const { words } = useLanguage();
  const [card, setCard] = useState<Outcome<TerritoryCard> | null>(null);
  const { territoryCard } = actions;
  useEffect(() => {
    let wanted = true;
    void territoryCard(territory).then((found) => {
      if (wanted) setCard(found);
    });
    return () => {
      wanted = false;
    };
  }, [territory, plan, territoryCard]);
  return (
    <>
      <SubScreenBar title={words.territory.title} onBack={actions.back} />
      {card?.status === "done" ? (
        <main className="ev-body ev-columns">
          <Head
            card={card.value}
            onMap={() => {
              actions.showTerritoryOnMap(territory);
            }}
          />
          <TerritoryFigures card={card.value} openAccount={actions.openAccount} />
          {card.value.neighbours.length > 0 && (
            <section className="ev-section">
              <h2>{words.suggest.heading}</h2>
              <SuggestedMoves territory={territory} plan={plan} isWritten={isWritten} actions={actions} />
            </section>
          )}
          <TerritoryChanges card={card.value} openAccount={actions.openAccount} />
          <TerritoryNeighbours card={card.value} openTerritory={actions.openTerritory} />
          <TerritoryAccounts
            card={card.value}
            byAreas={plan.settings.startFrom === "areas"}
            openAccount={actions.openAccount}
            onAll={() => {
              actions.showTerritoryOnMap(territory);
            }}
          />
          {plan.settings.startFrom !== "areas" && <JobList territory={card.value.name} actions={actions} />}
        </main>
      ) : (
        <main className="ev-body" aria-busy={card === null}>
          <p className="ev-hint">
            {card?.status === "problem" ? problemLine(card.problem, words) : words.territory.loading}
          </p>
        </main>
      )}
    </>
  );
}

function Head({ card, onMap }: { card: TerritoryCard; onMap: () => void }) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  const leading = card.measures.find(({ tolerance }) => tolerance !== null) ?? card.measures[0];
  const where = [card.region, card.place].filter((part) => part !== "").join(", ");
  const measure = leading === undefined ? "" : words.onMeasure[leading.key];
  const band = figures.band(leading?.tolerance ?? 0);
  const deviation = leading?.deviation ?? Number.NaN;
  const isInside = Math.abs(deviation) <= (leading?.tolerance ?? 0) + 1e-9;
  return (
    <div className="ev-stack ev-whole">
      <h2 className="ev-verdict">
        <span className="ev-nowrap">{card.name}</span>{" "}
        {card.rep === card.name ? "" : card.rep === "" ? words.account.open : card.rep}
      </h2>
      {where !== "" && <span className="ev-hint">{where}</span>}
      <div className="ev-chips">
        {Number.isNaN(deviation) ? (
          <Chip>{said.noTarget(measure)}</Chip>
        ) : leading?.tolerance === null ? (
          <Chip>{words.account.ofMeasure(words.measures[leading.key], figures.deviation(deviation))}</Chip>
        ) : (
          <Chip status={isInside ? "fine" : "look"}>
            {(isInside ? said.inside : said.outside)(figures.deviation(deviation), band, measure)}
          </Chip>
        )}
      </div>
      {card.accounts > 0 && (
        <LinkButton className="ev-start" onClick={onMap}>
          {words.suggest.onMap}
        </LinkButton>
      )}
    </div>
  );
}
