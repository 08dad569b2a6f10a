import type { Child } from "hono/jsx";

/** What a page begins with: its heading, and what it is about in a sentence or two. */
export function Lead({ heading, text }: { heading: string; text: Child }) {
  return (
    <div class="lead">
      <h1>{heading}</h1>
      <p>{text}</p>
    </div>
  );
}
