/** "123 Main St, Dallas, TX 75201-1234, USA"; street and town may share a part. */
const US_ADDRESS =
  /(?:^|[,\n])\s*([^,\n]+),\s*([A-Z]{2})\.?,?\s+(\d{5}(?:-\d{4})?)(?:,?\s*(?:U\.?S\.?A?\.?|United States(?: of America)?))?\s*$/;

/**
 * The end of an American address that tells the place: "123 Main St, Dallas, TX 75201" is
 * "Dallas, TX 75201".
 *
 * @returns null for text that ends otherwise
 */
export function addressTail(text: string): string | null {
  const found = US_ADDRESS.exec(text);
  return found === null ? null : `${(found[1] ?? "").trim()}, ${found[2] ?? ""} ${found[3] ?? ""}`;
}
