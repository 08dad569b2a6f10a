import { raw } from "hono/html";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { NARROW, WIDE } from "../../src/chart/scene/plotScales.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import { FormSvg } from "../../src/chart/svg/form.tsx";
import { THEMES, type Theme } from "../../src/chart/svg/palette.ts";

/** What the gallery shows: the head's charts and the samples of the forms, with the product's own style sheets and scripts. */
export interface GalleryParts {
  specs: ChartSpec[];
  forms: Record<string, FormPanel>;
  script: string;
  css: string;
}

const WIDTHS = [320, 360, 640, 700, 1200];
/** A form has one painter so far. */
const PAINTERS = ["static", "chart.js"] as const;

interface Picture {
  chart: string;
  width: number;
  theme: Theme;
  painter: (typeof PAINTERS)[number];
}

/** Every picture: charts by width, theme and painter, forms by width and theme. */
export function everyPicture({ specs, forms }: GalleryParts): Picture[] {
  const charts = [
    ...specs.map(({ id }) => ({ chart: id, painters: [...PAINTERS] })),
    ...Object.keys(forms).map((chart) => ({ chart, painters: [PAINTERS[0]] })),
  ];
  return charts.flatMap(({ chart, painters }) =>
    THEMES.flatMap((theme) => WIDTHS.flatMap((width) => painters.map((painter) => ({ chart, width, theme, painter })))),
  );
}

/** The pictures that an address asks for; all where it asks for none. */
export function wanted(parts: GalleryParts, asked: URLSearchParams): Picture[] {
  const fits = (picture: Picture) =>
    [...asked].every(([key, value]) => !(key in picture) || String(picture[key as keyof Picture]) === value);
  return everyPicture(parts).filter(fits);
}

function address(picture: Partial<Picture>): string {
  return new URLSearchParams(Object.entries(picture).map(([key, value]) => [key, String(value)])).toString();
}

const PAGE_CSS = `body{font:14px system-ui,sans-serif;margin:1rem;background:#888}nav,h2{color:#fff;margin:.75rem 0}nav a{color:#fff;margin-right:.75em}
section{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}figure{margin:0;background:#fff;padding:4px}figcaption{font-size:12px}iframe{border:0;display:block;height:300px}`;

/** Frames as high as what stands in them, also after the upgrade. */
const HEIGHTS = `addEventListener("message",({data,source})=>{for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===source)f.style.height=data+"px"})`;
const TELL = `new ResizeObserver(()=>parent.postMessage(document.documentElement.offsetHeight,"*")).observe(document.documentElement)`;

/** All pictures of a question below each other, by chart. Each is a page of its own in a frame, drawn when it comes near. */
export function GalleryPage({ parts, pictures }: { parts: GalleryParts; pictures: Picture[] }) {
  const charts = [...new Set(pictures.map(({ chart }) => chart))];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Gallery</title>
        <style>{raw(PAGE_CSS)}</style>
        <script>{raw(HEIGHTS)}</script>
      </head>
      <body>
        <nav>
          <a href="/">all</a>
          {[...new Set(everyPicture(parts).map(({ chart }) => chart))].map((chart) => (
            <a href={`/?${address({ chart })}`}>{chart}</a>
          ))}
        </nav>
        <nav>
          {WIDTHS.map((width) => (
            <a href={`/?${address({ width })}`}>{width} px</a>
          ))}
          {THEMES.map((theme) => (
            <a href={`/?${address({ theme })}`}>{theme}</a>
          ))}
          {PAINTERS.map((painter) => (
            <a href={`/?${address({ painter })}`}>{painter}</a>
          ))}
        </nav>
        {charts.map((chart) => (
          <>
            <h2 id={chart}>{chart}</h2>
            <section>
              {pictures
                .filter((picture) => picture.chart === chart)
                .map((picture) => (
                  <figure>
                    <figcaption>
                      {picture.width} px, {picture.theme}, {picture.painter}
                    </figcaption>
                    <iframe title={`${chart} ${picture.width}`} loading="lazy" width={picture.width} src={`/picture?${address(picture)}`} />
                  </figure>
                ))}
            </section>
          </>
        ))}
        <script src="/reload.js" />
      </body>
    </html>
  );
}

/** One picture as a page: what stands in a figure's place for it, and with the other painter the script that upgrades it. */
export function PicturePage({ parts, picture }: { parts: GalleryParts; picture: Picture }) {
  const spec = parts.specs.find(({ id }) => id === picture.chart);
  const form = parts.forms[picture.chart];
  return (
    <html lang="en" data-theme={picture.theme}>
      <head>
        <meta charset="utf-8" />
        <title>{picture.chart}</title>
        <style>
          {raw(
            `${parts.css} html{background:var(--paper);height:auto} body{margin:0;padding:0;max-width:none} figure.chart{display:block;max-width:none}`,
          )}
        </style>
      </head>
      <body>
        <figure
          class="chart"
          style="margin:0;padding:0;border:0"
          data-spec={spec && picture.painter === "chart.js" ? `/spec/${spec.id}.json` : undefined}
        >
          <div class="picture">
            {spec && <ChartSvg spec={spec} size={WIDE} name="wide" />}
            {spec && <ChartSvg spec={spec} size={NARROW} name="narrow" />}
            {form && <FormSvg form={form} width={picture.width} name="form" />}
          </div>
        </figure>
        <script>{raw(TELL)}</script>
        {picture.painter === "chart.js" && <script type="module" src={parts.script} />}
      </body>
    </html>
  );
}
