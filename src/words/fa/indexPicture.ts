import { kit } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";

/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (دادهٔ ثبت‌شده: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) => `${kit.year(year)}: ${partner === null ? "بدون سوی روشن" : `به سوی ${partner}`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `رویدادی که خط را جابه‌جا کرد: ${event}`,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "رنگی: همهٔ حالت‌های روش برای این نما بر سر یک سو هم‌نظرند",
  /** What its line and tints mean, for the key. */
  key: {
    filled: "رنگی: همهٔ روش‌ها بر سر یک سو هم‌نظرند",
    disagree: "خط خاکستری: روش‌ها، کدگذاران یا حالت‌های حدی هم‌نظر نیستند",
    range: "نوار کم‌رنگ: جای خط با کنار گذاشتن هر یک از مقاله‌ها",
    faded: "نقطه‌چین: سال‌های بدون رویداد تازه",
  },
  range: leftOutInTurn.key,
  gray: {
    methods: "خط خاکستری: روش‌ها یا حالت‌های حدی هم‌نظر نیستند",
    one: "خط خاکستری: تنها یک منبع هست، پس از سویی نام برده نمی‌شود",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => kit.labelled(partner, kind),
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => kit.labelled(`${actor} ← ${target}`, kind),
};
