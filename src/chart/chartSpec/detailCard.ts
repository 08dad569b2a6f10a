/** What a mark opens to, as words. */
export interface DetailCard {
  heading: string;
  /** The figure as the source prints it, or in the page's words where the print is in another language or a bare cell. */
  figure: string;
  /** The print, where the figure is not it, with the words around it. */
  print?: { before: string; text: string; after: string };
  /** What kind of figure it is, such as of low reliability. Absent for one as printed, and for what is no figure. */
  status?: string;
  lines: string[];
  quote: string | null;
  /** Language of quote, print and source, where it is not the page's. */
  lang?: string;
  source: string;
  /** Path of the observation's page. */
  href: string;
  /** Address of the words themselves, where one is known. */
  read: string | null;
  /** The same in one line, among other things of its year: whose it is, its figure where it is another, period, hedge and who says so. Absent where heading, figure and first line are that. */
  brief?: { name: string; figure?: string; hedge: string };
  /** The events that a count rests on; a printed figure has its quote instead. */
  events?: CardEvent[];
}

/** An event that a count rests on, with the words that tell it. */
export interface CardEvent {
  title: string;
  date: string;
  quote: string;
  /** Language of quote and source, where it is not the page's. */
  lang?: string;
  source: string;
  /** The date held against records; null where it was not. */
  verdict: string | null;
  /** Path of the event. */
  href: string;
  /** Address of the words themselves, where one is known. */
  read: string | null;
}
