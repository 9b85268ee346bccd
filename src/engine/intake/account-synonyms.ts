import type { SynonymTable } from "./synonym-table";

/**
 * Names of the account columns in English, German, French, Spanish and Portuguese, and the plainest ones in Italian,
 * Dutch, Polish, Swedish, Danish, Norwegian and Finnish, by how sure each makes the field. Words are as header-words.ts leaves them: no accents, no "de", "of", "la".
 */
export const OWNER_NAMES =
  "owner|account owner|sales employee|salesman|slsmn|slsrep|salesrep|salesrep name|primary salesrep name|acct owner|assigned sales rep|acct mgr|account mgr|acct manager|acct exec|acct rep|sales rep no|rep no|sales rep employee number|sales rep number|rep number|sales rep code|rep code|sales team|sales team id|owner name|owner id|sales rep|rep|rep name|rep id|sales rep name|sales rep id|sales person|" +
  "salesperson|sales person id|sales person name|account manager|account executive|ae|assigned to|assigned rep|" +
  "sales agent|agent|seller|seller name|current rep|current owner|sales representative|representative|" +
  "assigned seller|territory owner|territory manager|covering rep|sales executive|sales exec|account director|" +
  "relationship manager|field rep|field sales rep|business development manager|bdm|" +
  "aussendienst|aussendienstmitarbeiter|adm|ad mitarbeiter|vertreter|betreuer|kundenbetreuer|verkaufer|vertriebsmitarbeiter|" +
  "zustandig|zustandiger mitarbeiter|kundenberater|aussendienstler|zustandiger aussendienst|vertriebsbeauftragter|gebietsleiter|verantwortlich|verantwortlicher|besitzer|account inhaber|sachbearbeiter|" +
  "commercial|commercial attitre|representant|charge clientele|responsable commercial|vendeur|charge affaires|proprietaire|proprietaire compte|attache commercial|delegue commercial|technico commercial|ingenieur commercial|commercial referent|commercial responsable|suivi par|charge compte|" +
  "vendedor|comercial|ejecutivo|ejecutivo cuenta|ejecutivo ventas|ejecutivo comercial|representante|representante ventas|representante comercial|responsable ventas|responsable comercial|asesor|asesor comercial|responsable cuenta|delegado|delegado comercial|agente comercial|propietario|propietario cuenta|" +
  "responsavel|responsavel comercial|executivo contas|executivo vendas|gerente conta|vendedor responsavel|repres|repr|rca|representante vendas|promotor vendas|consultor|proprietario|proprietario conta|consultor vendas|" +
  "agente|agente vendita|venditore|commerciale|referente commerciale|responsabile commerciale|" +
  "accountmanager|vertegenwoordiger|verkoper|buitendienst|przedstawiciel|przedstawiciel handlowy|handlowiec|opiekun|opiekun klienta|" +
  "saljare|ansvarig saljare|saljansvarig|kundansvarig|selger|ansvarlig selger|kundeansvarlig|saelger|ansvarlig saelger|myyja|" +
  "so name|sales officer|sales officer name|tsm|fso";

export const ACCOUNT_ID_NAMES =
  "account id|account number|sold to|sold to party|sold to no|sold to id|acct nbr|cust nbr|account no|account nr|acct id|acct no|acct number|account code|customer id|" +
  "customer number|customer no|customer code|client id|client number|client no|client code|cust id|cust no|" +
  "company id|site id|store id|store number|store no|provider id|facility id|outlet id|dealer id|dealer code|crm id|" +
  "salesforce id|kundennummer|kundennr|kunden nr|kunden no|kunden id|kd nr|kdnr|kundencode|debitor|debitorennummer|debitor nr|" +
  "debitorennr|numero client|no client|n client|num client|code client|id client|identifiant client|" +
  "numero compte|id compte|code tiers|id cliente|codigo cliente|numero cliente|num cliente|no cliente|cod cliente|" +
  "clave cliente|cliente id|id conta|id cuenta|numero cuenta|codigo conta|cod cli|kunden nummer|debitoren nr|geschaftspartner|geschaftspartnernummer|gp nr|reference client|numero tiers|n compte|nro cliente|n cliente|numero conta|matricula cliente|" +
  "codice cliente|cod cliente|codice|klantnummer|klantnr|klant nr|klantcode|relatienummer|debiteurnummer|debiteurnr|" +
  "nr klienta|numer klienta|kod klienta|id klienta|kod kontrahenta|" +
  "kundnr|kund nr|kundnummer|kund id|kundid|kundenr|kunde nr|kundenummer|asiakasnumero|asiakasnro|party code|a c no|a c number|a c nr";

