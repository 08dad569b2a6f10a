import type { Child } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";
import type { Turned } from "../../edition/turned.ts";
import type { Card } from "./cards/card.ts";
import type { Sheet } from "./sheets.ts";

/** What a page says; the frame around it is the same for all. */
export interface Page {
  /** What the page is of; a pinned one names the corrections of what it shows. */
  edition: Edition;
  title: string;
  description: string;
  /** Absolute address of the page; empty where there is no page, as in errors. */
  address: string;
  /** The address that cites what the page shows, where that is a view of it; else its own. */
  cited?: string;
  /** Whether the page itself says which sources its view counts; else the frame does, above it. */
  saysView?: boolean;
  /** What the address changes of the sources that the page counts; absent where it changes nothing, or the page says it. */
  turned?: Turned;
  /** Names in the address that could not be read, each nearly one that the page knows, or of no effect on it; absent where there are none. */
  lost?: string[];
  /** The style sheets of what this page holds beside the frame. */
  sheets: Sheet[];
  /** How it shows itself where its address is shared; absent where there is no page, as in errors. */
  card?: Card;
  /** What only this page says to machines. */
  head?: Child;
  body: Child;
  /**
   * What stands below the first screen, with the style sheets that only it needs: they come right before it, so that browsers read no more
   * than they need before they show the first picture. Absent for most pages.
   */
  below?: { sheets: Sheet[]; body: Child };
}
