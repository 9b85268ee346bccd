import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Prévia e gravação. */
export const writeWords: Words["write"] = {
  title: "Gravar o plano",
  verdict: (value, shown) =>
    pick(value, `Será gravada ${shown} planilha`, `Serão gravadas ${shown} planilhas`),
  lead: (rows, kept) => `${rows} linhas. ${kept}`,
  kept: (sheets) => `${sheets} ficam como estão.`,
  keptOne: (sheet) => `${sheet} fica como está.`,
  rows: (value, shown) => many(value, shown, "linha", "linhas"),
  whole:
    "Gravam-se todas as planilhas ou nenhuma: um plano anterior só é substituído quando tudo está no lugar.",
  undo: "Gravar esvazia a lista Desfazer do Excel.",
  write: (value, shown) => `Gravar ${many(value, shown, "planilha", "planilhas")}`,
  done: (passed, checks) => `Gravado. Passam ${passed} de ${checks} verificações`,
  doneLead: (value, shown) =>
    `${many(value, shown, "planilha está", "planilhas estão")} na pasta, com fórmulas vivas. Mude um responsável em Territory Assignments e tudo se recalcula.`,
  open: "Abrir Plan Summary",
  backToPlan: "Voltar ao plano",
  failed: (checks) => `Veja em Tie-Out: ${checks}.`,
  warnings: (list) => `Sem efeito em nenhum número: ${list}.`,
};