export const ACCOUNT_NAME_NAMES =
  "account name|account|acct name|customer name|customer|client name|client|company|company name|organisation|organization|" +
  "organisation name|organization name|business name|store name|store|site name|facility name|hospital name|" +
  "outlet name|dealer|dealer name|retailer|" +
  "physician|physician name|hcp|hcp name|doctor|doctor name|prescriber|prescriber name|provider name|practitioner|pharmacy|pharmacy name|arzt|apotheke|praxis|medecin|pharmacie|medico|farmacia|" +
  "kunde|kundenname|kunden name|firma|firmenname|firmenbezeichnung|unternehmen|unternehmensname|name 1|name kunden|debitorname|" +
  "nom client|raison sociale|societe|entreprise|nom entreprise|nom societe|nom compte|compte|enseigne|etablissement|" +
  "cliente|nombre cliente|nombre comercial|razon social|denominacion social|empresa|nombre empresa|cuenta|nombre cuenta|" +
  "nome cliente|razao social|conta|nome conta|nome fantasia|nome empresa|nome comercial|denominacao social|geschaftspartnername|kundenbezeichnung|nom commercial|denomination sociale|etablissement client|" +
  "designacao|designacao social|nombre fiscal|ragione sociale|nome cliente|azienda|klant|klantnaam|naam klant|bedrijf|bedrijfsnaam|relatie|relatienaam|" +
  "klient|nazwa klienta|nazwa firmy|kontrahent|nazwa kontrahenta|" +
  "kund|kundnamn|foretag|foretagsnamn|kundenavn|firmanavn|virksomhed|virksomhedsnavn|bedrift|bedriftsnavn|asiakas|asiakkaan nimi|yritys|party name";

