import { inCase } from "./cases.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";

/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (digər mənbədə: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) =>
    `${year}: ${partner === null ? "tərəf aydın deyil" : `${inCase(partner, "dative")} doğru`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `xətti tərpədən hadisə: ${event}`,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "rəngli: bu görünüş üçün metodun bütün variantları eyni tərəfi göstərir",
  /** What its line and tints mean, for the key. */
  key: {
    filled: "rəngli: bütün metodlar eyni tərəfi göstərir",
    disagree: "boz xətt: metodlar, kodlayıcılar və ya ən kənar parametrlər üst-üstə düşmür",
    range: "solğun zolaq: hər hansı bir məqalə kənarda qalanda xəttin keçəcəyi yer",
    faded: "nöqtəli: yeni hadisəsi olmayan illər",
  },
  range: leftOutInTurn.key,
  gray: {
    methods: "boz xətt: metodlar və ya ən kənar parametrlər üst-üstə düşmür",
    one: "boz xətt: təkcə bir mənbə var, tərəf göstərilmir",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => `${actor} → ${target}: ${kind}`,
};
