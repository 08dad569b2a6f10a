/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "Bir məqalə kənarda qalanda aralıq",
    references: "Bir mənbə kənarda qalanda aralıq",
    all: "Bir məqalə və ya bütün digər mənbələr kənarda qalanda aralıq",
  },
  /** When the index of a year lies within its band. */
  when: {
    documents: "hər hansı bir məqalə kənarda qalanda",
    references: "hər hansı bir mənbə kənarda qalanda",
    all: "hər hansı bir məqalə və ya bütün digər mənbələr kənarda qalanda",
  },
  /** The band in the key of the picture. */
  key: {
    documents: "solğun zolaq: hər hansı bir məqalə kənarda qalanda xəttin keçəcəyi yer",
    references: "solğun zolaq: hər hansı bir mənbə kənarda qalanda xəttin keçəcəyi yer",
    all: "solğun zolaq: hər hansı bir məqalə və ya bütün digər mənbələr kənarda qalanda xəttin keçəcəyi yer",
  },
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "təkcə bir mənbəyə əsasən tərəf göstərmirik",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "Bu hadisələri axtarıb tapmışıq, ona görə onlar seçmə deyil.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) =>
    `Hər hansı bir məqalə və ya bütün digər mənbələr kənarda qalanda indeks ${low} ilə ${high} arasındadır.`,
};
