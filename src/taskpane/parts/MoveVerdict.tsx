import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactNode } from "react";
import type { BrokenRule, HandMoveEffect } from "../../engine/plan/moves/move-effect";
import type { SelectedAccounts } from "../../worker/map-planner";
import { unitOf } from "../map/measure-unit";
import type { Words } from "../strings/en/words";
import type { Figures } from "../format/figures";
import { useLanguage } from "../strings/words";
import { ownerChangeText } from "./owner-change-text";
import { StatusIcon } from "./StatusIcon";

/** What a move means, in sentences: rules kept or broken, what it costs, what stays. */
export function MoveVerdict({
  effect,
  selected,
  territories,
}: {
  effect: HandMoveEffect;
  selected: SelectedAccounts;
  /** Territories of the plan. */
  territories: number;
}) {
  const { words, figures } = useLanguage();
  const said = words.map;
  const { fit, gap, revenue, to } = effect;
  const ownerChange = effect.ownerChanges.after - effect.ownerChanges.before;
  const costs = [
    revenue > 0 ? said.changesOwner(figures.money(revenue)) : "",
    ownerChange === 0 ? "" : `${ownerChangeText(ownerChange, words, figures)}.`,
    gap === null ? "" : said.gap(figures.share(gap)),
    Number.isNaN(fit.before) || Number.isNaN(fit.after)
      ? ""
      : said.matchChange(figures.count(fit.before), figures.count(fit.after)),
    effect.already > 0 ? said.already(effect.already, figures.count(effect.already), to.name) : "",
    selected.family > 0 ? said.family(selected.family, figures.count(selected.family)) : "",
    ...effect.from.slice(1).flatMap(({ name, measures }) => {
      const first = measures[0];
      if (first === undefined) return [];
      const [before, after] = [figures.deviation(first.before), figures.deviation(first.after)];
      return [said.alsoFrom(name, words.onMeasure[first.key], before, after)];
    }),
  ].filter((text) => text !== "");
  const stays = [
    selected.kept > 0 ? said.kept(selected.kept, figures.count(selected.kept)) : "",
    selected.outside > 0 ? said.outside(selected.outside, figures.count(selected.outside)) : "",
    effect.notAllowed > 0
      ? said.notAllowed(effect.notAllowed, figures.count(effect.notAllowed), to.name)
      : "",
  ].filter((text) => text !== "");
  return (
    <div className="ev-stack ev-small">
      {effect.broken.map((rule) => (
        <Line key={JSON.stringify(rule)} icon={<StatusIcon status="look" />} isLook>
          {brokenText(rule, words, figures)}
        </Line>
      ))}
      {effect.broken.length === 0 && (
        <Line icon={<StatusIcon status={effect.outside === 0 ? "fine" : "look"} />}>
          {effect.outside === 0
            ? said.bothInside(figures.count(territories))
            : said.stillOutside(effect.outside, figures.count(effect.outside), figures.count(territories))}
        </Line>
      )}
      {costs.length > 0 && <Line icon={<Info16Regular aria-hidden="true" />}>{costs.join(" ")}</Line>}
      {stays.map((text) => (
        <Line key={text} icon={<LockClosed16Regular aria-hidden="true" />}>
          {text}
        </Line>
      ))}
    </div>
  );
}

function Line({
  icon,
  isLook = false,
  children,
}: {
  icon: ReactNode;
  isLook?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={isLook ? "ev-row ev-row-top ev-tone-look" : "ev-row ev-row-top"}>
      {icon}
      <span>{children}</span>
    </div>
  );
}

function brokenText(rule: BrokenRule, words: Words, figures: Figures): string {
  const said = words.map.broken;
  switch (rule.rule) {
    case "band":
      return said.band(
        rule.territory,
        words.onMeasure[rule.measure],
        figures.deviation(rule.deviation),
        figures.band(rule.tolerance),
      );
    case "limit":
      return said.limit(
        rule.territory,
        words.onMeasure[rule.measure],
        figures.amount(rule.load, unitOf(rule.measure)),
        figures.amount(rule.limit, unitOf(rule.measure)),
      );
    case "moves":
      return said.moves(figures.share(rule.share), figures.share(rule.limit));
  }
}
