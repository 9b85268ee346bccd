/** "1 account", "1,993 accounts", "40 territories". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString("en-US")} ${value === 1 ? one : many}`;
}
