import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Capacidad, viaje y vendedores necesarios. */
export const workloadWords: Words["workload"] = {
  travel: "Viaje, con los responsables de hoy",
  all: "Carga de trabajo",
  needed: (aim) => `Vendedores necesarios al ${aim} de utilización`,
  there: (seats, shown, fullTime, notAllYear) =>
    `Hay ${many(seats, shown, "vendedor", "vendedores")}, ${fullTime} a tiempo completo${notAllYear}`,
  notAllYear: (shown) => ` (${shown} no todo el año)`,
  utilisation: (share) => `Juntos tendrían un ${share} de utilización`,
  noTravel: "El viaje cuenta cuando las cuentas tienen responsable y lugar, o con el plan.",
  fewCalls:
    "Las visitas ocupan poco de su tiempo. Si hacen más que estas, suba las visitas o las horas del plan de visitas.",
  more: "Horas, viaje y utilización",
  capacity: "Horas de un vendedor",
  workWeeks: "Semanas al año",
  weekHours: "Horas por semana",
  adminShare: "Administración",
  hireShare: "Plaza por cubrir, del año",
  ramp: (from, to) => `Incorporación, meses ${from}–\u2060${to}`,
  planYearStart: "Inicio del año del plan",
  yearFromData:
    "Si queda abierto, el año del plan empieza el 1 de enero más cercano a la última actividad u oportunidad.",
  yearChosen: "Altas y bajas se comparan con este año.",
  yearOpen: "Dejarlo abierto",
  hoursHint:
    "Semanas, horas y administración cuentan donde la lista de vendedores no da horas; incorporación y fechas, para quienes llegan o se van.",
  rampGivenHours: "Incorporación y fechas acortan también las horas de la lista",
  onTheWay: "Viaje",
  visitShare: "Contactos que son visitas",
  callsPerDay: "Visitas al día",
  travelSpeed: "Velocidad en ruta",
  roadFactor: "Carretera sobre línea recta",
  dayTripKm: "Viajes de un día hasta",
  tripDays: "Más lejos: días de viaje",
  flyKm: "En avión a partir de",
  flightSpeed: "Velocidad de un vuelo",
  flightHours: "Alrededor de un vuelo, ida",
  travelHint:
    "Las distancias son líneas rectas desde el domicilio del vendedor; los demás contactos son por teléfono o vídeo.",
  lessTravel: "Objetivos según lo que deja el viaje",
  lessTravelHint: "Planifica dos veces: la segunda con objetivos menos el viaje de la primera.",
  utilisationTitle: "Utilización",
  utilisationLow: "Sana desde",
  utilisationHigh: "Sana hasta",
  utilisationAim: "Para vendedores necesarios",
  units: {
    share: "%",
    weeks: "semanas",
    hours: "h",
    kmPerHour: "km/h",
    km: "km",
    days: "días",
    visits: "",
    times: "×",
  },
  range: (least, most) => `Entre ${least} y ${most}; queda el último valor.`,
  above: (value, shown, all) =>
    pick(
      value,
      `1 de ${all} territorios pide más horas de las que tiene su vendedor`,
      `${shown} de ${all} territorios piden más horas de las que tienen sus vendedores`,
    ),
  allAbove: (share) => `Visitas y viaje piden el ${share} de las horas de todos los vendedores`,
  allAboveHint: "Otro reparto no ayuda: menos visitas en Segmentos o más vendedores lo bajan.",
  callsAlone: "solo las visitas",
  planLessTravel: "Planificar restando el viaje",
  planLessTravelHint:
    "Los territorios con muchos viajes reciben objetivos menores. Planifica dos veces; el ajuste queda en Segmentos, Horas, viaje y utilización.",
  isLessTravel: "Los objetivos ya descuentan el viaje. Menos visitas allí, u otro domicilio, lo bajan.",
};
