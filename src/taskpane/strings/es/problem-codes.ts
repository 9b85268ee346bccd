import type { ProblemCodeTexts } from "../problem-code-texts";

/** Lo que detuvo el trabajo, por su código. */
export const problemCodeTexts: ProblemCodeTexts = {
  CHANGED_MEANWHILE: [
    "Cambiado durante la escritura",
    "Alguien cambió el plan mientras se escribía; no se sobrescribió nada. Lea de nuevo el libro y escriba el plan otra vez",
  ],
  SCENARIO_NAME: [
    "Ese nombre no sirve para un escenario",
    "Elija de 1 a 40 caracteres sin * ? ~ y sin = + - @ al principio; un nombre solo se usa una vez.",
  ],
  LIST_MISSING: [
    "“{list}”, de donde procede este plan, ya no está en el libro",
    "La hoja o tabla cambió de nombre o se eliminó después de leerla. Devuélvale su nombre, o lea los datos de nuevo y vuelva a planificar.",
  ],
  SHEET_MISSING: [
    "Falta una hoja o tabla, o está oculta",
    "Muéstrela o lea los datos de nuevo; si falta una hoja del plan, escriba el plan otra vez.",
  ],
  NOTHING_TO_FIT_IN: [
    "No hay nada que encajar",
    "Todas las cuentas de la lista están en el plan escrito y no falta ninguna.",
  ],
  EXCEL_REFUSED: [
    "Excel rechazó un paso",
    "Inténtelo de nuevo; si se repite, guarde, cierre y abra el libro.",
  ],
  SCENARIO_NOT_READABLE: [
    "La descripción del escenario no se puede leer",
    "Sus celdas se cambiaron a mano o con una versión posterior; guarde el escenario de nuevo.",
  ],
  SEGMENTS_NOT_POSSIBLE: [
    "Las cuentas no se pueden segmentar así",
    "A la lista le faltan los datos; elija otra manera en Segmentos.",
  ],
  NO_SUCH_PLACE: [
    "Esas coordenadas no existen",
    "Primero la latitud, de -90 a 90, y luego la longitud, de -180 a 180 grados.",
  ],
  PLANNED_BY_AREAS: [
    "Este plan va por condados o estados enteros",
    "Planifique por cuentas para que algunas puedan cambiar.",
  ],
  SAME_TERRITORY: ["Es el mismo territorio", "Nombre otro que reciba las cuentas."],
  NO_SUCH_ACCOUNT: [
    "“{account}” no es una cuenta de un territorio de este plan",
    "Indique su ID como está en Territory Assignments.",
  ],
  ACCOUNT_KEPT: [
    "“{account}” está sujeta por una regla",
    "Quite antes en la lista el bloqueo, el responsable nominado o el grupo.",
  ],
  NO_TERRITORY_LEFT: ["Nadie puede recibir las cuentas del último vendedor", "Deje el puesto vacante."],
  NO_SUCH_REP: [
    "“{rep}” no es un vendedor que reciba cuentas",
    "Nombre uno como está en la lista de vendedores.",
  ],
  NO_SUCH_TERRITORY: [
    "“{territory}” no es un territorio de este plan",
    "Nombre uno como está en Territory KPIs.",
  ],
  QUOTA_PARTS_ABOVE_TARGET: [
    "No queda nada del objetivo para los territorios",
    "Suba el objetivo o baje las cuentas de la casa o la línea aparte.",
  ],
  QUOTA_WEIGHT_WITHOUT_DATA: ["Las cuotas se reparten por datos que faltan", "Ponga esa parte en 0."],
  QUOTA_HISTORY_WITHOUT_DATA: [
    "Faltan los datos del año pasado",
    "Elija la otra fuente: lo real de los vendedores o los ingresos de las cuentas.",
  ],
  QUOTA_DATES_WITHOUT_YEAR: [
    "No se sabe qué año se planifica",
    "Fije en Segmentos el primer día del año del plan, por ejemplo 2027-01-01.",
  ],
  MEASURE_WITHOUT_DATA: ["Una medida no tiene datos en la lista de cuentas", "Equilibre con otra medida."],
  MOVE_AGAINST_RULE: ["Una regla impide este movimiento", "Quite antes el bloqueo o la obligación."],
  PLAN_BREAKS_A_RULE: [
    "El plan no pasa su propia comprobación",
    "No se cambió ninguna hoja; envíe los detalles de abajo al soporte.",
  ],
  NO_ACCOUNTS: [
    "No hay cuentas que se puedan planificar",
    "El plan necesita una hoja con una fila por cuenta; resuelva antes los hallazgos.",
  ],
  SETTINGS_NOT_UNDERSTOOD: ["Un ajuste no vale", "Cámbielo aquí o en Plan Settings: {settings}."],
  NO_REPS_AND_NO_TERRITORIES: ["No hay vendedores", "Fije el número de territorios en Territorios."],
  MORE_TERRITORIES_THAN_ACCOUNTS: [
    "Más territorios que cuentas",
    "Pida como máximo tantos territorios como cuentas planificables.",
  ],
  START_NOT_POSSIBLE: ["El plan no puede partir de ahí", "Elija otro comienzo en Territorios."],
  AREAS_AND_RULE: ["Condados o estados enteros no van con otra regla", "Quite una de las dos."],
  NO_ACCOUNT_IN_AN_AREA: [
    "Ninguna cuenta está en un condado o estado de EE. UU.",
    "Parta de responsables, domicilios o un mapa en blanco.",
  ],
  RESOURCE_WEIGHT_WITHOUT_DATA: ["Los recursos se reparten por datos que faltan", "Ponga esa parte en 0."],
  WRITTEN_TERRITORY_GONE: [
    "El territorio {territory} del plan escrito ya no existe",
    "Planifique de nuevo o devuelva su vendedor a la lista.",
  ],
  NOTHING_TO_MOVE: ["Ninguna de estas cuentas puede ir allí", "Desbloquéelas o elija otras."],
  NOTHING_TO_LOCK: [
    "No hay nada que bloquear o liberar",
    "Otra regla retiene estas cuentas, o no están en ningún territorio.",
  ],
  PERIOD_BACKWARDS: ["El periodo termina antes de empezar", "Ponga el primer día antes que el último."],
  NO_WRITTEN_PLAN: ["Aún no hay un plan escrito", "Escriba antes un plan."],
  BLOCK_MISSING: ["Hay filas de una hoja sin leer", "Lea los datos de nuevo."],
  ROWS_OUT_OF_ORDER: ["Las filas llegaron en desorden", "Lea los datos de nuevo."],
  NOTHING_TO_COPY: ["El plan no tiene nada para ese lector", "Elija a alguien que esté en Territory KPIs."],
  BUSY: ["Ya hay una comprobación o un plan en marcha", "Espere o cancele."],
  NOT_PLANNED: ["Todavía no hay plan", "Planifique antes los territorios."],
  NOT_CHECKED: ["Los datos aún no están comprobados", "Compruébelos antes."],
  NOT_WRITTEN: ["Algo no llegó entero al libro", "El plan anterior sigue igual; inténtelo de nuevo."],
  COPY_TOO_LARGE: [
    "La copia ocupa {megabytes} MB, más de lo que este Excel abre como libro nuevo",
    "Hágala para una región, un gerente o un vendedor, o abra este libro en la versión de escritorio de Excel.",
  ],
  TOO_LARGE: [
    "Es más de lo que Excel admite de una vez",
    "Inténtelo de nuevo, cierre otros libros o use la versión de escritorio.",
  ],
  NO_ANSWER: ["Excel no responde", "Salga de la edición de la celda y luego cierre y abra el panel."],
  PROTECTED_SHEET: [
    "La hoja o el libro está protegido",
    "Elija Revisar, Desproteger hoja, o guarde una copia, y vuelva a intentarlo.",
  ],
  PROTECTED_WORKBOOK: [
    "La estructura de este libro está protegida",
    "Elija Revisar, Proteger libro, e inténtelo de nuevo.",
  ],
  READ_ONLY: ["Este libro está abierto como solo lectura", "Elija Habilitar edición o guarde una copia."],
  CELL_EDIT: ["Se está editando una celda", "Pulse Entrar o Esc en la hoja e inténtelo de nuevo."],
  OTHER_WORKBOOK: ["Hay otro libro delante", "Vuelva al libro del plan e inténtelo de nuevo."],
  MERGED_CELLS: ["Hay celdas combinadas en medio", "Sepárelas e inténtelo de nuevo."],
  FILTERED_CELLS: ["Hay un filtro en medio", "Bórrelo e inténtelo de nuevo."],
  NOT_SUPPORTED: ["A esta versión de Excel le falta una función", "Actualice Excel o use Excel para la web."],
  NO_VALUES: ["Excel no entregó valores", "Guarde, cierre y abra el libro e inténtelo de nuevo."],
  FORMULAS_LOCKED: [
    "No se pueden restablecer unas fórmulas",
    "Las fórmulas de {cells} leen las hojas nuevas y no se pueden cambiar. Desproteja su hoja (Revisar, Desproteger hoja) e inténtelo de nuevo. El plan anterior está otra vez en su sitio; las hojas nuevas siguen ahí.",
  ],
  NOT_FINISHED: ["Excel se detuvo a mitad del trabajo", "Cierre y abra el panel: ordenará o terminará."],
  OWNERS_DIFFER: [
    "Una cuenta ya no está donde la revisión la encontró",
    "Revise de nuevo; no se cambió ninguna celda.",
  ],
  SEGMENT_RULE_UNREADABLE: [
    "Esta regla no se puede leer",
    "No cuenta; elija de nuevo columna, comparación, valor y segmento.",
  ],
  SEGMENT_RULE_SEGMENT_UNKNOWN: [
    "La regla pide al menos un segmento que no existe",
    "No cuenta; nombre uno de los segmentos o quite “al menos”.",
  ],
  SEGMENT_RULE_COLUMN_GONE: [
    "La lista de cuentas no tiene una columna con ese nombre",
    "La regla no cuenta; escriba la columna como se llama ahora o vuelva a ponerla.",
  ],
  POTENTIAL_NOT_ESTIMATED: [
    "El potencial no se pudo estimar con estos datos",
    "No hay estimación; rellene el potencial o los ingresos de más cuentas. Data Health dice por qué.",
  ],
};
