import { mkdirSync, readFileSync } from "node:fs";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { loadHead } from "../../src/curator/loadHead.ts";
import { releaseName } from "../../src/curator/releases.ts";
import { Urls } from "../../src/edition/urls.ts";
import { en } from "../../src/words/en.ts";
import { modules } from "../bundleClient.ts";
import { styles } from "../bundleCss.ts";
import { FORMS } from "./forms/all.ts";
import { everyPicture, GalleryPage, type GalleryParts, PicturePage, wanted } from "./page.tsx";

/** Where the client's scripts are written for the gallery alone. */
const ASSETS = "dist/gallery/assets";

interface Answer {
  type: string;
  body: string | Uint8Array;
}

/** The gallery over the head of the data, with the client's scripts as they are now. Throws a DataError for faulty rows. */
export async function openGallery(): Promise<{ count: number; answer(url: URL): Answer | null }> {
  mkdirSync(ASSETS, { recursive: true });
  const release = releaseName("data");
  const catalog = loadHead("data", release);
  const [script, { css }] = [await modules(ASSETS), await styles(catalog.subject)];
  const edition = { catalog, words: en, pinned: null, urls: new Urls({ origin: "http://localhost", pin: null }) };
  const specs = catalog.charts.map((chart) => chartSpec(edition, chart, WHOLE));
  const parts: GalleryParts = { specs, forms: FORMS, script, css: [css.layout, css.forms, css.figure].join("\n") };
  const html = (body: unknown): Answer => ({ type: "text/html; charset=utf-8", body: `<!doctype html>${String(body)}` });

  function answer({ pathname, searchParams }: URL): Answer | null {
    const [, folder, name = ""] = pathname.split("/");
    if (pathname === "/") return html(GalleryPage({ parts, pictures: wanted(parts, searchParams) }));
    if (folder === "picture") {
      const [picture] = wanted(parts, searchParams);
      return picture ? html(PicturePage({ parts, picture })) : null;
    }
    if (folder === "spec") {
      const spec = specs.find(({ id }) => `${id}.json` === name);
      return spec ? { type: "application/json", body: JSON.stringify(spec) } : null;
    }
    return folder === "assets" && /^[\w-]+\.js$/.test(name) ? { type: "text/javascript", body: readFileSync(`${ASSETS}/${name}`) } : null;
  }
  return { count: everyPicture(parts).length, answer };
}
