const reasons = (unexplained: number) => (unexplained === 0 ? "gerekçeleri aşağıda" : `${unexplained} tanesi dışında gerekçeleri aşağıda`);
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing ? ` (bir satır birden fazla alanda ayrılabildiği için toplam ${cells} giriş)` : "";

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "Verilerimizin her iki kodlayıcıdan ayrıldığı yerler",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "İki kodlama arasındaki farkları, metin önümüzdeyken karara bağladık.",
      `Makalelerin ${compared} satırı her iki kodlamayla karşılaştırıldı.`,
      differing === 0
        ? "Her satır, kodlayıcılardan en az birinin söylediğini söylüyor."
        : `${differing} satırda her iki kodlayıcıda da bulunmayan bir şey var${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "Diğer kaynaklar yalnızca bir kez kodlandı; bu yüzden karşılaştırılacak bir şey yok.",
  parts: {
    coverage: "Metindeki sayılar",
    observations: "Rakamlar",
    events: "Olaylar",
    mentions: "Bir olayla ilgili bölümler",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: {
    row: "Nerede",
    field: "Farklı olan",
    first: "Birinci kodlayıcı",
    second: "İkinci kodlayıcı",
    settled: "Verilerde",
    because: "Neden",
  },
  leftOut: {
    heading: (n: number) => `Her iki kodlayıcıda da bulunduğu halde dışarıda bırakılanlar: ${n}`,
    columns: { what: "Ne", place: "Nerede", because: "Neden" },
  },
  fields: {
    matched: "ikisinin de bulduğu",
    disposition: "nasıl ele alındığı",
    series: "seri",
    counterpart: "ülke",
    direction: "yön",
    period: "dönem",
    period_basis: "dönemin nasıl bilindiği",
    qualifier: "sınırlayıcı ifade",
    status: "durum",
    basis: "neyi ölçtüğü",
    reporter: "kim söylüyor",
    value: "değer",
    lower: "alt sınır",
    upper: "üst sınır",
    partner: "ülke",
    dimension: "konu",
    kind: "tür",
    episode: "bağlı olduğu ana olay",
    reciprocal: "iki taraf da katılıyor",
    scored: "denge endeksinde puanlanma",
    date: "tarih",
    precision: "tarihin kesinliği",
    cameo: "olay kodu",
    actor: "kimin yaptığı",
    target: "kime yönelik olduğu",
  } as Record<string, string>,
  wholeRow: "satırın kendisi",
  has: "var",
  lacks: "yok",
  nothing: "hiçbir şey",
  alone: "tek başına",
  noReason: "henüz gerekçe verilmedi",
};
