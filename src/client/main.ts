import { enableCopying } from "./copy.ts";
import { fetchForPaper } from "./fetchedPicture.ts";
import "./frameRoom.ts";
import { changeInPlace } from "./inPlace.ts";
import { openNamedGroup } from "./openGroups.ts";
import { markOpenTab } from "./tabs.ts";
import { watchFigures } from "./watchFigures.ts";

/** What makes a page out of the markup that is there; again after parts of it were changed in place, for what is new. */
function take(): void {
  enableCopying();
  watchFigures();
}

for (const moment of ["load", "hashchange"]) for (const look of [markOpenTab, openNamedGroup]) addEventListener(moment, look);
addEventListener("beforeprint", fetchForPaper);
take();
changeInPlace(() => {
  take();
  // At first it waits for `load`: to know what is seen, the browser lays out the whole page.
  markOpenTab();
});
