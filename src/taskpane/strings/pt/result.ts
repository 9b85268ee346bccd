import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Os territórios planejados e colocar contas à mão. */
export const resultWords: Words["result"] = {
  allInside: (all, band, measure) => `Os ${all} territórios estão dentro de ${band} (${measure})`,
  someOutside: (outside, shown, all, band, measure) =>
    pick(
      outside,
      `${shown} de ${all} territórios está fora de ${band} (${measure})`,
      `${shown} de ${all} territórios estão fora de ${band} (${measure})`,
    ),
  moves: (moved, owned, share) => `${moved} de ${owned} contas mudam de responsável (${share})`,
  movedRevenue: (moved, owned) => `, com ${moved} de ${owned} de receita.`,
  noOwners: "Nenhuma conta tinha responsável; nenhuma muda.",
  distance: (km) => `As contas ficam em média a ${km} km do domicílio do seu território.`,
  gotOwner: (value, shown) =>
    pick(value, `${shown} conta sem responsável recebe um.`, `${shown} contas sem responsável recebem um.`),
  stoppedEarly: "Tomado antes do fim da busca: planejar de novo pode achar um melhor.",
  certificate: (share) => `A ${share} no máximo do melhor plano possível com estas regras`,
  noCertificate: "A distância ao melhor plano possível só se conhece para planos dentro da faixa",
  noCertificateOfAreas:
    "A distância ao melhor plano possível só se conhece para planos dentro da faixa em que cada vendedor tem domicílio",
  againstTarget: "Frente à meta",
  measureChoice: "Medida mostrada",
  today: "Hoje",
  planned: "Planejado",
  outside: (outside, all, band) => `${outside} de ${all} fora de ${band}`,
  inside: (all, band) => `os ${all} dentro de ${band}`,
  oneBar: "Uma barra por território, em porcentagem da sua meta",
  asTable: "Como tabela",
  asChart: "Como gráfico",
  chartLabel: (measure, all, today, planned) =>
    `Desvio da meta (${measure}) de ${all} territórios. ${today} ${planned}`,
  chartToday: (outside, band) => `Hoje, ${outside} fora de ${band}.`,
  chartPlanned: (outside, band) => `Planejado: ${outside} fora de ${band}.`,
  number: "N.º",
  territory: "Território",
  rep: "Vendedor",
  open: "em aberto",
  load: "Carga",
  target: "Meta",
  deviation: "Desvio",
  accounts: "Contas",
  map: "Mapa",
  mapLabel: (territories, accounts) =>
    `Mapa dos ${territories} territórios planejados: ${accounts} contas como pontos, com cor e número por território. A tabela diz o mesmo.`,
  mapOpens: "Um clique abre o território.",
  mapCaption: "Um ponto é uma conta, um número o seu território. Vizinhos nunca têm a mesma cor.",
  mapUnplaced: (value, shown) =>
    pick(value, `${shown} conta não tem lugar neste mapa.`, `${shown} contas não têm lugar neste mapa.`),
  noPlaces: "Nenhuma conta tem lugar, portanto não há mapa. O equilíbrio não precisa dele.",
  mapLoading: "Desenhando o mapa",
  furthest: "Mais longe da meta",
  before: (deviation) => `hoje ${deviation}`,
  writeNow: "Gravar o plano",
  settings: "Configurações",
  outsideMark: "fora",
};

export const byHandWords: Words["byHand"] = {
  title: "Buscar ou mover uma conta",
  titleAreas: "Buscar uma conta",
  why: "Por que aqui",
  whyLabel: (account) => `Por que ${account} está ali`,
  find: "ID ou nome da conta",
  found: "Contas encontradas",
  none: "Nenhuma conta deste plano tem esse nome.",
  choose: "Escolher",
  chooseLabel: (account) => `Escolher ${account}`,
  fixedBy: {
    lock: "bloqueada",
    named: "conta nomeada",
    holdback: "reservada pelo vendedor",
    family: "o grupo está fixo",
    hand: "colocada à mão",
    handLock: "bloqueada à mão",
    written: "como no plano gravado",
  },
  to: (account) => `Território para ${account}`,
  keep: (territory) => `${territory}: deixar ali`,
  keepHere: "Deixar ali",
  place: "Colocar ali",
  then: "depois",
  stays: (territory) => `fica em ${territory}`,
  moves: (from, to) => `de ${from} para ${to}`,
  family: (others) => `com ${String(others)} do grupo`,
  leaveOut: (account) => `Deixar ${account} de fora`,
  repair: "Ajustar em torno do que fixei",
  repairing: "Ajustando o plano",
  repaired: (moved, shown, within, all) =>
    `${many(moved, shown, "conta movida", "contas movidas")}. Foram vistos ${within} de ${all} territórios; os outros ficam iguais.`,
  more: (shown) => `e mais ${shown}`,
};
