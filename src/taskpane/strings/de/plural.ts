import { pluralOf } from "../counted";

/** German: "1 Account", "2 Accounts". */
export const { many, pick } = pluralOf("de");
