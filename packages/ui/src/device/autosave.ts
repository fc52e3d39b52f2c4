import type { KeptContent } from "./kept-content.ts";
import { isKeeper, reactionTo, type SaveState } from "./save-state.ts";
import type { TabChannel, TabMessage } from "./tab-channel.ts";
import { refusalOf, SilentStorageError, type StoredWork, type WorkStorage } from "./work-storage.ts";
import { writeWithSteps } from "./write-with-steps.ts";

/** What was found on the device when the page opened. */
export type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "resumed"; readonly at: number }
  | { readonly kind: "newer" | "unreadable"; readonly work: StoredWork };

export type Reopened = "loaded" | "gone" | "newer" | "unreadable" | "refused";

/** Keeps the work on the device while one works. Nothing on the device is ever overwritten by other work. */
export interface Autosave {
  readonly state: SaveState;
  /** Everything else that lies on the device, the latest first. */
  readonly earlier: readonly StoredWork[];
  subscribe(listener: () => void): () => void;
  /** Go on with the latest work, where there is any. */
  open(): Promise<Found>;
  /** The content has changed: it is saved once it has been left alone for a moment. */
  changed(): void;
  /** Save now what has not been saved. */
  flush(): Promise<void>;
  /** Put what is on the screen aside under a name of its own. Whether the device took it. */
  keepAside(title: string): Promise<boolean>;
  /** Leave this work on the device and begin with nothing. Not done where the device refuses to keep it. */
  startAnew(): Promise<"begun" | "refused">;
  /** Go on with earlier work; what is on the screen stays on the device. Not done where the device refuses to keep it. */
  reopen(id: string): Promise<Reopened>;
  forget(id: string): Promise<void>;
  /** Look again at what lies on the device. */
  refresh(): Promise<void>;
  /** Keep in this tab what another tab keeps, with the newest that either has. */
  takeOver(): Promise<void>;
  /** Keep what this tab shows as other work. */
  goSeparate(): Promise<void>;
  /** The tab closes. */
  leave(): void;
}

export interface AutosaveOptions {
  readonly storage: WorkStorage;
  readonly channel: TabChannel;
  readonly content: KeptContent;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A change is saved when nothing has followed it for so long. */
const quietMilliseconds = 400;
/** A device that has not answered by then is said to be silent; an answer that comes later still counts. */
const longestAnswer = 4000;
/** A page that was busy all that time first gets the chance to hear the answer. */
const lastChance = 250;
/** A tab that has not let go by then is taken to be gone. */
const longestLetGo = 1500;

export function createAutosave(options: AutosaveOptions): Autosave {
  return new WorkKeeper(options);
}

/** Holds what a tab knows of its work on the device. */
class WorkKeeper implements Autosave {
  state: SaveState = { kind: "untouched" };
  earlier: readonly StoredWork[] = [];

