import { leftOutInTurn } from "./leftOutInTurn.ts";
import { inCase } from "./names.ts";

/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (другой источник: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) =>
    `${year}: ${partner === null ? "сторона неясна" : `в сторону ${inCase(partner, "genitive")}`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `линию сдвинуло: ${event}`,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "в цвете: все варианты метода для этого вида указывают на одну сторону",
  /** What its line and tints mean, for the key. */
  key: {
    filled: "в цвете: все методы указывают на одну сторону",
    disagree: "серая линия: методы, кодировщики или крайние настройки расходятся",
    range: "бледная полоса: где прошла бы линия без любой одной из статей",
    faded: "пунктир: годы без новых событий",
  },
  range: leftOutInTurn.key,
  gray: {
    methods: "серая линия: методы или крайние настройки расходятся",
    one: "серая линия: источник один, поэтому сторона не названа",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => `${actor} → ${target}: ${kind}`,
};
