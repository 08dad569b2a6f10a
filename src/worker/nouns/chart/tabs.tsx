import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import { CHART_PARTS, type ChartPart } from "../../../edition/paths.ts";

/**
 * The parts of a chart's page as tabs that need no script: each is a link to a place on the page, and the style sheet shows the part that the
 * address names, or that holds what it names, such as a row of the table. Without `:has()` and on paper all parts stand below each other.
 */
export function Tabs({ edition: { words }, labels }: { edition: Edition; labels: Record<ChartPart, string> }) {
  return (
    <nav class="tabs" aria-label={words.chartPage.parts}>
      {CHART_PARTS.map((part) => (
        <a href={`#${part}`}>{labels[part]}</a>
      ))}
    </nav>
  );
}

/** One of the parts. Its heading is for those who hear the page, and for paper: on screen the tab says it. */
export function Part({ part, heading, children }: { part: ChartPart; heading: string; children: Child }) {
  return (
    <section class="part" id={part} aria-labelledby={`${part}-heading`}>
      <h2 class="part-heading" id={`${part}-heading`}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