  private readonly options: AutosaveOptions;
  private readonly listeners = new Set<() => void>();
  private id: string;
  /** Of this work on the device; 0 while it is not there. */
  private revision = 0;
  /** Counts changes, so that a save knows whether it has the last one. */
  private changes = 0;
  private savedChanges = 0;
  private savedAt = 0;
  private isLoading = false;
  private whenLetGo: (() => void) | null = null;
  /** One thing at a time: a save never runs beside another, or beside a change of work. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(options: AutosaveOptions) {
    this.options = options;
    this.id = options.newId();
    options.channel.listen((message) => this.hear(message));
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(): Promise<Found> {
    return this.inTurn(async () => {
      try {
        const [latest] = await this.lookAround();
        if (latest === undefined) return { kind: "nothing" };
        const loaded = this.show(latest);
        await this.lookAround();
        return loaded === "loaded" ? { kind: "resumed", at: latest.savedAt } : { kind: loaded, work: latest };
      } catch (error) {
        this.refuse(error);
        return { kind: "nothing" };
      }
    });
  }

  changed(): void {
    if (this.isLoading) return;
    this.changes++;
    const { state } = this;
    if (state.kind === "elsewhere") this.set({ ...state, hasOwn: true });
    else if (state.kind !== "refused") this.set({ kind: "pending" });
    const { changes } = this;
    void this.options.wait(quietMilliseconds).then(() => {
      if (changes === this.changes) void this.flush();
    });
  }

  flush(): Promise<void> {
    return this.inTurn(() => (this.hasUnsaved() ? this.save() : this.askAgain()));
  }

  keepAside(title: string): Promise<boolean> {
    const { text } = this.options.content.pack(0);
    return this.inTurn(() => this.isAside(title, text));
  }

  startAnew(): Promise<"begun" | "refused"> {
    if (this.isSilent()) return Promise.resolve("refused");
    return this.inTurn(async () => {
      if (!(await this.isPutDown())) return "refused";
      this.sayLeft();
      this.begin(this.options.newId(), 0);
      this.load(() => this.options.content.reset());
      this.set({ kind: "untouched" });
      await this.refresh();
      return "begun";
    });
  }

  reopen(id: string): Promise<Reopened> {
    if (this.isSilent()) return Promise.resolve("refused");
    return this.inTurn(async () => {
      const stored = await this.options.storage.read(id).catch(() => null);
      if (stored !== null && !(await this.isPutDown())) return "refused";
      const reopened = stored === null ? "gone" : this.show(stored);
      await this.refresh();
      return reopened;
    });
  }

  forget(id: string): Promise<void> {
    return this.inTurn(async () => {
      await this.options.storage.remove(id).catch(() => undefined);
      await this.refresh();
    });
  }

  async refresh(): Promise<void> {
    await this.lookAround().catch(() => undefined);
  }

  takeOver(): Promise<void> {
    return this.inTurn(async () => {
      const { storage, channel, wait } = this.options;
      const letGo = new Promise<void>((resolve) => (this.whenLetGo = resolve));
      channel.post({ kind: "take", id: this.id });
      await Promise.race([letGo, wait(longestLetGo)]);
      try {
        const stored = await storage.read(this.id);
        if (stored !== null && stored.revision !== this.revision) await this.takeNewer(stored);
        this.savedChanges = -1;
        this.set({ kind: "pending" });
      } catch (error) {
        this.refuse(error);
      }
      await this.save();
    });
  }

  goSeparate(): Promise<void> {
    return this.inTurn(async () => {
      this.begin(this.options.newId(), 0);
      this.savedChanges = -1;
      this.set({ kind: "pending" });
      await this.save();
    });
  }

  leave(): void {
    void this.flush();
    this.sayLeft();
  }

  /** What another tab has goes before what this one has; this one's is put aside. */
  private async takeNewer(stored: StoredWork): Promise<void> {
    const { title, text } = this.options.content.pack(0);
    // What cannot be put aside stays on the screen, as work of its own.
    const isSafe = !this.hasUnsaved() || (await this.isAside(title, text));
    if (!isSafe || this.show(stored) !== "loaded") this.begin(this.options.newId(), 0);
  }

  private async save(): Promise<void> {
    if (!isKeeper(this.state) || !this.hasUnsaved()) return;
    const { changes, id, revision } = this;
    const savedAt = this.options.now();
    try {
      const writing = writeWithSteps(this.options, { id, savedAt, revision: revision + 1 });
      await this.answered(writing).catch((error: unknown) => this.refuse(error));
      const outcome = await writing;
      if (outcome === "conflict") {
        this.set({ kind: "elsewhere", isNewer: true, hasOwn: true });
        return;
      }
    } catch (error) {
      this.refuse(error);
      return;
    }
    this.revision = revision + 1;
    this.savedChanges = changes;
    this.savedAt = savedAt;
    this.options.channel.post({ kind: "saved", id });
    if (isKeeper(this.state)) this.set(changes === this.changes ? { kind: "saved", at: savedAt } : { kind: "pending" });
  }

