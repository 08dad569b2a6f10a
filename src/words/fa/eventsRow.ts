/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "رویدادهای منابع دیگر، با امتیاز",
  caution: {
    others:
      "رویدادهایی که در منابع دیگر یافتیم، با امتیاز طبق قاعده. ستیز تنها با یکی از دو کشور شاخص موازنه را به سوی دیگری می‌برد. در سال‌های خاکستری روش‌ها یا حالت‌های حدی هم‌نظر نیستند.",
    one: "رویدادهای یک منبع، با امتیاز طبق قاعده. ستیز تنها با یکی از دو کشور شاخص موازنه را به سوی دیگری می‌برد. تنها از روی یک منبع، از هیچ سویی نام نمی‌بریم.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "شاخصی از رویدادهایی که در منابع دیگر یافتیم، نه آمار.",
      even: "شاخصی از رویدادهایی که در منابع دیگر یافتیم. روش‌ها یا حالت‌های حدی هم‌نظر نیستند.",
    },
    one: "شاخصی از رویدادهای یک منبع. تنها از روی یک منبع، از هیچ سویی نام نمی‌بریم.",
  },
};
