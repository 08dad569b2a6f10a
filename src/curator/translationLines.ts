import { type Translation, translationKey } from "../model/translation.ts";

type ByLanguage = Readonly<Record<string, readonly Translation[]>>;

/**
 * How many translations two states do not share, a line for each language that has some. No reason is asked of them, so that each is counted:
 * one reworded under the same English changes what readers are told, and no row of the data shows it.
 */
export function translationLines(before: ByLanguage, after: ByLanguage): string[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return languages.flatMap((language) => languageLine(language, before[language] ?? [], after[language] ?? []));
}

function languageLine(language: string, before: readonly Translation[], after: readonly Translation[]): string[] {
  const [old, now] = [before, after].map(saidByKey) as [Map<string, Translation>, Map<string, Translation>];
  const added = [...now.keys()].filter((key) => !old.has(key)).length;
  const gone = [...old.keys()].filter((key) => !now.has(key)).length;
  const changed = [...now].flatMap(([key, { text, english }]) => {
    const one = old.get(key);
    return one && one.text !== text ? [{ isSameEnglish: one.english === english }] : [];
  });
  const reworded = changed.filter(({ isSameEnglish }) => isSameEnglish).length;
  if (added + gone + changed.length === 0) return [];
  return [
    `translations, ${language}: ${reworded} of ${now.size} texts reworded under the same English, ` +
      `${changed.length - reworded} with their English, ${added} added, ${gone} gone`,
  ];
}

function saidByKey(translations: readonly Translation[]): Map<string, Translation> {
  return new Map(translations.filter(({ text }) => text !== null).map((one) => [translationKey(one), one]));
}
