/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "Bir makale dışarıda bırakıldığında aralık",
    references: "Bir kaynak dışarıda bırakıldığında aralık",
    all: "Bir makale ya da diğer kaynakların tümü dışarıda bırakıldığında aralık",
  },
  /** When the index of a year lies within its band. */
  when: {
    documents: "herhangi bir makale dışarıda bırakıldığında",
    references: "herhangi bir kaynak dışarıda bırakıldığında",
    all: "herhangi bir makale ya da diğer kaynakların tümü dışarıda bırakıldığında",
  },
  /** The band in the key of the picture. */
  key: {
    documents: "soluk bant: herhangi bir makale dışarıda bırakıldığında çizginin geçeceği aralık",
    references: "soluk bant: herhangi bir kaynak dışarıda bırakıldığında çizginin geçeceği yer",
    all: "soluk bant: herhangi bir makale ya da diğer kaynakların tümü dışarıda bırakıldığında çizginin geçeceği yer",
  },
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "tek bir kaynağa dayanarak yön belirtmiyoruz",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "Bu olayları arayarak bulduk; bu yüzden bir örneklem değiller.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) =>
    `Herhangi bir makale ya da diğer kaynakların tümü dışarıda bırakıldığında ${low} ile ${high} arasında.`,
};
