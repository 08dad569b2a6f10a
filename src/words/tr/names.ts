import { subjectText } from "../naming.ts";
import { ablative, dative, genitive, instrumental, locative } from "./cases.ts";

/** A country by its name and the cases that sentences need. */
const country = (name: string) => ({
  name,
  /** Of: `İran’ın`. */
  of: genitive(name),
  /** To: `İran’a`. */
  to: dative(name),
  /** From: `İran’dan`. */
  from: ablative(name),
  /** In: `İran’da`. */
  in: locative(name),
  /** With: `İran’la`. */
  with: instrumental(name),
});

/** The countries that the catalogue names itself, by their codes. */
export const COUNTRY = { aze: country("Azerbaycan"), irn: country("İran"), isr: country("İsrail") };

/** Capitals, which stand for governments. */
export const CAPITAL = { aze: "Bakü", irn: "Tahran", isr: "Kudüs" };

/** The conflict whose votes the balance sheet leaves out. */
export const CONFLICT = "İsrail-Filistin çatışması";

/** The site. */
export const SITE = subjectText("site.name", "tr");

/** People by nation: one, and of many (`Azerbaycanlıların`). */
export const PEOPLE = { aze: { one: "Azerbaycanlı", many: "Azerbaycanlıların" } };
