import type { Hono } from "hono";
import * as v from "valibot";
import type { Edition } from "../../edition/edition.ts";
import { isPinnable, PAGES, type PicturedPage, picturePath } from "../../edition/paths.ts";
import { observationOf } from "../../model/queries.ts";
import { EVERYTHING } from "../../model/vintage.ts";
import { subjectText } from "../../words/naming.ts";
import type { App } from "../application.ts";
import { altOf, type CardText } from "../frame/cards/card.ts";
import { numberCard } from "../frame/cards/number.ts";
import { pageText } from "../frame/cards/pages.ts";
import { sourceCard } from "../frame/cards/source.ts";
import type { Asked } from "../http/asked.ts";
import { type Endpoint, endpoint } from "../http/endpoint.ts";
import { notFound } from "../http/notFound.ts";
import { isLocal } from "../http/origin.ts";
import type { QuerySchema } from "../http/readQuery.ts";
import { drawnBy } from "../http/renderer.ts";
import { answer, movedTo } from "../http/respond.ts";
import { releaseParameter } from "../http/vintageQuery.ts";
import { cardSvg } from "./card.tsx";
import { cachedImage } from "./imageCache.ts";
import { withTexts } from "./textChunk.ts";

/**
 * The picture of a page that is no chart, `/checks.png`, `/observations/{id}.png`: of one size, and of the page as it is without parameters,
 * so that there are no more of them than rows and pages. They come before the pages, whose paths would swallow them.
 */
export function cardRoute(page: PicturedPage): (router: Hono, app: App) => void {
  return (router, app) => {
    const query = isPinnable(page) ? { release: v.optional(releaseParameter(app)) } : {};
    const shared = { query, media: "image/png", page: PAGES[page] } as const;
    if (page === "observation")
      endpoint(router, app, {
        ...shared,
        ...ofRow(page, `Id of an observation, such as ${subjectText("example.number")}`),
        moves: true,
        handle: number,
      });
    else if (page === "source") endpoint(router, app, { ...shared, ...ofRow(page, "Id of a source, such as avim-2025"), handle: source });
    else endpoint(router, app, { ...shared, ...ofPage(page), handle: (asked) => picture(asked, page, pageText(asked.edition, page)) });
  };
}

type Described = Pick<Endpoint<QuerySchema>, "path" | "template" | "id" | "choice" | "summary" | "withdrawable">;

function ofRow(page: "observation" | "source", id: string): Described {
  return {
    path: picturePath(page),
    template: PAGES[page].replace(":id", "{id}.png"),
    id,
    withdrawable: true,
    summary: `The page of one ${page} as a picture for social cards`,
  };
}

function ofPage(page: PicturedPage): Described {
  const described = { template: "/{page}.png", id: "Name of a page, such as checks", choice: PAGES[page].slice(1) };
  return { path: picturePath(page), ...described, summary: "A page as a picture for social cards" };
}

function number(asked: Asked): Promise<Response> | Response {
  const { catalog, urls } = asked.edition;
  const successor = catalog.successorOf.get(asked.id);
  if (successor !== undefined) return movedTo(urls.picture("observation", successor));
  const o = observationOf(catalog, asked.id, EVERYTHING);
  if (!o) return notFound(asked, "observation", [...catalog.observationById.keys()]);
  return picture(asked, "observation", numberCard(asked.edition, o));
}

function source(asked: Asked): Promise<Response> | Response {
  const found = asked.edition.catalog.sourceById.get(asked.id);
  if (!found) return notFound(asked, "source", [...asked.edition.catalog.sourceById.keys()]);
  return picture(asked, "source", sourceCard(asked.edition, found));
}

/** Drawn once for each build and kept by the edge. */
async function picture(asked: Asked, page: PicturedPage, text: CardText): Promise<Response> {
  const address = asked.edition.urls.absolute.picture(page, asked.id);
  const bytes = await cachedImage(asked, { format: "1200x630", theme: "light", address }, () => draw(asked, text, address));
  return answer(bytes, "image/png", `inline; filename="${asked.id || page}.png"`);
}

async function draw({ app, renderer, edition }: Asked, text: CardText, address: string): Promise<ArrayBuffer> {
  const png = await drawnBy(renderer, svgOf(app, edition, text, address));
  const { site } = edition.words;
  const url = isLocal(edition.urls.origin) ? {} : { URL: pageOf(address) };
  return withTexts(png, { Title: text.heading, Description: altOf(text), Author: site.name, ...url, Copyright: site.license }).buffer;
}

function svgOf({ build }: App, { words, urls }: Edition, text: CardText, address: string): string {
  const page = isLocal(urls.origin) ? words.shortAddress.local : words.cards.address(pageOf(address));
  return cardSvg(text, { kit: words.kit, palette: build.palettes.light, site: words.site.name, address: page });
}

/** The address of the page that a picture stands beside. */
function pageOf(picture: string): string {
  return picture.replace(/\.png(?=$|\?)/, "");
}
