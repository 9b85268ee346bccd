import type { RerunWords } from "../../../use-cases/rerun-words";
import type { Words } from "../en/words";
import { many } from "./plural";

const KEPT = "Os territórios foram tomados como registrados, sem nova busca";

const MEASURES: ReadonlyMap<string, string> = new Map([
  ["potential", "potencial"],
  ["revenue", "receita"],
]);

/** O que se diz de um plano refeito. */
const lines: RerunWords = {
  identical: (accounts, territories) =>
    `Idêntico: as ${accounts} contas em ${territories} territórios e cada cota estão como gravadas`,
  elsewhere: (accounts, shown) =>
    `${many(accounts, shown, "conta estaria", "contas estariam")} em lugar diferente do gravado`,
  figures: "Cada conta está onde foi planejada, mas há números diferentes",
  fromTo: (what, was, is) => `${what}: ${was} → ${is}`,
  more: (shown) => `e mais ${shown}`,
  blank: "vazio",
  inputs: "As listas não são as de quando o plano foi gravado",
  inputsUnknown:
    "As mesmas contas com os mesmos valores: mudou um responsável, um lugar, outra coluna, um vendedor, uma oportunidade ou um custo",
  lists: { account: "Contas", rep: "Vendedores", opportunity: "Oportunidades", cost: "Custos" },
  arrived: (accounts, shown, ids) => `Novas: ${many(accounts, shown, "conta", "contas")} (${ids})`,
  gone: (accounts, shown, ids) => `Faltam: ${many(accounts, shown, "conta", "contas")} (${ids})`,
  amounts: (accounts, shown, measure, first) =>
    `${many(accounts, shown, "conta", "contas")} com outro valor (${MEASURES.get(measure) ?? measure}): ${first}`,
  newList: (list, sheet) => `${list}: lida agora da planilha “${sheet}”, antes não havia tal lista`,
  goneList: (list, sheet) => `${list}: era lida da planilha “${sheet}”, agora não há tal lista`,
  otherSheet: (list, was, is) => `${list}: lida agora da planilha “${is}”, antes de “${was}”`,
  rows: (list, was, is) => `${list}: antes ${was} linhas, agora ${is}`,
  keys: (list, rows, shown) =>
    `${list}: ao menos ${many(rows, shown, "linha nova ou ausente", "linhas novas ou ausentes")}`,
  cells: (list, column, rows, shown) =>
    `${list}, coluna “${column}”: ao menos ${many(rows, shown, "linha alterada", "linhas alteradas")}`,
  otherColumn: (list, was, is, rows, shown) =>
    `${list}: lê-se a coluna “${is}” no lugar de “${was}” e difere em ao menos ${many(rows, shown, "linha", "linhas")}`,
  newColumn: (list, column) => `${list}: a coluna “${column}” é lida agora e antes não`,
  goneColumn: (list, column) => `${list}: a coluna “${column}” era lida e agora não`,
  version: (was, is) => `O plano é da versão ${was}, esta é a ${is}`,
  typed: (cells, shown) =>
    `${many(cells, shown, "entrada alterada", "entradas alteradas")} depois nas planilhas, sem contar aqui`,
  chosen: (settings, shown) =>
    `${many(settings, shown, "configuração alterada", "configurações alteradas")} depois, sem contar aqui`,
  hands: "Alterado à mão depois, sem contar aqui",
  owners: (count, shown) => many(count, shown, "responsável", "responsáveis"),
  areas: (count, shown) => many(count, shown, "área", "áreas"),
  quotas: (count, shown) => many(count, shown, "cota", "cotas"),
  budgets: (count, shown) => many(count, shown, "orçamento", "orçamentos"),
  kept: {
    stopped: `${KEPT}: a busca foi parada antes do fim`,
    repaired: `${KEPT}: o plano foi ajustado em torno de movimentos`,
    proved: `${KEPT}: uma prova os encontrou`,
    sheets: `${KEPT}: contas foram mantidas das planilhas`,
  },
};

/** Refazer um plano gravado. */
export const rerunWords: Words["rerun"] = {
  rerun: "Refazer e comparar com o plano gravado",
  notThere:
    "Não há aqui um plano gravado desta versão; grave o plano e ele poderá ser refeito a partir das planilhas.",
  lines,
  keep: "Manter retoques",
  drop: "Tirar retoques",
  keepOrDrop:
    "Manter planeja com os responsáveis, cotas e entradas que estão agora nas planilhas; Tirar, com o gravado. Antes se vê o que será gravado.",
};
