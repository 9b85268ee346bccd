import { pluralOf } from "../counted";

/** Portuguese of Brazil: "0 conta", "1 conta", "2 contas". */
export const { many, pick } = pluralOf("pt");
