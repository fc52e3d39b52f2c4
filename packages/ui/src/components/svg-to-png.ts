/** Points of the picture for each pixel of the drawing: sharp on a projector and in print. */
const density = 2;

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Behind the drawing, so that dark ink never stands on a dark page. */
  readonly background: string;
}

/** A drawing as a PNG picture. Rejects where the browser cannot draw it. */
export async function svgToPng(svg: string, { width, height, background }: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  // As an address of its own: some browsers will not give back what was drawn from another kind.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser cannot draw.");
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (picture === null) throw new Error("This browser makes no PNG pictures.");
  return new Uint8Array(await picture.arrayBuffer());
}
