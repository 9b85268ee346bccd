/** Names such as MW-08 do not break across lines. */
export function unbroken(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, "\u2011");
}
