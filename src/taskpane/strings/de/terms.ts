import type { Words } from "../en/words";

/** Namen dessen, was geplant wird. */
export const entityNames: Words["entities"] = {
  account: "Accounts",
  rep: "Verkäufer",
  opportunity: "Chancen",
  cost: "Kosten",
};

export const fieldNames: Words["fields"] = {
  id: "ID",
  name: "Name",
  latitude: "Breitengrad",
  longitude: "Längengrad",
  location: "Koordinaten",
  postalCode: "Postleitzahl",
  city: "Ort",
  state: "Bundesstaat",
  country: "Land",
  region: "Region",
  territory: "Gebiet",
  owner: "Betreuer",
  industry: "Branche",
  segment: "Segment",
  revenue: "Umsatz",
  potential: "Potenzial",
  employees: "Mitarbeiter",
  status: "Status",
  parent: "Mutter-Account",
  language: "Sprache",
  customerSince: "Kunde seit",
  callsPerYear: "Besuche im Jahr",
  hoursPerCall: "Stunden je Besuch",
  lastActivity: "Letzte Aktivität",
  lock: "Fixierung",
  namedOwner: "Benannter Betreuer",
  forecast: "Prognose",
  contact: "Kontaktperson",
  contactEmail: "E-Mail Kontaktperson",
  contactPhone: "Telefon Kontaktperson",
  manager: "Leitung",
  capacity: "Kapazität",
  firstName: "Vorname",
  fte: "Teilzeit",
  skills: "Kenntnisse",
  languages: "Sprachen",
  startDate: "Eintritt",
  leavingDate: "Austritt",
  quotaLastYear: "Vorgabe Vorjahr",
  actualLastYear: "Ist Vorjahr",
  cost: "Kosten",
  account: "Account",
  rep: "Verkäufer",
  amount: "Betrag",
  stage: "Phase",
  created: "Angelegt",
  closed: "Abgeschlossen",
  product: "Produkt",
  category: "Kategorie",
};

export const measureNames: Words["measures"] = {
  potential: "Potenzial",
  revenue: "Umsatz",
  workload: "Arbeitslast",
  accounts: "Anzahl Accounts",
};

/** Im Satz, im Nominativ: „(Potenzial)“. */
export const measuresInSentences: Words["onMeasure"] = {
  potential: "Potenzial",
  revenue: "Umsatz",
  workload: "Arbeitslast",
  accounts: "Anzahl Accounts",
};
