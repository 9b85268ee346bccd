import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** As hipóteses. */
export const whatIfWords: Words["whatIf"] = {
  heading: "E se",
  lead: "Uma mudança no ano como um só passo: veja o efeito e guarde como cenário.",
  titles: {
    repLeaves: "Um vendedor sai",
    repJoins: "Um vendedor entra",
    split: "Dividir um território",
    merge: "Juntar dois territórios",
    moveAccount: "Mover uma conta",
  },
  newAccounts: "Chegam contas novas",
  who: "Quem",
  newRep: "Nome",
  territory: "Território",
  into: "Em",
  near: "Domicílio",
  nearHome: (territory) => `No domicílio de ${territory}`,
  coordinates: "Latitude e longitude",
  ownPlace: "Por latitude e longitude",
  noHome: "Nenhum território tem domicílio no mapa. Informe latitude e longitude do novo vendedor.",
  secondRep: "Segunda metade",
  openSeat: "Em aberto, a contratar",
  secondName: "Vendedor da segunda metade",
  lastDay: "Último dia",
  firstDay: "Primeiro dia",
  fromDay: "Desde",
  choose: "Escolher",
  goes: "Para onde vão as contas",
  ways: {
    neighbours: "Dividir",
    one: "A um vendedor",
    openSeat: "Vaga aberta",
  },
  takes: "Para",
  incomplete: {
    repLeaves: "Escolha quem sai e o último dia.",
    repJoins: "Informe nome, primeiro dia e domicílio.",
    split: "Escolha um território e o dia.",
    merge: "Escolha os dois territórios e o dia.",
    moveAccount: "Indique o ID da conta, o território que a recebe e o dia.",
  },
  working: "Calculando o que muda",
  goTo: (count, shown, to, shownTo) =>
    `${many(count, shown, "conta vai", "contas vão")} para ${many(to, shownTo, "vendedor", "vendedores")}`,
  stayOpen: (count, shown) => `${many(count, shown, "conta espera", "contas esperam")} numa vaga aberta`,
  outsideAfter: (count, shown, total, of, band) => {
    if (total === 1) return `O outro território termina ${count === 0 ? "dentro" : "fora"} de ${band}.`;
    return count === 0
      ? `Os ${of} territórios afetados terminam dentro de ${band}.`
      : `${shown} dos ${of} territórios afetados ${pick(count, "termina", "terminam")} fora de ${band}.`;
  },
  nobodyElse: "Nenhuma outra conta se move.",
  table: "Os territórios que mudam",
  accounts: "Contas",
  quota: (from) => `Cota desde ${from}`,
  account: "Conta",
  accountHint: "Nome ou ID",
  inTerritory: (territory) => `em ${territory}`,
  days: (left, year) => `${left} de ${year} dias`,
  goesOver: (shown, days) => `${shown} da cota deste ano passa com elas (${days}).`,
  staysBefore: (shown) => `${shown} fica com quem as tinha, pelos dias anteriores.`,
  noQuota: "Uma meta em Cotas mostraria a cota que passa.",
  carried: (count, shown) =>
    `${many(count, shown, "hipótese", "hipóteses")} neste plano, ${count === 1 ? "refeita" : "refeitas"} ao planejar de novo`,
  giveUp: "Desistir",
  giveUpThis: (name) => `Desistir: ${name}`,
  givenUp: (count, shown) => many(count, shown, "hipótese abandonada", "hipóteses abandonadas"),
  gone: "termina",
  was: (shown) => `era ${shown}`,
  thinner: "Competências e idiomas que escasseiam",
  nobodyHas: "Depois ninguém mais tem",
  onlyRep: (name) => `Depois só ${name} tem`,
  handover: "Lista de passagem",
  fromTo: (from, to) => `de ${from} para ${to}`,
  add: "Adicionar ao plano",
  hint: "Cria um cenário. As planilhas do plano só mudam ao gravar.",
  names: {
    repLeaves: (who) => `${who} sai`,
    repJoins: (who) => `${who} entra`,
    split: (territory) => `${territory} dividido`,
    merge: (territory, into) => `${territory} em ${into}`,
    moveAccount: (account, into) => `${account} para ${into}`,
  },
  done: (name) => `“${name}” é agora o plano`,
  doneLead: (count, shown) =>
    `${many(count, shown, "conta muda", "contas mudam")} de mãos. Salvo como cenário; as planilhas do plano estão como estavam.`,
  notSaved: (count, shown) =>
    `${many(count, shown, "conta muda", "contas mudam")} de mãos. Nenhuma planilha foi alterada.`,
};
