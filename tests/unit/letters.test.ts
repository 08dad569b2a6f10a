import { describe, expect, it } from "vitest";
import { makeKit } from "../../src/words/kit/kit.ts";
import type { Language } from "../../src/words/kit/language.ts";
import { LETTERS } from "../../src/words/kit/letters.ts";
import { TABLES } from "../../src/words/kit/tableOf.ts";

const kitOf = (language: Language) => makeKit(TABLES[language]);
/** Words of a text that are forms of a term, as whole words. */
const found = (language: Language, term: string, text: string) =>
  [...text.matchAll(new RegExp(`(?<![${LETTERS}-])${kitOf(language).formsOf(term)}(?![${LETTERS}-])`, "giu"))].map(([word]) => word);

it.each([
  ["Latin", 0x0000, 0x024f],
  ["Cyrillic", 0x0400, 0x052f],
  ["Hebrew", 0x0590, 0x05ff],
  ["Arabic", 0x0600, 0x06ff],
  ["punctuation", 0x2000, 0x206f],
])("letters and digits are those of Unicode: %s", (_, first, last) => {
  const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  const of = (letters: RegExp) => all.filter((letter) => letters.test(letter));
  expect(of(new RegExp(`[${LETTERS}]`, "iu"))).toEqual(of(/[\p{L}\p{N}]/iu));
});

it("a first letter is made large as the language writes it", () => {
  expect((["en", "az", "tr", "ru", "he"] as const).map((language) => kitOf(language).capitalized("iki ил"))).toEqual([
    "Iki ил",
    "İki ил",
    "İki ил",
    "Iki ил",
    "Iki ил",
  ]);
  expect(kitOf("ru").capitalized("исправлено")).toBe("Исправлено");
});

it.each<[Language, string[]]>([
  ["en", ["act", "balance index", "claim", "OIC", "TIV"]],
  ["az", ["bal", "cüzi", "çəki", "dərəcə", "ehtiyat", "əmsal", "fakt", "iddia", "İƏT", "zolaq"]],
  ["tr", ["ağırlık", "belge", "çelişki", "denge", "iddia", "İİT", "olay", "ölçü"]],
  ["ru", ["вывод", "ещё", "жёлтый", "запись", "TIV"]],
  ["fa", ["ادعا", "پنجره", "رویداد", "سند", "موازنه"]],
  ["he", ["אירוע", "טענה", "רישום"]],
])("in %s words stand as in a dictionary", (language, ordered) => {
  expect([...ordered].reverse().sort(kitOf(language).byAlphabet)).toEqual(ordered);
});

describe("a term is known in the forms of running text, and no other word for it", () => {
  it.each<[Language, string, string, string[]]>([
    ["en", "record", "Records, a record; recorded.", ["Records", "record"]],
    ["az", "ziddiyyət", "ziddiyyətlər, iki ziddiyyətin, zidd", ["ziddiyyətlər", "ziddiyyətin"]],
    ["az", "bal", "balans indeksi, bal", ["bal"]],
    ["tr", "çelişki", "çelişkileri ve çelişkinin, çelişmez", ["çelişkileri", "çelişkinin"]],
    ["tr", "kayıt", "kayıtlara, kaydı", ["kayıtlara"]],
    ["ru", "утверждение", "Утверждения и утверждением, утверждена", ["Утверждения", "утверждением"]],
    ["ru", "индекс баланса", "в индексе баланса; индексы", ["индексе баланса"]],
    ["fa", "رویداد", "رویدادهای سال، رویداد‌ها، رویدادنامه", ["رویدادهای", "رویداد‌ها"]],
    ["he", "טענה", "הטענות, בטענה, טענו", ["הטענות", "בטענה"]],
  ])("%s: %s", (language, term, text, words) => {
    expect(found(language, term, text)).toEqual(words);
    // Each word of the term, whatever its form: a text without these is not searched.
    const roots = kitOf(language).rootsOf(term);
    expect(words.map((word) => roots.filter((root) => word.toLowerCase().includes(root)))).toEqual(words.map(() => roots));
  });
});
