/** What tabs with the same page say to each other, about one piece of work. */
export interface TabMessage {
  readonly id: string;
  readonly kind:
    /** I have it before me: does anybody keep it? */
    | "opened"
    /** I keep it. */
    | "held"
    /** I have saved it. */
    | "saved"
    /** I keep it from now on: save what you have and let go. */
    | "take"
    /** I have let go. */
    | "letGo"
    /** I am closing. */
    | "left";
}

/** Reaches the other tabs of the same browser. Nobody may depend on it: a message can get lost. */
export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
}

/** Silent where the browser has no such channel; then a tab finds out when it saves. */
export function createBrowserTabChannel(name = "plaatsbepaling"): TabChannel {
  try {
    const channel = new BroadcastChannel(name);
    return {
      post: (message) => channel.postMessage(message),
      listen: (listener) => channel.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => listener(data)),
    };
  } catch {
    return { post: () => undefined, listen: () => undefined };
  }
}
