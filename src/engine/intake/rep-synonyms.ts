import { OWNER_NAMES, PLACE_SYNONYMS } from "./account-synonyms";
import type { SynonymTable } from "./synonym-table";

/** Names of the rep columns; same conventions as ACCOUNT_SYNONYMS. */
export const REP_SYNONYMS = {
  ...PLACE_SYNONYMS,
  id: {
    1:
      "rep id|sales team id|rep code|rep number|rep no|employee id|employee number|employee no|emp id|sales person id|sales rep id|" +
      "seller id|user id|personnel number|staff id|agent id|owner id|personalnummer|personal nr|pers nr|mitarbeiter id|" +
      "mitarbeiternummer|mitarbeiter nr|vertreter nr|vertreternummer|vertreter id|matricule|id commercial|code commercial|" +
      "code representant|id vendedor|codigo vendedor|cod vendedor|id empleado|matricula|id representante",
    0.9: "id|business entity id|kennung",
    0.75:
      "code|key|number|nr|no|numero|codigo|identifiant|identificador|kurzel|login|login id|login name|logon name|anmeldename|" +
      "benutzerkennung|nom utilisateur|nombre usuario|nome usuario",
  },
  name: {
    1:
      "rep|rep name|sales team|sales rep|sales rep name|sales person|sales person name|salesperson name|seller|seller name|sales agent|" +
      "agent|agent name|full name|employee name|employee|representative|representative name|sales representative|" +
      "account manager|account executive|vertreter|vertretername|aussendienst|aussendienstmitarbeiter|verkaufer|" +
      "vertriebsmitarbeiter|mitarbeitername|name mitarbeiter|betreuer|commercial|nom commercial|vendeur|representant|" +
      "nom complet|nom prenom|vendedor|nombre vendedor|nombre completo|comercial|representante|nome vendedor|" +
      "nome completo|ejecutivo|asesor|agente|venditore|nome cognome|medewerker|vertegenwoordiger|verkoper|accountmanager|" +
      "handlowiec|przedstawiciel|imie nazwisko|imie i nazwisko|saljare|selger|saelger|myyja|medarbetare|medarbeider|medarbejder|so name|sales officer",
    0.92: "person|name|nom|nombre|nome|naam|nazwa|namn|navn|nimi|owner|user name|mitarbeiter|user",
    0.75: "last name|last|surname|family name|nachname|familienname|apellido|apellidos|sobrenome|nom famille",
    0.6: "display name|consultor",
  },
  firstName: {
    0.8: "first",
    1: "first name|given name|forename|vorname|prenom|primeiro nome|primer nombre|nombre pila",
  },
  manager: {
    1:
      "manager|sales manager|supervisor|asm|area sales manager|rsm|zsm|saljchef|salgssjef|salgschef|reports to|team lead|team leader|line manager|manager name|regional manager|" +
      "vorgesetzter|vertriebsleiter|teamleiter|verkaufsleiter|chef ventes|directeur commercial|jefe|jefe ventas|gerente|" +
      "gerente ventas|gerente vendas|coordenador|superior",
    0.75: "leiter|chef|directeur|responsable|lider|gestor|team",
  },
  capacity: {
    1:
      "capacity|capacity hours|hours capacity|selling hours|selling hours year|hours per year|hours year|available hours|" +
      "annual hours|working hours|kapazitat|kapazitat stunden|verfugbare stunden|jahresstunden|stunden pro jahr|capacite|" +
      "heures par an|capacidad|horas por ano|horas ano|timmar per ar|timer per ar|timer pr ar|capacidade|capacidad horas",
    0.75: "hours|hrs|stunden|heures|horas|workload capacity",
  },
  fte: {
    1:
      "fte|full time equivalent|part time|part time share|part time percent|working time|percent full time|employment level|" +
      "employment rate|beschaftigungsgrad|arbeitszeit|teilzeit|teilzeitgrad|stellenanteil|stellenprozent|pensum|arbeitszeitanteil|etp|" +
      "equivalent temps plein|temps partiel|temps travail|taux activite|taux occupation|quotite|tiempo parcial|jornada parcial|" +
      "porcentaje jornada|dedicacion|tempo parcial|dedicacao|meio periodo",
    0.75: "jornada|jornada trabalho|carga horaria|tempo pieno|dienstverband|etat",
    0.6: "time",
  },
  skills: {
    1:
      "skills|skill|skill set|industries|industry|industry focus|specialty|specialties|expertise|competencies|product focus|" +
      "fahigkeiten|kompetenzen|branchen|branche|branchenfokus|spezialisierung|competences|specialites|secteurs|habilidades|" +
      "competencias|especialidad|especialidades|industrias|especialidade",
    0.75: "focus|vertical|verticals|specialization|specialisation|sectors",
  },
  languages: {
    1: "languages|language|languages spoken|spoken languages|sprachen|sprachkenntnisse|sprache|langues|langue|idiomas|idioma|linguas|lingue|talen|jezyki",
  },
  startDate: {
    1:
      "start date|hire date|hired|hired on|join date|joined|joining date|date hire|date hired|date joined|employment start|" +
      "starts|eintritt|eintrittsdatum|einstellungsdatum|date embauche|date d embauche|date entree|date debut|fecha alta|" +
      "fecha ingreso|fecha contratacion|fecha inicio|data admissao|data inicio|data contratacao|data assunzione|data inizio|indiensttreding|data zatrudnienia|anstallningsdatum|ansettelsesdato|ansaettelsesdato|hire dt",
    0.75: "start|since|beginn|anstalld|ansatt|ansat|seit|startdatum|tenure start",
  },
  leavingDate: {
    1:
      "leaving date|leave date|end date|termination date|last day|last working day|exit date|date left|contract end|leaves on|leaves|leaving|" +
      "austritt|austrittsdatum|vertragsende|letzter arbeitstag|date sortie|date depart|date fin|fin contrat|fecha baja|" +
      "fecha salida|fecha fin|ultimo dia|data saida|data desligamento|data demissao|data fim|data termino",
    0.75: "end|ende|enddatum|fin|fim|until|bis",
  },
  status: {
    1: "status|rep status|employment status|active|is active|aktiv|statut|actif|estatus|activo|situacao|ativo",
    0.75: "estado|situacion|availability",
  },
  quotaLastYear: {
    1:
      "quota last year|last year quota|prior year quota|previous year quota|previous quota|quota ly|ly quota|quota py|" +
      "target last year|last year target|vorjahresquote|vorjahresziel|ziel vorjahr|objectif n 1|objectif annee precedente|" +
      "cuota ano anterior|meta ano anterior|objetivo ano anterior",
    0.8: "quota|sales quota|annual quota|current quota|target|sales target|ziel|umsatzziel|quote|objectif|cuota|meta|objetivo|quota ano",
  },
  actualLastYear: {
    1:
      "actual last year|last year actual|last year actuals|sales last year|last year sales|prior year sales|" +
      "previous year sales|prior year actual|revenue last year|last year revenue|actual ly|ly actual|sales ly|" +
      "vorjahresumsatz|umsatz vorjahr|ist vorjahr|realise n 1|ca n 1|ventas ano anterior|vendas ano anterior|" +
      "real ano anterior|realizado ano anterior",
    0.8: "actual|actuals|sales|revenue|umsatz|realise|ventas|vendas|realizado|ca",
    0.5: "sales ytd|revenue ytd",
  },
  cost: {
    1:
      "cost|annual cost|cost year|yearly cost|total cost|loaded cost|fully loaded cost|compensation|total compensation|cost rep|kosten|" +
      "personalkosten|jahreskosten|cout|cout annuel|coste|costo|coste anual|costo anual|custo|custo anual",
    0.8: "salary|base salary|gehalt|jahresgehalt|salaire|salario|ote",
  },
} as const satisfies SynonymTable;

/** Words that name a rep in any sheet: the rep column of opportunities and costs. */
export const REP_REFERENCE_NAMES = OWNER_NAMES;
