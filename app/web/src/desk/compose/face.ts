/** Which 仿宋 this machine draws, found by drawing: lines break otherwise in another face, and the page must say so. */
const faces = ["FZFangSong-Z02", "FangSong_GB2312", "FangSong", "STFangsong"] as const;

const drawn = (context: CanvasRenderingContext2D, family: string): string => {
  context.clearRect(0, 0, 40, 40);
  context.font = `32px ${family}`;
  context.fillText("永", 2, 32);
  return context.getImageData(0, 0, 40, 40).data.join();
};

let found: string | undefined;
let isAsked = false;

/** The first of the faces that the paper asks for which is there; undefined where another stands in for all of them. */
export const faceShown = (): string | undefined => {
  if (isAsked) return found;
  isAsked = true;
  const canvas = document.createElement("canvas");
  canvas.width = 40;
  canvas.height = 40;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  const without = drawn(context, "monospace");
  found = faces.find((face) => drawn(context, `"${face}", monospace`) !== without);
  return found;
};