/** Where something is: the same words for accounts and for the homes of reps. */
export const PLACE_SYNONYMS = {
  latitude: {
    1: "latitude|lat|geo lat|gps lat|gps latitude|breitengrad|geogr breite|latitud",
    0.6: "y|breite|y coord",
  },
  longitude: {
    1: "longitude|lng|lon|long|geo lng|geo lon|geo long|gps long|gps longitude|langengrad|laengengrad|geogr lange|longitud",
    0.6: "x|lange|x coord",
  },
  location: {
    1:
      "coordinates|coords|lat lng|lat long|lat lon|latlong|latlng|latitude longitude|geolocation|geo location|gps|gps coordinates|" +
      "geopoint|geo point|lat lon coordinates|map coordinates|koordinaten|geokoordinaten|gps koordinaten|coordonnees|coordonnees gps|coordenadas|coordenadas gps",
    0.8: "full address|complete address|address full|adresse complete|vollstandige adresse|direccion completa|endereco completo",
    0.75: "location|geo|point|ubicacion|localizacao|localisation|standort|position|georeference",
  },
  postalCode: {
    1:
      "zip|zip code|zipcode|zip postal code|postal code|post code|postcode|postal|plz|plz ort|plz wohnort|postleitzahl|code postal|" +
      "codigo postal|cod postal|cep|zip 5|zip postal|codigo enderecamento postal|codigo postal cliente|codice postale|kod pocztowy|eircode|code postal client|lieferplz|plz kunde|pin code|pincode|postnr|postnummer|postinumero",
    0.92: "cp|c p|cap|c postal|billing code|p code|pcode|shipping code|mailing code",
    0.75: "postl|pin",
  },
  city: {
    1:
      "city|town|city town village locality|city name|town city|city town|municipality|locality|ort|stadt|wohnort|ortschaft|gemeinde|ville|commune|localite|" +
      "ciudad|poblacion|localidad|municipio|cidade|concelho|freguesia|bourg|standort ort|gemeindename|" +
      "citta|comune|plaats|woonplaats|plaatsnaam|vestigingsplaats|miasto|miejscowosc|postort|poststed|paikkakunta|kaupunki|postitoimipaikka",
    0.9: "city state zip|city state|city st|city st zip|city state zip code|city and state",
    0.75: "suburb|place|stad|by|home base|based in|base|base city|base location",
  },
  state: {
    1:
      "state|state province|state county|state region|province|state code|state province code|us state|state abbreviation|state abbr|prov|" +
      "bundesland|kanton|departement|provincia|estado|uf|comunidad autonoma|distrito|entidad federativa|entidad|departamento|region administrative|provincie|wojewodztwo|depto|dpto|edo|pcia|fylke|maakunta",
    0.96: "state name|state province name|province name|province code",
    0.8: "st|dept|lan",
  },
  country: {
    1:
      "country|country code|country name|country region|country region code|iso country|iso country code|nation|" +
      "land|landercode|landerkennzeichen|paese|nazione|kraj|landeskennzeichen|lkz|staat|pays|code pays|pais|codigo pais|nacion",
    0.7: "office location|office country",
  },
  region: {
    1:
      "region|sales region|region name|regional office|vertriebsregion|verkaufsregion|region commerciale|" +
      "region ventas|regiao|regiao vendas|sales area",
    0.75: "area|district|zone|distrikt|alue|zona|bezirk|division|market|regional",
  },
  territory: {
    1:
      "territory|sales territory|territory id|territory name|territory code|territory no|gebiet|vertriebsgebiet|" +
      "verkaufsgebiet|gebietsnummer|gebiet nr|territoire|secteur commercial|territorio|territorio ventas|territorio vendas|saljdistrikt|salgsdistrikt|beat|myyntialue",
    0.9: "terr|terr no|terr nbr|terr code|terr id|terr name",
    0.75: "patch|book|secteur|book business",
  },
} as const satisfies SynonymTable;

