import { raw } from "hono/html";
import type { Edition } from "../../edition/edition.ts";
import { sentence } from "../../words/kit/sentence.ts";
import type { Build } from "../application.ts";

interface Wrong {
  edition: Edition;
  build: Pick<Build, "embed">;
  title: string;
  details: string[];
  /** The address that helps, where there is one; else that of all charts. */
  link: { href: string; label: string } | undefined;
}

/** A frame without a chart: one quiet line and a link, in the look of an embed and sized like one, instead of a whole page of the site. */
export function EmbedProblem({ edition: { words, urls }, build: { embed }, title, details, link }: Wrong) {
  const { site, inFrames } = words;
  const { href, label } = link ?? { href: urls.charts(), label: inFrames.charts(site.name) };
  return (
    <html lang={site.language} dir={site.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <style>{raw(embed.styles.marks.css)}</style>
      </head>
      <body>
        <main>
          <figure class="embed" id="no-chart">
            <p class="reading">
              {details.map(sentence).join(" ")}{" "}
              <a href={href} target="_blank" rel="noopener">
                {label}
              </a>
            </p>
          </figure>
        </main>
        <script>{raw(embed.script)}</script>
      </body>
    </html>
  );
}
