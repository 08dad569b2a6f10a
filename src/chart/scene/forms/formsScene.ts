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
import { type Learnt, learntBy } from "./learnt.ts";
import { segmentsBody } from "./segmentsScene.ts";
import { stripBody } from "./stripScene.ts";
import { timelineBody } from "./timelineScene.ts";

/** A form in a width in pixels: how high it is, which follows from what stands in it, and its scene, drawn when it is first asked for. */
export interface LaidForm {
  height: number;
  readonly scene: FormScene;
}

/** A page asks of one form how high it is in several widths, and draws it in some of them; a file tries several, and is drawn in two themes. */
const remembered = remembering<FormPanel, LaidForm>(8);

/**
 * A form in a width, with a title where it is one of several, and its words as a language runs. A release keeps the picture that it had.
 * The same for the same question.
 */
export function laidForm(form: FormPanel, width: number, isTitled = false, direction: Spoken["direction"] = "ltr", release = ""): LaidForm {
  const learnt = learntBy(release);
  const key = [width, isTitled, direction, ...Object.values(learnt)].join(" ");
  return remembered(form, key, () => {
    const body = (top: number) => bodyOf(form, width, top, direction, learnt);
    const { height, whole } = withKey(form, width, isTitled || form.isTitled === true, body);
    let scene: FormScene | undefined;
    return {
      height,
      get scene() {
        scene ??= direction === "rtl" ? fromRight(whole()) : whole();
        return scene;
      },
    };
  });
}

/** The scene of that. */
export function formScene(...form: Parameters<typeof laidForm>): FormScene {
  return laidForm(...form).scene;
}

function bodyOf(form: FormPanel, width: number, top: number, direction: Spoken["direction"], learnt: Learnt): FormBody {
  switch (form.kind) {
    case "columns":
      return columnsBody(form, width, top, learnt);
    case "diverging":
      return divergingBody(form, width, top, learnt);
    case "dots":
      return dotsBody(form, width, top, learnt);
    case "strip":
      return stripBody(form, width, top, learnt);
    case "timeline":
      return timelineBody(form, width, top, learnt);
    case "cells":
      return cellsBody(form, width, top, direction, learnt);
    case "segments":
      return segmentsBody(form, width, top);
  }
}
