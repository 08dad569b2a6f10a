import { enableCopying } from "./copy.ts";
import { enableThemes } from "./embedThemes.ts";
import { fetchForPaper } from "./fetchedPicture.ts";
import { changeInPlace } from "./inPlace.ts";
import { openNamedGroup } from "./openGroups.ts";
import { markOpenTab } from "./tabs.ts";
import { watchFigures } from "./watchFigures.ts";

/** What makes a page out of the markup that is there; again after parts of it were changed in place, for what is new. */
function take(): void {
  enableCopying();
  enableThemes();
  markOpenTab();
  watchFigures();
}

for (const moment of ["load", "hashchange"]) for (const look of [markOpenTab, openNamedGroup]) addEventListener(moment, look);
addEventListener("beforeprint", fetchForPaper);
take();
changeInPlace(take);
