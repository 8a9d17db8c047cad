import type { Shown } from "./stage.ts";

/** What the projector's window says until it is answered. */
export const HELLO = "plenary-projector";

/** What it passes on when a presenter's clicker is used there. */
export const KEYS = { PageDown: "plenary-next", PageUp: "plenary-back" } as const;

/** What the facilitator's window answers. */
export interface Show {
  readonly kind: "plenary-show";
  readonly shown: readonly Shown[];
}

/** Whether a message shows something. */
export function isShow(data: unknown): data is Show {
  return typeof data === "object" && data !== null
    && (data as Partial<Show>).kind === "plenary-show" && Array.isArray((data as Show).shown);
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
  let wall: Window | null = null;
  let last: readonly Shown[] = [];
  const send = (): void => {
    const message: Show = { kind: "plenary-show", shown: last };
    if (wall !== null && !wall.closed && last.length > 0) wall.postMessage(message, "*");
  };
  const heard = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== null && source === wall) {
      if (data === KEYS.PageDown) next();
      if (data === KEYS.PageUp) back();
    }
    if (data !== HELLO || source === null) return;
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
      const address = `${location.href.split("#")[0] ?? ""}#projector`;
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
