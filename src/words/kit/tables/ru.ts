import type { LanguageTable, Months } from "../languageTable.ts";
import { byLastDigits } from "../plural.ts";

const NBSP = "\u00a0";

const NOMINATIVE: Months = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

const GENITIVE: Months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/** Russian: four plural categories, months by case, and hedges that govern the genitive. Shortened scale words do not change. */
export const RU: LanguageTable = {
  language: "ru",
  ownName: "Русский",
  ogLocale: "ru_RU",
  direction: "ltr",
  number: { digits: "0123456789", decimal: ",", group: NBSP, minus: "−", plus: "+", percent: `{n}${NBSP}%`, space: NBSP },
  plural: byLastDigits,
  scales: {
    million: { after: "млн", full: { one: "миллион", few: "миллиона", many: "миллионов", other: "миллиона" }, short: `${NBSP}млн` },
    billion: { after: "млрд", full: { one: "миллиард", few: "миллиарда", many: "миллиардов", other: "миллиарда" }, short: `${NBSP}млрд` },
    trillion: { after: "трлн", full: { one: "триллион", few: "триллиона", many: "триллионов", other: "триллиона" }, short: `${NBSP}трлн` },
  },
  dollars: {
    text: `{n}${NBSP}{unit}`,
    tick: `{n}${NBSP}$`,
    unit: { one: "доллар", few: "доллара", many: "долларов", other: "доллара" },
    afterScale: "many",
    governed: { one: "доллара", few: "долларов", many: "долларов", other: "доллара" },
  },
  units: {
    TIV: { other: `{n}${NBSP}TIV` },
    T: { other: `{n}${NBSP}т` },
    BPD: { one: `{n}${NBSP}баррель в сутки`, many: `{n}${NBSP}баррелей в сутки`, other: `{n}${NBSP}барреля в сутки` },
  },
  governedUnits: {
    BPD: { few: `{n}${NBSP}баррелей в сутки`, many: `{n}${NBSP}баррелей в сутки`, other: `{n}${NBSP}барреля в сутки` },
  },
  months: {
    bare: NOMINATIVE,
    beforeYear: NOMINATIVE,
    afterDay: GENITIVE,
    afterDayBeforeYear: GENITIVE,
    short: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
  },
  span: { tight: "–", loose: " – ", shortYears: false },
  list: { comma: ", ", semicolon: "; ", colon: ": ", and: " и {n}", or: " или {n}" },
  quotes: { outer: ["«", "»"], inner: ["„", "“"] },
  hedges: {
    about: "около {n}",
    almost: "почти {n}",
    up_to: "до {n}",
    at_most: "не более {n}",
    more_than: "более {n}",
    less_than: "менее {n}",
    at_least: "не менее {n}",
  },
  governing: ["about", "up_to", "at_most", "more_than", "less_than", "at_least"],
  holding: ["в", "к", "о", "с", "у", "и", "а"],
  ordinal: (n) => `${n}-й`,
  decade: (first) => `${first}-е`,
  alphabet: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  inflection: {
    ending:
      "[аеийоуыьюяё]|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ов|ев|ам|ям|ах|ях|ом|ем|ём|им|ым|их|ых|ую|юю|ью|ью|ами|ями|ими|ыми|ого|его|ому|ему|",
    stem: /(?:[ая]я|[ыио]й|[ое]е|ые|[аеиоуыьюя])$/,
    least: 5,
    isEach: true,
  },
  languageNames: {
    ar: "арабский",
    az: "азербайджанский",
    de: "немецкий",
    el: "греческий",
    en: "английский",
    es: "испанский",
    fa: "персидский",
    fr: "французский",
    he: "иврит",
    hy: "армянский",
    it: "итальянский",
    ka: "грузинский",
    pt: "португальский",
    ru: "русский",
    tr: "турецкий",
    uk: "украинский",
  },
};
