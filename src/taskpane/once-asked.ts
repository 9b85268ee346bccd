/** What is fetched when it is first asked for; who asks again gets the same promise, also of what failed. */
export function onceAsked<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => (asked ??= fetch());
}
