import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { embedHeight } from "../../embed/height.ts";
import { Copyable } from "../../frame/copyable.tsx";
import type { Site } from "../../site.ts";
import type { ChartPageView } from "./pageView.ts";

/** Width of an article's column, for which the frame's height is written into the snippets, in CSS pixels. */
const COLUMN = 640;

/** Snippets that put the view into an article, and how it will look. A script only swaps the theme in them. */
export function EmbedBuilder({ site, spec, page }: { site: Site; spec: ChartSpec; page: ChartPageView }) {
  const w = site.words.tools;
  const snippets = embedSnippets(site, spec, page, "auto");
  return (
    <section class="embed-builder">
      <h2>{w.embed}</h2>
      <p class="prose-note">{w.embedLead}</p>
      <fieldset class="themes" data-themes hidden>
        <legend>{w.theme}</legend>
        {Object.entries(w.themes).map(([value, label]) => (
          <label>
            <input type="radio" name="theme" value={value} checked={value === "auto"} /> {label}
          </label>
        ))}
      </fieldset>
      <Copyable site={site} label={w.embeds.iframe} text={snippets.iframe} />
      <Copyable site={site} label={w.embeds.script} text={snippets.script} />
      <Copyable site={site} label={w.embeds.image} text={snippets.image} />
      <details>
        <summary>{w.preview}</summary>
        <iframe class="preview" src={snippets.src} title={spec.title} height={snippets.height} loading="lazy" />
      </details>
    </section>
  );
}

/** The three snippets and the frame's address for one theme. Every value is escaped for HTML. */
export function embedSnippets(site: Site, spec: ChartSpec, { chart, view, query, origin }: ChartPageView, theme: string) {
  const parameters = new URLSearchParams(query);
  if (theme !== "auto") parameters.set("theme", theme);
  const asked = parameters.size === 0 ? "" : `?${parameters}`;
  const src = `${origin}/embed/${chart.id}${asked}`;
  const page = `${origin}/charts/${chart.id}${query}`;
  const height = embedHeight(site, spec, view, COLUMN);
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(spec.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  const picture = `${origin}/charts/${chart.id}.png${query}`;
  return {
    height,
    src: `/embed/${chart.id}${asked}`,
    iframe: frame,
    script: `${frame}\n<script async src="${escapeHtml(`${origin}/embed.js`)}"></script>`,
    image: `<a href="${escapeHtml(page)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(site.words.tools.alt(spec.title))}" width="600" height="315"></a>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
