import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { embedHeight } from "../../../chart/scene/embedHeight.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { Copyable } from "../../frame/copyable.tsx";
import { escapeMarkup } from "../../http/escape.ts";
import type { ChartPageView } from "./pageView.ts";

/** Width of an article's column, for which the frame's height is written into the snippets, in CSS pixels. */
const COLUMN = 640;

/** Snippets that put the view into an article, and how it will look. A script only swaps the theme in them. */
export function EmbedBuilder({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }) {
  const w = edition.words.tools;
  const snippets = embedSnippets(edition, spec, page, "auto");
  return (
    <section class="embed-builder">
      <h3>{w.embed}</h3>
      <p class="prose-note">{w.embedLead}</p>
      <fieldset class="themes" data-themes hidden>
        <legend>{w.theme}</legend>
        {Object.entries(w.themes).map(([value, label]) => (
          <label>
            <input type="radio" name="theme" value={value} checked={value === "auto"} /> {label}
          </label>
        ))}
      </fieldset>
      <Copyable edition={edition} label={w.embeds.iframe} text={snippets.iframe} />
      <Copyable edition={edition} label={w.embeds.script} text={snippets.script} />
      <Copyable edition={edition} label={w.embeds.image} text={snippets.image} />
      <details>
        <summary>{w.preview}</summary>
        <iframe class="preview" src={snippets.src} title={spec.title} height={snippets.height} loading="lazy" />
      </details>
    </section>
  );
}

/** The three snippets and the frame's address for one theme. Every value is escaped for HTML. */
export function embedSnippets(edition: Edition, spec: ChartSpec, { chart, view }: ChartPageView, theme: string) {
  const themed: Parameters = theme === "auto" ? [] : [["theme", theme]];
  const { absolute } = edition.urls;
  const height = embedHeight(edition, spec, view, COLUMN);
  const [src, title] = [absolute.embed(chart.id, view, themed), spec.title].map(escapeMarkup);
  const frame = `<iframe src="${src}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  const [page, picture, alt] = [
    absolute.chart(chart.id, view),
    absolute.chartFile(chart.id, "png", view),
    edition.words.tools.alt(spec.title),
  ];
  return {
    height,
    src: edition.urls.embed(chart.id, view, themed),
    iframe: frame,
    script: `${frame}\n<script async src="${escapeMarkup(absolute.script())}"></script>`,
    image: `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(picture)}" alt="${escapeMarkup(alt)}" width="600" height="315"></a>`,
  };
}
