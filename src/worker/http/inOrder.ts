import type { Words } from "../../words/en.ts";

/** What is wrong with the parameters `from` and `to` of a query as it was understood: days or years that hold nothing. None: no error. */
export function inOrder(query: Readonly<Record<string, unknown>>, { problem, terms }: Words): { parameter: string; detail: string }[] {
  const { from, to } = query;
  if (typeof from === "number" && typeof to === "number" && from > to) return [{ parameter: "from", detail: problem.years(from, to) }];
  if (typeof from === "string" && typeof to === "string" && from > to) return [{ parameter: "from", detail: terms.noDays(from, to) }];
  return [];
}
