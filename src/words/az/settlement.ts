const reasons = (unexplained: number) =>
  unexplained === 0 ? "səbəbləri aşağıdadır" : `səbəbləri aşağıdadır, səbəbi yazılmayan: ${unexplained}`;
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing ? `, cəmi ${cells} yazı, çünki sətir birdən çox sahədə fərqlənə bilər` : "";

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "Məlumatlarımızın hər iki kodlayıcıdan fərqləndiyi yerlər",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "İki kodlaşdırma arasındakı fərqləri mətnə baxaraq həll etmişik.",
      `Məqalələrin ${compared} sətri hər ikisi ilə müqayisə edilib.`,
      differing === 0
        ? "Hər sətir ən azı bir kodlayıcının dediyini deyir."
        : `${differing} sətirdə heç bir kodlayıcıda olmayan bir şey var${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "Digər mənbələr yalnız bir dəfə kodlaşdırılıb, ona görə onları müqayisə etməyə heç nə yoxdur.",
  parts: {
    coverage: "Mətndəki ədədlər",
    observations: "Rəqəmlər",
    events: "Hadisələr",
    mentions: "Hadisə haqqında parçalar",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: {
    row: "Harada",
    field: "Nə fərqlənir",
    first: "Birinci kodlayıcı",
    second: "İkinci kodlayıcı",
    settled: "Məlumatlarda",
    because: "Niyə",
  },
  leftOut: {
    heading: (n: number) => `Hər iki kodlayıcıda olsa da, çıxarılanlar: ${n}`,
    columns: { what: "Nə", place: "Harada", because: "Niyə" },
  },
  fields: {
    matched: "hər ikisi tapıb",
    disposition: "necə yanaşılıb",
    series: "göstərici",
    counterpart: "ölkə",
    direction: "istiqamət",
    period: "dövr",
    period_basis: "dövr haradan bilinir",
    qualifier: "ehtiyat sözü",
    status: "status",
    basis: "nəyi ölçür",
    reporter: "kim deyir",
    value: "qiymət",
    lower: "aşağı hədd",
    upper: "yuxarı hədd",
    partner: "ölkə",
    dimension: "mövzu",
    kind: "növ",
    episode: "aid olduğu əsas hadisə",
    reciprocal: "hər iki tərəf iştirak edir",
    scored: "balans indeksində bal verilib",
    date: "tarix",
    precision: "tarixin dəqiqliyi",
    cameo: "hadisə kodu",
    actor: "kim edir",
    target: "kimə yönəlib",
  } as Record<string, string>,
  wholeRow: "sətrin özü",
  has: "var",
  lacks: "yoxdur",
  nothing: "heç nə",
  alone: "ayrıca",
  noReason: "səbəb hələ yazılmayıb",
};
