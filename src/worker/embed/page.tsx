import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { type ChartSpec, isEmpty } from "../../chart/chartSpec/chartSpec.ts";
import type { Notice } from "../../chart/chartSpec/correction.ts";
import { restrictedSources, splitCredits } from "../../chart/chartSpec/credits.ts";
import { type EmbedTexts, embedTexts } from "../../chart/chartSpec/embedTexts.ts";
import { emptyText } from "../../chart/chartSpec/emptyText.ts";
import { stateOf } from "../../chart/chartSpec/stateOf.ts";
import { embedSizes } from "../../chart/scene/embedSize.ts";
import { ChartSvg } from "../../chart/svg/chart.tsx";
import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";
import type { Build } from "../application.ts";
import { Drawn, EmbedPaintedWhole } from "../nouns/chart/drawing.tsx";
import { Legend } from "../nouns/chart/figure.tsx";
import { sparse } from "../nouns/chart/withRoom.ts";
import { drawnIn } from "./drawn.ts";
import { headingOf } from "./heading.ts";

/** Colours of an embed; `auto` follows the reader's system. */
export type EmbedTheme = "light" | "dark" | "auto";

/** What an embed is made of. */
export interface Embed {
  edition: Edition;
  spec: ChartSpec;
  view: ChartView;
  theme: EmbedTheme;
  /** What later releases changed of what it shows; null when nothing. */
  notice: Notice | null;
  /** Parts of its address that could not be read. */
  lost?: string[];
  /** What it carries inside. */
  build: Pick<Build, "embed" | "script">;
}

/** A chart as a page of its own for somebody else's article: complete without script, all links open outside the frame. */
export function EmbedPage(embed: Embed) {
  const { edition, spec, view, theme, build } = embed;
  const { words, urls } = edition;
  const texts = embedTexts(edition, spec);
  return (
    <html
      lang={words.site.language}
      dir={words.site.direction === "rtl" ? "rtl" : undefined}
      data-theme={theme === "auto" ? undefined : theme}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${spec.title} · ${words.site.name}`}</title>
        <base target="_blank" />
        {!isEmpty(spec) && <EmbedPaintedWhole />}
        <link rel="canonical" href={urls.absolute.chart(spec.id, view)} />
        <link rel="alternate" type="application/json+oembed" href={urls.absolute.oembed(embedAddress(embed))} />
        <style>{raw(build.embed.styles[drawnIn(spec)].css)}</style>
      </head>
      <body>
        <main>
          <figure class="embed" id={spec.id} data-spec={urls.chartFile(spec.id, "json", view)}>
            <figcaption>
              <h1>{headingOf(edition, spec.title)}</h1>
              {texts.deck !== "" && <p class="reading">{texts.deck}</p>}
            </figcaption>
            <Picture edition={edition} spec={sparse(spec)} />
            <Notes {...embed} texts={texts} />
          </figure>
        </main>
        <script data-upgrade={build.script}>{raw(build.embed.script)}</script>
      </body>
    </html>
  );
}

/** The absolute address of the embed itself, its theme included. */
function embedAddress({ edition, spec, view, theme }: Embed): string {
  return edition.urls.absolute.embed(spec.id, view, theme === "auto" ? [] : [["theme", theme]]);
}

function Picture({ edition, spec }: Pick<Embed, "edition" | "spec">) {
  const sizes = embedSizes(spec);
  const empty = isEmpty(spec);
  return (
    <>
      {spec.forms ? null : <Legend spec={spec} />}
      <div class="picture">
        <p class="subtitle">{spec.subtitle}</p>
        {/* As on pages, the narrow one first: phones are the slowest. */}
        {empty ? (
          <p class="empty">{emptyText(edition, spec)}</p>
        ) : (
          <>
            <ChartSvg spec={spec} size={sizes.narrow} name="narrow" rows />
            <Drawn name="narrow" />
            <ChartSvg spec={spec} size={sizes.wide} name="wide" rows />
            <Drawn name="wide" />
          </>
        )}
      </div>
    </>
  );
}

/** Cautions, where the data come from and which state of them is shown, what is folded, and the way to the chart's own page. */
function Notes({ edition, spec, view, notice, texts, lost = [] }: Embed & { texts: EmbedTexts }) {
  const { words, urls } = edition;
  const { named, rest } = splitCredits(edition, spec);
  return (
    <div class="notes">
      {lost.length > 0 && (
        <p class="lost">
          {words.inFrames.lost(lost)} {stateOf(edition, view)}
        </p>
      )}
      {notice !== null && (
        <p class="notice">
          {notice.text} <Out href={notice.href}>{notice.link}</Out>
        </p>
      )}
      <p class="long">{texts.below}</p>
      <p>
        <span class="long">
          {spec.sources.length > 0 && `${words.chart.sources}: `}
          {named.map((source, i) => (
            <>
              {i > 0 && words.kit.semicolon}
              <Out href={source.href} lang={source.lang}>
                {source.label}
              </Out>
            </>
          ))}
          {rest.length > 0 && (
            <>
              {named.length > 0 && words.kit.semicolon}
              <Out href={urls.chart(spec.id, view)}>{words.chart.recordSources(rest.length)}</Out>
            </>
          )}
          {spec.sources.length > 0 && ". "}
        </span>
        {stateOf(edition, view)}
      </p>
      {texts.folded.length > 0 && (
        <details class="long">
          <summary>{words.embed.notes}</summary>
          {texts.folded.map((text) => (
            <p>{text}</p>
          ))}
        </details>
      )}
      <p class="rest" hidden>
        <span class="some">{words.embed.part} </span>
        <Out href={urls.chart(spec.id, view)}>{words.embed.rest}</Out>
      </p>
      <p class="credit">
        <Out href={urls.chart(spec.id, view)}>{words.embed.credit(words.site.name)}</Out>
        <span>{words.embed.license(restrictedSources(edition, spec).length > 0)}</span>
      </p>
    </div>
  );
}

/** A link out of the frame, as `base` sends all of them: browsers give such a window no way back. `lang`: of its words, where they are not the embed's. */
function Out({ href, lang = null, children }: { href: string; lang?: string | null | undefined; children: Child }) {
  return (
    <a href={href} lang={lang ?? undefined} dir={lang === null || lang === undefined ? undefined : "auto"}>
      {children}
    </a>
  );
}
