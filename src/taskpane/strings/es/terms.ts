import type { Words } from "../en/words";

/** Nombres de lo que se planifica. */
export const entityNames: Words["entities"] = {
  account: "Cuentas",
  rep: "Vendedores",
  opportunity: "Oportunidades",
  cost: "Costes",
};

export const fieldNames: Words["fields"] = {
  id: "ID",
  name: "Nombre",
  latitude: "Latitud",
  longitude: "Longitud",
  location: "Coordenadas",
  postalCode: "Código postal",
  city: "Ciudad",
  state: "Estado",
  country: "País",
  region: "Región",
  territory: "Territorio",
  owner: "Responsable",
  industry: "Sector",
  segment: "Segmento",
  revenue: "Ingresos",
  potential: "Potencial",
  employees: "Empleados",
  status: "Situación",
  parent: "Cuenta matriz",
  language: "Idioma",
  customerSince: "Cliente desde",
  callsPerYear: "Visitas al año",
  hoursPerCall: "Horas por visita",
  lastActivity: "Última actividad",
  lock: "Bloqueo",
  namedOwner: "Responsable designado",
  forecast: "Previsión",
  contact: "Persona de contacto",
  contactEmail: "Correo del contacto",
  contactPhone: "Teléfono del contacto",
  manager: "Gerente",
  capacity: "Capacidad",
  firstName: "Nombre de pila",
  fte: "Jornada parcial",
  skills: "Competencias",
  languages: "Idiomas",
  startDate: "Fecha de alta",
  leavingDate: "Fecha de baja",
  quotaLastYear: "Cuota año anterior",
  actualLastYear: "Real año anterior",
  cost: "Coste",
  account: "Cuenta",
  rep: "Vendedor",
  amount: "Importe",
  stage: "Etapa",
  created: "Creada",
  closed: "Cerrada",
  product: "Producto",
  category: "Categoría",
};

export const measureNames: Words["measures"] = {
  potential: "Potencial",
  revenue: "Ingresos",
  workload: "Carga de trabajo",
  accounts: "Número de cuentas",
};

/** Dentro de una frase, entre paréntesis. */
export const measuresInSentences: Words["onMeasure"] = {
  potential: "potencial",
  revenue: "ingresos",
  workload: "carga de trabajo",
  accounts: "número de cuentas",
};
