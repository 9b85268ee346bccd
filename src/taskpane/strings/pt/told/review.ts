import type { Words } from "../../en/words";
import type { reviewSentences } from "../../../../engine/performance/review-sentences";
import { many, pick } from "../plural";

/** O que diz uma revisão. */
export const toldReview: Pick<Words["told"], keyof typeof reviewSentences> = {
  accounts: (value, shown) => many(value, shown, "conta", "contas"),
  amountOf: (measure, amount) => `${measure} de ${amount}`,
  hoursOf: (measure, hours) => `${measure} de ${hours} horas`,
  theBand: (band) => `A faixa é de ±${band}`,
  inRegion: (region, names) => `${region}: ${names}`,

  shiftBudget: (from, to) => `Transferir orçamento: ${from} para ${to}`,
  shiftBudgetWhy: (from, most, to, least) =>
    `${from} custa ${most} vezes sua parte do potencial, ${to} ${least} vezes`,
  shiftBudgetOf: (name, cost, potential) => `${name} tem ${cost} do custo e ${potential} do potencial`,
  shiftBudgetEffect: (amount, from, most, to, least) =>
    `${amount} transferidos levam ${from} a ${most} vezes e ${to} a ${least} vezes`,

  addCapacity: (names) => `Acrescentar capacidade: ${names}`,
  repGone: (rep, accounts) => `${rep} já não está entre os vendedores; ${accounts} sem vendedor`,
  seatOpen: (accounts) => `O posto está vago; ${accounts} sem vendedor`,
  theyHold: (amount) => `Somam ${amount}`,
  othersHaveRoom: (share) => `Os outros territórios têm espaço nas suas faixas para ${share} disso`,
  othersHaveRoomForAll: "Os outros territórios têm espaço nas suas faixas para tudo",
  othersInHaveRoom: (region, share) =>
    `Os outros de ${region} têm espaço nas suas faixas para ${share} disso`,
  othersInHaveRoomForAll: (region) => `Os outros de ${region} têm espaço nas suas faixas para tudo`,
  moveWork: (from, to) => `Transferir trabalho: ${from} para ${to}`,
  aboveHours: (value, shown, limit) =>
    `${many(value, shown, "território", "territórios")} acima de ${limit} das horas de venda`,
  belowHours: (value, shown, limit) =>
    `${many(value, shown, "território", "territórios")} abaixo de ${limit} das horas de venda`,
  usedHours: (name, share, hours, capacity) => `${name} está em ${share}: ${hours} de ${capacity} horas`,
  hoursShared: (value, hours, limit, names, free) =>
    `${hours} horas a menos ${pick(value, "o levam", "os levam")} a ${limit}; ${names} pode assumir ${free}`,
  hoursOfOneRep: (value, hours, limit, share) =>
    `${hours} horas a menos ${pick(value, "o levam", "os levam")} a ${limit}: ${share} de um vendedor`,
  useCapacity: (names) => `Usar capacidade livre: ${names}`,
  moreHours: (value, hours, limit) =>
    `${hours} horas a mais ${pick(value, "o levam", "os levam")} a ${limit}`,

  coachClosing: (territory, rep) => `Orientar no fechamento: ${territory}, ${rep}`,
  coachQualifying: (territory, rep) => `Orientar na qualificação: ${territory}, ${rep}`,
  coachDiscounting: (territory, rep) => `Orientar nos descontos: ${territory}, ${rep}`,
  coachSpeed: (territory, rep) => `Orientar no ritmo: ${territory}, ${rep}`,
  isFairBut: (deviation, lack) => `O território é justo (${deviation}); ${lack}`,
  closingWhy: (rate, team) => `taxa de ganho de ${rate} contra ${team}`,
  closingEffect: (closed, more) =>
    `Com a taxa de ganho da equipe, as mesmas ${closed} fechadas dão ${more} ganhas a mais`,
  closingEffectInMoney: (closed, more, amount) =>
    `Com a taxa de ganho da equipe, as mesmas ${closed} fechadas dão ${more} ganhas a mais, ${amount} com a venda média do vendedor`,
  qualifyingWhy: (share, team, value, open) =>
    `${share} de todas as oportunidades ganhas contra ${team}, ${many(value, open, "ainda aberta", "ainda abertas")}`,
  qualifyingEffect: (deals, more) =>
    `Com a proporção da equipe, as mesmas ${deals} oportunidades dão ${more} ganhas a mais`,
  discountingWhy: (deal, usual) => `venda média de ${deal} contra ${usual}`,
  discountingEffect: (deals, amount) =>
    `Com a venda média do vendedor mediano, as mesmas ${deals} ganhas dão ${amount} a mais`,
  speedWhy: (days, usual) => `ciclo de ${days} dias contra ${usual}`,
  speedEffect: (deals, days) =>
    `Com o ciclo do vendedor mediano, cada uma das ${deals} ganhas fecha ${days} dias antes`,
  medianPotential: (own, middle) => `Potencial ${own}, mediana dos territórios ${middle}`,
  pairWinRate: (closed, own, team) => `Taxa de ganho de ${closed} fechadas ${own}, equipe ${team}`,
  pairAverageDeal: (own, usual) => `Venda média ${own}, vendedor mediano ${usual}`,
  pairCycle: (own, usual) => `Ciclo em dias ${own}, vendedor mediano ${usual}`,
  pairAttainment: (own, team) => `Atingimento ${own}, equipe ${team}`,
  checkedFirst: "O território foi verificado primeiro",

  giveNew: (value, shown) => `Dar território a ${many(value, shown, "conta nova", "contas novas")}`,
  giveNewWhy: (value, shown) => `${many(value, shown, "conta está", "contas estão")} na lista e não no plano`,
  giveNewShare: (share) => `${share} das contas da lista`,
  giveNewEffect: "Planejar de novo as coloca; até lá não contam em território algum",
  giveLost: (value, shown) => `Dar um território do plano a ${many(value, shown, "conta", "contas")}`,
  giveLostWhy: "A célula “Territory” está vazia ou não nomeia um território do plano",
  giveLostWhere: "Territory Assignments, coluna “Status”: Unassigned ou Unknown territory",
  giveLostEffect: (shown) => `${shown} contas a mais contariam nas somas`,
  fixData: (value, shown) => `Corrigir os dados de ${many(value, shown, "conta", "contas")}`,
  fixDataWhy: (value, shown) =>
    `${many(value, shown, "conta está separada", "contas estão separadas")} e em nenhum território`,
  fixDataReason: (shown, reason) => `${shown}: ${reason}`,
  fixDataEffect: "Data Health indica a célula e a correção de cada uma",

  rebalanceAll: "Reequilibrar todo o plano",
  rebalanceAllWhy: (outside, all) => `${outside} de ${all} territórios estão fora`,
  rebalanceAllEffect: (value, boundaries, back) =>
    `${many(value, boundaries, "limite sozinho traz", "limites sozinhos trazem")} ${back} de volta; planejar de novo olha todos juntos`,
  rebalanceAllNone: "Nenhum limite sozinho traz um de volta; planejar de novo olha todos juntos",
  moveBoundary: (from, to) => `Mover um limite: ${from} para ${to}`,
  moveBoundaryWhy: (from, fromOff, to, toOff, whom) =>
    `${from} está em ${fromOff}, o vizinho ${to} em ${toOff}; ${whom}`,
  prospectsOnly: (value, prospects) =>
    `${many(value, prospects, "cliente potencial", "clientes potenciais")}, nenhum cliente`,
  customersOnly: (value, customers) => many(value, customers, "cliente", "clientes"),
  prospectsAndCustomers: (prospects, shown, customers, customersShown) =>
    `${many(prospects, shown, "cliente potencial", "clientes potenciais")}, ${many(customers, customersShown, "cliente", "clientes")}`,
  wouldMove: (accounts, amount) => `Mudariam de território: ${accounts} com ${amount}`,
  meanWay: (before, after) => `Caminho médio até a residência ${before} km, depois ${after} km`,
  noneIsFixed: "Nenhuma está bloqueada, nomeada ou reservada, e nenhum grupo é dividido",
  moveBoundaryEffect: (from, fromOff, to, toOff, worse, left) =>
    `${from} ${fromOff}, ${to} ${toOff}; o maior desvio cai de ${worse} para ${left}`,
  rebalance: (where) => `Reequilibrar ${where}`,
  rebalanceWhy: (value, shown) =>
    `${many(value, shown, "território está", "territórios estão")} fora, e nenhum limite com um vizinho ${pick(value, "o traz", "os traz")} de volta sozinho`,
  standsAt: (name, deviation) => `${name} está em ${deviation}`,
  standsAtIn: (name, deviation, measure) => `${name} está em ${deviation} (${measure})`,

  lookAtQuotas: (best, least) => `Rever as cotas de ${best} e ${least}`,
  lookAtQuotasWhy: (spread, limit) =>
    `${spread} pontos entre o melhor e o pior atingimento, admitem-se ${limit}`,
  lookAtQuotasEffect: (rest) => `Sem estes dois, a amplitude é de ${rest} pontos`,
  attains: (name, share, deviation) => `${name}, com ${share}, está a ${deviation} da sua meta`,
  attainsBeside: (name, share, deviation, potential, middle) =>
    `${name}, com ${share}, está a ${deviation} da sua meta, potencial ${potential} com uma mediana de ${middle}`,

  outsideTheBand: (value, shown, limit) =>
    `${many(value, shown, "território", "territórios")} fora da faixa, admitem-se ${limit}`,
  repsGone: (value, names) => `${names} já não ${pick(value, "está", "estão")} entre os vendedores`,
  ownersByHand: (share, limit) => `${share} dos responsáveis mudados à mão, limite ${limit}`,
  spreadTooWide: (spread, limit) => `${spread} pontos entre o melhor e o pior atingimento, limite ${limit}`,
  everyMonths: (months) =>
    months === 3 ? "Trimestral" : months === 1 ? "Mensal" : `A cada ${String(months)} meses`,
  inThirtyDays: (why) => `Em 30 dias: ${why}`,
  noSalesList: "sem lista de vendas",
  noQuota: "sem cota",
  noneClosed: "nenhuma fechada",
  noStages: "sem etapas",
  noneWon: "nenhuma ganha",
  noDates: "sem datas",
  noActivity: "sem datas de atividade",
  noAccounts: "sem contas",
  noHours: "sem horas",
  noCosts: "sem planilha de custos",
  noNewCustomers: "sem clientes novos",
};
