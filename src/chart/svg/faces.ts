/** Faces of languages that are not written in the letters of Noto Sans, by their codes. */
const FACES: Readonly<Record<string, string>> = { fa: "Vazirmatn", he: "Noto Sans Hebrew" };

/**
 * The faces of a picture file in a language: its own first, since what draws PNG files takes a face that is only looked up for a letter in the
 * regular weight. Undefined where its letters are those of Noto Sans, which the style of all pictures names.
 */
export function facesOf(language: string): string | undefined {
  const own = FACES[language];
  return own === undefined ? undefined : `${own}, Noto Sans, system-ui, sans-serif`;
}
