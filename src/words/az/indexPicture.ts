import { inCase } from "./cases.ts";

/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (digər mənbədə: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) =>
    `${year}: ${partner === null ? "tərəf aydın deyil" : `${inCase(partner, "dative")} doğru`}`,
  /** What its line and tints mean, for the key. */
  key: {
    filled: "rəngli: bütün metodlar eyni tərəfi göstərir",
    disagree: "boz xətt: metodlar, kodlayıcılar və ya ən kənar parametrlər üst-üstə düşmür",
    range: "solğun zolaq: hər hansı bir məqalə kənarda qalanda xəttin keçəcəyi yer",
    faded: "nöqtəli: yeni hadisəsi olmayan illər",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
};
