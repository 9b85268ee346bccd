import type { RefusedSetting } from "../../use-cases/usable-settings";
import type { Figures } from "../format/figures";
import type { Words } from "./en/words";
import { settingName } from "./setting-names";
import { choiceText } from "./setting-values";

/** Why a kept setting is left out: what was found and what it takes, without a full stop. */
export function refusedSettingLine({ name, reason }: RefusedSetting, words: Words, figures: Figures): string {
  const said = words.data.refusedSetting;
  if (reason === null) return said.form(settingName(name, words));
  if (reason.kind === "unknown") return said.unknown(name);
  const { found, entry, part } = reason;
  const whose = [
    settingName(name, words),
    ...(entry === null ? [] : [said.entry(figures.count(entry))]),
    ...(part === null ? [] : [partName(part, words)]),
  ].join(", ");
  const shown = found === null ? said.missing : typeof found === "number" ? figures.exact(found) : found;
  switch (reason.kind) {
    case "range":
      return said[reason.isWhole ? "wholeRange" : "range"](
        whose,
        shown,
        figures.exact(reason.least),
        figures.exact(reason.most),
      );
    case "choices":
      return said.choices(
        whose,
        shown,
        reason.choices
          .map((choice) => (reason.part === null ? choiceText(name, choice, words) : partName(choice, words)))
          .join(", "),
      );
    case "rule":
      return said.rule(whose, shown, reason.rule);
  }
}

/** A part of a setting, or the word that it takes, as the screens call it. */
function partName(part: string, words: Words): string {
  const { segments, quotas, settings } = words;
  const names: Readonly<Record<string, string>> = {
    ...words.resources.bases,
    ...words.account.parts,
    ...words.measures,
    segment: segments.segment,
    calls: segments.callsAYear,
    hours: segments.hoursACall,
    measure: words.review.measure,
    tolerance: settingName("tolerance", words),
    min: settings.least,
    max: settings.most,
    territory: quotas.territory,
    quota: quotas.overrideQuota,
    reason: quotas.overrideReason,
    author: quotas.overrideAuthor,
    name: words.fields.name,
    amount: words.fields.amount,
    budget: words.resources.budget,
    support: words.resources.support,
  };
  return names[part] ?? part;
}
