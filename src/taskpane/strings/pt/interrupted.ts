import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Uma gravação interrompida. */
export const interruptedWords: Words["interrupted"] = {
  title: "A gravação foi interrompida",
  plan: "plano",
  begun: (what, at) =>
    at === ""
      ? `A gravação (${what}) terminou antes do fim: o painel foi fechado ou o Excel parou.`
      : `A gravação (${what}), iniciada em ${at}, terminou antes do fim: o painel foi fechado ou o Excel parou.`,
  inPlace: (inPlace, inPlaceShown, total, totalShown) =>
    `${inPlaceShown} de ${totalShown} ${pick(total, "planilha nova", "planilhas novas")} ${pick(inPlace, "está", "estão")} no lugar; as planilhas de antes ainda estão lá.`,
  untouched: "Nada é alterado até você escolher.",
  ways: "O que você pode fazer",
  keepPlan: "Manter o plano anterior",
  keepSheets: "Manter as planilhas anteriores",
  keepHint: "Elas ficam como antes da gravação, e suas fórmulas as leem. As planilhas novas são removidas.",
  remove: "Remover as planilhas novas",
  removeHint: "A pasta de trabalho fica como antes da gravação.",
  finish: "Concluir a gravação",
  finishHint: (total, shown) => `${many(total, shown, "planilha nova fica", "planilhas novas ficam")}.`,
  replaceHint: (replaced, shown) =>
    `As planilhas novas ficam. ${many(replaced, shown, "planilha anterior é excluída", "planilhas anteriores são excluídas")}, com o que foi acrescentado à mão.`,
  ended: {
    finished: "Uma gravação interrompida foi concluída",
    undone: "Uma gravação interrompida foi desfeita",
  },
  finished: (at, total, shown) =>
    `${at === "" ? "" : `Começou em ${at}. `}${many(total, shown, "planilha nova está", "planilhas novas estão")} no lugar.`,
  undone: (at) =>
    `${at === "" ? "" : `Começou em ${at}. `}Suas planilhas e o plano anterior estão como antes dela.`,
  noted: "Entendi",
};
