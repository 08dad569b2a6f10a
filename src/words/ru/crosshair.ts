/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "Стрелки влево и вправо переходят от года к году, вверх и вниз — от одного числа к другому. Enter открывает карточку, Escape закрывает. С клавишей Shift стрелки влево и вправо выделяют годы.",
  none: "За этот год ничего нет",
  /** Of a link that shows a part of the chart. */
  period: "Показать только {years}",
  /** Told to those who hear the page. */
  chosen: "Выбрано: {years}. Enter покажет только эти годы, Escape снимет выбор.",
  noneInPeriod: "За эти годы ничего нет",
};
