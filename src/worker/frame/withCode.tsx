import type { Child } from "hono/jsx";

/** A text in which names of code stand between backticks, as problem details have it, with each as code. */
export function withCode(text: string): Child {
  return text.split("`").map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part));
}
