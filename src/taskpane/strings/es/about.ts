import type { Words } from "../en/words";

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
    where: (sheet) => `Cada comprobación está en la hoja “${sheet}”.`,
  },
  language: "Idioma",
  asExcel: "Como Excel",
  text: [
    "Evenfield calcula en este equipo. No tiene servidor ni inicio de sesión y no envía nada.",
    "En el libro guarda qué columna se leyó como qué, los ajustes y un plan hasta que se escribe; nada más.",
    "En este equipo guarda el idioma que elija aquí.",
    "La biblioteca de Excel la carga Microsoft, como en todo complemento.",
    "Lugares: GeoNames, CC BY 4.0. Condados y contornos: US Census Bureau y Natural Earth, dominio público.",
  ],
};
