import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;

/** Faces that pictures use. Noto Sans, SIL Open Font License. */
export const FACES = {
  "noto-sans-400": "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans-700": "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
};

/** The letters that pictures have, by script: first and last code points. A script that is added here gets its letters cut and its widths tabled. */
export const LETTERS = {
  /** Latin with the letters of Azerbaijani and Turkish and of European names, and the signs that charts need. */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x18f, 0x18f],
    [0x259, 0x259],
    [0x2010, 0x2026],
    [0x2030, 0x203a],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
    [0x2264, 0x2265],
  ],
} as const;

/** Cuts the faces down to the letters that charts use, as TTF files in a folder. Does nothing when they are there. */
export async function writeFonts(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const ranges = Object.values(LETTERS).flat();
  const text = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join("");
  for (const [name, path] of Object.entries(FACES)) {
    const target = `${folder}/${name}.ttf`;
    if (existsSync(target)) continue;
    // Two commands may write them at the same time, and a third read them.
    const own = `${target}.${process.pid}`;
    writeFileSync(own, await subsetFont(readFileSync(resolve(path)), text, { targetFormat: "truetype" }));
    renameSync(own, target);
  }
  return Object.keys(FACES).map((name) => `${name}.ttf`);
}
