/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "دامنه با کنار گذاشتن یک مقاله",
    references: "دامنه با کنار گذاشتن یک منبع",
    all: "دامنه با کنار گذاشتن یک مقاله یا همهٔ منابع دیگر",
  },
  /** When the index of a year lies within its band. */
  when: {
    documents: "با کنار گذاشتن هر یک از مقاله‌ها",
    references: "با کنار گذاشتن هر یک از منابع",
    all: "با کنار گذاشتن هر یک از مقاله‌ها، یا همهٔ منابع دیگر",
  },
  /** The band in the key of the picture. */
  key: {
    documents: "نوار کم‌رنگ: جای خط با کنار گذاشتن هر یک از مقاله‌ها",
    references: "نوار کم‌رنگ: جای خط با کنار گذاشتن هر یک از منابع",
    all: "نوار کم‌رنگ: جای خط با کنار گذاشتن هر یک از مقاله‌ها، یا همهٔ منابع دیگر",
  },
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "تنها از روی یک منبع، از هیچ سویی نام نمی‌بریم",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "این رویدادها را خود جست‌وجو کردیم؛ پس نمونهٔ آماری نیستند.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) => `با کنار گذاشتن هر یک از مقاله‌ها، یا همهٔ منابع دیگر، شاخص بین ${low} و ${high} است.`,
};
