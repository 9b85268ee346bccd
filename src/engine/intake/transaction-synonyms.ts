import { ACCOUNT_ID_NAMES, ACCOUNT_NAME_NAMES, PLACE_SYNONYMS } from "./account-synonyms";
import { REP_REFERENCE_NAMES } from "./rep-synonyms";
import type { SynonymTable } from "./synonym-table";

/** Names of the opportunity and sale columns; same conventions as ACCOUNT_SYNONYMS. */
export const OPPORTUNITY_SYNONYMS = {
  id: {
    1:
      "opportunity id|opp id|opportunity number|opportunity no|deal id|order id|order number|order no|invoice number|invoice no|" +
      "invoice id|transaction id|sale id|quote id|quote number|auftragsnummer|auftrag nr|angebotsnummer|rechnungsnummer|" +
      "belegnummer|numero commande|n commande|numero facture|numero pedido|n pedido|id oportunidad|numero factura|" +
      "id oportunidade|numero nota|id pedido|id venta|id venda",
    0.9: "record id",
    0.85: "id|opportunity|opportunity name|deal|deal name|order|invoice|auftrag|pedido|commande|opportunite|oportunidad|oportunidade",
    0.6: "number|nr|no|code|key|row id",
  },
  account: {
    1: `${ACCOUNT_NAME_NAMES}|associated company|associated company name`,
    0.97: ACCOUNT_ID_NAMES,
  },
  rep: {
    1: REP_REFERENCE_NAMES,
    0.95: "opportunity owner|deal owner",
    0.75: "mitarbeiter|responsable|gestor|user|employee",
  },
  amount: {
    1:
      "amount|close value|deal value|deal size|deal amount|opportunity amount|opportunity value|net amount|order total|" +
      "order value|order amount|line total|total amount|invoice amount|sales amount|acv|tcv|bookings|betrag|auftragswert|" +
      "auftragssumme|nettobetrag|rechnungsbetrag|angebotswert|montant|montant ht|valeur|importe|importe total|monto|" +
      "monto total|valor|valor total|valor venda",
    0.9: "value|sales|revenue|total|umsatz|wert|summe|ca|ventas|vendas|net sales|total sales|total revenue|faturamento|ventes|total ht|extended price",
    0.6: "price|preis|prix|precio|preco|amt|gross",
  },
  stage: {
    1: "stage|deal stage|opportunity stage|sales stage|pipeline stage|stage name|phase|verkaufsphase|vertriebsphase|etape|etapa|fase|deal status|opportunity status",
    0.85: "status|estado|statut|estatus|situacao|result|outcome",
  },
  created: {
    1:
      "created|created date|create date|created on|created at|date created|open date|opened|engage date|order date|" +
      "invoice date|transaction date|date opened|sale date|sales date|erstellt|erstellt am|erstelldatum|angelegt am|" +
      "anlagedatum|auftragsdatum|rechnungsdatum|bestelldatum|date creation|date commande|date facture|fecha creacion|" +
      "fecha pedido|fecha venta|fecha factura|data criacao|data pedido|data venda|data emissao",
    0.85: "date|datum|fecha|data|start date|belegdatum|posting date|buchungsdatum",
  },
  closed: {
    1:
      "closed|close date|closed date|closed on|date closed|won date|expected close|expected close date|closing date|" +
      "abschluss|abschlussdatum|abgeschlossen am|date cloture|cloture|date signature|fecha cierre|cierre|" +
      "data fechamento|fechamento",
    0.7: "end date|enddatum|date fin|fecha fin|data fim",
  },
  product: {
    1: "product|product name|product id|sku|item|item name|product family|product line|produkt|produktname|artikel|produit|article|producto|articulo|produto",
    0.8: "product category|item number|artikelnummer|category|productline",
  },
} as const satisfies SynonymTable;

/** Names of the cost columns; same conventions as ACCOUNT_SYNONYMS. */
export const COST_SYNONYMS = {
  rep: { 1: REP_REFERENCE_NAMES, 0.75: "mitarbeiter|employee|responsable|user|name" },
  territory: PLACE_SYNONYMS.territory,
  region: PLACE_SYNONYMS.region,
  amount: {
    1:
      "cost|costs|total cost|expense|expenses|expense amount|spend|sales cost|marketing cost|marketing spend|sales expense|" +
      "kosten|gesamtkosten|ausgaben|aufwand|marketingkosten|vertriebskosten|cout|couts|depense|depenses|coste|costo|costos|" +
      "gasto|gastos|custo|custos|despesa|despesas",
    0.9: "amount|budget|betrag|montant|importe|monto|valor|total",
  },
  category: {
    1:
      "cost type|cost category|expense type|expense category|spend type|kostenart|kostenkategorie|type depense|nature|" +
      "tipo gasto|tipo costo|tipo despesa|categoria gasto|cost center|kostenstelle",
    0.9: "category|type|kategorie|categorie|categoria|tipo",
  },
} as const satisfies SynonymTable;
