import { remembering } from "../../../model/remembered.ts";
import type { Spoken } from "../../chartSpec/chartSpec.ts";
import type { FormPanel } from "../../chartSpec/formPanel.ts";
import { cellsBody } from "./cellsScene.ts";
import { columnsBody } from "./columnsScene.ts";
import { divergingBody } from "./divergingScene.ts";
import { dotsBody } from "./dotsScene.ts";
import { type FormBody, withKey } from "./formKey.ts";
import type { FormScene } from "./formScene.ts";
import { fromRight } from "./fromRight.ts";
import { segmentsBody } from "./segmentsScene.ts";
import { stripBody } from "./stripScene.ts";
import { timelineBody } from "./timelineScene.ts";

/** A page asks of one form how high it is in several widths, and draws it in some of them; a file tries several, and is drawn in two themes. */
const remembered = remembering<FormPanel, FormScene>(8);

/**
 * The scene of a form in a width in pixels; its height follows from what stands in it. With a title where it is one of several, and its words
 * as a language runs. The same scene for the same question.
 */
export function formScene(form: FormPanel, width: number, isTitled = false, direction: Spoken["direction"] = "ltr"): FormScene {
  return remembered(form, `${width} ${isTitled} ${direction}`, () => {
    const scene = withKey(form, width, isTitled || form.isTitled === true, (top) => bodyOf(form, width, top, direction));
    return direction === "rtl" ? fromRight(scene) : scene;
  });
}

function bodyOf(form: FormPanel, width: number, top: number, direction: Spoken["direction"]): FormBody {
  switch (form.kind) {
    case "columns":
      return columnsBody(form, width, top);
    case "diverging":
      return divergingBody(form, width, top);
    case "dots":
      return dotsBody(form, width, top);
    case "strip":
      return stripBody(form, width, top);
    case "timeline":
      return timelineBody(form, width, top);
    case "cells":
      return cellsBody(form, width, top, direction);
    case "segments":
      return segmentsBody(form, width, top);
  }
}
