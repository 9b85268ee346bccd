import type { readingSentences } from "../../../../engine/intake/reading-sentences";
import type { setAsideSentences } from "../../../../engine/intake/set-aside-sentences";
import type { Words } from "../../en/words";
import { pick } from "../plural";

/** Cómo se reconocen las columnas y se leen sus valores, y por qué se aparta una fila. */
export const toldReading: Pick<
  Words["told"],
  keyof typeof readingSentences | keyof typeof setAsideSentences
> = {
  headerKnown: (field) => `el encabezado es un nombre conocido de “${field}”`,
  headerHolds: (field) => `el encabezado contiene un nombre conocido de “${field}”`,
  headerNearly: (field) => `el encabezado se parece a un nombre conocido de “${field}”`,
  likeAddresses: "las celdas terminan en ciudad, estado y código ZIP",
  likePoints: "las celdas terminan en (latitud, longitud)",
  likeStates: "los valores son estados de EE. UU.",
  likeCountries: "los valores son países",
  likeLanguages: "los valores son idiomas",
  likeCustomers: "los valores son clientes y clientes potenciales",
  likeNumbers: "cada valor es otro número entero",
  likeTexts: "cada valor es otro texto",
  likeZips: "los valores parecen códigos ZIP de EE. UU.",
  likeMoney: "los valores son importes",
  likeDates: "los valores son fechas",
  valuesHere: (found, all, header) => `${found} de ${all} valores de “${header}” están aquí`,
  valuesThere: (found, all, sheet) => `${found} de ${all} valores están en ${sheet}`,
  fitsAsWell: (header) => `“${header}” también encaja`,
  secondFitsAsWell: (header) => `una segunda columna “${header}” también encaja`,
  ofSales: "tomada de las filas de ventas",
  chosenByYou: "elegida por usted",
  confirmedEarlier: "confirmada antes por usted",
  columnGone: "ya no está en la hoja",
  confirmedAndGone: (header) => `“${header}” se confirmó antes y ya no está`,

  pointBy: (count, shown, example) =>
    `punto decimal, según ${shown} ${pick(count, "valor", "valores")} como ${example}`,
  commaBy: (count, shown, example) =>
    `coma decimal, según ${shown} ${pick(count, "valor", "valores")} como ${example}`,
  against: (how, others) => `${how}, frente a ${others}`,
  noSeparators: "sin separadores",
  decimalPoint: "punto decimal",
  decimalComma: "coma decimal",
  pointThousands: "el punto separa los miles, pues siempre va ante tres cifras",
  commaThousands: "la coma separa los miles, pues siempre va ante tres cifras",
  decimalsChosen: "decimales, como usted eligió",
  dayFirstBy: (count, shown) =>
    `día primero, según ${shown} ${pick(count, "fecha", "fechas")} con un día mayor que 12`,
  monthFirstBy: (count, shown) =>
    `mes primero, según ${shown} ${pick(count, "fecha", "fechas")} con un día mayor que 12`,
  dayFirstDots: "día primero, pues las fechas se escriben con puntos",
  dayFirstChosen: "día primero, como usted eligió",
  monthFirstOpen: "mes primero, pues ninguna fecha de la columna lo aclara",
  noOpenDate: "ninguna fecha que se pueda leer de dos maneras",

  couldHold: (entity, known, all) =>
    `podría ser también la lista “${entity}” (${known} de ${all} columnas conocidas), pero hay pocos indicios`,
  holdsOthers: (entity, other) =>
    `tiene otras filas de “${entity}” bajo las mismas columnas que “${other}”, y se planifica una sola lista; reúna las filas de ambas en una hoja para planificarlas juntas`,
  laterYear: (entity, known, all, other) =>
    `podría ser también la lista “${entity}” (${known} de ${all} columnas conocidas); “${other}” nombra un año posterior`,
  standsBefore: (entity, known, all, other) =>
    `podría ser también la lista “${entity}” (${known} de ${all} columnas conocidas); “${other}” va antes`,
  strongerEvidence: (entity, known, all, other, theirs) =>
    `podría ser también la lista “${entity}” (${known} de ${all} columnas conocidas); “${other}” tiene más indicios (${theirs} columnas conocidas)`,

  partedBy: (block, column, separator) =>
    `“${block}” tiene todas sus columnas en la columna ${column}, separadas por ${separator}`,
  textToColumns: (column, separator) =>
    `Seleccione la columna ${column}, elija Datos > Texto en columnas con ${separator} como separador, y vuelva a leer`,
  tabs: "tabulaciones",
  compactPivot: (block, groups, header, range) =>
    `“${block}” es una tabla dinámica compacta: los grupos (${groups}) y sus filas comparten la columna “${header}” (${range})`,
  tabularForm:
    "En la tabla dinámica elija Diseño > Diseño de informe > Mostrar en formato tabular y Repetir todas las etiquetas de elementos, cópiela de nuevo y vuelva a leer",

  withoutKey: "sin ID ni nombre",
  sameId: (row) => `el mismo ID que la fila ${row}`,
  sameIdSpelledOtherwise: (row) => `el mismo ID, escrito de otro modo, que la fila ${row}`,
  sameNameAndPlace: (row) => `el mismo nombre y lugar que la fila ${row}`,
  repTwice: (row) => `dos veces en la hoja, primero en la fila ${row}`,
  repNotActive: "no activo",
  repWithoutTerritory: "sin territorio, fuera por decisión suya",
};
