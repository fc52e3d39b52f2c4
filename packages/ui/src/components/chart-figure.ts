import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "./html.ts";
import "./enlarged-chart.ts";
import { savePng, saveSvg, type ChartPicture, type PictureCargo } from "./chart-picture.ts";
import { downloadText } from "./download.ts";
import { toFigureCsv, type CsvDialect } from "./figure-csv.ts";
import type { FigureTable } from "./figure-table.ts";

export interface FigureTexts {
  readonly asTable: string;
  readonly downloads: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: Readonly<Record<CsvDialect, string>>;
  /** Said where the browser cannot make a picture. */
  readonly failed: string;
  readonly refused: string;
  readonly enlarge: string;
  readonly close: string;
}

/**
 * A chart with what makes it readable for everyone: the finding as its title, a description, and the figures as a table.
 * Without one of these it refuses to show the chart. It asks for a drawing of its own width, and again when that changes.
 */
@customElement("pb-chart-figure")
export class ChartFigure extends LitElement {
  @property({ attribute: false }) heading = "";
  @property({ attribute: false }) description = "";
  @property({ attribute: false }) table: FigureTable | null = null;
  @property({ attribute: false }) draw: ((width: number) => SVGSVGElement) | null = null;
  @property({ attribute: false }) texts!: FigureTexts;
  /** First part of the names of downloaded files. */
  @property({ attribute: false }) fileName = "chart";
  /** Where the heading stands outside the figure it is not repeated in it. */
  @property({ attribute: false }) showsHeading = true;

  /** What a downloaded picture carries inside. */
  @property({ attribute: false }) carries: PictureCargo | null = null;

  @state() private width = 0;
  @state() private hasFailed = false;
  @state() private isEnlarged = false;
  private readonly watch = new ResizeObserver(([entry]) => this.resize(entry?.contentRect.width ?? 0));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  private resize(width: number): void {
    this.width = Math.floor(width);
  }

  protected override render(): TemplateResult {
    const { table, draw } = this;
    if (this.heading === "" || this.description === "" || table === null || table.rows.length === 0 || draw === null) {
      return html`<p class="figure-refused" role="alert">${this.texts.refused}</p>`;
    }
    return html`<figure class="figure">
      <figcaption>
        ${this.showsHeading ? html`<h4 class="figure-title">${this.heading}</h4>` : nothing}
        <p class="figure-description">${this.description}</p>
      </figcaption>
      <div class="figure-chart">${this.width > 0 ? draw(this.width) : nothing}</div>
      <div class="figure-foot">
        <details class="figure-table">
          <summary>${this.texts.asTable}</summary>
          <div class="table-scroll" tabindex="0" role="region" aria-label="${this.texts.asTable}: ${this.heading}">
            ${tableOf(this.heading, table)}
          </div>
        </details>
        <button type="button" class="quiet" aria-haspopup="dialog" @click=${() => (this.isEnlarged = true)}>
          ${this.texts.enlarge}
        </button>
        <div class="figure-downloads" role="group" aria-label=${this.texts.downloads}>
          <button type="button" class="quiet" @click=${() => this.save(saveSvg)}>${this.texts.svg}</button>
          <button type="button" class="quiet" @click=${() => this.save(savePng)}>${this.texts.png}</button>
          ${dialects.map(
            (dialect) =>
              html`<button type="button" class="quiet" @click=${() => this.saveCsv(table, dialect)}>
                ${this.texts.csv[dialect]}
              </button>`,
          )}
        </div>
      </div>
      <p role="alert">${this.hasFailed ? this.texts.failed : ""}</p>
      <pb-enlarged-chart
        .heading=${this.heading}
        .closeText=${this.texts.close}
        .draw=${draw}
        .isOpen=${this.isEnlarged}
        .whenClosed=${() => (this.isEnlarged = false)}
      ></pb-enlarged-chart>
    </figure>`;
  }

  private saveCsv(table: FigureTable, dialect: CsvDialect): void {
    downloadText(`${this.fileName}.csv`, toFigureCsv(table, dialect), "text/csv");
  }

  private save(write: (picture: ChartPicture) => Promise<void>): void {
    const drawing = this.querySelector<SVGSVGElement>(".figure-chart svg");
    if (drawing === null) return;
    const { fileName, carries } = this;
    write({ drawing, fileName, carries }).then(
      () => (this.hasFailed = false),
      () => (this.hasFailed = true),
    );
  }
}

const dialects: readonly CsvDialect[] = ["excel", "analysis"];

function tableOf(caption: string, { header, rows }: FigureTable): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${header.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(({ text, value }, index) =>
              index === 0
                ? html`<th scope="row">${text}</th>`
                : html`<td class=${typeof value === "number" ? "number" : ""}>${text}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-chart-figure": ChartFigure;
  }
}
