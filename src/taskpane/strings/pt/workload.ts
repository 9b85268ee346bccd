import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Capacidade, viagem e vendedores necessários. */
export const workloadWords: Words["workload"] = {
  travel: "Viagem, com os responsáveis de hoje",
  all: "Carga de trabalho",
  needed: (aim) => `Vendedores necessários a ${aim} de utilização`,
  there: (seats, shown, fullTime, notAllYear) =>
    `Há ${many(seats, shown, "vendedor", "vendedores")}, ${fullTime} em tempo integral${notAllYear}`,
  notAllYear: (shown) => ` (${shown} não o ano todo)`,
  utilisation: (share) => `Juntos teriam ${share} de utilização`,
  noTravel: "A viagem conta quando as contas têm responsável e lugar, ou com o plano.",
  fewCalls:
    "As visitas ocupam pouco do tempo deles. Se fazem mais do que estas, aumente visitas ou horas no plano de visitas.",
  more: "Horas, viagem e utilização",
  capacity: "Horas de um vendedor",
  workWeeks: "Semanas por ano",
  weekHours: "Horas por semana",
  adminShare: "Administração",
  hireShare: "Vaga a contratar, do ano",
  ramp: (from, to) => `Adaptação, meses ${from}–\u2060${to}`,
  planYearStart: "Início do ano do plano",
  yearFromData:
    "Em aberto, o ano do plano começa no 1º de janeiro mais próximo da última atividade ou oportunidade.",
  yearChosen: "Entradas e saídas são comparadas com este ano.",
  yearOpen: "Deixar em aberto",
  hoursHint:
    "Semanas, horas e administração contam onde a lista de vendedores não dá horas; adaptação e datas, para quem entra ou sai.",
  rampGivenHours: "Adaptação e datas encurtam também as horas da lista",
  onTheWay: "Viagem",
  visitShare: "Contatos que são visitas",
  callsPerDay: "Visitas por dia",
  travelSpeed: "Velocidade na estrada",
  roadFactor: "Estrada por linha reta",
  dayTripKm: "Viagens de um dia até",
  tripDays: "Mais longe: dias de viagem",
  flyKm: "De avião a partir de",
  flightSpeed: "Velocidade de um voo",
  flightHours: "Em torno de um voo, ida",
  travelHint:
    "As distâncias são linhas retas do domicílio do vendedor; os outros contatos são por telefone ou vídeo.",
  lessTravel: "Metas pelo que a viagem deixa",
  lessTravelHint: "Planeja duas vezes: a segunda com metas menos a viagem da primeira.",
  utilisationTitle: "Utilização",
  utilisationLow: "Saudável desde",
  utilisationHigh: "Saudável até",
  utilisationAim: "Para vendedores necessários",
  units: {
    share: "%",
    weeks: "semanas",
    hours: "h",
    kmPerHour: "km/h",
    km: "km",
    days: "dias",
    visits: "",
    times: "×",
  },
  range: (least, most) => `Entre ${least} e ${most}; fica o último valor.`,
  above: (value, shown, all) =>
    pick(
      value,
      `${shown} de ${all} territórios pede mais horas do que tem o seu vendedor`,
      `${shown} de ${all} territórios pedem mais horas do que têm os seus vendedores`,
    ),
  allAbove: (share) => `Visitas e viagem pedem ${share} das horas de todos os vendedores`,
  allAboveHint: "Outra divisão não ajuda: menos visitas em Segmentos ou mais vendedores reduzem.",
  callsAlone: "só as visitas",
  planLessTravel: "Planejar descontando a viagem",
  planLessTravelHint:
    "Territórios com muita viagem recebem metas menores. Planeja duas vezes; a opção fica em Segmentos, Horas, viagem e utilização.",
  isLessTravel: "As metas já descontam a viagem. Menos visitas lá, ou outro domicílio, reduzem.",
};
