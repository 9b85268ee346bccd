import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** El paso Datos. */
export const dataWords: Words["data"] = {
  verdict: (accounts, accountsShown, reps, repsShown) =>
    `${many(accounts, accountsShown, "cuenta", "cuentas")} y ${many(reps, repsShown, "vendedor", "vendedores")} en las hojas`,
  verdictNoReps: (accounts, accountsShown) =>
    `${many(accounts, accountsShown, "cuenta encontrada", "cuentas encontradas")}, sin vendedores`,
  refusedSettings: (value, shown) =>
    pick(
      value,
      "1 ajuste guardado en este libro no se puede usar: vale el estándar",
      `${shown} ajustes guardados en este libro no se pueden usar: vale el estándar`,
    ),
  refusedSetting: {
    unknown: (name) => `“${name}” no es el nombre de ningún ajuste`,
    form: (setting) => `${setting}: guardado en una forma que esta versión no lee`,
    missing: "nada",
    entry: (at) => `entrada ${at}`,
    range: (setting, found, least, most) =>
      `${setting}: hay ${found}; admite un número de ${least} a ${most}`,
    wholeRange: (setting, found, least, most) =>
      `${setting}: hay ${found}; admite un número entero de ${least} a ${most}`,
    choices: (setting, found, choices) => `${setting}: hay ${found}; a elegir entre ${choices}`,
    rule: (setting, found, english) => `${setting}: ${found} no sirve (${english})`,
  },
  ready: "Listo para planificar.",
  stopped: (value, shown) =>
    `${many(value, shown, "hallazgo detiene", "hallazgos detienen")} el plan hasta resolverse.`,
  setAside: (value, shown) =>
    pick(
      value,
      "1 cuenta queda apartada hasta que la corrija.",
      `${shown} cuentas quedan apartadas hasta que las corrija.`,
    ),
  columnsToLook: (value, shown) =>
    pick(value, "Conviene revisar 1 columna.", `Conviene revisar ${shown} columnas.`),
  seatsFromTerritories: (shown) =>
    `Sin hoja de vendedores ni responsables: ${shown} territorios de las cuentas se planifican como puestos`,
  repsFromOwners: (shown) =>
    `Los vendedores salen de la columna de responsables: ${shown} encontrados. Domicilio y capacidad desconocidos.`,
  sheetsRead: "Hojas leídas",
  used: (used, all) => `${used} de ${all} en uso`,
  certain: "Seguro",
  toCheck: (shown) => `${shown} por revisar`,
  from: (header) => `de ${header}`,
  fromUnsure: (header, share) => `de ${header}, ${share}`,
  moreFields: (shown) => `${shown} más`,
  notFound: (fields) => `No encontrados: ${fields}`,
  changeColumns: "Cambiar columnas",
  onMap: "En el mapa",
  located: (done, all) => `${done} de ${all} situadas`,
  locatedLabel: (parts) => `Cómo se situaron las cuentas: ${parts}`,
  levels: {
    coordinates: "Coordenadas",
    postalCode: "Código postal",
    zip3: "Zona postal",
    city: "Ciudad",
    state: "Estado",
    country: "País",
    none: "No encontrada",
  },
  findings: "Hallazgos",
  noFindings: "Nada que revisar. Todas las filas se leyeron tal como están.",
  severities: { stop: "Detiene el plan", look: "Por revisar", handled: "Resuelto" },
  stopCount: (shown) => `${shown} detienen el plan`,
  lookCount: (shown) => `${shown} por revisar`,
  handledCount: (shown) => `${shown} resueltos`,
  unchanged: "Sus hojas no cambian. Las correcciones valen cuando Evenfield las lee.",
  next: "Continuar a Segmentos",
  planNow: "Planificar ya con ajustes estándar",
  others: (entity, block) => `“${block}” podría contener también ${entity.toLowerCase()}`,
  useOther: "Usar esa en su lugar",
  keepThis: (block) => `Dejar “${block}”`,
  notAsBefore: "Distinto de cuando eligió las columnas",
  changes: {
    renamed: (field, from, to) => `${field}: falta “${from}”, se lee “${to}” en su lugar`,
    gone: (field, header) => `${field}: falta “${header}”, el campo cuenta como vacío`,
    added: (value, shown, headers) =>
      `${many(value, shown, "columna nueva", "columnas nuevas")}, sin usar: ${headers}`,
    moved: (entity, from, to) => `${entity}: se lee de “${to}”, antes de “${from}”`,
    lost: (entity, sheet) => `${entity}: ninguna hoja tiene ya las columnas de “${sheet}”`,
  },
  fixes: {
    owner: (from, to) => `Leer “${from}” como ${to}`,
    keepLast: "Conservar la última fila",
    fullAmounts: "Leer todos los importes completos",
    dayFirst: (header) => `Leer ${header} con el día primero`,
    decimals: (header) => `Leer ${header} con decimales`,
    negativeBlank: (header) => `Contar como vacíos los valores negativos de ${header}`,
    unitSlip: (header) => `Leer esos de ${header} en la unidad de los demás`,
    blankStays: (header) => `Dejar vacíos los huecos de ${header}`,
    blankLeftOut: (header) => `Dejar fuera a los vendedores sin ${header}`,
    undo: (label) => `Deshacer: ${label}`,
  },
  readAs: "Cómo se leen los valores",
  leaveOut: "No usar esta hoja",
  leaveOutOf: (entity) => `No usar esta hoja: ${entity}`,
  changed: (sheet) => `“${sheet}” cambió desde que se leyó. Léala de nuevo para usar las filas nuevas.`,
  reading: "Leyendo las hojas",
};

export const emptyWords: Words["empty"] = {
  verdict: "No hay ninguna hoja de cuentas",
  lead: (value, shown) =>
    `${many(value, shown, "hoja vista", "hojas vistas")}. Una hoja de cuentas tiene una fila por cuenta, con ID o nombre y un lugar.`,
  blank: "Vacía",
  rows: (value, shown) => `${many(value, shown, "fila", "filas")}, no leídas como cuentas`,
  readAs: (value, shown, entity) =>
    `${many(value, shown, "fila", "filas")}, leídas como ${entity.toLowerCase()}`,
  hint: "Pegue su lista de cuentas en una hoja y vuelva a leer. Los nombres de columna pueden estar en español, inglés, alemán, francés o portugués.",
  sample: "Datos de ejemplo",
  useAnyway: "Usar igualmente",
  useThis: (block) => `Usar ${block} como cuentas`,
};
