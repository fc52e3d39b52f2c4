/** As large as a slide gets, and as small: smaller letters than that nobody reads from a distance, so then it scrolls. */
const [largest, smallest] = [1.9, 0.7];

/**
 * Makes a slide as large as its frame allows, so that nobody has to scroll. What is enlarged gets less width, and a chart
 * draws itself anew for it; a transformation leaves that to the page, in every browser alike.
 */
export class SlideFitter {
  private readonly frame: HTMLElement;
  private readonly slide: HTMLElement;
  private readonly watch = new ResizeObserver(() => this.check());
  private isFitting = false;
  private isOver = false;
  private scale = 1;

  constructor(frame: HTMLElement, slide: HTMLElement) {
    this.frame = frame;
    this.slide = slide;
    // Nobody needs to see how it is tried on.
    slide.style.opacity = "0";
    void this.fit().then(() => {
      this.watch.observe(frame);
      this.watch.observe(slide);
    });
  }

  /** The slide stands in the document again. */
  end(): void {
    this.isOver = true;
    this.watch.disconnect();
    this.slide.style.cssText = "";
  }

  private check(): void {
    const isTooLarge = this.slide.offsetHeight * this.scale > this.frame.clientHeight + 1;
    const isTooWide = Math.abs(this.slide.offsetWidth * this.scale - this.frame.clientWidth) > 2;
    if (isTooLarge || isTooWide) void this.fit();
  }

  private async fit(): Promise<void> {
    if (this.isFitting) return;
    this.isFitting = true;
    await this.set(1);
    let [fits, tooLarge] = [smallest, this.best()];
    if (await this.canBe(tooLarge)) fits = tooLarge;
    // With less width there is less room than it seemed; the truth lies between.
    for (let tries = 0; tries < 3 && tooLarge - fits > 0.03; tries++) {
      const between = (fits + tooLarge) / 2;
      if (await this.canBe(between)) fits = between;
      else tooLarge = between;
    }
    await this.set(fits);
    this.slide.style.opacity = "";
    this.isFitting = false;
  }

  private async canBe(scale: number): Promise<boolean> {
    await this.set(scale);
    return this.best() >= scale;
  }

  private best(): number {
    const fitting = this.frame.clientHeight / Math.max(1, this.slide.offsetHeight);
    return Math.min(largest, Math.max(smallest, fitting));
  }

  private async set(scale: number): Promise<void> {
    if (this.isOver) return;
    this.scale = scale;
    this.slide.style.inlineSize = `${this.frame.clientWidth / scale}px`;
    this.slide.style.transform = `scale(${scale})`;
    // Charts hear of their width after one frame and have drawn before the next.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }
}
