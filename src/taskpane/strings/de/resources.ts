import type { Words } from "../en/words";

/** Budget und Unterstützung. */
export const resourceWords: Words["resources"] = {
  title: "Budget und Unterstützung",
  none: "Geben Sie ein Budget oder Stunden Marketing-Unterstützung an; jedes Gebiet bekommt seinen Teil.",
  budget: "Budget",
  support: "Unterstützung, Stunden",
  by: {
    budget: "Budget nach",
    support: "Unterstützung nach",
  },
  bases: {
    potential: "Potenzial",
    whitespace: "ungenutztem Potenzial",
    need: "Bedarf",
    workload: "Arbeitslast",
    equal: "gleichen Teilen",
  },
  basisOf: (pot, basis) => `${pot}: ${basis}`,
  evenShare: "Vom gleichen Anteil",
  floor: "Mindestens, vom gleichen Anteil",
  cap: "Höchstens, vom gleichen Anteil",
  to: "bis",
  roundBudget: "Budgets runden auf",
  amountRange: "Ein Betrag ab 0, 0 für keinen; der letzte Wert bleibt.",
  shareRange: (least, most) => `Zwischen ${least} und ${most}; der letzte Wert bleibt.`,
  territory: "Gebiet",
  region: "Region",
  hour: "h",
  hours: (amount) => `${amount} h`,
  cost: "Kosten",
  perCost: "Potenzial ÷ Kosten",
  total: "Alle",
  notPlaced: (pot, amount) => `${pot}: ${amount} enden an der Obergrenze und haben kein Gebiet`,
  notPlacedText: "Zu wenige Gebiete haben einen Anteil. Obergrenze heben oder einen Teil gleich verteilen.",
  needMeans: "Bedarf ist Umsatz, der zur Durchdringung aller Gebiete zusammen fehlt.",
  unassigned: (amount) => `${amount} der Kostenliste nennen weder Gebiet noch Verkäufer noch Region.`,
  allTerritories: (count) => `Alle ${count}`,
  byRegion: "Nach Region",
  typed: {
    budget: {
      kept: (many: number, count: string) =>
        many === 1
          ? "Ein auf Resource Allocation eingetragenes Budget gilt"
          : `${count} auf Resource Allocation eingetragene Budgets gelten`,
      dropped: (many: number, count: string) =>
        many === 1
          ? "Ein auf Resource Allocation eingetragenes Budget bleibt weg"
          : `${count} auf Resource Allocation eingetragene Budgets bleiben weg`,
      unreadTitle: "Ein auf Resource Allocation eingetragenes Budget gilt nicht",
      unread: (value: string, territory: string) => `„${value}“ von ${territory} ist kein Betrag ab 0.`,
      drop: "Weglassen",
      keep: "Behalten",
    },
    support: {
      kept: (many: number, count: string) =>
        many === 1
          ? "Auf Resource Allocation eingetragene Unterstützung gilt"
          : `Auf Resource Allocation eingetragene Unterstützung von ${count} Gebieten gilt`,
      dropped: (many: number, count: string) =>
        many === 1
          ? "Auf Resource Allocation eingetragene Unterstützung bleibt weg"
          : `Auf Resource Allocation eingetragene Unterstützung von ${count} Gebieten bleibt weg`,
      unreadTitle: "Auf Resource Allocation eingetragene Unterstützung gilt nicht",
      unread: (value: string, territory: string) => `„${value}“ von ${territory} ist keine Zahl ab 0.`,
      drop: "Weglassen",
      keep: "Behalten",
    },
  },
};
