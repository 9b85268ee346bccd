import { isTold, type Told, type ToldFigure, type ToldValue } from "../../engine/model/told";
import type { Figures } from "../format/figures";
import type { Words } from "./en/words";
import { listNames } from "./list-names";

/** A sentence of the engine in the language of the pane, with its figures by the locale of the workbook. */
export function sayTold(told: Told, words: Words, figures: Figures): string {
  const sentences: Readonly<Record<string, unknown>> = words.told;
  const sentence = sentences[told.code];
  if (typeof sentence === "string") return sentence;
  // A sentence kept from another version is said as that version said it.
  if (typeof sentence !== "function") return told.text;
  return String(
    Reflect.apply(
      sentence,
      undefined,
      told.values.map((value) => shown(value, words, figures)),
    ),
  );
}

function shown(value: ToldValue, words: Words, figures: Figures): string | number {
  if (typeof value !== "object") return value;
  return isTold(value) ? sayTold(value, words, figures) : figureText(value, words, figures);
}

function figureText(figure: ToldFigure, words: Words, figures: Figures): string {
  if ("count" in figure) return figures.count(figure.count);
  if ("share" in figure) return figures.share(Math.abs(figure.share));
  if ("limit" in figure) return figures.share(figure.limit);
  if ("deviation" in figure) return figures.deviation(figure.deviation);
  if ("hundredth" in figure) return figures.decimal(figure.hundredth);
  if ("roundShare" in figure) {
    const { roundShare: share } = figure;
    return share < 0.01
      ? words.tradeOff.under(figures.share(0.01))
      : figures.share(Math.round(share * 100) / 100);
  }
  if ("km" in figure) {
    return figure.km < 1
      ? words.tradeOff.under(words.tradeOff.km(figures.count(1)))
      : words.tradeOff.km(figures.count(figure.km));
  }
  if ("plain" in figure) return figures.decimal(figure.plain);
  if ("measures" in figure)
    return listNames(
      figure.measures.map((measure) => words.onMeasure[measure]),
      words,
    );
  if ("tenth" in figure) return figures.tenth(figure.tenth);
  if ("money" in figure) return figures.wholeMoney(figure.money);
  if ("measure" in figure) return words.onMeasure[figure.measure];
  if ("field" in figure) return words.midSentence(words.fields[figure.field]);
  if ("fields" in figure)
    return figure.fields.map((field) => words.midSentence(words.fields[field])).join(", ");
  if ("entity" in figure) return words.midSentence(words.entities[figure.entity]);
  return nameList(figure.names, figure.most, words, figures);
}

/** "MW-08 und MW-09", "MW-08, MW-09, MW-10 und 3 weitere" */
function nameList(names: readonly string[], most: number, words: Words, figures: Figures): string {
  if (names.length > most) {
    return `${names.slice(0, most).join(", ")} ${words.andMore(figures.count(names.length - most))}`;
  }
  return listNames(names, words);
}
