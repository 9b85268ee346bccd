import { capital } from "../../../../engine/told/capital";
import type { planSentences } from "../../../../engine/plan/plan-sentences";
import type { Words } from "../../en/words";
import { many, pick } from "../plural";

/** Por que um plano não pode partir dali ou ficar nas suas faixas. */
export const toldPlan: Pick<Words["told"], keyof typeof planSentences> = {
  noReps: "não há vendedores",
  noOwnerColumn: "não há coluna de responsáveis",
  noKnownOwner: "nenhum responsável da lista de contas está entre os vendedores",
  noHomes: "nenhum vendedor tem residência",
  tooFewPlaces: "menos da metade das contas tem lugar",
  noNumberOfTerritories: "não há vendedores, nem um número de territórios definido",
  tooFewInAmerica: "menos da metade das contas tem lugar nos Estados Unidos",

  bandRule: (measure, band) => `${capital(measure)} dentro de ±${band}`,
  allTerritories: "todos os territórios",
  eligibilityRule: "As contas só vão aonde região e competências permitem",
  staysRule: (value, units) => `${units} ${pick(value, "fica", "ficam")}`,
  wholeRule: (value, unit) => `${unit} ${pick(value, "vai", "vão")} a um só território`,
  whole: "inteira",
  fixedAccounts: (shown) => `${shown} contas bloqueadas`,
  severalTerritories: (shown) => `${shown} territórios`,
  accountsInArea: (shown, area) => `${shown} contas em ${area}`,
  andFamily: (name, others, shown) => `${name} e ${many(others, shown, "conta", "contas")} do seu grupo`,
  unitTooLarge: (value, unit, measure, band) =>
    `${unit} ${pick(value, "sozinha passa", "juntas passam")} do que cabe em um território (${measure}). Nenhuma divisão chega mais perto que ±${band}.`,
  tooMuch: (territories, share, measure, band) =>
    `O que só pode estar em ${territories} passa em ${share} do que ali cabe (${measure}). Nenhuma divisão chega mais perto que ±${band}.`,
  tooLittle: (territories, share, measure, band) =>
    `Tudo o que pode ir a ${territories} é ${share} menos do que ali é preciso (${measure}). Nenhuma divisão chega mais perto que ±${band}.`,
  notInsideBand: (band) =>
    `Nenhum plano dentro da faixa foi encontrado; o mais próximo está em ±${band}. Ainda pode existir.`,
  widenBand: (measure, band) => `Ampliar para ±${band}: ${measure}`,
  othersHold: "As outras regras se mantêm",
  letAnywhere: "Deixar as contas irem a qualquer território",
  atBestReached: (share) => `No melhor caso, o território mais afastado fica a ${share} da sua meta`,
  reached: (share) => `O território mais afastado fica então a ${share} da sua meta`,
  aloneOver: (over, territory, share) =>
    `Sozinha ${over} acima da meta de ${territory}; o território mais afastado fica então a ${share} da sua meta`,
  letLeave: (units, territory) => `Deixar ${units} sair de ${territory}`,
  makeHouse: (value, unit) => `Fazer de ${unit} ${pick(value, "uma conta da casa", "contas da casa")}`,
  shareOfTerritory: (_, share) => `É ${share} de um território`,
  moveCapAccounts: (share) => `Podem mudar no máximo ${share} das contas com responsável`,
  moveCapRevenue: (share) => `Pode mudar no máximo ${share} da receita com responsável`,
  moveCap: "teto de mudanças",
  letMoreMove: (share) => `Deixar mudar mais de ${share}`,
  limitsRule: "Os territórios ficam entre mínimo e máximo",
  hardLimits: "limites rígidos",
  dropLimits: "Tirar os limites rígidos",
  familiesRule: "As contas de um grupo vão a um só território",
  families: (value, shown) => many(value, shown, "grupo", "grupos"),
  splitFamilies: "Deixar dividir os grupos",
};
