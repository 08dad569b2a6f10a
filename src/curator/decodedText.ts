import { Refusal } from "./commandError.ts";

/** Byte order marks of texts that are not UTF-8. */
const MARKS: [name: string, bytes: number[]][] = [
  ["UTF-32", [0xff, 0xfe, 0, 0]],
  ["UTF-32", [0, 0, 0xfe, 0xff]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/** Beginnings of files that are no text, by what they are. */
const FORMATS: [name: string, bytes: string][] = [
  ["a ZIP archive, as .docx, .odt and .xlsx are", "PK\u0003\u0004"],
  ["a Word document of the old kind", "\u00d0\u00cf\u0011\u00e0"],
  ["RTF", "{\\rtf"],
];

/**
 * The text of a file in UTF-8, without its byte order mark. Throws a Refusal that names the encoding or format that the file seems to be of,
 * the byte where it stops being UTF-8, and the command that mends it.
 */
export function decodedText(file: string, bytes: Uint8Array): string {
  const format = FORMATS.find(([, start]) => [...start].every((letter, i) => bytes[i] === letter.charCodeAt(0)));
  if (format) throw new Refusal(`${file}: is ${format[0]}, expected text. Save it as plain text in UTF-8, or as HTML or PDF.`);
  const encoding = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? unmarked(bytes);
  if (encoding !== null) throw new Refusal(cure(file, encoding, "begins as"));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = firstFault(bytes);
    const [byte, line] = [bytes[at] ?? 0, 1 + bytes.subarray(0, at).filter((other) => other === 0x0a).length];
    const where = `line ${line}, byte ${at + 1} is 0x${byte.toString(16).padStart(2, "0")} and no UTF-8`;
    throw new Refusal(cure(file, eightBit(bytes), `${where}; it seems to be`));
  }
}

/** UTF-16 without a mark has a zero in every other byte. */
function unmarked(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 200);
  if (!start.includes(0)) return null;
  const zeros = (offset: number) => start.filter((byte, i) => i % 2 === offset && byte === 0).length;
  return zeros(1) >= zeros(0) ? "UTF-16LE" : "UTF-16BE";
}

/** The Windows code pages use what Latin-1 leaves to control characters; those of Cyrillic texts are mostly high letters. */
function eightBit(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = bytes.filter((byte) => byte >= 0x80 || (byte >= 0x41 && byte <= 0x7a));
  if (high.length > letters.length / 2) return "WINDOWS-1251";
  return high.some((byte) => byte < 0xa0) ? "WINDOWS-1252" : "ISO-8859-1";
}

/** Where the first sequence begins that is no UTF-8: behind the last whole letter before the decoder gives up, or before the end. */
function firstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let whole = 0;
  try {
    for (const at of bytes.keys()) if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== "") whole = at + 1;
  } catch {}
  return whole;
}

function cure(file: string, encoding: string, how: string): string {
  const known = encoding === "ISO-8859-1" ? "Latin-1 (ISO-8859-1)" : encoding;
  return `${file}: ${how} ${known}, expected UTF-8. Turn it into UTF-8 and look at its letters: iconv -f ${encoding} -t UTF-8 ${file} > <id>.txt`;
}
