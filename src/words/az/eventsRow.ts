/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "digər mənbələrdəki hadisələrin balı",
  caution: {
    others:
      "Digər mənbələrdə tapdığımız, qayda üzrə bal verilmiş hadisələr. Ölkələrdən təkcə biri ilə münaqişə də indeksi o birinə doğru aparır. Boz illərdə metodlar və ya ən kənar parametrlər üst-üstə düşmür.",
    one: "Bir mənbədəki, qayda üzrə bal verilmiş hadisələr. Ölkələrdən təkcə biri ilə münaqişə də indeksi o birinə doğru aparır. Təkcə bir mənbəyə əsasən tərəf göstərmirik.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "Digər mənbələrdə tapdığımız hadisələrin indeksidir, sayım deyil.",
      even: "Digər mənbələrdə tapdığımız hadisələrin indeksidir. Metodlar və ya ən kənar parametrlər üst-üstə düşmür.",
    },
    one: "Bir mənbədəki hadisələrin indeksidir. Təkcə bir mənbəyə əsasən tərəf göstərmirik.",
  },
};