export const ACCOUNT_SYNONYMS = {
  ...PLACE_SYNONYMS,
  id: {
    1: ACCOUNT_ID_NAMES,
    0.9: "id|account key|customer key|record id|kennung|key account id",
    0.85: "clave|ust id|ust idnr|ust id nr|steuernummer|siret|siren|numero siret|cif|nif|nip|partita iva|p iva|btw nummer|nif cif|rfc|nit|ruc|cuit|rut|cnpj|cpf cnpj|vat number|vat id|tax id|duns|duns number",
    // Beside a column called "Name", these hold the key.
    0.6: "acct|account|customer|client|kunde|compte|cliente|cuenta|conta",
    0.75: "code|key|number|nr|no|numero|codigo|cod|identifiant|identificador|ref|reference|business entity id|entity id|guid|uuid|konto|kontonummer|npi|npi number|hcp id|onekey id|veeva id",
  },
  name: {
    1: ACCOUNT_NAME_NAMES,
    0.92: "name|nom|nombre|nome|naam|nazwa|namn|navn|nimi|party",
    0.85: "site|facility|hospital|clinic|practice|outlet|branch|location name|kurzbez|kurzbezeichnung|kurzname|matchcode",
    0.7: "bezeichnung|title|designation|denominacion|description",
  },
  owner: { 1: OWNER_NAMES, 0.75: "sales manager|mitarbeiter|responsable|vb|gestor|user|assignee" },
  industry: {
    1:
      "industry|sector|vertical|industry name|industry sector|branche|wirtschaftszweig|secteur activite|" +
      "industria|rubro|giro|setor|ramo|ramo atividade|sector actividad|sector economico|segmento industria|code naf|naf|code ape|cnae|wz code|branchenschlussel|industriezweig|actividad|actividad economica|settore|settore merceologico|bedrijfstak|branza|bransch|bransje|toimiala",
    0.8: "naics|sic|sic code|naics code|activite|activity|trade|secteur",
    0.6: "specialty|speciality",
  },
  segment: {
    1:
      "segment|tier|customer segment|account segment|abc|seg|abc class|customer class|account class|class|classification|" +
      "customer group|kundenklasse|kundensegment|abc klasse|kundengruppe|klasse|segmento|segmento cliente|clasificacion|classificacao|classement|classe client|segment client|classe cliente|klantsegment|klantgroep|abc kennzeichen|kundenkategorie|categoria abc|kundgrupp|kundsegment|kundkategori|kundegruppe|kundesegment|asiakasryhma",
    0.9: "account type|customer type|decile|quintile|target tier|business type|category|kategorie|kundentyp|categorie|type client|categoria|tipo cliente",
    0.7: "type|tipo|channel|rating|kanal|canal",
  },
  revenue: {
    1:
      "revenue|current revenue|annual sales|sales|net sales|sales revenue|turnover|net revenue|total revenue|total sales|" +
      "revenue ytd|sales ytd|ytd sales|ytd revenue|last year sales|sales last year|last year revenue|revenue last year|" +
      "revenue ltm|ltm revenue|bookings|arr|billings|umsatz|jahresumsatz|umsatz vorjahr|vorjahresumsatz|nettoumsatz|netto umsatz|" +
      "umsatzerlose|chiffre affaires|chiffre d affaires|ca|ca ht|ca annuel|ca n 1|ventes|ventas|ventas anuales|" +
      "facturacion|facturacion anual|ingresos|receita|receita anual|faturamento|faturamento anual|vendas|vendas anuais|importe ventas|volumen ventas|cifra negocios|ventas netas|vtas|vtas netas|vta|vta anual|vol negocios|venta|venta neta|venta anual|facturado|fatturato|fatturato annuo|ricavi|omzet|jaaromzet|netto omzet|obrot|obroty|przychod|sprzedaz|sprzedaz netto|omsattning|arsomsattning|forsaljning|omsetning|arsomsetning|omsaetning|salg|nettosalg|liikevaihto|myynti|sale|net sale|volume vendas|volume negocios|vendas liquidas|faturacao|faturacao anual|chiffre affaires ht|ca realise|ca n|ventes annuelles|ca facture|umsatz netto|umsatz ist|gesamtumsatz|umsatz aktuell|rechnungsumsatz",
    0.95: "annual revenue",
    0.8: "ytd",
    0.9: "rev|ums|umsatz lfd jahr|ums lfd jahr|umsatz laufendes jahr",
    0.55: "total|grand total|total general|total geral|gesamtergebnis|total anual|total annuel|jahressumme|year total|full year",
    0.75: "spend|actual|actuals|mrr|acv|volume|erlos|ist|gross sales|billed",
  },
  potential: {
    1:
      "potential|sales potential|account potential|market potential|potential revenue|potential sales|revenue potential|" +
      "annual potential|estimated potential|wallet|wallet size|total wallet|share wallet total|potenzial|umsatzpotenzial|" +
      "umsatzpotential|marktpotenzial|marktpotential|jahrespotenzial|potentiel|ca potentiel|potentiel annuel|potentiel achat|" +
      "potencial|potencial ventas|potencial vendas|potencial compra|potencial anual|potencial venta|potencial venda|potencial cliente|potencial mercado|potencial facturacion|potencial faturamento|potenziale|potenziale annuo|potentieel|potencjal|potensial|potentiale|potentiaali|potentiel client|potentiel ca|potentiel vente|potentiel marche|kundenpotenzial|kundenpotential|bedarf|jahresbedarf|potenzial umsatz",
    0.9: "pot|umsatzpot|est potential|estimated revenue potential",
    0.8: "est spend|estimated spend|expected spend|trx|trx volume|total rx|market rx|market trx|annual spend|addressable|tam|opportunity|opportunity size|estimated wallet",
    0.6: "opportunity value|opp|kaufkraft|whitespace|propensity",
  },
  employees: {
    1:
      "employees|number employees|employee count|no employees|num employees|nr employees|headcount|number employee|" +
      "mitarbeiterzahl|mitarbeiteranzahl|anzahl mitarbeiter|beschaftigte|effectif|effectifs|nombre employes|nb employes|" +
      "nombre d employes|nombre salaries|nb salaries|salaries|empleados|numero empleados|n empleados|num empleados|plantilla|" +
      "funcionarios|numero funcionarios|colaboradores|n funcionarios|trabajadores|numero trabajadores|numero colaboradores|quadro pessoal|nombre collaborateurs|anzahl beschaftigte|ma anzahl|belegschaft|dipendenti|numero dipendenti|addetti|aantal medewerkers|liczba pracownikow|anstallda|antal anstallda|ansatte|antall ansatte|antal ansatte|henkilosto|henkilostomaara",
    0.8: "staff|fte|mitarbeiter|company size|size",
  },
  status: {
    1: "status|account status|customer status|lifecycle|lifecycle stage|customer prospect|kundenstatus|statut|statut client|estatus|situacao",
    0.75: "prospect|relationship|estado|situacion|stage|is customer",
  },
  parent: {
    1:
      "parent|parent account|parent company|parent id|parent account id|parent name|ultimate parent|subsidiary of|subsidiary|" +
      "parent customer|konzern|konzernkunde|zentrale|mutter|muttergesellschaft|konzernmutter|mutterkonzern|maison mere|societe mere|groupe appartenance|" +
      "groupe client|siege social|grupo empresarial|matriz|empresa matriz|casa matriz|empresa mae|grupo economico|cuenta principal|conta pai",
    0.75: "group|groupe|grupo|corporate group|headquarters account|konzernzugehorigkeit",
  },
  language: {
    1: "language|preferred language|language code|sprache|korrespondenzsprache|langue|idioma|lingua|customer language",
    0.8: "lang",
  },
  skills: {
    1:
      "required skills|required skill|skills required|skills needed|needed skills|required expertise|expertise required|" +
      "required specialism|benotigte kenntnisse|erforderliche kenntnisse|geforderte kenntnisse|competences requises|" +
      "competence requise|competencias requeridas|competencias necesarias|habilidades requeridas|competencias exigidas",
    0.8: "needs expertise|product interest|products interest|produktinteresse|interet produit|interes producto",
  },
  customerSince: {
    1:
      "customer since|client since|account since|owner since|relationship since|with rep since|became customer|" +
      "customer from|kunde seit|kundenbeziehung seit|betreut seit|client depuis|cliente desde|cuenta desde|conta desde",
  },
  callsPerYear: {
    1:
      "calls per year|calls a year|calls year|annual calls|call frequency|visits per year|visits year|annual visits|" +
      "visit frequency|besuche pro jahr|besuche jahr|besuchsfrequenz|visites par an|visites an|" +
      "frequence visite|frequence visites|nb visites|visitas por ano|visitas al ano|visitas ano|frecuencia visita|" +
      "frecuencia visitas|frequencia visita|frequencia visitas|" +
      "bes jahr|besuche p a|visitas ano n|n visitas ano|visite anno|visite annue|frequenza visite|bezoeken per jaar|bezoekfrequentie|besok per ar|besok ar|besog pr ar|besog ar|kaynnit vuodessa",
    // Of a year or of a cycle of weeks: the user is asked.
    0.84: "planned calls|planned visits|call plan|call goal|call target|target calls",
    0.75: "calls|visits|frequency|besuche|visites|visitas",
  },
  hoursPerCall: {
    1:
      "hours per call|hours a call|hours call|call duration|call length|time per call|visit duration|hours per visit|" +
      "hours visit|duration per visit|stunden pro besuch|besuchsdauer|dauer pro besuch|heures par visite|duree visite|" +
      "horas por visita|duracion visita|duracao visita|horas visita",
    0.7: "duration|dauer|duree|duracion|duracao",
  },
  lastActivity: {
    1:
      "last activity|last activity date|last contact|last contact date|last contacted|last visit|last visit date|last call|" +
      "last call date|last order|last order date|last sales order date|last sale|last sale date|date last sale|date last order|date last purchase|date last invoice|date last visit|date last call|date last contact|last invoice|last invoice date|last billed|last purchase|last purchase date|last interaction|last touch|" +
      "letzte aktivitat|letzter auftrag|letzt bes|letzte bes|letzt besuch|letzt auftrag|letzt kontakt|letzter kauf|letzter umsatz|letzter kontakt|letzter besuch|letzte bestellung|derniere activite|dernier contact|derniere visite|" +
      "derniere commande|dernier achat|date derniere commande|date derniere visite|fecha ultima compra|fecha ultima visita|fecha ultimo pedido|data ultima compra|data ultima visita|data ultimo pedido|datum letzter besuch|f ultimo pedido|f ultima compra|ultima actividad|ultimo contacto|ultima visita|ultima compra|ultimo pedido|ultima atividade|ultimo contato|" +
      "dern cde|der cde|dern commande|dern visite|date dern cde|ult pedido|ult compra|ult visita|fecha ult compra|fecha ult visita|" +
      "fecha ult pedido|letzter auftr|ultimo ordine|ultimo acquisto|ultimo contatto|laatste bezoek|laatste order|laatste bestelling|laatste contact|" +
      "ostatnia wizyta|ostatnie zamowienie|ostatni kontakt|" +
      "senaste besok|senaste order|senaste kontakt|siste besok|siste ordre|siste kontakt|seneste besog|seneste ordre|seneste kontakt|viimeisin kaynti|viimeisin tilaus",
  },
  lock: {
    1:
      "lock|locked|keep|keep owner|do not move|pinned|is locked|holdback|gesperrt|sperre|fixiert|verrouille|bloque|" +
      "bloqueado|fijo|fijado|fixo|travado",
    0.75: "fixed|hold|protected|fest|fige",
  },
  namedOwner: {
    1: "named owner|named account owner|named rep|named account rep|strategic owner|key account manager|kam",
    0.7: "named account|named",
  },
  forecast: {
    1:
      "forecast|sales forecast|revenue forecast|forecast revenue|expected revenue|forecast next year|prognose|umsatzprognose|" +
      "erwarteter umsatz|planumsatz|prevision|previsions|prevision ventes|pronostico|pronostico ventas|previsao|previsao vendas",
    0.75: "plan|planned revenue|plan revenue|budget|outlook",
  },
  contact: {
    1:
      "contact|contact name|contact person|primary contact|main contact|key contact|name contact|buyer|buyer name|" +
      "ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|name ansprechpartner|interlocuteur|personne contact|nom contact|" +
      "contact principal|contacto|persona contacto|nombre contacto|contacto principal|contato|pessoa contato|nome contato|" +
      "contato principal",
  },
  contactEmail: {
    1:
      "email|e mail|mail|email address|e mail address|contact email|contact e mail|email contact|e mail ansprechpartner|" +
      "e mail adresse|mailadresse|email ansprechpartner|courriel|adresse email|adresse mail|mail contact|correo|correo electronico|" +
      "correo contacto|email contacto|email contato|e mail contato|endereco email",
  },
  contactPhone: {
    1:
      "phone|phone number|phone no|telephone|telephone number|contact phone|contact phone number|phone contact|mobile|mobile phone|" +
      "telefon|telefonnummer|telefon nr|telefon ansprechpartner|tel|numero telephone|telephone contact|telefono|numero telefono|" +
      "telefono contacto|telefone|telefone contato|celular",
  },
} as const satisfies SynonymTable;
