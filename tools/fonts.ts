import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;

type Ranges = readonly (readonly [first: number, last: number])[];

/** The letters that pictures have, by script: first and last code points. */
export const LETTERS = {
  /** Latin with the letters of Azerbaijani and Turkish and of European names, the signs that charts need, and those of direction, which take no room. */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x18f, 0x18f],
    [0x259, 0x259],
    [0x200c, 0x200f],
    [0x2010, 0x2026],
    [0x2030, 0x2030],
    [0x2032, 0x203a],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
    [0x2264, 0x2265],
    [0x2066, 0x2069],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x2116, 0x2116],
  ],
  /** Letters, vowel signs, punctuation and digits of Persian, and Arabic letters of names. */
  persian: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    [0x621, 0x63a],
    [0x640, 0x655],
    [0x66a, 0x66c],
    [0x67e, 0x67e],
    [0x686, 0x686],
    [0x698, 0x698],
    [0x6a9, 0x6a9],
    [0x6af, 0x6af],
    [0x6c0, 0x6c0],
    [0x6cc, 0x6cc],
    [0x6f0, 0x6f9],
  ],
  /** With points and the marks of abbreviations and of prefixes. */
  hebrew: [
    [0x5b0, 0x5c7],
    [0x5d0, 0x5ea],
    [0x5f3, 0x5f4],
    [0x20aa, 0x20aa],
  ],
} as const satisfies Record<string, Ranges>;

/** A script of pictures. */
export type Script = keyof typeof LETTERS;

/** One typeface in both weights. All have Latin letters: a bold line whose letters come from another face than its own is drawn in the regular one. */
export interface Typeface {
  /** Packages that have it, each under the SIL Open Font License. */
  package: string;
  regular: string;
  bold: string;
  scripts: readonly Script[];
}

/** The typefaces that pictures use, by the names of their files. */
export const TYPEFACES = {
  sans: {
    package: "@expo-google-fonts/noto-sans",
    regular: "400Regular/NotoSans_400Regular.ttf",
    bold: "700Bold/NotoSans_700Bold.ttf",
    scripts: ["latin", "cyrillic"],
  },
  persian: {
    package: "@expo-google-fonts/vazirmatn",
    regular: "400Regular/Vazirmatn_400Regular.ttf",
    bold: "700Bold/Vazirmatn_700Bold.ttf",
    scripts: ["latin", "persian"],
  },
  hebrew: {
    package: "@expo-google-fonts/noto-sans-hebrew",
    regular: "400Regular/NotoSansHebrew_400Regular.ttf",
    bold: "700Bold/NotoSansHebrew_700Bold.ttf",
    scripts: ["latin", "hebrew"],
  },
} as const satisfies Record<string, Typeface>;

/** Both weights of a typeface as the packages have them. */
export function wholeFaces({ package: name, regular, bold }: Typeface): { regular: Buffer; bold: Buffer } {
  return { regular: readFileSync(resolve(`${name}/${regular}`)), bold: readFileSync(resolve(`${name}/${bold}`)) };
}

/** Every code point of ranges. */
export function codePoints(ranges: Ranges): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Cuts the faces down to the letters that charts use, as TTF files in a folder. Does nothing when they are there. The names of the files. */
export async function writeFonts(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const [name, typeface] of Object.entries(TYPEFACES)) {
    const text = String.fromCodePoint(...typeface.scripts.flatMap((script) => codePoints(LETTERS[script])));
    for (const [weight, whole] of Object.entries(wholeFaces(typeface))) {
      const file = `${name}-${weight}.ttf`;
      names.push(file);
      if (existsSync(`${folder}/${file}`)) continue;
      // Two commands may write them at the same time, and a third read them.
      const own = `${folder}/${file}.${process.pid}`;
      writeFileSync(own, await subsetFont(whole, text, { targetFormat: "truetype" }));
      renameSync(own, `${folder}/${file}`);
    }
  }
  return names;
}
