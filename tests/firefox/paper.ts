import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { launchChromium } from "../../tools/chromium.ts";
import { firefox, PATIENCE } from "./started.ts";

/** One printed page, as an image of one pixel to a point, and its words. */
export interface Sheet {
  /** Which part of the height is used: where the last ink stands, from 0 to 1. */
  filled: number;
  text: string;
  words: string[];
  /** Number of coloured pixels, in the whole or in the lines just below a text of the page: Firefox prints words of drawings as shapes. */
  colored: (above?: string) => number;
}

/** A margin that both browsers give by themselves, about. */
const MARGIN = { top: "1.3cm", bottom: "1.3cm", left: "1.3cm", right: "1.3cm" };
/** Words of scripts that a printed page keeps in the order and the shapes of its text. */
export const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
/** Height of the two lines below a text, in points. */
const LINES = 38;
/** What sets a colour apart from grey, and ink from paper, of 255. */
const [COLOR, INK] = [60, 200];

export type Printer = "Firefox" | "Chromium";

/** Width and height of a sheet, in centimetres. */
const SIZES = { A4: [21, 29.7], Letter: [21.59, 27.94] } as const;

/** Prints an address as soon as its markup and modules are there; also returns all words that the page has, those of the addresses that paper shows among them. */
export async function print(
  printer: Printer,
  address: string,
  format: keyof typeof SIZES = "A4",
): Promise<{ sheets: Sheet[]; pageText: string; waiting: number }> {
  const [width, height] = SIZES[format];
  const look = () => {
    const texts: string[] = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href);
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? "");
    return { pageText: texts.join(" "), waiting: document.querySelectorAll("svg.waiting").length };
  };
  if (printer === "Firefox") {
    const page = await firefox.newPage();
    await page.goto(address, { waitUntil: "domcontentloaded", timeout: PATIENCE });
    const pdf = await page.pdf({ width: `${width}cm`, height: `${height}cm`, margin: MARGIN, timeout: PATIENCE });
    return { sheets: await sheetsOf(pdf), ...(await page.evaluate(look)) };
  }
  const chromium = await launchChromium();
  try {
    const page = await chromium.newPage();
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const pdf = await page.pdf({ format, margin: MARGIN });
    return { sheets: await sheetsOf(pdf), ...(await page.evaluate(look)) };
  } finally {
    await chromium.close();
  }
}

async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await promise;
  return Promise.all(Array.from({ length: document.numPages }, async (_, i) => sheetOf(await document.getPage(i + 1))));
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function sheetOf(page: PdfPage): Promise<Sheet> {
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const items = (await page.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
  const text = items.map((item, i) => `${joins(items[i - 1], item) ? "" : " "}${item.str}`).join("");
  const rgb = (x: number, y: number) => [0, 1, 2].map((part) => data[(y * width + x) * 4 + part] ?? 255);
  const isColored = (x: number, y: number) => Math.max(...rgb(x, y)) - Math.min(...rgb(x, y)) > COLOR;
  const count = (top: number, bottom: number) => {
    let n = 0;
    for (let y = Math.max(0, top); y < bottom; y++) for (let x = 0; x < width; x++) if (isColored(x, y)) n++;
    return n;
  };
  let last = height - 1;
  while (last > 0 && !Array.from({ length: width }, (_, x) => Math.min(...rgb(x, last)) < INK).includes(true)) last--;
  return {
    filled: last / height,
    text,
    words: text.match(WORDS) ?? [],
    colored: (above) => {
      if (above === undefined) return count(0, height);
      const item = items.find(({ str }) => str.includes(above));
      const base = Math.round(height - (item?.transform[5] ?? Number.POSITIVE_INFINITY));
      return count(base + 3, base + LINES);
    },
  };
}

interface Piece {
  str: string;
  width: number;
  hasEOL: boolean;
  transform: number[];
}

/** Whether a piece of text goes on where the one before it ends, as after a ligature. */
function joins(before: Piece | undefined, piece: Piece): boolean {
  if (before === undefined || before.hasEOL) return false;
  const [dx, dy] = [4, 5].map((i) => (piece.transform[i] ?? 0) - (before.transform[i] ?? 0)) as [number, number];
  return Math.abs(dy) < 0.5 && Math.abs(dx - before.width) < 1;
}
