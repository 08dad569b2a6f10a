import type { Words } from "../../words/en.ts";

/** The title of an answer, with those of the named arguments that a call has and its address cannot say: what is cited must be what was found. */
export function narrowedTitle({ assistant }: Words, title: string, sent: Record<string, unknown>, names: readonly string[]): string {
  const narrowed = names.flatMap((name) => (sent[name] === undefined ? [] : [`${name}: ${sent[name]}`]));
  return narrowed.length === 0 ? title : assistant.said.only(title, narrowed);
}
