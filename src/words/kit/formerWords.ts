/** A word or sentence as it is said now, and as it was said. */
export type Former = readonly [now: string, then: string];

/**
 * A part of a catalogue with words put back that it used to say: in its texts, and in those that its functions give. Of two that begin alike
 * the longer one is put back.
 */
export function formerWords<Part>(part: Part, pairs: readonly Former[]): Part {
  const then = new Map(pairs);
  const longestFirst = [...then.keys()].sort((a, b) => b.length - a.length);
  const said = new RegExp(longestFirst.map((now) => now.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
  return partThen(part, (text) => text.replace(said, (now) => then.get(now) ?? now)) as Part;
}

type PutBack = (text: string) => string;

function partThen(part: unknown, putBack: PutBack): unknown {
  if (typeof part === "string") return putBack(part);
  if (typeof part === "function") return (...given: unknown[]) => answerThen(part(...given), putBack);
  if (Array.isArray(part)) return part.map((one) => partThen(one, putBack));
  if (!isPlain(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, partThen(one, putBack)]));
}

/** What a function gives: a text, or texts by name or in order. Rows that it gives beside them stay the same objects. */
function answerThen(answer: unknown, putBack: PutBack): unknown {
  if (typeof answer === "string") return putBack(answer);
  if (Array.isArray(answer)) return answer.map((one) => (typeof one === "string" ? putBack(one) : one));
  if (!isPlain(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, isText(one) ? answerThen(one, putBack) : one]));
}

function isText(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A catalogue with some of its parts as they used to be said. */
export function withFormerWords<Words>(now: Words, parts: readonly (keyof Words)[], pairs: readonly Former[]): Words {
  const then = { ...now };
  for (const part of parts) then[part] = formerWords(now[part], pairs);
  return then;
}
