/**
 * Words by which texts say that something is still to come or was called off, in the languages of the sources, as stems over small letters.
 * What merely leads on to it, such as an agreement to do it, is none.
 */
const STEMS: Readonly<Record<string, string>> = {
  en: String.raw`\b(?:will|plan(?:s|ned|ning)?|cancel\p{L}*|postpon\p{L}*|expected|scheduled|upcoming|forthcoming|intends?|called off|set to|(?:is|are|was|were|due) to (?:visit|travel|arrive|meet|sign|open|hold|host|attend)|next (?:week|month|year|spring|summer|autumn|fall|winter))\b`,
  ru: "(?<!\\p{L})(?:буд(?:ет|ут)|(?:за)?планир|намерен|отмен|отлож|перенес[её]н|ожида|предстоящ|состо[ия]тся|на следующ)",
  az: "planlaşdır|təxirə sal|ləğv|gözlənil|gələn (?:həftə|ay|il)|\\p{L}(?:acaq|əcək)(?!\\p{L}{4})",
  tr: "planla(?:n|ı|d)|ertele|iptal|bekleni|gelecek (?:hafta|ay|yıl)|\\p{L}(?:acak|ecek)(?!\\p{L}{4})",
  de: "\\bwird\\b|geplant|abgesagt|verschoben|bevorstehend|voraussichtlich|nächste[nrs]? (?:woche|monat|jahr)",
  fr: "prévu|\\bannul|(?<!\\p{L})reporté|\\bse rendra|\\bsera\\b|prochain",
  pt: "previst|cancelad|adiad|planej|planead|visitará|próxim[ao] (?:semana|mês|ano)",
  fa: "قرار است|خواه(?:د|ند)|لغو|تعویق|برنامه‌?\\s?ریزی|هفته (?:آینده|بعد)",
  ar: "(?<!\\p{L})سوف|(?<!\\p{L})سي(?:زور|وقع|لتقي|جتمع)|ألغ[ىيت]|إلغاء|تأجيل|من المقرر|المقبل",
  he: "צפוי|(?<!\\p{L})יבקר|בוטל|ביטל|נדח[הת]|מתוכנ|בשבוע הבא",
  ka: "დაგეგმ|იგეგმება|გადაიდო|გადადო|გაუქმ",
};

const WORDS = new RegExp(Object.values(STEMS).join("|"), "u");

/** The first words of a text that call something planned or cancelled, in whatever language; null where there are none. */
export function planWordsIn(text: string): string | null {
  return WORDS.exec(text.replaceAll("İ", "i").toLowerCase())?.[0] ?? null;
}
