/** Chooses between the forms of a language for one and for more. */
export interface Plural {
  /** "1 account", "2 accounts": figures come formatted, the number chooses the form. */
  readonly many: (value: number, shown: string, one: string, more: string) => string;
  /** The form alone, for words that follow a number elsewhere in the sentence. */
  readonly pick: <Form>(value: number, one: Form, more: Form) => Form;
}

/**
 * The forms of a language by the rules of CLDR: in French and in the Portuguese of Brazil 0 takes the form
 * of one. Languages with more forms than two are not spoken here.
 *
 * @param locale BCP 47 tag, "fr"
 */
export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  const pick = <Form>(value: number, one: Form, more: Form): Form =>
    rules.select(value) === "one" ? one : more;
  return { pick, many: (value, shown, one, more) => `${shown} ${pick(value, one, more)}` };
}

/** English: "0 accounts", "1 account". */
export const { many } = pluralOf("en");
