import { nameKey } from "./header-words";

/** Words in an owner cell for the company itself. */
const HOUSE_WORDS = new Set(
  "house|house account|house accounts|hauskunde|hauskonto|compte maison|cuenta de la casa|conta da casa".split(
    "|",
  ),
);

/** True for the text of an owner cell that leaves the account with the company. */
export function isHouseOwner(text: string): boolean {
  return HOUSE_WORDS.has(nameKey(text));
}
