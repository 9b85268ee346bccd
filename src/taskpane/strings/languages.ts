import type { OpeningWords } from "./en/opening-words";
import type { ScreenWords, Words } from "./en/words";

/** Languages that the pane speaks, each by its own name, in the order in which they are offered. */
export const LANGUAGE_NAMES = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
} as const;

export type LanguageCode = keyof typeof LANGUAGE_NAMES;

export const isLanguage = (text: string): text is LanguageCode => Object.hasOwn(LANGUAGE_NAMES, text);

/**
 * The language for a locale such as "de-AT": the one that it begins with, English where the pane does not
 * speak it.
 */
export function languageOf(locale: string): LanguageCode {
  const [base = ""] = locale.toLowerCase().split(/[-_]/);
  return isLanguage(base) ? base : "en";
}

/** The files keep the language in their names, by which the weight of each is watched. */
const OPENING_LOADERS: Readonly<Record<LanguageCode, () => Promise<{ openingWords: OpeningWords }>>> = {
  en: () => import(/* webpackChunkName: "opening-en" */ "./en/opening-words"),
  de: () => import(/* webpackChunkName: "opening-de" */ "./de/opening-words"),
  fr: () => import(/* webpackChunkName: "opening-fr" */ "./fr/opening-words"),
  es: () => import(/* webpackChunkName: "opening-es" */ "./es/opening-words"),
  pt: () => import(/* webpackChunkName: "opening-pt" */ "./pt/opening-words"),
};

const LOADERS: Readonly<Record<LanguageCode, () => Promise<ScreenWords>>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ "./en/words")).en,
  de: async () => (await import(/* webpackChunkName: "words-de" */ "./de/words")).de,
  fr: async () => (await import(/* webpackChunkName: "words-fr" */ "./fr/words")).fr,
  es: async () => (await import(/* webpackChunkName: "words-es" */ "./es/words")).es,
  pt: async () => (await import(/* webpackChunkName: "words-pt" */ "./pt/words")).pt,
};

const SENTENCE_LOADERS: Readonly<Record<LanguageCode, () => Promise<Words["told"]>>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ "./en/words")).en.told,
  de: async () => (await import(/* webpackChunkName: "sentences-de" */ "./de/told")).toldWords,
  fr: async () => (await import(/* webpackChunkName: "sentences-fr" */ "./fr/told")).toldWords,
  es: async () => (await import(/* webpackChunkName: "sentences-es" */ "./es/told")).toldWords,
  pt: async () => (await import(/* webpackChunkName: "sentences-pt" */ "./pt/told")).toldWords,
};

/** The words that the pane opens with, a sixth of all: they are fetched before anything is drawn. */
export async function loadOpeningWords(language: LanguageCode): Promise<OpeningWords> {
  return (await OPENING_LOADERS[language]()).openingWords;
}

/** All words of a language, those that it opens with among them; each file is fetched when it is asked for. */
export async function loadWords(language: LanguageCode): Promise<Words> {
  const [words, told] = await Promise.all([LOADERS[language](), SENTENCE_LOADERS[language]()]);
  return { ...words, told };
}

/** Which language the pane speaks, and how another is chosen. */
export interface LanguageChoice {
  /** Null: the one of Excel. */
  readonly chosen: LanguageCode | null;
  readonly choose: (language: LanguageCode | null) => void;
}
