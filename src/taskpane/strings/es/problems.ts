import type { Words } from "../en/words";

/** Lo que detuvo el trabajo, y un panel que no puede arrancar. */
export const problemTexts: Words["problems"] = {
  details: "Detalles para informática",
  code: "Código",
  where: "Dónde",
  what: "Qué",
  tryAgain: "Reintentar",
  copy: "Copiar detalles",
  copied: "Copiado",
  nothingChanged: "No se cambió ninguna hoja.",
  protectedTitle: (sheet) => `“${sheet}” está protegida`,
  protectedText:
    "Evenfield no puede sustituirla. No se cambió ninguna hoja. Elija Revisar, Desproteger hoja, y reintente.",
  alsoProtected: (sheets) => `También protegidas: ${sheets}.`,
  keepLead: "O deje las hojas como están: el plan que se iba a escribir puede guardarse al lado.",
  keepAsScenario: "Guardarlo como escenario",
  partMissingTitle: "Una parte de Evenfield no se cargó",
  partMissingText:
    "Sus hojas están como estaban. Compruebe la conexión, cierre el panel y ábralo de nuevo: puede haber una versión más reciente.",
  defectTitle: "Evenfield se detuvo por un error suyo",
  defectText: "Sus hojas están como estaban. Copie los detalles de abajo para el soporte y reintente.",
};

export const bootWords: Words["boot"] = {
  blocked:
    "No se cargó la biblioteca de Excel. Informática debe permitir appsforoffice.microsoft.com; después abra de nuevo el panel.",
  notExcel: "Evenfield funciona en Excel. Ábralo desde la pestaña Datos de Excel.",
  tooOld:
    "Este Excel es demasiado antiguo para Evenfield. Necesita Excel 2021, Microsoft 365 o Excel para la Web.",
};
