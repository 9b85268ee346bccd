import type { Words } from "../en/words";
import { many } from "./plural";

/** La primera vista y Acerca de. */
export const firstRunWords: Words["firstRun"] = {
  title: "Planificar territorios justos en este libro",
  lead: "Evenfield lee sus hojas de cuentas y vendedores, equilibra los territorios y escribe el plan en hojas normales.",
  found: "Encontrado en este libro",
  looking: "Mirando las hojas",
  nothing: "Aún no hay lista de cuentas",
  chooseSheet: "Elegir una hoja",
  nothingHint: "Una lista de cuentas tiene una fila por cuenta, con ID o nombre y un lugar.",
  ready: "Listo",
  toCheck: "Por revisar",
  inSheet: (sheet) => `hoja «${sheet}»`,
  rows: (value, shown) => many(value, shown, "fila", "filas"),
  others: (entity, blocks) =>
    `También podrían contener ${entity.toLowerCase()}: ${blocks}. Se elige en el paso siguiente.`,
  check: "Revisar estos datos",
  sampleTitle: "Probar antes con un ejemplo",
  sampleText:
    "Añade a este libro hojas con 2.000 cuentas inventadas y 40 vendedores. Un plan tarda cerca de un minuto.",
  sample: "Insertar el ejemplo",
  promises: [
    "El plan son hojas y fórmulas normales. Cualquiera puede abrirlo, con o sin Evenfield.",
    "Cada cuenta recibe un motivo; cada cifra se sigue hasta sus filas.",
    "Sus propias hojas no cambian nunca.",
  ],
  privacy: "Nada sale de este equipo. Sin iniciar sesión.",
  about: (version) => `Acerca de ${version}`,
};

export const aboutWords: Words["about"] = {
  title: "Acerca de Evenfield",
  version: (version) => `Versión ${version}`,
  selfTest: {
    title: "Autoprueba",
    text: "Prueba todo lo que Evenfield necesita de este Excel, en una hoja propia que luego desaparece, y escribe el resultado en una hoja. Sus hojas no se tocan.",
    start: "Probar este Excel",
    passed: (all) => `Pasan las ${all} comprobaciones.`,
    failed: (failed, all) => `Fallan ${failed} de ${all} comprobaciones.`,
    absent: (absent) => `${absent} no están en este Excel; Evenfield prescinde de ellas.`,
    where: (sheet) => `Cada comprobación está en la hoja «${sheet}».`,
  },
  language: "Idioma",
  asExcel: "Como Excel",
  text: [
    "Evenfield calcula en este equipo. No tiene servidor ni inicio de sesión y no envía nada.",
    "En el libro guarda qué columna se leyó como qué y los ajustes del plan, nada más.",
    "En este equipo guarda el idioma que elija aquí.",
    "La biblioteca de Excel la carga Microsoft, como en todo complemento.",
    "Lugares: GeoNames, CC BY 4.0. Condados y contornos: US Census Bureau y Natural Earth, dominio público.",
  ],
};
