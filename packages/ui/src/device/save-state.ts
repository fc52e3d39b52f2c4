import type { TabMessage } from "./tab-channel.ts";
import type { StorageRefusal } from "./work-storage.ts";

/** Whether the device has what is on the screen. */
export type SaveState =
  /** Nothing has been changed since the page opened with its own scenario. */
  | { readonly kind: "untouched" }
  | { readonly kind: "pending" }
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "refused"; readonly why: StorageRefusal }
  /** Another tab keeps this work: this one saves nothing until somebody decides. */
  | {
      readonly kind: "elsewhere";
      /** The other tab has saved since. */
      readonly isNewer: boolean;
      /** There are changes in this tab that nobody has. */
      readonly hasOwn: boolean;
    };

/** Whether closing the page would lose something. */
export function isAtRisk(state: SaveState): boolean {
  if (state.kind === "elsewhere") return state.hasOwn;
  return state.kind === "pending" || state.kind === "refused";
}

/** Whether this tab is the one that keeps its work on the device. */
export function isKeeper(state: SaveState): boolean {
  return state.kind !== "elsewhere";
}

/** What is to be done after a message; the state is set first. */
export interface Reaction {
  readonly state: SaveState;
  readonly act: "nothing" | "answer" | "letGo" | "comeBack" | "takeOn";
}

const acts: Record<TabMessage["kind"], { readonly ofKeeper: Reaction["act"]; readonly ofOther: Reaction["act"] }> = {
  opened: { ofKeeper: "answer", ofOther: "nothing" },
  held: { ofKeeper: "nothing", ofOther: "nothing" },
  saved: { ofKeeper: "nothing", ofOther: "nothing" },
  take: { ofKeeper: "letGo", ofOther: "nothing" },
  letGo: { ofKeeper: "takeOn", ofOther: "takeOn" },
  left: { ofKeeper: "nothing", ofOther: "comeBack" },
};

/** What a tab makes of what another one says about the same work. `hasOwn`: it has changes that are not saved. */
export function reactionTo(kind: TabMessage["kind"], state: SaveState, hasOwn: boolean): Reaction {
  const keeps = isKeeper(state);
  const act = keeps ? acts[kind].ofKeeper : acts[kind].ofOther;
  if (kind === "held" && keeps) return { state: { kind: "elsewhere", isNewer: false, hasOwn }, act };
  // One that keeps it and has changes of its own finds out when it saves.
  if (kind === "saved" && !(keeps && hasOwn)) return { state: { kind: "elsewhere", isNewer: true, hasOwn }, act };
  return { state, act };
}
