/** The name, or the name with the first number that makes it another. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish.slice(0, 36)} ${String(n)}`;
  return name;
}
