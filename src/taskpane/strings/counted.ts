/** "1 account", "2 accounts": figures come formatted, the number chooses the form. */
export function many(value: number, shown: string, one: string, more: string): string {
  return `${shown} ${value === 1 ? one : more}`;
}
