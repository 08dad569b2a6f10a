/** A word of the site that is explained. */
export interface Term {
  id: string;
  term: string;
  definition: string;
}

/** A page of the site that is no row: what it is called, and what stands on it. */
export interface SitePage {
  /** Its name in the code. */
  id: string;
  heading: string;
  lead: string;
  /** Names of its parts. */
  parts: string[];
}

/** A section of a page, which has a place there of its own. */
export interface PageSection {
  place: string;
  heading: string;
  lead: string;
  /** What else it says. */
  more: string[];
}

/** What is searched beside the data: it is there in every view. */
export interface Beside {
  terms: Term[];
  /** Sections of the page that says how everything is measured. */
  method: PageSection[];
  pages: SitePage[];
}
