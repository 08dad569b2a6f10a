const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** An ISO 8601 date or span as people read it: `28 April 2025`, `2016–2020`, `January–October 2014`, `26–28 October 1993`. */
export function periodInWords(text: string): string {
  const [first = "", last] = text.split("/");
  if (last === undefined) return inWords(parts(first));
  return span(first, last);
}

/** A date by its parts, the most significant first; what it does not say is missing. */
interface Day {
  year: string;
  month?: number;
  day?: number;
}

function parts(date: string): Day {
  const [year = "", month, day] = date.split("-");
  return { year, ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }) };
}

function inWords({ year, month, day }: Day): string {
  return [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(" ");
}

/** What both ends share is said once; whole months are said without days, and a whole year by its number. */
function span(first: string, last: string): string {
  const [from, to] = wholeMonths(parts(first), parts(last));
  if (from.year !== to.year) return `${inWords(from)}–${inWords(to)}`;
  if (from.day === undefined && from.month === 1 && to.month === 12) return from.year;
  if (from.month === to.month) return from.day === to.day ? inWords(to) : `${from.day}–${inWords(to)}`;
  return `${inWords({ ...from, year: "" }).trim()}–${inWords(to)}`;
}

/** A span from the first day of a month to the last of another, without its days. */
function wholeMonths(from: Day, to: Day): [Day, Day] {
  if (from.day !== 1 || to.month === undefined || to.day !== lastDay(to.year, to.month)) return [from, to];
  return [
    { year: from.year, ...(from.month === undefined ? {} : { month: from.month }) },
    { year: to.year, month: to.month },
  ];
}

function lastDay(year: string, month: number): number {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