  /** Before other work comes on the screen: whether the device has all of this. Where another tab keeps it, it goes aside. */
  private async isPutDown(): Promise<boolean> {
    await this.save();
    if (!this.hasUnsaved()) return true;
    if (isKeeper(this.state)) return false;
    const { title, text } = this.options.content.pack(0);
    return this.isAside(title, text);
  }

  private async isAside(title: string, text: string): Promise<boolean> {
    const { storage, newId, now } = this.options;
    try {
      await this.answered(storage.write({ id: newId(), title, text, savedAt: now(), revision: 1 }, 0));
      await this.refresh();
      return true;
    } catch (error) {
      this.refuse(error);
      return false;
    }
  }

  private show(stored: StoredWork): "loaded" | "newer" | "unreadable" {
    const loaded = this.load(() => this.options.content.load(stored.text));
    if (loaded !== "loaded") return loaded;
    if (stored.id !== this.id) this.sayLeft();
    this.begin(stored.id, stored.revision);
    this.savedAt = stored.savedAt;
    this.set({ kind: "saved", at: stored.savedAt });
    this.options.channel.post({ kind: "opened", id: stored.id });
    return loaded;
  }

  private begin(id: string, revision: number): void {
    this.id = id;
    this.revision = revision;
    this.savedChanges = this.changes;
  }

  /** The content changes because of what happens here, which is no change by the person. */
  private load<T>(act: () => T): T {
    this.isLoading = true;
    try {
      return act();
    } finally {
      this.isLoading = false;
    }
  }

  private async lookAround(): Promise<readonly StoredWork[]> {
    const all = await this.answered(this.options.storage.all());
    this.earlier = all.filter(({ id }) => id !== this.id);
    this.tell();
    return all;
  }

  private answered<T>(answer: Promise<T>): Promise<T> {
    const { wait } = this.options;
    const busy = wait(longestAnswer).then(() => wait(lastChance));
    const silence = busy.then(() => {
      throw new SilentStorageError("The storage of the browser gives no answer.");
    });
    return Promise.race([answer, silence]);
  }

  private sayLeft(): void {
    if (isKeeper(this.state)) this.options.channel.post({ kind: "left", id: this.id });
  }

  /** Whatever is asked of the device now would wait behind what it has not answered. */
  private isSilent(): boolean {
    return this.state.kind === "refused" && this.state.why === "silent";
  }

  private hasUnsaved(): boolean {
    return this.changes !== this.savedChanges;
  }

  private refuse(error: unknown): void {
    this.set({ kind: "refused", why: refusalOf(error) });
  }

  private hear({ kind, id }: TabMessage): void {
    if (id !== this.id) return;
    const { state, act } = reactionTo(kind, this.state, this.hasUnsaved());
    if (state !== this.state) this.set(state);
    if (act === "takeOn") this.whenLetGo?.();
    if (act === "comeBack") void this.inTurn(() => this.comeBack());
    if (act === "letGo") void this.inTurn(() => this.letGo());
    if (act !== "answer") return;
    this.options.channel.post({ kind: "held", id });
    void this.flush();
  }

  /** A device that refused while there was nothing to keep may have changed its mind. */
  private async askAgain(): Promise<void> {
    if (this.state.kind !== "refused") return;
    try {
      await this.lookAround();
      this.set(this.revision === 0 ? { kind: "untouched" } : { kind: "saved", at: this.savedAt });
    } catch (error) {
      this.refuse(error);
    }
  }

  private async letGo(): Promise<void> {
    await this.save();
    this.set({ kind: "elsewhere", isNewer: false, hasOwn: this.hasUnsaved() });
    this.options.channel.post({ kind: "letGo", id: this.id });
  }

  /** The tab that kept this work is closed. Where it left nothing newer, this one keeps it. */
  private async comeBack(): Promise<void> {
    if (isKeeper(this.state)) return;
    const stored = await this.options.storage.read(this.id).catch(() => null);
    if (stored === null || stored.revision !== this.revision) return;
    this.set({ kind: "saved", at: this.savedAt });
    await this.save();
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.turn.then(act);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private set(state: SaveState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
