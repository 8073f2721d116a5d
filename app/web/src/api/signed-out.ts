/** How often the server has said that nobody is signed in any more; whoever shows pages watches it. */
import { createCell } from "../kit/cell.ts";

export const signedOut = createCell(0);
