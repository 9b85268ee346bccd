/** Label of a setting on the Plan Settings sheet: "keepLocked" is "Keep locked". */
export function settingLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
