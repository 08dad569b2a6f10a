/** An address with those of the named arguments behind it that a call has, as they were sent. */
export function pinnedQuery(address: string, sent: Record<string, unknown>, names: readonly string[]): string {
  const query = new URLSearchParams(names.flatMap((name) => (sent[name] === undefined ? [] : [[name, String(sent[name])]])));
  if (query.size === 0) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}
