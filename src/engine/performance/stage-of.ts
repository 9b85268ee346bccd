import { fold } from "../intake/header-words";
import type { StageResult } from "../model/performance";

/**
 * Words that stages are recognised by, in English, German, French, Spanish and Portuguese; folded: small letters
 * without accents. A word stands at the beginning of a word of the stage. The results are tried from the top, so
 * that "Closed lost" and "Not won" are lost.
 */
export const STAGE_WORDS: readonly { readonly result: StageResult; readonly words: readonly string[] }[] = [
  {
    result: "lost",
    words: [
      ...["lost", "not won", "dead", "cancel", "disqualif", "abandon", "declin", "reject", "no decision"],
      ...["no sale", "returned", "refund", "verlor", "storn", "abgesagt", "abgelehnt", "nicht gewonnen"],
      ...["perdu", "annul", "refus", "sans suite", "non gagn", "perdid", "rechaz", "descart", "recus"],
      ...["no ganad", "nao ganh"],
    ],
  },
  {
    result: "won",
    words: [
      ...["won", "win", "sold", "booked", "signed", "invoiced", "paid", "shipped", "delivered", "fulfilled"],
      ...["completed", "gewonnen", "auftrag erteilt", "beauftragt", "berechnet", "fakturiert", "bezahlt"],
      ...["geliefert", "gagn", "signe", "facture", "paye", "livre", "ganad", "vendid", "firmad", "facturad"],
      ...["pagad", "entregad", "ganh", "assinad", "faturad", "pago", "entregue"],
    ],
  },
  {
    // Over, and no word says how it ended.
    result: "unclear",
    words: [
      ...["closed", "complete", "finished", "done", "abgeschlossen", "geschlossen", "erledigt", "beendet"],
      ...["cloture", "ferme", "termine", "cerrad", "terminad", "fechad", "encerrad", "concluid"],
    ],
  },
  {
    result: "open",
    words: [
      ...[
        "open",
        "new",
        "lead",
        "prospect",
        "qualif",
        "engag",
        "discover",
        "need",
        "identif",
        "contact",
        "meeting",
      ],
      ...[
        "demo",
        "present",
        "evaluat",
        "proof",
        "trial",
        "pilot",
        "propos",
        "quot",
        "offer",
        "negotiat",
        "review",
      ],
      ...[
        "commit",
        "verbal",
        "decision",
        "contract",
        "legal",
        "pending",
        "progress",
        "process",
        "hold",
        "stalled",
      ],
      ...["forecast", "pipeline", "develop", "analysis", "perception", "value", "id", "nurtur", "best case"],
      ...[
        "offen",
        "neu",
        "interess",
        "kontakt",
        "bedarf",
        "analyse",
        "termin",
        "angebot",
        "verhandl",
        "vertrag",
      ],
      ...["entscheid", "in arbeit", "laufend", "wartet", "ouvert", "nouveau", "nouvelle", "piste", "besoin"],
      ...[
        "rendez",
        "devis",
        "offre",
        "negoc",
        "decouverte",
        "en cours",
        "attente",
        "contrat",
        "abiert",
        "abert",
      ],
      ...[
        "nuev",
        "nov",
        "calific",
        "cualific",
        "reunion",
        "reuniao",
        "oferta",
        "cotiza",
        "orcament",
        "presupuest",
      ],
      ...[
        "diagnos",
        "en proceso",
        "em andamento",
        "pendien",
        "penden",
        "espera",
        "contac",
        "contat",
        "aberto",
      ],
    ],
  },
];

/** What a stage counts as, and whether a word of the table said so. */
export interface StageMeaning {
  readonly result: StageResult;
  readonly isKnown: boolean;
}

/**
 * What a deal of this stage counts as. A stage without a known word has no result yet, so it is open; a blank one
 * says nothing at all, so the deal counts in no measure.
 */
export function stageOf(stage: string): StageMeaning {
  const words = fold(stage)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (words === "") return { result: "unclear", isKnown: false };
  const found = STAGE_WORDS.find((one) => one.words.some((word) => startsAWord(words, word)));
  return found === undefined ? { result: "open", isKnown: false } : { result: found.result, isKnown: true };
}

function startsAWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
