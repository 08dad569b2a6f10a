import { subjectText } from "../naming.ts";
/** A proper name in the cases that sentences need; the capital's name stands for its government too. */
export interface NameForms {
  name: string;
  genitive: string;
  dative: string;
  locative: string;
  ablative: string;
  /** "With". */
  instrumental: string;
}

/** The site, the countries and their capitals, in every form that the catalogue uses. No other file of it names them. */
export const names = {
  site: subjectText("site.name", "az"),
  /** The site where it is cited: one name in all languages. */
  cited: "Baku Balance",
  aze: {
    name: "Azərbaycan",
    genitive: "Azərbaycanın",
    dative: "Azərbaycana",
    locative: "Azərbaycanda",
    ablative: "Azərbaycandan",
    instrumental: "Azərbaycanla",
  },
  irn: {
    name: "İran",
    genitive: "İranın",
    dative: "İrana",
    locative: "İranda",
    ablative: "İrandan",
    instrumental: "İranla",
  },
  isr: {
    name: "İsrail",
    genitive: "İsrailin",
    dative: "İsrailə",
    locative: "İsraildə",
    ablative: "İsraildən",
    instrumental: "İsraillə",
  },
  baku: {
    name: "Bakı",
    genitive: "Bakının",
    dative: "Bakıya",
    locative: "Bakıda",
    ablative: "Bakıdan",
    instrumental: "Bakı ilə",
  },
  tehran: { name: "Tehran" },
  jerusalem: { name: "Yerusəlim" },
  nakhchivan: { name: "Naxçıvan" },
  /** Peoples and the conflict, as attributes. */
  jews: "yəhudi",
  azerbaijanis: "azərbaycanlı",
  iranianYear: "İran ili",
  israeliPalestinianConflict: "İsrail–Fələstin münaqişəsi",
  turkiye: "Türkiyə",
  russia: "Rusiya",
} as const;
