import { kit } from "./kit.ts";
/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Məlumatlara ${name} saytında baxın`,
  notes: "İzahlar",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "Qrafikin yalnız bir hissəsi buraya sığır.",
  rest: "Bütün qrafikə, izahlarına və mənbələrinə baxın",
  pinned: (release: string) => `Məlumat buraxılışı ${release} (dondurulub).`,
  current: (release: string) => `Ən son məlumatlar, buraxılış ${release}.`,
  draft: (release: string) => `Qaralama məlumatlar (${kit.unbroken(release)}): rəqəmlər hələ dəyişə bilər.`,
  asOf: (day: string) => `Yalnız ${day} tarixinədək dərc olunmuş mənbələr.`,
  collection: {
    documents: "Yalnız {documents} məqalə.",
    references: "Yalnız digər mənbələr, {documents} məqalə olmadan.",
    all: null,
  },
  withoutEstimates: "Təxminlər olmadan.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; bəzi məlumatlar başqa lisenziyalarla" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (qrafik, ${name})`,
};
