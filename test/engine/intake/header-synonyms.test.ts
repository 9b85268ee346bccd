import { matchHeader } from "../../../src/engine/intake/header-synonyms";
import type { EntityKind, FieldName } from "../../../src/engine/model/field";

/** English, German, French, Spanish, Portuguese. */
const ACCOUNT: Partial<Record<FieldName, readonly string[]>> = {
  id: ["Account No.", "Kundennr.", "N° client", "Código cliente", "Cód. cliente"],
  name: ["Account name", "Firmenname", "Raison sociale", "Razón social", "Razão social"],
  latitude: ["Latitude", "Breitengrad", "Latitude", "Latitud", "Latitude"],
  longitude: ["Longitude", "Längengrad", "Longitude", "Longitud", "Longitude"],
  location: ["Coordinates", "Koordinaten", "Coordonnées", "Coordenadas", "Coordenadas"],
  postalCode: ["ZIP code", "PLZ", "Code postal", "Código postal", "CEP"],
  city: ["City", "Ort", "Ville", "Población", "Cidade"],
  state: ["State", "Bundesland", "Département", "Provincia", "Estado"],
  country: ["Country", "Land", "Pays", "País", "País"],
  region: ["Region", "Vertriebsregion", "Région", "Región", "Região"],
  territory: ["Territory", "Gebiet", "Territoire", "Territorio", "Território"],
  owner: ["Account owner", "Betreuer", "Commercial", "Vendedor", "Responsável"],
  industry: ["Industry", "Branche", "Secteur d'activité", "Sector económico", "Ramo de atividade"],
  segment: ["Segment", "Kundengruppe", "Segment client", "Segmento", "Segmento"],
  revenue: ["Revenue", "Umsatz", "Chiffre d'affaires", "Facturación", "Faturamento"],
  potential: ["Potential", "Potenzial", "Potentiel", "Potencial", "Potencial"],
  employees: ["Employees", "Mitarbeiterzahl", "Effectif", "Empleados", "Funcionários"],
  status: ["Status", "Kundenstatus", "Statut", "Estatus", "Situação"],
  parent: ["Parent account", "Konzern", "Maison mère", "Empresa matriz", "Grupo econômico"],
  language: ["Language", "Sprache", "Langue", "Idioma", "Língua"],
  callsPerYear: [
    "Calls per year",
    "Besuche pro Jahr",
    "Visites par an",
    "Visitas por año",
    "Visitas por ano",
  ],
  hoursPerCall: [
    "Hours per call",
    "Stunden pro Besuch",
    "Heures par visite",
    "Horas por visita",
    "Duração visita",
  ],
  lastActivity: ["Last activity", "Letzter Besuch", "Dernière commande", "Última compra", "Último pedido"],
  lock: ["Locked", "Gesperrt", "Verrouillé", "Bloqueado", "Travado"],
  contact: ["Contact name", "Ansprechpartner", "Interlocuteur", "Persona de contacto", "Pessoa de contato"],
  contactEmail: ["E-mail", "E-Mail-Adresse", "Courriel", "Correo electrónico", "E-mail do contato"],
  contactPhone: ["Phone", "Telefonnummer", "Téléphone", "Teléfono", "Telefone"],
  forecast: ["Forecast", "Prognose", "Prévision", "Pronóstico", "Previsão"],
};
const REP: Partial<Record<FieldName, readonly string[]>> = {
  name: ["Sales rep", "Vertreter", "Nom commercial", "Nombre vendedor", "Nome vendedor"],
  manager: ["Manager", "Vertriebsleiter", "Directeur commercial", "Jefe de ventas", "Gerente de vendas"],
  capacity: ["Capacity", "Kapazität", "Capacité", "Capacidad", "Capacidade"],
  skills: ["Skills", "Kompetenzen", "Compétences", "Especialidad", "Especialidade"],
  languages: ["Languages", "Sprachen", "Langues", "Idiomas", "Idiomas"],
  startDate: ["Hire date", "Eintrittsdatum", "Date d'embauche", "Fecha de ingreso", "Data de admissão"],
  quotaLastYear: ["Quota", "Umsatzziel", "Objectif", "Cuota", "Meta"],
  cost: ["Cost", "Personalkosten", "Coût annuel", "Coste anual", "Custo anual"],
};
const SALE: Partial<Record<FieldName, readonly string[]>> = {
  id: ["Order no.", "Auftragsnummer", "Numéro commande", "Número pedido", "Número nota"],
  account: ["Customer", "Kunde", "Client", "Cliente", "Cliente"],
  amount: ["Amount", "Betrag", "Montant", "Importe", "Valor total"],
  stage: ["Stage", "Phase", "Étape", "Etapa", "Fase"],
  created: ["Created", "Auftragsdatum", "Date commande", "Fecha pedido", "Data pedido"],
  closed: ["Close date", "Abschlussdatum", "Date clôture", "Fecha cierre", "Data fechamento"],
  product: ["Product", "Produkt", "Produit", "Producto", "Produto"],
};
const COST: Partial<Record<FieldName, readonly string[]>> = {
  amount: ["Cost", "Kosten", "Dépense", "Gasto", "Despesa"],
  category: ["Cost type", "Kostenart", "Type dépense", "Tipo de gasto", "Tipo de despesa"],
};

const cases = (entity: EntityKind, names: Partial<Record<FieldName, readonly string[]>>) =>
  Object.entries(names).flatMap(([field, headers]) =>
    headers.map((header) => [entity, header, field] as const),
  );

describe("a header in five languages", () => {
  it.each([
    ...cases("account", ACCOUNT),
    ...cases("rep", REP),
    ...cases("opportunity", SALE),
    ...cases("cost", COST),
  ])("of a list of kind %s, “%s”, is a known name for %s", (entity, header, field) => {
    const match = matchHeader(entity, header).find((one) => one.field === field);
    expect(match?.how).toBe("known");
    expect(match?.score).toBeGreaterThanOrEqual(0.7);
  });

  it.each(["BILLING_CITY", "billingCity", "Billing City", "Billing-City:"])(
    "is known as %s too",
    (header) => {
      expect(matchHeader("account", header).find(({ field }) => field === "city")?.how).toBe("known");
    },
  );

  it.each([
    "Umsatz (T€)",
    "Umsatz 2025",
    "Umsatz in TEUR",
    "Faturamento 2024 (R$ mil)",
    "Revenue FY25 [USD]",
  ])("is known without its year and unit: %s", (header) => {
    expect(matchHeader("account", header).find(({ field }) => field === "revenue")?.how).toBe("known");
  });
});
