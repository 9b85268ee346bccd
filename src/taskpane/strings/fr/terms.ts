import type { Words } from "../en/words";

/** Noms de ce qui est planifié. */
export const entityNames: Words["entities"] = {
  account: "Comptes",
  rep: "Commerciaux",
  opportunity: "Opportunités",
  cost: "Coûts",
};

export const fieldNames: Words["fields"] = {
  id: "ID",
  name: "Nom",
  latitude: "Latitude",
  longitude: "Longitude",
  location: "Coordonnées",
  postalCode: "Code postal",
  city: "Ville",
  state: "État",
  country: "Pays",
  region: "Région",
  territory: "Secteur",
  owner: "Responsable",
  industry: "Branche",
  segment: "Segment",
  revenue: "CA",
  potential: "Potentiel",
  employees: "Effectif",
  status: "Statut",
  parent: "Compte parent",
  language: "Langue",
  customerSince: "Client depuis",
  callsPerYear: "Visites par an",
  hoursPerCall: "Heures par visite",
  lastActivity: "Dernière activité",
  lock: "Verrou",
  namedOwner: "Responsable désigné",
  forecast: "Prévision",
  contact: "Interlocuteur",
  contactEmail: "E-mail de l’interlocuteur",
  contactPhone: "Téléphone de l’interlocuteur",
  manager: "Manager",
  capacity: "Capacité",
  firstName: "Prénom",
  fte: "Temps partiel",
  skills: "Compétences",
  languages: "Langues",
  startDate: "Arrivée",
  leavingDate: "Départ",
  quotaLastYear: "Quota an dernier",
  actualLastYear: "Réalisé an dernier",
  cost: "Coût",
  account: "Compte",
  rep: "Commercial",
  amount: "Montant",
  stage: "Étape",
  created: "Création",
  closed: "Clôture",
  product: "Produit",
  category: "Catégorie",
};

export const measureNames: Words["measures"] = {
  potential: "Potentiel",
  revenue: "CA",
  workload: "Charge",
  accounts: "Nombre de comptes",
};

/** Dans une phrase, entre parenthèses. */
export const measuresInSentences: Words["onMeasure"] = {
  potential: "potentiel",
  revenue: "CA",
  workload: "charge",
  accounts: "nombre de comptes",
};
