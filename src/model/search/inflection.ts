/** How words of a language are looked for in other forms: what stands before a word and what hangs on its end, in folded letters with spaces between. */
export interface Inflection {
  beginnings: string;
  endings: string;
  /** Letters that are left of a word at least. */
  shortest: number;
  /** Beginnings of words that mean the same: groups with commas between. */
  same: string;
  /** Words of questions that the answers may lack, beside those that tell nothing apart. */
  passed: string;
}

/** Beginnings of the other forms of a folded word: what is left of it without what bends it, by itself and behind each beginning. */
export function bent(word: string, inflection: Inflection): string[] {
  if (/\d/.test(word)) return [];
  const { shortest } = inflection;
  const [beginnings, endings] = [inflection.beginnings, inflection.endings].map((some) => some.split(" ").filter(Boolean)) as [
    string[],
    string[],
  ];
  const stem = (of: string) => {
    const lengths = endings.filter((ending) => of.endsWith(ending)).map(({ length }) => of.length - length);
    return of.slice(0, Math.min(...lengths.filter((length) => length >= shortest), of.length));
  };
  const bare = [word, ...beginnings.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length))];
  const stems = bare.filter(({ length }) => length >= shortest).map(stem);
  const alike = inflection.same
    .split(", ")
    .map((group) => group.split(" ").filter(Boolean))
    .filter((group) => stems.some((one) => group.some((start) => one.startsWith(start))));
  return [...new Set([...stems, ...alike.flat()].flatMap((one) => [one, ...beginnings.map((before) => before + one)]))].filter(
    (one) => one !== word,
  );
}
