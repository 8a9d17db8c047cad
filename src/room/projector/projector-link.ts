import { LANGUAGES } from "../../base/label.ts";
import { isPlain } from "../../edit/plain.ts";
import type { Screen, Shown } from "../screen.ts";
import { isOwnOrigin, ownOrigin, tokenHere } from "./projector-token.ts";

/** What the projector's window says until it is answered, with the token that it was given. */
export interface Hello {
  readonly kind: "plenary-projector";
  readonly token: string;
}

/** What it passes on when a presenter's clicker is used there. */
export const KEYS = { PageDown: "plenary-next", PageUp: "plenary-back" } as const;

/** What the facilitator's window answers. */
export interface Show {
  readonly kind: "plenary-show";
  readonly shown: readonly Shown[];
}

const SCENES: Readonly<Record<Screen["scene"], true>> = {
  welcome: true, vote: true, predict: true, playing: true, baseline: true, result: true,
  text: true, news: true, talk: true, cards: true, promises: true, reveal: true, why: true,
  debrief: true,
};

/** Whether a message shows something: scenes that there are, in a language and a look. */
export function isShow(data: unknown): data is Show {
  return isPlain(data) && data["kind"] === "plenary-show" && Array.isArray(data["shown"])
    && data["shown"].every((one: unknown) => isPlain(one) && isPlain(one["screen"])
      && typeof one["screen"]["scene"] === "string"
      && Object.hasOwn(SCENES, one["screen"]["scene"])
      && LANGUAGES.some((language) => language === one["language"])
      && (one["look"] === "light" || one["look"] === "dark"));
}

/** The facilitator's end of the line to the projector's window. */
export interface ProjectorLink {
  /** Opens the window, or brings it to the front; false where the browser does not let it. */
  open(): boolean;
  show(shown: readonly Shown[]): void;
  close(): void;
}

const NAME = "plenary-projector";
/** Milliseconds between two looks whether the window is still there. */
const LOOK = 1000;

/**
 * Starts to listen for the projector's window; `told` hears whether one is there, `next` and
 * `back` of its clicker.
 */
export function projectorLink(
  told: (isOn: boolean) => void, next: () => void, back: () => void,
): ProjectorLink {
  const token = tokenHere();
  let wall: Window | null = null;
  let last: readonly Shown[] = [];
  const send = (): void => {
    const message: Show = { kind: "plenary-show", shown: last };
    if (wall !== null && !wall.closed && last.length > 0) wall.postMessage(message, ownOrigin());
  };
  const heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || !isOwnOrigin(origin)) return;
    if (source === wall) {
      if (data === KEYS.PageDown) next();
      if (data === KEYS.PageUp) back();
    }
    // Whoever opened or frames this page is no wall; a wall says what only we gave it.
    if (source === window.opener || (source === window.parent && source !== window)) return;
    if (!isPlain(data) || data["kind"] !== "plenary-projector" || data["token"] !== token) return;
    const from = source as Window;
    const isNew = from !== wall;
    if (isNew && wall !== null && !wall.closed) return;
    wall = from;
    told(true);
    send();
  };
  addEventListener("message", heard);
  const timer = setInterval(() => { told(wall !== null && !wall.closed); }, LOOK);
  return {
    open() {
      if (wall !== null && !wall.closed) {
        wall.focus();
        return true;
      }
      const address = `${location.href.split("#")[0] ?? ""}#projector=${token}`;
      wall = window.open(address, NAME, "popup,width=1280,height=720");
      return wall !== null;
    },
    show(shown) {
      last = shown;
      send();
    },
    close() {
      removeEventListener("message", heard);
      clearInterval(timer);
    },
  };
}
