/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "diğer kaynaklardaki olaylar, puanlı",
  caution: {
    others:
      "Diğer kaynaklarda bulduğumuz, kurala göre puanlanan olaylar. Ülkelerden yalnızca biriyle çatışma da endeksi ötekine doğru götürür. Gri yıllarda yöntemler veya uç ayarlar uyuşmuyor.",
    one: "Tek bir kaynaktaki, kurala göre puanlanan olaylar. Ülkelerden yalnızca biriyle çatışma da endeksi ötekine doğru götürür. Tek bir kaynağa dayanarak yön belirtmiyoruz.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "Bir sayım değil, diğer kaynaklarda bulduğumuz olayların endeksi.",
      even: "Diğer kaynaklarda bulduğumuz olayların endeksi. Yöntemler veya uç ayarlar uyuşmuyor.",
    },
    one: "Tek bir kaynaktaki olayların endeksi. Tek bir kaynağa dayanarak yön belirtmiyoruz.",
  },
};
