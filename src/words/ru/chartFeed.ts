import { kit } from "./kit.ts";

/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "Исправления этого графика",
  lead: "Вы его процитировали или встроили? Эта лента сообщает, что мы в нём исправили или отозвали и почему. Больше в ней ничего нет.",
  link: "Лента Atom",
  title: (name: string, chart: string) => `${name}: исправления графика «${chart}»`,
  entry: (release: string, n: number) =>
    `${n === 1 ? "Одно изменение" : kit.counted(n, { one: "{n} изменение", few: "{n} изменения", many: "{n} изменений", other: "{n} изменения" })} в выпуске ${release}`,
};
