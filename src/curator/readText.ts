import { existsSync, readFileSync } from "node:fs";
import { parse } from "node:path";
import { Refusal } from "./commandError.ts";
import { decodedText } from "./decodedText.ts";

/** A document's text, and the file that holds it. */
export interface DocumentFile {
  file: string;
  text: string;
  bytes: Uint8Array;
  /** Whether the text was made just now, from a page or a PDF file, and whoever asked is to write the file. */
  made: boolean;
}

/**
 * Reads a document. A page (HTML) or PDF file is turned into text first, which belongs beside it as `<name>.txt`: that is the document from
 * then on. Throws a Refusal for files of other formats and encodings, for a PDF file without text, and where another `<name>.txt` stands
 * already.
 */
export async function readText(file: string): Promise<DocumentFile> {
  const bytes = readFileSync(file);
  if (isPdf(bytes)) return asText(file, await pdfText(file, bytes));
  const text = decodedText(file, bytes);
  if (!isPage(file, text)) return { file, text, bytes, made: false };
  const { textOfHtml } = await import("./textOfHtml.ts");
  return asText(file, textOfHtml(text));
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
const isPage = (file: string, text: string) => /\.x?html?$/i.test(file) || /^\s*<(?:!doctype\s+html|html)\b/i.test(text);

async function pdfText(file: string, bytes: Uint8Array): Promise<string> {
  const { textOfPdf } = await import("./textOfPdf.ts");
  const text = await textOfPdf(bytes).catch((error: unknown) => {
    throw new Refusal(`${file}: is PDF and cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (text === "") throw new Refusal(`${file}: its pages are pictures, expected text. Have them recognised first, as by ocrmypdf.`);
  return text;
}

function asText(file: string, text: string): DocumentFile {
  const { dir, name } = parse(file);
  const path = `${dir === "" ? "" : `${dir}/`}${name}.txt`;
  if (path === file)
    throw new Refusal(
      `${file}: is a page (HTML) or a PDF file, expected its text. Name it so (.html, .pdf): its text is then written beside it.`,
    );
  const bytes = Buffer.from(text);
  if (existsSync(path)) {
    const kept = readFileSync(path);
    if (!kept.equals(bytes))
      throw new Refusal(`${path}: is there and differs from the text of ${file}. List the numbers of ${path}, or remove it.`);
    return { file: path, text, bytes, made: false };
  }
  return { file: path, text, bytes, made: true };
}
