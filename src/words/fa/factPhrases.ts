/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null) => `صادرات و واردات ثبت‌شده روی هم ${sum === null ? "به این رقم نمی‌رسد" : `${sum} است`}.`,
  /** Whether records match a claim or not. */
  differ: (isOne: boolean): string => (isOne ? "همخوان نیست" : "همخوان نیستند"),
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with its year. */
  ranged: (who: string, how: string, range: string, later: string | null) =>
    later === null ? `${who} ${how}: ${range}.` : `داده‌های ثبت‌شدهٔ سال‌های پیش از آن: ${range}؛ رقم‌های بعدی تا ${later} می‌رسد.`,
  /** Of which country the newest figure is, where what is counted does not name it. */
  ofCountry: (country: string, of: string) => (of.includes(country) ? "" : ` برای ${country}`),
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};
